import { capital, countOf, percent, pointsOf } from "../../language/shown-words";
import { numberWord } from "../../language/number-words";
import type { Language, Section } from "../../language/language";

/** A change from one round to another: whole per cents, and points of the unrounded shares. */
export interface ToldChange {
  /** A unit's name; null for all units. */
  unit: string | null;
  element: string;
  first: string;
  latest: string;
  from: number;
  to: number;
  points: number;
  certain: boolean;
  common: boolean;
}

/** A change that may be chance is told as two figures, never as a rise or a fall. */
function danishChange({ from, to, points, first, latest, certain, common }: ToldChange): string {
  const asked = common ? " på de spørgsmål, som begge målinger stillede" : "";
  const end = percent(to, "da");
  if (points === 0) return `${end} i ${latest}, det samme som i ${first}${asked}`;
  const [start, size] = [percent(from, "da"), pointsOf(Math.abs(points), "da")];
  if (!certain) {
    return `${start} i ${first} og ${end} i ${latest}${asked}; ændringen på ${size} er ikke sikker`;
  }
  const how = points > 0 ? "steget" : "faldet";
  return `${how} fra ${start} i ${first} til ${end} i ${latest}, ${size}${asked}; ændringen er sikker`;
}

function englishChange({ from, to, points, first, latest, certain, common }: ToldChange): string {
  const asked = common ? " on the questions that both rounds asked" : "";
  const end = percent(to, "en");
  if (points === 0) return `is ${end} in ${latest}, the same as in ${first}${asked}`;
  const [start, size] = [percent(from, "en"), pointsOf(Math.abs(points), "en")];
  if (!certain) {
    return `is ${start} in ${first} and ${end} in ${latest}${asked}; the change of ${size} is not certain`;
  }
  const how = points > 0 ? "rose" : "fell";
  return `${how} from ${start} in ${first} to ${end} in ${latest}, ${size}${asked}; the change is certain`;
}

const NONE = { da: "ingen", en: "none" } as const;

function word(count: number, language: Language): string {
  return count === 0 ? NONE[language] : numberWord(count, language);
}

/** The changes of all core elements: how many are up, and how many are certain, of how many. */
export interface ToldChanges {
  /** A unit's name; null for all units. */
  unit: string | null;
  first: string;
  latest: string;
  up: number;
  certain: number;
  all: number;
}

function danishPart(up: number, all: number): string {
  if (up === 0) return `noget af de ${numberWord(all, "da")} kerneelementer`;
  if (up < all) return `${numberWord(up, "da", true)} af ${numberWord(all, "da")} kerneelementer`;
  return `${all === 2 ? "begge" : `alle ${numberWord(all, "da")}`} kerneelementer`;
}

function englishPart(up: number, all: number): string {
  if (up === 0) return `any of the ${numberWord(all, "en")} core elements`;
  if (up < all) return `${numberWord(up, "en")} of ${numberWord(all, "en")} core elements`;
  return `${all === 2 ? "both" : `all ${numberWord(all, "en")}`} core elements`;
}

function danishCertain(certain: number): string {
  if (certain === 0) return "; ingen ændring er sikker";
  return certain === 1
    ? "; én ændring er sikker"
    : `; ${numberWord(certain, "da")} ændringer er sikre`;
}

function englishCertain(certain: number): string {
  if (certain === 0) return "; no change is certain";
  return certain === 1
    ? "; one change is certain"
    : `; ${numberWord(certain, "en")} changes are certain`;
}

const UNITS = {
  da: ["enhed", "enheder"],
  en: ["unit", "units"],
} as const;

