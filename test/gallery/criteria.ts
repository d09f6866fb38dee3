import { endLabels } from "./end-labels";
import { rowPlot } from "./row-plot";
import type { LinesChart } from "../../src/report/chart-plan";
import { exampleWith, share, shares } from "./example";

const SOURCE = "Kilde: Projekt Jobrettet Samtale II, Delanalyse 3, figur 2.";

/** Delanalyse 3, Figur 2: start, result, target and the national average, in per cent. */
const CRITERIA = [
  { name: "Selvbooking, jobparate", start: 3, result: 56, target: 40, national: 21 },
  { name: "Joblog, jobparate", start: 61, result: 74, target: 80, national: 65 },
  { name: "Joblog, forsikrede", start: 86, result: 89, target: 90, national: 88 },
  { name: "Vurdering af samtalen, jobparate", start: 57, result: 55, target: 90, national: null },
  { name: "Vurdering af samtalen, forsikrede", start: 68, result: 72, target: 90, national: null },
] as const;

export const criteria = exampleWith((cells) =>
  rowPlot(
    cells,
    {
      id: "criteria",
      finding: "Kun selvbooking er nået: 56 pct. mod et mål på 40",
      subtitle:
        "Andel borgere (vurdering: tilfredse). Landsgennemsnittet er uden projektets enheder",
      source: SOURCE,
      alternative: "Fem succeskriterier med start, resultat, mål og landsgennemsnit.",
    },
    { at: { row: 5, column: 1 }, width: 480 },
    {
      rows: CRITERIA.map(({ name }) => name),
      x: { min: 0, max: 1, step: 0.2, format: "0 %" },
      lines: [
        {
          name: null,
          tone: "connector",
          from: CRITERIA.map(({ start }) => share(start)),
          to: CRITERIA.map(({ result }) => share(result)),
        },
      ],
      targets: [
        { name: "Mål", tone: "target", values: CRITERIA.map(({ target }) => share(target)) },
      ],
      marks: [
        {
          name: "Start",
          tone: "first",
          mark: "circle",
          values: CRITERIA.map(({ start }) => share(start)),
        },
        {
          name: "Landsgennemsnit",
          tone: "national",
          mark: "diamond",
          values: CRITERIA.map(({ national }) => (national === null ? null : share(national))),
        },
        {
          name: "Resultat",
          tone: "latest",
          mark: "square",
          values: CRITERIA.map(({ result }) => share(result)),
        },
      ],
      notes: CRITERIA.map(({ result, target }) =>
        result >= target ? `${result} %, nået` : `${result} %, mangler ${target - result}`,
      ),
      legend: "bottom",
    },
  ),
);

/** Six rounds from the published start to the published result; those between are made up. */
const COURSES = [
  { name: "Selvbooking, jobparate", own: [3, 14, 27, 38, 49, 56], target: 40, land: [12, 21] },
  { name: "Joblog, jobparate", own: [61, 63, 68, 70, 73, 74], target: 80, land: [58, 65] },
  { name: "Joblog, forsikrede", own: [86, 86, 87, 89, 88, 89], target: 90, land: [86, 88] },
] as const;

export const rounds = exampleWith((cells) => ({
  family: "panel",
  id: "rounds",
  finding: "Målet for selvbooking er nået; joblog mangler seks og et procentpoint",
  subtitle: "Andel borgere i seks målinger mod mål og landsgennemsnit uden projektets enheder",
  source: `${SOURCE} Målingerne mellem første og sidste er opdigtede.`,
  alternative: "Tre små diagrammer med udviklingen over seks målinger.",
  at: { row: 5, column: 1 },
  width: 520,
  height: 190,
  columns: 3,
  charts: COURSES.map(({ name, own, target, land }, index): LinesChart => {
    const x = cells.numbers("Måling", [1, 2, 3, 4, 5, 6]);
    const ends = cells.numbers("Måling", [1, 6]);
    const plotArea = { left: 0.08, top: 0.06, width: 0.54, height: 0.8 };
    const size = { width: 165, height: 170 };
    return {
      family: "lines",
      id: `rounds-${index + 1}`,
      finding: name,
      subtitle: "Andel borgere",
      source: SOURCE,
      alternative: `${name}: fra ${own[0]} til ${own[5]} procent; målet er ${target} procent.`,
      at: { row: 5, column: 1 + 3 * index },
      ...size,
      x: { min: 1, max: 6, step: 1, shown: true, grid: false },
      y: { min: 0, max: 1, step: 0.5, format: "0 %", shown: false, grid: false },
      legend: "none",
      plotArea,
      series: [
        {
          kind: "line",
          name: "Mål",
          tone: "target",
          x: ends,
          y: cells.numbers("Mål", shares([target, target])),
        },
        {
          kind: "line",
          name: "Landet",
          tone: "national",
          dashed: true,
          x: ends,
          y: cells.numbers("Landet", shares(land)),
        },
        {
          kind: "line",
          name: "Projektet",
          tone: "latest",
          marked: true,
          x,
          y: cells.numbers("Projektet", shares(own)),
          labels: {
            kind: "values",
            format: "0 %",
            place: index === 0 ? "right" : "below",
            exceptions: { 1: null, 2: null, 3: null, 4: null, 5: null },
          },
        },
        ...endLabels(
          cells,
          [
            { value: share(target), text: `Mål ${target} %`, tone: "target" },
            { value: share(own[5]), text: `${own[5]} %`, tone: "latest" },
            { value: share(land[1]), text: `Landet ${land[1]} %`, tone: "national" },
          ],
          { x: 6, min: 0, max: 1, height: size.height * plotArea.height },
        ),
      ],
    };
  }),
}));
