import { ended } from "./ended";
import type { Entry } from "./language";

interface UnitFromSheet {
  unit: string;
  /** A title of the table's own names it, as titles name the tables beside it. */
  isTitled?: true;
}

/** What units are called, and where that was read, one text a code. */
export const unitFindingTexts = {
  "unit-trial": {
    da: (v: { unit: string }) =>
      `Enheden »${v.unit}« hedder som en prøvebesvarelse. Den er talt med som de andre.`,
    en: (v: { unit: string }) =>
      `The unit “${v.unit}” is named like a trial response. It is counted like the others.`,
  },
  "unit-from-sheet": {
    da: (v: UnitFromSheet) =>
      ended(`Ingen kolonne nævner enheden. Alle rækker er læst som ${v.unit}`),
    en: (v: UnitFromSheet) => ended(`No column names the unit. All rows were read as ${v.unit}`),
  },
  "unit-alias": {
    da: (v: { found: string; unit: string }) => ended(`»${v.found}« er læst som ${v.unit}`),
    en: (v: { found: string; unit: string }) => ended(`“${v.found}” was read as ${v.unit}`),
  },
  "unit-misspelt": {
    da: (v: { found: string; unit: string }) =>
      `»${v.found}« er læst som ${v.unit}: ét bogstav er anderledes, og ingen anden enhed ligner.`,
    en: (v: { found: string; unit: string }) =>
      `“${v.found}” was read as ${v.unit}: one letter differs, and no other unit is like it.`,
  },
  "unit-ask": {
    da: (v: { found: string; unit: string }) =>
      `»${v.found}« ligner ${v.unit}. De er holdt hver for sig. Er de samme enhed?`,
    en: (v: { found: string; unit: string }) =>
      `“${v.found}” looks like ${v.unit}. They are kept apart. Are they the same unit?`,
  },
} as const satisfies Record<string, Entry<(values: never) => string>>;
