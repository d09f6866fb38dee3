import { mulberry } from "../../../simulation/random-survey";
import type { Who } from "./fact";

/** Positive and valid answers to one question. */
export interface Count {
  positive: number;
  valid: number;
}

/** The truth of one unit or target group in a core element and a round. */
export interface Truth {
  persons: number;
  items: Count[];
}

export interface Survey {
  sheets: Record<string, unknown[][]>;
  rounds: string[];
  elements: { name: string; items: string[] }[];
  units: string[];
  /** "" are those without one. */
  groups: string[];
  /** Counted from the rows that were drawn, by nothing of the product. */
  truth(round: string, element: string, who: Who): Truth;
}

interface Row {
  round: string;
  unit: string;
  group: string;
  /** By core element and question; null is no valid answer. */
  answers: (boolean | null)[][];
}

const UNITS = ["Assens", "Brøndby", "Herning", "Ishøj", "Tårnby", "Vejen"];
const GROUPS = ["Jobparate", "Ledige", "Unge"];
const LABELS = { true: ["I høj grad", "I meget høj grad"], false: ["Slet ikke", "I nogen grad"] };
const NO_ANSWER = ["Ved ikke", ""];

/** A survey of few units of few persons, as unlucky as chance makes it. */
export function randomSurvey(seed: number): Survey {
  const random = mulberry(seed);
  const among = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)];
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const rounds = ["Måling 1", "Måling 2"].slice(0, among([1, 2, 2]));
  const elements = ["Mod", "Viden"].slice(0, among([1, 2])).map((name) => ({
    name,
    items: Array.from({ length: 1 + upTo(2) }, (_, i) => `Spørgsmål ${i + 1}`),
  }));
  const units = UNITS.slice(0, 1 + upTo(5));
  const groups = ["", ...GROUPS.slice(0, among([0, 0, 2, 3]))];
  const share = among([0.3, 0.6, 0.8, 0.95]);
  const missing = among([0, 0.05, 0.4]);
  const largest = among([4, 8, 14]);
  const rows: Row[] = [];
  for (const round of rounds) {
    for (const unit of units) {
      const own = random() < 0.1 ? 0 : 1 + upTo(largest);
      for (let i = 0; i < own; i++) {
        const answers = elements.map(({ items }) =>
          items.map((_, item) => {
            // The first round may not ask the last question.
            if (round === "Måling 1" && seed % 3 === 0 && item === 2) return null;
            return random() < missing ? null : random() < share;
          }),
        );
        const isEmpty = answers.flat().every((answer) => answer === null);
        if (!isEmpty)
          rows.push({ round, unit, group: random() < 0.2 ? "" : among(groups), answers });
      }
    }
  }
  const header = elements.flatMap(({ name, items }) => items.map((item) => `${name}: ${item}`));
  const cell = (answer: boolean | null, { round }: Row, item: number) => {
    if (round === "Måling 1" && seed % 3 === 0 && item === 2) return "";
    return answer === null ? among(NO_ANSWER) : among(LABELS[`${answer}`]);
  };
  const body = rows.map((row) => [
    row.unit,
    row.round,
    row.group,
    ...row.answers.flatMap((own) => own.map((answer, item) => cell(answer, row, item))),
  ]);
  return {
    sheets: { Svar: [["Enhed", "Måling", "Målgruppe", ...header], ...body] },
    rounds: rounds.filter((name) => rows.some(({ round }) => round === name)),
    elements,
    units,
    groups,
    truth(round, element, { units: some, group }) {
      const number = elements.findIndex(({ name }) => name === element);
      const own = rows.filter(
        (row) =>
          row.round === round &&
          (some?.includes(row.unit) ?? true) &&
          (group === undefined || row.group === group),
      );
      const answers = own.map((row) => row.answers[number]);
      return {
        persons: answers.filter((each) => each.some((answer) => answer !== null)).length,
        items: elements[number].items.map((_, item) => ({
          positive: answers.filter((each) => each[item] === true).length,
          valid: answers.filter((each) => each[item] !== null).length,
        })),
      };
    },
  };
}
