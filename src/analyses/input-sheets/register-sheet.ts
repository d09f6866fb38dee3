import {
  countColumn,
  groupColumn,
  indicatorColumn,
  periodColumn,
  shareColumn,
  totalColumn,
  unitColumn,
} from "./shared-columns";
import { tableSheet } from "./table-sheet";

export const share = shareColumn(
  { da: "Andel", en: "Share" },
  { da: "Andelen, hvor antal ikke kendes.", en: "The share where counts are not known." },
);

/** Registertal: figures of units by period, a share or a count out of a total. */
export const registerSheet = tableSheet({
  id: "register",
  name: { da: "Registertal", en: "Register figures" },
  holds: {
    da: "Registertal for hver enhed, også med et krav til andelen.",
    en: "Register figures by unit, also with a required share.",
  },
  instruction: {
    da: "Skriv en linje for hver enhed, periode og indikator, enten antal og ud af eller andel. Kræves en bestemt andel, skrives den i Krav.",
    en: "Write a line for each unit, period and indicator, either count and out of, or share. Where a share is required, write it under Required.",
  },
  columns: [
    unitColumn,
    periodColumn,
    indicatorColumn,
    groupColumn,
    countColumn,
    totalColumn,
    share,
    shareColumn(
      { da: "Krav", en: "Required" },
      { da: "Andelen, der kræves.", en: "The share that is required." },
    ),
  ],
});
