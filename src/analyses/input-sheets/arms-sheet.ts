import { share } from "./register-sheet";
import {
  countColumn,
  indicatorColumn,
  periodColumn,
  totalColumn,
  unitColumn,
} from "./shared-columns";
import { tableSheet } from "./table-sheet";

const PARTICIPANTS = { da: "Deltagergruppe", en: "Participants" };
const CONTROLS = { da: "Kontrolgruppe", en: "Controls" };

/** Grupper: participants and controls, by centre and week. */
export const armsSheet = tableSheet({
  id: "arms",
  name: { da: "Grupper", en: "Arms" },
  holds: {
    da: "Deltagergruppe og kontrolgruppe ved siden af hinanden.",
    en: "Participants and controls beside each other.",
  },
  instruction: {
    da: "Skriv to linjer for hvert resultat: en for deltagergruppen og en for kontrolgruppen. Kendes antal ved hvert jobcenter, skrives to linjer for hvert jobcenter; ellers står enheden som Samlet.",
    en: "Write two lines for each outcome: one of the participants, one of the controls. Where the counts of each centre are known, write two lines a centre; else the unit is Total.",
  },
  columns: [
    unitColumn,
    periodColumn,
    indicatorColumn,
    {
      heading: { da: "Gruppe", en: "Group" },
      prompt: {
        da: "Deltagergruppe eller Kontrolgruppe.",
        en: "Participants or Controls.",
      },
      width: 110,
      offers: (_, words) => [words(PARTICIPANTS), words(CONTROLS)],
    },
    countColumn,
    totalColumn,
    share,
  ],
});
