import type { BarSeries } from "../../src/report/chart-series";
import type { Tone } from "../../src/report/tones";
import { exampleWith, shares } from "./example";

const GRADES: readonly [name: string, tone: Tone][] = [
  ["I meget høj grad", "very-great"],
  ["I høj grad", "great"],
  ["I nogen grad", "some"],
  ["I mindre grad", "little"],
  ["Slet ikke", "none"],
];

/** Per cent of the valid answers, from the most to the least; then "Ved ikke" of all answers. */
const ANSWERS: readonly [question: string, ...percents: number[]][] = [
  ["Jeg lader borgeren tale mest", 32, 45, 17, 5, 1, 1],
  ["Jeg stiller åbne spørgsmål", 26, 48, 21, 4, 1, 2],
  ["Jeg spørger til borgerens egne jobmål", 24, 47, 23, 5, 1, 2],
  ["Jeg aftaler næste skridt med borgeren", 30, 39, 21, 8, 2, 2],
  ["Jeg bruger borgerens CV i samtalen", 15, 34, 30, 16, 5, 2],
  ["Jeg taler om konkrete job i området", 13, 32, 33, 16, 6, 4],
  ["Jeg bruger motivationsskala", 7, 21, 30, 27, 15, 6],
  ["Jeg giver borgeren hjemmeopgaver", 5, 16, 26, 31, 22, 6],
];

/** Made up: all five answers to each question, and "Ved ikke" outside the hundred per cent. */
export const answers = exampleWith((cells) => {
  const categories = cells.texts(
    "Spørgsmål",
    ANSWERS.map(([question]) => question),
  );
  const column = (index: number) => shares(ANSWERS.map((row) => row[index + 1] as number));
  const height = ANSWERS.length * 24 + 40;
  const bars = GRADES.map(([name, tone], index): BarSeries => {
    const values = column(index);
    const small = values.flatMap((value, i): [number, null][] => (value < 0.05 ? [[i, null]] : []));
    return {
      kind: "bar",
      name,
      tone,
      values: cells.numbers(name, values),
      labels: {
        kind: "values",
        format: "0 %",
        place: "center",
        exceptions: Object.fromEntries(small),
      },
    };
  });
  return {
    family: "bars",
    id: "answers",
    finding: "Tre af fire lader borgeren tale mest; hver femte giver hjemmeopgaver",
    subtitle:
      "Andel af gyldige svar, 6. måling. »Ved ikke« er andel af alle svar og står for sig selv",
    source: "Opdigtede tal.",
    alternative:
      "Stablede søjler med fem svar for otte spørgsmål, og andelen »Ved ikke« ved siden af.",
    at: { row: 5, column: 1 },
    width: 540,
    height,
    x: { min: 0, max: 1.17, step: 0.2, format: "0 %", shown: false, grid: false },
    y: { shown: true, grid: false, reversed: true },
    legend: "top",
    plotArea: { left: 0.34, top: 24 / height, width: 0.64, height: (height - 30) / height },
    categories,
    series: [
      ...bars,
      {
        kind: "bar",
        name: null,
        tone: "filler",
        values: cells.numbers(" ", shares(ANSWERS.map(() => 3))),
      },
      {
        kind: "bar",
        name: "Ved ikke",
        tone: "dont-know",
        values: cells.numbers("Ved ikke", column(5)),
      },
      {
        kind: "bar",
        name: null,
        tone: "filler",
        values: cells.numbers(" ", shares(ANSWERS.map(() => 7))),
        labels: {
          kind: "texts",
          texts: cells.texts(
            "Ved ikke",
            ANSWERS.map((row) => `${row[6]} %`),
          ),
          place: "left",
        },
      },
    ],
    lying: true,
    stacked: true,
    gap: 30,
  };
});
