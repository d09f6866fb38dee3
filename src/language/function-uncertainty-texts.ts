import type { Section } from "./language";

/**
 * What the functions of persons, p values, places and centres say of an argument, as
 * `functionTexts`, which they are part of.
 */
export const functionUncertaintyTexts = {
  notAFractionInCell: {
    da: (name: string, row: string, column: string, value: string) =>
      `»${name}« har ${value} i række ${row}, kolonne ${column}, hvor der skal stå et tal fra 0 til 1. Ret cellen, eller lad den stå tom.`,
    en: (name: string, row: string, column: string, value: string) =>
      `“${name}” holds ${value} in row ${row}, column ${column}, where a number from 0 to 1 belongs. Correct the cell, or leave it empty.`,
  },
  notAboveZeroInCell: {
    da: (name: string, row: string, column: string, value: string) =>
      `»${name}« har ${value} i række ${row}, kolonne ${column}, hvor der skal stå et tal over 0. Ret cellen, eller lad den stå tom.`,
    en: (name: string, row: string, column: string, value: string) =>
      `“${name}” holds ${value} in row ${row}, column ${column}, where a number above 0 belongs. Correct the cell, or leave it empty.`,
  },
  notACountInCell: {
    da: (name: string, row: string, column: string, value: string) =>
      `»${name}« har ${value} i række ${row}, kolonne ${column}, hvor der skal stå et antal: 0 eller et helt tal derover. Ret cellen.`,
    en: (name: string, row: string, column: string, value: string) =>
      `“${name}” holds ${value} in row ${row}, column ${column}, where a count belongs: 0 or a whole number above it. Correct the cell.`,
  },
  notOneUnitARow: {
    da: (units: string, unitsShape: string, answers: string, answersShape: string) =>
      `»${units}« (${unitsShape}) skal have én celle for hver række i »${answers}« (${answersShape}). Vælg kolonnen med enheder i de samme rækker.`,
    en: (units: string, unitsShape: string, answers: string, answersShape: string) =>
      `“${units}” (${unitsShape}) must have one cell for each row of “${answers}” (${answersShape}). Choose the column of units in the same rows.`,
  },
  answersWithoutUnit: {
    da: (units: string, row: string) =>
      `»${units}« er tom i række ${row}, hvor der er svar. Skriv enheden, eller vælg rækker, hvor den står.`,
    en: (units: string, row: string) =>
      `“${units}” is empty in row ${row}, where there are answers. Write the unit, or choose rows that have one.`,
  },
  totalAmongUnits: {
    da: (units: string, row: string, value: string) =>
      `»${units}« har ${value} i række ${row}, og det ligner en sum, ikke en persons svar. Vælg kun rækker med personer.`,
    en: (units: string, row: string, value: string) =>
      `“${units}” holds ${value} in row ${row}, which looks like a total, not a person's answers. Choose rows of persons only.`,
  },
  oneOfTwoUnits: {
    da: (given: string, missing: string) =>
      `»${given}« er valgt, men ikke »${missing}«. Vælg enheder for begge målinger eller for ingen af dem.`,
    en: (given: string, missing: string) =>
      `“${given}” is given but not “${missing}”. Choose units for both rounds or for neither.`,
  },
  differentQuestions: {
    da: (first: string, firstColumns: string, second: string, secondColumns: string) =>
      `»${first}« har ${firstColumns} kolonner og »${second}« ${secondColumns}. Vælg de samme spørgsmål i begge målinger.`,
    en: (first: string, firstColumns: string, second: string, secondColumns: string) =>
      `“${first}” has ${firstColumns} columns and “${second}” ${secondColumns}. Choose the same questions in both rounds.`,
  },
  unknownAdjustment: {
    da: (value: string) =>
      `»metode« kan være "holm" eller "bh", men er ${value}. Skriv en af de to.`,
    en: (value: string) => `“metode” can be "holm" or "bh" but is ${value}. Write one of the two.`,
  },
  noPValues: {
    da: (name: string) => `Der er ingen p-værdier i »${name}«. Vælg celler, der er udfyldt.`,
    en: (name: string) => `There are no p values in “${name}”. Choose cells that are filled in.`,
  },
  noWeighedShares: {
    da: (shares: string, weights: string) =>
      `Ingen plads har både en andel i »${shares}« og et effektivt n i »${weights}«. Vælg celler, der er udfyldt.`,
    en: (shares: string, weights: string) =>
      `No place has both a share in “${shares}” and an effective n in “${weights}”. Choose cells that are filled in.`,
  },
  notFourColumns: {
    da: (name: string, shape: string) =>
      `»${name}« (${shape}) skal have fire kolonner: positive og antal i den første gruppe, positive og antal i den anden. Vælg en række pr. center uden navn og overskrift.`,
    en: (name: string, shape: string) =>
      `“${name}” (${shape}) must have four columns: positive and number in the first group, positive and number in the second. Choose a row per centre without its name and without the header.`,
  },
  missingInRow: {
    da: (name: string, row: string) =>
      `»${name}« mangler et tal i række ${row}. Skriv alle fire, eller lad hele rækken stå tom.`,
    en: (name: string, row: string) =>
      `“${name}” lacks a number in row ${row}. Write all four, or leave the whole row empty.`,
  },
  partAboveWholeInRow: {
    da: (name: string, row: string, part: string, whole: string) =>
      `»${name}« har ${part} positive ud af ${whole} i række ${row}. Se efter, om kolonnerne står i rækkefølgen positive, antal, positive, antal.`,
    en: (name: string, row: string, part: string, whole: string) =>
      `“${name}” has ${part} positive out of ${whole} in row ${row}. See whether the columns stand in the order positive, number, positive, number.`,
  },
  noCentres: {
    da: (name: string) =>
      `Ingen række i »${name}« har personer i begge grupper, så der er intet at sammenligne. Vælg celler, der er udfyldt.`,
    en: (name: string) =>
      `No row of “${name}” has persons in both groups, so there is nothing to compare. Choose cells that are filled in.`,
  },
} as const satisfies Section;
