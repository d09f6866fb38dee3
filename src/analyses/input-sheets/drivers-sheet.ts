import type { Text } from "../choice";
import { shareColumn, unitColumn } from "./shared-columns";
import { tableSheet, unitNames } from "./table-sheet";

/** Those that the published evaluation asked about. */
const DRIVERS: readonly Text[] = [
  { da: "Ledelsesopbakning", en: "Management support" },
  { da: "Motivation", en: "Motivation" },
  { da: "Ressourcer", en: "Resources" },
  { da: "Kompetencer", en: "Competences" },
  { da: "Klare aftaler", en: "Clear agreements" },
  { da: "Samarbejde", en: "Cooperation" },
];

/** Drivkræfter: how much each unit has of what may drive fidelity. */
export const driversSheet = tableSheet({
  id: "drivers",
  name: { da: "Drivkræfter", en: "Drivers" },
  holds: {
    da: "Hvor meget hver enhed har af det, der kan drive fidelitet.",
    en: "How much each unit has of what may drive fidelity.",
  },
  instruction: {
    da: "Skriv for hver enhed, hvor stor en del der svarer positivt om hver drivkraft. Ret gerne overskrifterne, slet kolonner, eller skriv flere til højre.",
    en: "Write for each unit what share answers positively about each driver. Change the headings, delete columns, or write more to the right.",
  },
  columns: [
    {
      heading: unitColumn.heading,
      prompt: {
        da: "Enheden, som den hedder i data.",
        en: "The unit as it is called in the data.",
      },
      width: 150,
      offers: ({ reading }) => unitNames(reading),
    },
    ...DRIVERS.map((driver) =>
      shareColumn(driver, { da: "Andelen i enheden.", en: "The share in the unit." }),
    ),
  ],
  begins: ({ reading }) => unitNames(reading),
});
