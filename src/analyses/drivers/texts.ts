import type { Section } from "../../language/language";
import { capital, listed } from "../../language/shown-words";
import { numberWord } from "../../language/number-words";

/** What is told of a driver; numbers are written out already. */
export interface ToldDriver {
  driver: string;
  outcome: string;
  strength: "weak" | "moderate" | "strong";
  isNegative: boolean;
  r: string;
  interval: { low: string; high: string } | null;
  p: string;
  n: number;
}

const STRENGTHS = {
  da: { weak: "svagt", moderate: "moderat", strong: "stærkt" },
  en: { weak: "weakly", moderate: "moderately", strong: "strongly" },
} as const;

const pIs = (p: string) => (p.startsWith("<") ? `p ${p}` : `p = ${p}`);

export const driverTexts = {
  title: { da: "Drivkræfter og fidelitet", en: "Drivers and fidelity" },
  shows: {
    da: "Hvor tæt drivkræfter og fidelitet følges ad fra enhed til enhed.",
    en: "How closely drivers and fidelity go together from unit to unit.",
  },
  fewUnits: {
    da: "Der skal være mindst tre enheder, før en sammenhæng kan beregnes.",
    en: "There must be at least three units before a correlation can be computed.",
  },
  noDrivers: {
    da: "Intet kan være drivkræfter: tilføj et ark »Drivkræfter« med kolonnen »Enhed« og en kolonne for hver drivkraft.",
    en: "Nothing can be drivers: add a sheet “Drivkræfter” with the column “Enhed” and a column for each driver.",
  },
  outcome: { da: "Fidelitet i", en: "Fidelity in" },
  drivers: { da: "Drivkræfter", en: "Drivers" },
  typedSet: { da: "De indtastede drivkræfter", en: "The typed drivers" },
  otherElements: { da: "De andre kerneelementer", en: "The other core elements" },
  questions: {
    da: (element: string) => `Spørgsmålene i ${element}`,
    en: (element: string) => `The questions of ${element}`,
  },
  ownPart: {
    da: "Vælg andre drivkræfter: kerneelementets egne spørgsmål er en del af dets fidelitet.",
    en: "Choose other drivers: the core element’s own questions are part of its fidelity.",
  },
  method: { da: "Sammenhæng", en: "Correlation" },
  pearson: { da: "Pearson", en: "Pearson" },
  pearsonHint: { da: "Hvor godt en ret linje passer.", en: "How well a straight line fits." },
  spearman: { da: "Spearman", en: "Spearman" },
  spearmanHint: {
    da: "Hvor godt rækkefølgen passer: et enkelt yderpunkt vejer mindre.",
    en: "How well the order fits: a single outlier weighs less.",
  },
  driver: { da: "Drivkraft", en: "Driver" },
  r: { da: "Korrelation (r)", en: "Correlation (r)" },
  p: { da: "p", en: "p" },
  adjustedP: { da: "Justeret p", en: "Adjusted p" },
  n: { da: "Enheder", en: "Units" },
  strength: { da: "Styrke", en: "Strength" },
  weak: { da: "Svag", en: "Weak" },
  moderate: { da: "Moderat", en: "Moderate" },
  strong: { da: "Stærk", en: "Strong" },
  pageTitle: {
    da: (outcome: string, drivers: readonly string[], all: number) =>
      drivers.length === 0
        ? `Ingen drivkraft hænger sikkert sammen med ${outcome}`
        : drivers.length > 3
          ? `${capital(numberWord(drivers.length, "da"))} af ${numberWord(all, "da")} drivkræfter hænger sikkert sammen med ${outcome}`
          : `${listed(drivers, "da")} hænger sikkert sammen med ${outcome}`,
    en: (outcome: string, drivers: readonly string[], all: number) =>
      drivers.length === 0
        ? `No driver is certainly related to ${outcome}`
        : drivers.length > 3
          ? `${capital(numberWord(drivers.length, "en"))} of ${numberWord(all, "en")} drivers are certainly related to ${outcome}`
          : `${listed(drivers, "en")} ${drivers.length === 1 ? "is" : "are"} certainly related to ${outcome}`,
  },
  subtitle: {
    da: (outcome: string, round: string) =>
      `Drivkræfter og andelen af positive svar i ${outcome}, enhed for enhed, ${round}.`,
    en: (outcome: string, round: string) =>
      `Drivers and the share of positive answers in ${outcome}, unit by unit, ${round}.`,
  },
  told: {
    da: ({ driver, outcome, strength, isNegative, r, interval, p, n }: ToldDriver) =>
      `${capital(driver)} hænger ${STRENGTHS.da[strength]} sammen med ${outcome}${isNegative ? ", jo mere af det ene, desto mindre af det andet" : ""}: r = ${r}${interval === null ? "" : ` (95 pct. interval ${interval.low} til ${interval.high})`}, ${pIs(p)}, n = ${n} enheder.`,
    en: ({ driver, outcome, strength, isNegative, r, interval, p, n }: ToldDriver) =>
      `${capital(driver)} is ${STRENGTHS.en[strength]} related to ${outcome}${isNegative ? ", more of the one going with less of the other" : ""}: r = ${r}${interval === null ? "" : ` (95 per cent interval ${interval.low} to ${interval.high})`}, ${pIs(p)}, n = ${n} units.`,
  },
  cause: {
    da: "En sammenhæng siger ikke, hvad der er årsag: fidelitet kan også føre til mere af drivkraften, eller noget tredje kan ligge bag begge.",
    en: "A correlation does not say what is the cause: fidelity may lead to more of the driver, too, or something else may lie behind both.",
  },
  weakIsNotNone: {
    da: "Med få enheder kan en reel sammenhæng se svag ud: en svag korrelation betyder ikke, at der ingen sammenhæng er.",
    en: "With few units a real relation may look weak: a weak correlation does not mean that there is none.",
  },
  splitHalf: { da: "r, delte halvdele", en: "r, split halves" },
  splitHalfNote: {
    da: "r for delte halvdele er regnet uden at nogen svarer på begge dele: enhedernes medarbejdere er 200 gange delt tilfældigt i to, drivkraften taget fra den ene halvdel og fidelitet fra den anden; medianen er vist. Er den langt fra r, følges tallene mest ad, fordi det er de samme personer. Da halve enheder giver mere usikre tal, er den lidt lavere end r af sig selv.",
    en: "r of split halves is computed so that nobody answers both: the employees of each unit are split in two at random 200 times, the driver taken from one half and fidelity from the other; the median is shown. Where it is far from r, the figures go together mostly because the persons are the same. Since half a unit gives less certain figures, it is by itself a little lower than r.",
  },
  samePersons: {
    da: "De samme medarbejdere har svaret på begge dele. Det alene kan få enhedernes tal til at følges ad.",
    en: "The same employees answered both. That alone can make the units’ figures go together.",
  },
  certain: {
    da: "En sammenhæng er sikker, når p justeret efter Holm over drivkræfterne er under 0,05. Svag er under 0,40, moderat fra 0,40 og stærk fra 0,70.",
    en: "A correlation is certain where p adjusted by Holm over the drivers is below 0.05. Weak is below 0.40, moderate from 0.40 and strong from 0.70.",
  },
  without: {
    da: (driver: string, units: string) => `${driver} mangler for ${units}.`,
    en: (driver: string, units: string) => `${driver} is missing for ${units}.`,
  },
  unknown: {
    da: (units: string) => `Ikke med, fordi målingen ikke har besvarelser fra dem: ${units}.`,
    en: (units: string) => `Left out, since the round has no responses of them: ${units}.`,
  },
  flat: {
    da: (driver: string) =>
      `${driver} kan ikke beregnes: færre end tre enheder har begge tal, eller tallene er ens.`,
    en: (driver: string) =>
      `${driver} cannot be computed: fewer than three units have both figures, or the figures are all alike.`,
  },
  someCharts: {
    da: (count: number) =>
      `Diagrammerne viser de ${numberWord(count, "da")} stærkeste sammenhænge.`,
    en: (count: number) => `The charts show the ${numberWord(count, "en")} strongest correlations.`,
  },
  chartFinding: {
    da: (driver: string, outcome: string, r: string) => `${driver} og ${outcome}: r = ${r}`,
    en: (driver: string, outcome: string, r: string) => `${driver} and ${outcome}: r = ${r}`,
  },
  chartSubtitle: {
    da: (driver: string, outcome: string, round: string, n: number) =>
      `${driver} (vandret) og fidelitet i ${outcome} (lodret) i ${n} enheder, ${round}. Akserne begynder ikke nødvendigvis ved nul.`,
    en: (driver: string, outcome: string, round: string, n: number) =>
      `${driver} (across) and fidelity in ${outcome} (up) in ${n} units, ${round}. The axes need not begin at zero.`,
  },
  trend: { da: "Tendens", en: "Trend" },
} as const satisfies Section;
