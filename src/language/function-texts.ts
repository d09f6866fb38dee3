import { functionUncertaintyTexts } from "./function-uncertainty-texts";
import type { Section } from "./language";

/**
 * What the custom functions say of an argument that cannot be used, and how to mend it.
 * Every detail comes as it is to be shown: `name` is the argument's name (in Danish, as in the
 * formula), `value` the value found.
 */
export const functionTexts = {
  ...functionUncertaintyTexts,
  noValidAnswers: {
    da: (name: string) =>
      `Der er ingen gyldige svar i »${name}«. Vælg celler med svar fra »Slet ikke« til »I meget høj grad« eller koderne 1 til 5.`,
    en: (name: string) =>
      `There are no valid answers in “${name}”. Choose cells with answers from “Slet ikke” to “I meget høj grad”, or the codes 1 to 5.`,
  },
  tooFewAnswers: {
    da: (valid: string, least: string) =>
      `Der er ${valid} gyldige svar, og »mindst« kræver ${least}. Vælg flere svar, eller sæt »mindst« ned.`,
    en: (valid: string, least: string) =>
      `There are ${valid} valid answers, and “mindst” asks for ${least}. Choose more answers, or lower “mindst”.`,
  },
  notAGrade: {
    da: (value: string) =>
      `»positive« skal være svar på skalaen, og ${value} er det ikke. Skriv fx "I høj grad|I meget høj grad" eller koderne 4 og 5.`,
    en: (value: string) =>
      `“positive” must be answers on the scale, and ${value} is not. Write, say, "I høj grad|I meget høj grad", or the codes 4 and 5.`,
  },
  notFetched: {
    da: () =>
      "Den del af Fidelitet for Excel, der skal beregne cellen, kunne ikke hentes. Se, om der er forbindelse til internettet, og beregn igen.",
    en: () =>
      "The part of Fidelitet for Excel that computes the cell could not be fetched. See whether there is a connection to the internet, and calculate again.",
  },
  noFigure: {
    da: (name: string) => `»${name}« er tom. Skriv et tal, eller peg på en celle med et tal.`,
    en: (name: string) => `“${name}” is empty. Write a number, or point to a cell with a number.`,
  },
  notANumber: {
    da: (name: string, value: string) =>
      `»${name}« skal være et tal, men er ${value}. Skriv et tal, eller peg på en celle med et tal.`,
    en: (name: string, value: string) =>
      `“${name}” must be a number but is ${value}. Write a number, or point to a cell with a number.`,
  },
  notOneCell: {
    da: (name: string) => `»${name}« skal være én værdi. Peg på en enkelt celle.`,
    en: (name: string) => `“${name}” must be one value. Point to a single cell.`,
  },
  notAShare: {
    da: (name: string, value: string) =>
      `»${name}« skal være en andel fra 0 til 1, men er ${value}. Skriv fx 0,69 eller 69 %.`,
    en: (name: string, value: string) =>
      `“${name}” must be a share from 0 to 1 but is ${value}. Write, say, 0.69 or 69%.`,
  },
  notALevel: {
    da: (value: string) =>
      `»niveau« skal ligge mellem 0 og 1, men er ${value}. Skriv fx 0,95 for et interval på 95 pct.`,
    en: (value: string) =>
      `“niveau” must lie between 0 and 1 but is ${value}. Write, say, 0.95 for a 95 per cent interval.`,
  },
  notACount: {
    da: (name: string, value: string, least: string) =>
      `»${name}« skal være et helt tal på mindst ${least}, men er ${value}. Ret tallet.`,
    en: (name: string, value: string, least: string) =>
      `“${name}” must be a whole number of at least ${least} but is ${value}. Correct the number.`,
  },
  tooLarge: {
    da: (name: string, value: string, most: string) =>
      `»${name}« kan højst være ${most}, men er ${value}. Ret tallet.`,
    en: (name: string, value: string, most: string) =>
      `“${name}” can be ${most} at most but is ${value}. Correct the number.`,
  },
  partAboveWhole: {
    da: (part: string, partValue: string, whole: string, wholeValue: string) =>
      `»${part}« (${partValue}) er større end »${whole}« (${wholeValue}). Se efter, om de to er byttet om.`,
    en: (part: string, partValue: string, whole: string, wholeValue: string) =>
      `“${part}” (${partValue}) is larger than “${whole}” (${wholeValue}). See whether the two are swapped.`,
  },
  nothingToDivideBy: {
    da: (name: string) => `»${name}« er 0, så der er ingen andel at beregne. Skriv antallet.`,
    en: (name: string) => `“${name}” is 0, so there is no share to compute. Write the number.`,
  },
  thresholdsSwapped: {
    da: (high: string, middle: string) =>
      `»høj« (${high}) skal være større end »middel« (${middle}). Ret grænserne.`,
    en: (high: string, middle: string) =>
      `“høj” (${high}) must be larger than “middel” (${middle}). Correct the limits.`,
  },
  differentUnits: {
    da: (value: string, target: string) =>
      `»værdi« (${value}) og »mål« (${target}) står i hver sin enhed: den ene er en andel, den anden er i procent. Skriv begge som andele (0,56 og 0,4) eller begge i procent (56 og 40).`,
    en: (value: string, target: string) =>
      `“værdi” (${value}) and “mål” (${target}) are in different units: one is a fraction, the other is in per cent. Write both as fractions (0.56 and 0.4) or both in per cent (56 and 40).`,
  },
  differentShapes: {
    da: (first: string, firstShape: string, second: string, secondShape: string) =>
      `»${first}« (${firstShape}) og »${second}« (${secondShape}) skal være lige store. Vælg lige mange celler i begge.`,
    en: (first: string, firstShape: string, second: string, secondShape: string) =>
      `“${first}” (${firstShape}) and “${second}” (${secondShape}) must be the same size. Choose equally many cells in both.`,
  },
  shape: {
    da: (rows: string, columns: string) => `${rows} × ${columns} celler`,
    en: (rows: string, columns: string) => `${rows} × ${columns} cells`,
  },
  notARowOrColumn: {
    da: (name: string, shape: string) =>
      `»${name}« (${shape}) skal være én række eller én kolonne. Vælg et smallere område.`,
    en: (name: string, shape: string) =>
      `“${name}” (${shape}) must be one row or one column. Choose a narrower range.`,
  },
  errorCell: {
    da: (name: string, row: string, column: string, code: string) =>
      `»${name}« har fejlværdien ${code} i række ${row}, kolonne ${column}. Ret formlen i den celle, eller lad cellen stå tom.`,
    en: (name: string, row: string, column: string, code: string) =>
      `“${name}” holds the error ${code} in row ${row}, column ${column}. Correct the formula in that cell, or leave the cell empty.`,
  },
  notNumberInCell: {
    da: (name: string, row: string, column: string, value: string) =>
      `»${name}« har ${value} i række ${row}, kolonne ${column}, hvor der skal stå et tal. Ret cellen, eller lad den stå tom.`,
    en: (name: string, row: string, column: string, value: string) =>
      `“${name}” holds ${value} in row ${row}, column ${column}, where a number belongs. Correct the cell, or leave it empty.`,
  },
  tooFewPairs: {
    da: (pairs: string, least: string) =>
      `Der er ${pairs} par af tal, og der skal være mindst ${least}. Et par tæller kun, når begge celler har et tal.`,
    en: (pairs: string, least: string) =>
      `There are ${pairs} pairs of numbers, and there must be at least ${least}. A pair counts only when both cells hold a number.`,
  },
  noVariation: {
    da: (name: string) =>
      `Alle tal i »${name}« er ens, så der er ingen sammenhæng at måle. Vælg tal, der varierer.`,
    en: (name: string) =>
      `All numbers in “${name}” are the same, so there is no correlation to measure. Choose numbers that vary.`,
  },
  unknownMethod: {
    da: (value: string) =>
      `»metode« kan være "pearson" eller "spearman", men er ${value}. Skriv en af de to.`,
    en: (value: string) =>
      `“metode” can be "pearson" or "spearman" but is ${value}. Write one of the two.`,
  },
  notACorrelation: {
    da: (value: string) => `»r« skal ligge fra -1 til 1, men er ${value}. Skriv fx 0,47.`,
    en: (value: string) => `“r” must lie from -1 to 1 but is ${value}. Write, say, 0.47.`,
  },
  tooFewForCorrelation: {
    da: (n: string) => `»n« er ${n}, og en p-værdi kræver mindst 3 par. Skriv antallet af par.`,
    en: (n: string) =>
      `“n” is ${n}, and a p value needs at least 3 pairs. Write the number of pairs.`,
  },
  moreDecimals: {
    da: (name: string, value: string, decimalsName: string, decimals: string) =>
      `»${name}« (${value}) har flere decimaler, end »${decimalsName}« (${decimals}) siger. Ret den ene af dem.`,
    en: (name: string, value: string, decimalsName: string, decimals: string) =>
      `“${name}” (${value}) has more decimals than “${decimalsName}” (${decimals}) says. Correct one of them.`,
  },
  noValues: {
    da: (names: string, values: string) =>
      `Der er ingen rækker med både navn i »${names}« og tal i »${values}«. Vælg celler, der er udfyldt.`,
    en: (names: string, values: string) =>
      `No rows have both a name in “${names}” and a number in “${values}”. Choose cells that are filled in.`,
  },
  noDifferences: {
    da: () =>
      "Der er ingen tal i både »deltagere« og »kontrol« på samme plads. Vælg celler, der er udfyldt.",
    en: () =>
      "“deltagere” and “kontrol” have no numbers in the same place. Choose cells that are filled in.",
  },
  noSurvey: {
    da: (name: string) =>
      `»${name}« har ingen overskrift, der kan læses. Tag overskriftsrækken med: »Enhed« og kolonner, der hedder »Kerneelement: spørgsmål«.`,
    en: (name: string) =>
      `“${name}” has no header that can be read. Include the header row: “Enhed” and columns headed “Core element: question”.`,
  },
  noResponses: {
    da: (name: string) =>
      `»${name}« har ingen besvarelser. Vælg rækker med en enhed og mindst ét svar.`,
    en: (name: string) =>
      `“${name}” has no responses. Choose rows with a unit and at least one answer.`,
  },
  unknownRound: {
    da: (value: string, rounds: string) =>
      `»data« har ingen måling, der hedder ${value}. Målingerne er: ${rounds}.`,
    en: (value: string, rounds: string) =>
      `“data” has no round called ${value}. The rounds are: ${rounds}.`,
  },
  noRoundColumn: {
    da: (value: string) =>
      `»start« er målingen ${value}, men »data« har ingen kolonne »Måling«. Vælg den første målings celler som »start«.`,
    en: (value: string) =>
      `“start” is the round ${value}, but “data” has no column “Måling”. Choose the first round's cells as “start”.`,
  },
  startIsLatest: {
    da: (value: string) =>
      `»start« er ${value}, som er den seneste måling i »data«. Vælg en tidligere måling.`,
    en: (value: string) =>
      `“start” is ${value}, which is the latest round in “data”. Choose an earlier round.`,
  },
  unknownTotal: {
    da: (value: string) =>
      `»total« kan være "svar" eller "enheder", men er ${value}. Skriv en af de to.`,
    en: (value: string) =>
      `“total” can be "svar" or "enheder" but is ${value}. Write one of the two.`,
  },
  noText: {
    da: (name: string) => `»${name}« er tom. Skriv en tekst, eller peg på cellerne med teksten.`,
    en: (name: string) => `“${name}” is empty. Write a text, or point to the cells that hold it.`,
  },
  notAText: {
    da: (name: string, value: string) =>
      `»${name}« skal være tekst, men er ${value}. Peg på cellerne med teksten.`,
    en: (name: string, value: string) =>
      `“${name}” must be text but is ${value}. Point to the cells that hold the text.`,
  },
  noClaims: {
    da: (name: string) =>
      `»${name}« har ingen tal, der kan regnes efter: korrelationer med p, andele med n, ændringer i procentpoint, fordelinger eller tal fra »tabel«.`,
    en: (name: string) =>
      `“${name}” has no figures that can be reckoned again: correlations with p, shares with n, changes in percentage points, distributions, or figures from “tabel”.`,
  },
  notATable: {
    da: (name: string) =>
      `»${name}« kan ikke læses som en tabel. Tag overskriften med, og lad navnene stå i de første kolonner og tallene til højre for dem.`,
    en: (name: string) =>
      `“${name}” cannot be read as a table. Include the headings, with the names in the first columns and the figures to the right of them.`,
  },
} as const satisfies Section;
