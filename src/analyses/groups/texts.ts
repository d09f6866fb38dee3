import { countOf, listed, percent, pointsOf } from "../../language/shown-words";
import type { Section } from "../../language/language";

const RESPONSES = {
  da: ["besvarelse", "besvarelser"],
  en: ["response", "responses"],
} as const;

/** A difference between two groups: whole per cents, and points of the unrounded shares. */
export interface ToldDifference {
  element: string;
  first: string;
  second: string;
  firstShare: number;
  secondShare: number;
  points: number;
  certain: boolean;
  /** The adjusted p as it is shown. */
  p: string;
}

const pIs = (p: string) => (p.startsWith("<") ? `p ${p}` : `p = ${p}`);

export const groupTexts = {
  title: { da: "Målgrupper", en: "Target groups" },
  noGroups: {
    da: "Besvarelserne siger ikke, hvilken målgruppe medarbejderen har: tilføj en kolonne »Målgruppe«, eller peg på den under Data.",
    en: "The responses do not say which target group the employee has: add a column “Målgruppe”, or point it out under Data.",
  },
  oneGroup: {
    da: (name: string) => `Der er kun målgruppen ${name}, så der er intet at sammenligne.`,
    en: (name: string) => `There is only the target group ${name}, so there is nothing to compare.`,
  },
  several: { da: "Medarbejdere med flere målgrupper", en: "Staff with several target groups" },
  leaveOut: { da: "Hold dem ude", en: "Leave them out" },
  leaveOutHint: {
    da: (names: string) => `Det er: ${names}.`,
    en: (names: string) => `That is: ${names}.`,
  },
  count: { da: "Tæl dem med", en: "Count them" },
  countHint: {
    da: "Som en målgruppe for sig.",
    en: "As a target group of their own.",
  },
  group: { da: "Målgruppe", en: "Target group" },
  share: { da: "Andel positive", en: "Share positive" },
  persons: { da: "Personer", en: "Persons" },
  answers: { da: "Gyldige svar", en: "Valid answers" },
  difference: { da: "Forskel (procentpoint)", en: "Difference (pct. points)" },
  p: { da: "Justeret p", en: "Adjusted p" },
  sure: { da: "Hvor sikre tallene er", en: "How sure the figures are" },
  someCertain: {
    da: (elements: readonly string[]) =>
      `Sikker forskel mellem målgrupperne i ${listed(elements, "da")}`,
    en: (elements: readonly string[]) =>
      `A certain difference between the target groups in ${listed(elements, "en")}`,
  },
  noneCertain: {
    da: "Ingen sikker forskel mellem målgrupperne",
    en: "No certain difference between the target groups",
  },
  plainTitle: { da: "Fidelitet efter målgruppe", en: "Fidelity by target group" },
  subtitle: {
    da: (round: string, groups: string) => `Andel positive svar i pct., ${round}. ${groups}.`,
    en: (round: string, groups: string) =>
      `Share of positive answers in per cent, ${round}. ${groups}.`,
  },
  groupN: {
    da: (name: string, n: number) => `${name}: N = ${n}`,
    en: (name: string, n: number) => `${name}: N = ${n}`,
  },
  told: {
    da: ({ element, first, second, firstShare, secondShare, points, certain, p }: ToldDifference) =>
      `I ${element} er andelen ${percent(firstShare, "da")} for ${first} og ${percent(secondShare, "da")} for ${second}: ${points === 0 ? "ingen forskel i hele procentpoint" : `${pointsOf(Math.abs(points), "da")} ${points > 0 ? "højere" : "lavere"} for ${first}; forskellen er ${certain ? "sikker" : "ikke sikker"} (${pIs(p)})`}.`,
    en: ({ element, first, second, firstShare, secondShare, points, certain, p }: ToldDifference) =>
      `In ${element}, the share is ${percent(firstShare, "en")} for ${first} and ${percent(secondShare, "en")} for ${second}: ${points === 0 ? "no difference in whole percentage points" : `${pointsOf(Math.abs(points), "en")} ${points > 0 ? "higher" : "lower"} for ${first}; the difference is ${certain ? "certain" : "not certain"} (${pIs(p)})`}.`,
  },
  toldSeveral: {
    da: (element: string, shares: readonly string[]) =>
      `I ${element} er andelen ${listed(shares, "da")}.`,
    en: (element: string, shares: readonly string[]) =>
      `In ${element}, the share is ${listed(shares, "en")}.`,
  },
  shareFor: {
    da: (share: number, group: string) => `${percent(share, "da")} for ${group}`,
    en: (share: number, group: string) => `${percent(share, "en")} for ${group}`,
  },
  noFigures: {
    da: (element: string) => `I ${element} er der ikke tal at sammenligne.`,
    en: (element: string) => `In ${element} there are no figures to compare.`,
  },
  leftOut: {
    da: (count: number, names: string) =>
      `Holdt ude er ${countOf(count, RESPONSES.da, "da")} med flere målgrupper (${names}).`,
    en: (count: number, names: string) =>
      `Left out: ${countOf(count, RESPONSES.en, "en")} with several target groups (${names}).`,
  },
  counted: {
    da: (names: string) =>
      `Besvarelser med ${names} nævner flere af de andre målgrupper og tælles med for sig, som valgt.`,
    en: (names: string) =>
      `Responses with ${names} name several of the other target groups and count by themselves, as chosen.`,
  },
  without: {
    da: (count: number) => `Holdt ude er ${countOf(count, RESPONSES.da, "da")} uden målgruppe.`,
    en: (count: number) =>
      `Left out: ${countOf(count, RESPONSES.en, "en")} without a target group.`,
  },
  certain: {
    da: "Forskel er første minus anden målgruppe, regnet på de uafrundede andele, med 95 pct. interval efter Newcombe. Den er sikker, når p justeret efter Holm over kerneelementerne er under 0,05.",
    en: "The difference is first minus second target group, computed on the unrounded shares, with a 95 per cent interval by Newcombe. It is certain where p adjusted by Holm over the core elements is below 0.05.",
  },
  units: {
    da: "Målgrupperne kan være fordelt forskelligt på enhederne: en forskel kan derfor også komme af enhederne.",
    en: "The target groups may be spread differently over the units: a difference may therefore come from the units, too.",
  },
  chartSubtitle: {
    da: (round: string) => `Andel positive svar i pct., ${round}.`,
    en: (round: string) => `Share of positive answers in per cent, ${round}.`,
  },
  chartFinding: {
    da: "Kerneelementer efter målgruppe",
    en: "Core elements by target group",
  },
} as const satisfies Section;
