import type { Text } from "../choice";
import { tableSheet, unitNames } from "./table-sheet";

/** A row that is about all centres. */
const ALL: Text = { da: "Samlet", en: "Total" };

/** Omkostninger: what a participant costs, and what the effect on a participant is worth. */
export const costsSheet = tableSheet({
  id: "costs",
  name: { da: "Omkostninger", en: "Costs" },
  holds: {
    da: "Hvad en deltager koster, og hvad effekten er værd.",
    en: "What a participant costs, and what the effect is worth.",
  },
  instruction: {
    da: "Skriv en linje for hvert jobcenter eller en enkelt linje med Samlet. Effekten er pr. deltager, fx timer i arbejde; beløb skrives i samme valuta.",
    en: "Write a line for each job centre, or one line with Total. The effect is per participant, such as hours of work; amounts are written in one currency.",
  },
  columns: [
    {
      heading: { da: "Jobcenter", en: "Job centre" },
      prompt: {
        da: "Jobcentret, som det hedder i data. »Samlet« er alle.",
        en: "The job centre as it is called in the data. “Total” is all of them.",
      },
      width: 150,
      offers: ({ reading }, words) => [...unitNames(reading), words(ALL)],
    },
    {
      heading: { da: "Effekt", en: "Effect" },
      prompt: {
        da: "Effekten på en deltager, fx timer i arbejde.",
        en: "The effect on a participant, such as hours of work.",
      },
      width: 90,
    },
    {
      heading: { da: "Værdi pr. time", en: "Value per hour" },
      prompt: {
        da: "Hvad en time (eller en anden enhed af effekten) er værd.",
        en: "What an hour (or another unit of the effect) is worth.",
      },
      width: 100,
    },
    {
      heading: { da: "Omkostning pr. deltager", en: "Cost per participant" },
      prompt: { da: "Hvad en deltager koster.", en: "What a participant costs." },
      width: 130,
    },
  ],
});
