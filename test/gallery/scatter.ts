import { labelSides } from "../../src/report/label-sides";
import type { LabelPlace } from "../../src/report/chart-series";
import { FIGUR_1 } from "../figures/figur-1";
import { exampleWith, share } from "./example";

const SIZE = { width: 480, height: 380 };
const PLOT = { left: 0.09, top: 0.07, width: 0.87, height: 0.8 };
const [X, Y] = [
  { min: 0.3, max: 1, step: 0.1 },
  { min: 0.4, max: 0.9, step: 0.1 },
];

/** Two core elements of Figur 1 against each other, each unit with its name. */
export const scatter = exampleWith((cells) => {
  const units = FIGUR_1.filter(([unit]) => unit !== "Samlet").map(
    ([unit, [[talking], [knowing]]]) => ({ unit, x: share(knowing), y: share(talking) }),
  );
  const names = units.map(({ unit }) => unit);
  const plot = { width: SIZE.width * PLOT.width, height: SIZE.height * PLOT.height };
  const sides = labelSides(
    units.map(({ x, y }) => ({
      x: ((x - X.min) / (X.max - X.min)) * plot.width,
      y: ((Y.max - y) / (Y.max - Y.min)) * plot.height,
    })),
    names,
    plot,
  );
  const elsewhere = sides.flatMap((side, i): [number, LabelPlace | null][] =>
    side === "right" ? [] : [[i, side]],
  );
  return {
    family: "points",
    id: "scatter",
    finding: "Enheder med stor viden om arbejdsmarkedet taler ikke nødvendigvis mere inddragende",
    subtitle: "Andel positive svar i 18 enheder, 6. måling",
    source:
      "Kilde: Projekt Jobrettet Samtale II, Delanalyse 1, figur 1. Akserne begynder ikke ved nul.",
    alternative: "Et punkt for hver af 18 enheder med navn.",
    at: { row: 5, column: 1 },
    ...SIZE,
    x: { ...X, format: "0 %", title: "Arbejdsmarkedsviden", shown: true, grid: false },
    y: { ...Y, format: "0 %", title: "Inddragende samtaleteknikker", shown: true, grid: true },
    legend: "none",
    plotArea: PLOT,
    series: [
      {
        kind: "points",
        name: null,
        tone: "latest",
        mark: "circle",
        x: cells.numbers(
          "Arbejdsmarkedsviden",
          units.map(({ x }) => x),
        ),
        y: cells.numbers(
          "Inddragende samtaleteknikker",
          units.map(({ y }) => y),
        ),
        labels: {
          kind: "texts",
          texts: cells.texts("Enhed", names),
          place: "right",
          exceptions: Object.fromEntries(elsewhere),
        },
      },
    ],
  };
});
