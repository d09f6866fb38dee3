import { numberWord } from "../../language/number-words";
import type { Section } from "../../language/language";

/** How many units have each grade. */
export interface GradeCounts {
  high: number;
  middle: number;
  low: number;
}

const danish = (count: number) => (count === 0 ? "ingen" : numberWord(count, "da"));
const english = (count: number) => (count === 0 ? "none" : numberWord(count, "en"));
const GRADES = {
  da: { high: "høj", middle: "middel", low: "lav" },
  en: { high: "high", middle: "middle", low: "low" },
} as const;

/** What the overview says in sentences. */
export const overviewSentenceTexts = {
  grades: {
    da: (element: string, { high, middle, low }: GradeCounts) =>
      `I ${element} opnår ${danish(high)} ${high === 1 ? "enhed" : "enheder"} høj implementeringsgrad, ${danish(middle)} middel og ${danish(low)} lav.`,
    en: (element: string, { high, middle, low }: GradeCounts) =>
      `In ${element}, ${high === 0 ? "no" : english(high)} ${high === 1 ? "unit reaches" : "units reach"} a high grade, ${english(middle)} a middle and ${english(low)} a low one.`,
  },
  allAlike: {
    da: (element: string, count: number, grade: keyof GradeCounts) =>
      `I ${element} opnår ${count === 2 ? "begge" : `alle ${numberWord(count, "da")}`} enheder ${GRADES.da[grade]} implementeringsgrad.`,
    en: (element: string, count: number, grade: keyof GradeCounts) =>
      `In ${element}, ${count === 2 ? "both" : `all ${numberWord(count, "en")}`} units reach a ${GRADES.en[grade]} grade.`,
  },
  onlyOne: {
    da: (element: string, unit: string, grade: keyof GradeCounts) =>
      `I ${element} opnår ${unit} ${GRADES.da[grade]} implementeringsgrad.`,
    en: (element: string, unit: string, grade: keyof GradeCounts) =>
      `In ${element}, ${unit} reaches a ${GRADES.en[grade]} grade.`,
  },
  spread: {
    da: (points: number) =>
      `Der er ${numberWord(points, "da", true)} procentpoint mellem højeste og laveste.`,
    en: (points: number) =>
      `There ${points === 1 ? "is" : "are"} ${numberWord(points, "en")} percentage ${points === 1 ? "point" : "points"} between the highest and the lowest.`,
  },
  noSpread: {
    da: "Der er under et halvt procentpoint mellem højeste og laveste.",
    en: "There is less than half a percentage point between the highest and the lowest.",
  },
  without: {
    da: (count: number) =>
      `${capital(numberWord(count, "da"))} ${count === 1 ? "enhed" : "enheder"} er uden tal.`,
    en: (count: number) =>
      `${capital(numberWord(count, "en"))} ${count === 1 ? "unit has" : "units have"} no figure.`,
  },
  noFigures: {
    da: (element: string) => `I ${element} er der ingen tal.`,
    en: (element: string) => `In ${element} there are no figures.`,
  },
} as const satisfies Section;

function capital(word: string): string {
  return word.charAt(0).toLocaleUpperCase("da") + word.slice(1);
}