export const developmentTexts = {
  title: { da: "Udvikling", en: "Development" },
  oneRound: {
    da: "Der er kun én måling, så der er ingen udvikling at vise.",
    en: "There is only one round, so there is no development to show.",
  },
  change: {
    da: (first: string, latest: string) => `${first} til ${latest} (procentpoint)`,
    en: (first: string, latest: string) => `${first} to ${latest} (pct. points)`,
  },
  higherIn: {
    da: ({ unit, latest, first, up, certain, all }: ToldChanges) =>
      capital(
        `${unit === null ? "" : `${unit}: `}fidelitet er ${up === 0 ? "ikke " : ""}højere i ${latest} end i ${first} i ${danishPart(up, all)}${certain === all ? "" : danishCertain(certain)}`,
      ),
    en: ({ unit, latest, first, up, certain, all }: ToldChanges) =>
      capital(
        `${unit === null ? "" : `${unit}: `}fidelity is ${up === 0 ? "not " : ""}higher in ${latest} than in ${first} in ${englishPart(up, all)}${certain === all ? "" : englishCertain(certain)}`,
      ),
  },
  fromTo: {
    da: ({ unit, element, from, to, first, latest }: ToldChange) =>
      `${unit === null ? "" : `${unit}, `}${element}: ${from === to ? `${percent(to, "da")} i både ${first} og ${latest}` : `fra ${percent(from, "da")} i ${first} til ${percent(to, "da")} i ${latest}`}`,
    en: ({ unit, element, from, to, first, latest }: ToldChange) =>
      `${unit === null ? "" : `${unit}, `}${element}: ${from === to ? `${percent(to, "en")} in both ${first} and ${latest}` : `from ${percent(from, "en")} in ${first} to ${percent(to, "en")} in ${latest}`}`,
  },
  plainTitle: { da: "Fidelitet over målingerne", en: "Fidelity over the rounds" },
  subtitle: {
    da: (counts: string) => `Andel positive svar i pct. i hver måling. Besvarelser: ${counts}.`,
    en: (counts: string) =>
      `Share of positive answers in per cent, round by round. Responses: ${counts}.`,
  },
  told: {
    da: (told: ToldChange) =>
      `I ${told.element} er andelen af positive svar${told.unit === null ? "" : ` i ${told.unit}`} ${danishChange(told)}.`,
    en: (told: ToldChange) =>
      `In ${told.element}, the share of positive answers${told.unit === null ? "" : ` in ${told.unit}`} ${englishChange(told)}.`,
  },
  noChange: {
    da: (element: string) => `I ${element} er der ingen udvikling at regne på.`,
    en: (element: string) => `In ${element} there is no change to compute.`,
  },
  units: {
    da: (all: number, up: number, down: number, certain: number) =>
      `Af ${countOf(all, UNITS.da, "da")} med begge målinger er ${word(up, "da")} gået frem og ${word(down, "da")} tilbage; for ${word(certain, "da")} er ændringen sikker for sig.`,
    en: (all: number, up: number, down: number, certain: number) =>
      `Of ${countOf(all, UNITS.en, "en")} with both rounds, ${word(up, "en")} went up and ${word(down, "en")} down; the change is certain by itself for ${word(certain, "en")}.`,
  },
  certain: {
    da: "En ændring er sikker, når den er større, end tilfældigheder let kan give (justeret p under 0,05): Samlet efter Holm over kerneelementerne, enhederne efter Benjamini og Hochberg. Har mange af de samme personer svaret begge gange, er det for forsigtigt.",
    en: "A change is certain where it is larger than chance easily gives (adjusted p below 0.05): the total by Holm over the core elements, units by Benjamini and Hochberg. Where many of the same persons answered twice, this is too careful.",
  },
  unrounded: {
    da: "Ændringer er regnet på de uafrundede andele.",
    en: "Changes are computed on the unrounded shares.",
  },
  otherQuestions: {
    da: (element: string, rounds: string) =>
      `${element}: ${rounds} stillede andre spørgsmål end den seneste måling. Kurven viser hver måling på dens egne spørgsmål.`,
    en: (element: string, rounds: string) =>
      `${element}: ${rounds} asked other questions than the latest round. The line shows each round on its own questions.`,
  },
  chooseOne: {
    da: "Vælg ét kerneelement for at se en kurve for hver enhed.",
    en: "Choose one core element to see a line for each unit.",
  },
  linesFinding: { da: "Samlet, måling for måling", en: "The total, round by round" },
  unitFinding: {
    da: (unit: string) => `${unit}, måling for måling`,
    en: (unit: string) => `${unit}, round by round`,
  },
  panelFinding: {
    da: (element: string) => `${element}: hver enhed for sig`,
    en: (element: string) => `${element}: each unit by itself`,
  },
  panelSubtitle: {
    da: "Andel positive svar. Den stiplede linje er Samlet.",
    en: "Share of positive answers. The dashed line is the total.",
  },
  dumbbellFinding: {
    da: (element: string, first: string, latest: string) =>
      `${element}: fra ${first} til ${latest}`,
    en: (element: string, first: string, latest: string) =>
      `${element}: from ${first} to ${latest}`,
  },
  dumbbellSubtitle: {
    da: "Andel positive svar. Tallet er ændringen i procentpoint.",
    en: "Share of positive answers. The figure is the change in percentage points.",
  },
  course: {
    da: (name: string, shares: string) => `${name}: ${shares} pct.`,
    en: (name: string, shares: string) => `${name}: ${shares} per cent.`,
  },
  noShare: { da: "intet tal", en: "no figure" },
} as const satisfies Section;
