import { groupColumn, indicatorColumn, shareColumn } from "./shared-columns";
import { tableSheet } from "./table-sheet";

/** Kriterier: what is to be reached, and what it is held against. */
export const criteriaSheet = tableSheet({
  id: "criteria",
  name: { da: "Kriterier", en: "Criteria" },
  holds: {
    da: "Succeskriterier med start, landsgennemsnit og resultat.",
    en: "Success criteria with start, national average and result.",
  },
  instruction: {
    da: "Skriv en linje for hvert succeskriterie. Start, landsgennemsnit og resultat kan stå tomme: et resultat, der er målt i spørgeskemaet eller står i registertal, findes selv.",
    en: "Write a line for each success criterion. Start, national average and result may be empty: a result that is measured in the survey or stands among register figures is found by itself.",
  },
  columns: [
    indicatorColumn,
    groupColumn,
    {
      heading: { da: "Måles på", en: "Measured by" },
      prompt: {
        da: "Kerneelementet eller spørgsmålet, som resultatet kommer fra. Tom er det af samme navn.",
        en: "The core element or question that the result comes from. Empty is the one of that name.",
      },
      width: 170,
      offers: ({ reading }) => reading.tally.elements.all,
    },
    shareColumn(
      { da: "Succeskriterie", en: "Success criterion" },
      { da: "Andelen, der skal nås.", en: "The share to be reached." },
    ),
    shareColumn(
      { da: "Start", en: "Start" },
      { da: "Andelen ved start.", en: "The share at the start." },
    ),
    shareColumn(
      { da: "Landsgennemsnit", en: "National average" },
      { da: "Andelen i landet uden enhederne.", en: "The share in the country without the units." },
    ),
    shareColumn(
      { da: "Resultat", en: "Result" },
      { da: "Andelen, der blev nået.", en: "The share that was reached." },
    ),
  ],
});
