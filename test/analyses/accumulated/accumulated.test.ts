import { accumulated, type AccumulatedJson } from "../../../src/analyses/accumulated/accumulated";
import { DEFAULT_PROGRAMME } from "../../../src/evaluation/programme";
import { readSheets } from "../../read-sheets";
import { made, planOf, shownRows, told } from "../evaluated";

const json = (...words: Parameters<typeof made>) => made(...words).json() as AccumulatedJson[];
const HEADER = ["Uge", "Indikator", "Gruppe", "Andel"];

/** Shares of participants and controls by week, in whatever order they stand. */
const register = (weeks: readonly (readonly [number, number | "", number | ""])[]) =>
  readSheets({
    Registertal: [
      HEADER,
      ...weeks.flatMap(([week, participants, controls]) => [
        [week, "Beskæftigelse", "Deltagergruppe", participants],
        [week, "Beskæftigelse", "Kontrolgruppe", controls],
      ]),
    ],
  });

const reading = register([
  [10, 30, 20],
  [2, 25, 20],
  [1, 20, 25],
  [3, "", 20],
]);

test("differences add up in the order of the weeks; a week without one arm adds nothing", () => {
  const weeks = json(accumulated, reading);
  expect(weeks.map(({ week }) => week)).toEqual(["Uge 1", "Uge 2", "Uge 3", "Uge 10"]);
  const sums = [-0.05, 0, null, 0.1];
  weeks.forEach(({ sum }, i) => {
    const expected = sums[i];
    if (expected === null) expect(sum).toBeNull();
    else expect(sum).toBeCloseTo(expected, 12);
  });
  expect(shownRows(planOf(made(accumulated, reading))).flat()).toContain(
    "Uden tal for begge grupper: Uge 3.",
  );
});

test("over 100 weeks five points more each is five whole weeks a person", () => {
  const many = register(Array.from({ length: 100 }, (_, i) => [i + 1, 25, 20]));
  expect(json(accumulated, many).at(-1)?.sum).toBeCloseTo(5, 10);
  expect(told(made(accumulated, many))).toEqual([
    "Beskæftigelse: deltagerne er i alt 5,0 uger foran kontrolgruppen ved Uge 100.",
    "Forskellen er størst i Uge 1 med fem procentpoint til deltagerne.",
  ]);
  const [chart] = planOf(made(accumulated, many), "en").charts ?? [];
  const line = chart.family === "lines" ? chart.series[1] : undefined;
  expect(line?.y.values).toHaveLength(100);
  expect(line?.y.values[99]).toBeCloseTo(5, 10);
});

test("with one week it is impossible, and the reason says what to add", () => {
  const one = register([[1, 30, 20]]);
  expect(accumulated.impossible(one, DEFAULT_PROGRAMME)?.da).toContain("»Uge«");
});

// Newcombe (1998), method 10: 56/70 − 48/80 has the limits 0.0524 and 0.3339.
test("where persons are told, each period’s limits are added up beside the sum", () => {
  const counted = readSheets({
    Registertal: [
      ["Uge", "Indikator", "Gruppe", "Antal", "Total"],
      ...[1, 2].flatMap((week) => [
        [week, "Beskæftigelse", "Deltagergruppe", 56, 70],
        [week, "Beskæftigelse", "Kontrolgruppe", 48, 80],
      ]),
    ],
  });
  const plan = planOf(made(accumulated, counted));
  planOf(made(accumulated, counted), "en");
  expect(told(made(accumulated, counted))[1]).toBe(
    "Med forsigtige grænser kan summen ligge mellem 0,1 og 0,7.",
  );
  const rows = shownRows(plan);
  expect(rows[3].slice(-3)).toEqual(["0,20", "0,05", "0,33"]);
  expect(rows[4].slice(-3)).toEqual(["0,40", "0,10", "0,67"]);
  const [chart] = plan.charts ?? [];
  const limits = chart.family === "lines" ? chart.series.slice(1, 3) : [];
  expect(limits[0].y.values[1]).toBeCloseTo(2 * 0.0524, 3);
  expect(limits[1].y.values[1]).toBeCloseTo(2 * 0.3339, 3);
  expect(shownRows(plan).flat().join(" ")).toContain("De er forsigtige");
});
