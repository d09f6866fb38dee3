import { mulberry } from "../simulation/random-survey";

/** A table of units, a sentence on it, and whether the sentence is true. */
export interface TableClaim {
  table: (string | number)[][];
  text: string;
  isTrue: boolean;
}

const UNITS = [
  "Assens",
  "Brøndby",
  "Fredericia",
  "Glostrup",
  "Haderslev",
  "Kerteminde",
  "Tårnby",
  "Vejen",
];
const ELEMENTS = ["Samtaleteknikker", "Arbejdsmarkedsviden", "Værktøjer"];

/** So many claims on tables, from a seed. Figures of a table lie at least 3 apart where a claim needs it. */
export function generatedTableClaims(count: number, seed: number): TableClaim[] {
  const random = mulberry(seed);
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const pick = <Item>(items: readonly Item[]) => items[whole(0, items.length - 1)];
  return Array.from({ length: count }, () => {
    const asFractions = random() < 0.5;
    const isTrue = random() < 0.5;
    const rows = UNITS.map((unit) => ({
      unit,
      figures: ELEMENTS.map(() => {
        const start = whole(20, 60);
        return { start, result: start + whole(5, 35) };
      }),
    }));
    const shown = (value: number) => (asFractions ? value / 100 : value);
    const table = [
      ["Enhed", ...ELEMENTS.flatMap((element) => [`${element} – start`, `${element} – resultat`])],
      ...rows.map(({ unit, figures }) => [
        unit,
        ...figures.flatMap(({ start, result }) => [shown(start), shown(result)]),
      ]),
    ];
    const e = whole(0, ELEMENTS.length - 1);
    const element = ELEMENTS[e].toLowerCase();
    const [one, other] = [whole(0, 3), whole(4, 7)].map((at) => rows[at]);
    const { start, result } = one.figures[e];
    const wrong = (value: number) => (isTrue ? value : value + pick([-4, -3, 3, 4, 7]));
    const apart = result - other.figures[e].result;
    const distance = isTrue ? Math.abs(apart) : Math.abs(apart) + pick([3, 4, 9]);
    const text = pick([
      `I ${one.unit} er ${element} på ${wrong(result)} pct.`,
      `${one.unit} ligger på ${wrong(result)} pct. i ${element}.`,
      `Ved start var ${element} i ${one.unit} ${wrong(start)} pct.`,
      `${ELEMENTS[e]} er steget ${wrong(result - start)} procentpoint i ${one.unit}.`,
      `I ${one.unit} ser vi på ${element}. Her er der en stigning på ${wrong(result - start)} procentpoint.`,
      `${one.unit} ligger ${distance} procentpoint ${apart >= 0 ? "over" : "under"} ${other.unit} i ${element}.`,
      `In ${one.unit}, ${element} is at ${wrong(result)}%.`,
      `In ${one.unit}, ${element} has risen by ${wrong(result - start)} percentage points.`,
      `For ${element}, ${one.unit} is ${distance} percentage points ${apart >= 0 ? "above" : "below"} ${other.unit}.`,
    ]);
    return { table, text, isTrue };
  });
}
