import { SAMPLE_ITEMS } from "../../src/workbench/sample/sample-items";
import { seededRandom } from "../../src/workbench/sample/random";

const UNITS = 98;
const ROUNDS = 6;
const GROUPS = ["Jobparate kontanthjælpsmodtagere", "Forsikrede ledige", "Begge"];
const LABELS = [
  "Slet ikke",
  "I mindre grad",
  "I nogen grad",
  "I høj grad",
  "I høj grad",
  "I meget høj grad",
  "Ved ikke",
];

/** How often a cell is blank, and how often its label is spelled with stray spaces or case. */
const BLANK = 0.05;
const STRAY = 0.01;

/**
 * A survey in the plain layout as Excel hands it over: a header and `rows` responses of 98 units in
 * six rounds, 18 answers each. The same for the same number of rows.
 */
export function surveyRows(rows: number): string[][] {
  const random = seededRandom(1807);
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)];
  const items = SAMPLE_ITEMS.flatMap(([element, questions]) =>
    questions.map((question) => `${element}: ${question}`),
  );
  const answer = () => {
    const chance = random();
    if (chance < BLANK) return "";
    const label = pick(LABELS);
    if (chance > BLANK + STRAY) return label;
    return pick([` ${label}`, `${label}\u00a0`, label.toUpperCase()]);
  };
  const table = [["Enhed", "Måling", "Målgruppe", ...items]];
  for (let row = 0; row < rows; row++) {
    table.push([
      `Jobcenter ${1 + Math.floor(random() * UNITS)}`,
      `Måling ${1 + Math.floor(random() * ROUNDS)}`,
      pick(GROUPS),
      ...items.map(answer),
    ]);
  }
  return table;
}
