import { ANALYSES } from "../../../src/analyses/analyses";
import { criteria, type CriterionJson } from "../../../src/analyses/criteria/criteria";
import { drivers, type DriverJson } from "../../../src/analyses/drivers/drivers";
import type { OverviewJson } from "../../../src/analyses/overview/json";
import { overview } from "../../../src/analyses/overview/overview";
import { responses } from "../../../src/analyses/responses/responses";
import { topThree } from "../../../src/analyses/top-three/top-three";
import { DEFAULT_PROGRAMME } from "../../../src/evaluation/programme";
import type { ResponseRate } from "../../../src/evaluation/response-rates";
import { correlatedShares } from "../../../src/workbench/sample/correlated-shares";
import { figureCells } from "../../../src/workbench/sample/figure-sheet";
import { sampleFigures } from "../../../src/workbench/sample/sample-figures";
import { sampleWorkbook } from "../../../src/workbench/sample/sample-workbook";
import { made, planOf, readSample, shownRows } from "../../analyses/evaluated";
import { FIGUR_1 } from "../../figures/figur-1";
import { FIGUR_2 } from "../../figures/figur-2";
import { KORRELATIONER } from "../../figures/korrelationer";
import { TOP_3 } from "../../figures/top-3";
import { readSheets } from "../../read-sheets";

const reading = readSheets(
  Object.fromEntries([
    ...sampleWorkbook().map(({ name, rows }) => [name, rows]),
    ...sampleFigures().map((sheet) => [sheet.name, figureCells(sheet)]),
  ]),
);

test("all sheets beside the survey are known, nothing is asked, and the overview has the same figures", () => {
  expect(reading.findings).toEqual([]);
  expect(reading.skipped).toEqual([]);
  expect(reading.sources).toHaveLength(6);
  const units = (of: typeof reading) => (made(overview, of).json() as OverviewJson).units;
  const byName = (a: { unit: string }, b: { unit: string }) => a.unit.localeCompare(b.unit, "da");
  expect([...units(reading)].sort(byName)).toEqual([...units(readSample())].sort(byName));
  // The units come in the figure's order, which the list of those invited has.
  expect(units(reading).map(({ unit }) => unit)).toEqual(FIGUR_1.map(([unit]) => unit));
});

test("analyses that want figures beside the survey are possible", () => {
  const possible = ANALYSES.filter(({ impossible }) => {
    return impossible(reading, DEFAULT_PROGRAMME) === null;
  }).map(({ id }) => id);
  expect(possible).toEqual(
    expect.arrayContaining(["drivers", "criteria", "topThree", "fulfilment", "responses"]),
  );
});

test("the criteria are Figur 2's, and the register figures beside them agree", () => {
  const evaluated = made(criteria, reading);
  expect(evaluated.json()).toMatchObject(
    FIGUR_2.map(([indicator, group, criterion, baseline, national, result, met]) => ({
      indicator,
      group,
      criterion: criterion / 100,
      baseline: baseline / 100,
      national: national === null ? null : national / 100,
      result: result / 100,
      met,
    })),
  );
  expect(evaluated.findings).toEqual([]);
  // Without what is typed, start, national average and result come from the register.
  const untold = { ...reading.inputs, criteria: reading.inputs.criteria.map(bare) };
  const found = made(criteria, { ...reading, inputs: untold }).json() as CriterionJson[];
  expect(found.map(({ baseline, national, result }) => [baseline, national, result])).toEqual(
    FIGUR_2.map(([, , , baseline, national, result]) =>
      [baseline, national, result].map((share) => (share === null ? null : share / 100)),
    ),
  );
});

function bare(criterion: (typeof reading.inputs.criteria)[number]) {
  return { ...criterion, baseline: null, national: null, result: null };
}

test("the drivers give the six published correlations in 18 units, and p as R has it", () => {
  const found = made(drivers, reading).json() as DriverJson[];
  expect(found.map(({ driver, n, r }) => [driver, n, Math.round(100 * (r ?? NaN)) / 100])).toEqual(
    KORRELATIONER.map(([driver, r]) => [driver, 18, r]),
  );
  KORRELATIONER.forEach(([, , p], i) => expect(found[i].p).toBeCloseTo(p, 3));
});

test("shares are made to correlate as they should, or it is said that they cannot", () => {
  const others = [0.4, 0.7, 0.5, 0.9, 0.6, 0.8];
  expect(correlatedShares(others, 0.5, 1)).toEqual(correlatedShares(others, 0.5, 1));
  expect(() => correlatedShares(others, 2, 1)).toThrow("No shares were found");
});

test("the three highest, all units and the start are Figur 5's; the units' mean is the published", () => {
  const rows = shownRows(planOf(made(topThree, reading)));
  for (const { group, top, all, start } of TOP_3) {
    const title = rows.findIndex(([text]) => text.includes(group));
    const table = rows.slice(title + 2, title + 2 + top.length + 2).map((row) => row.at(-1));
    expect([group, ...table]).toEqual([
      group,
      ...[...top, all, start].map((share) => `${share} %`),
    ]);
    const shares = reading.inputs.register.flatMap((row) =>
      row.scope === "unit" && row.group === group ? (row.share ?? []) : [],
    );
    expect(shares).toHaveLength(FIGUR_1.length);
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeCloseTo(
      all / 100,
      10,
    );
  }
});

test("more were invited in each unit than ever answered, and some units need a reservation", () => {
  const rates = made(responses, reading).json() as ResponseRate[];
  expect(rates).toHaveLength(FIGUR_1.length * 6);
  expect(rates.every(({ rate }) => rate !== null && rate < 1)).toBe(true);
  expect(rates.some(({ rate }) => rate !== null && rate < 0.6)).toBe(true);
});

test("each sheet says in its first line what is published, and what is made up", () => {
  const notes = Object.fromEntries(sampleFigures().map(({ name, note }) => [name, note]));
  expect(notes.Kriterier).toMatch(/offentliggjorte tal.*figur 2/i);
  for (const name of ["Registertal", "Inviterede", "Drivkræfter"]) {
    expect([name, notes[name]]).toEqual([name, expect.stringMatching(/opdigtet|opdigtede/i)]);
  }
});

test("one person's answers are alike in both published rounds, by about 0.3", () => {
  for (const round of ["Måling 1", "Måling 6"]) {
    const { withinPersons } = made(overview, reading).json() as OverviewJson;
    const alike = Object.values(withinPersons[round]);
    expect(alike).toHaveLength(3);
    for (const correlation of alike)
      expect(Math.abs((correlation ?? NaN) - 0.3)).toBeLessThan(0.06);
  }
});
