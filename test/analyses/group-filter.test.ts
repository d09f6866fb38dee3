import { ANALYSES } from "../../src/analyses/analyses";
import { development } from "../../src/analyses/development/development";
import { drivers } from "../../src/analyses/drivers/drivers";
import { overview } from "../../src/analyses/overview/overview";
import type { OverviewFigures } from "../../src/analyses/overview/json";
import { DEFAULT_PROGRAMME } from "../../src/evaluation/programme";
import { readSheets } from "../read-sheets";
import { planOf, readSample, shownRows } from "./evaluated";

const HEAD = ["Enhed", "Måling", "Målgruppe", "Viden: a", "Viden: b"];
const ROWS = [
  ["Vejen", "Måling 1", "Unge", "Slet ikke", "I høj grad"],
  ["Vejen", "Måling 1", "Ledige", "I høj grad", "I høj grad"],
  ["Vejen", "Måling 2", "Unge", "I høj grad", "I høj grad"],
  ["Vejen", "Måling 2", "Ledige", "Slet ikke", "Slet ikke"],
  ["Assens", "Måling 2", "Ledige", "Slet ikke", "I høj grad"],
  ["Assens", "Måling 2", "", "I høj grad", "I høj grad"],
];
const reading = readSheets({ Svar: [HEAD, ...ROWS] });

test("figures of one target group are those of a survey that only it had answered", () => {
  for (const group of ["Unge", "Ledige"]) {
    const alone = readSheets({ Svar: [HEAD, ...ROWS.filter((row) => row[2] === group)] });
    for (const analysis of [overview, development]) {
      const narrowed = analysis.evaluate(reading, DEFAULT_PROGRAMME, { group });
      const wanted = analysis.evaluate(alone, DEFAULT_PROGRAMME, {});
      expect(narrowed.json()).toEqual(wanted.json());
      expect(narrowed.responses).toBe(wanted.responses);
    }
  }
});

test("all respondents are counted where no group is chosen, also those without one", () => {
  const { units } = overview.evaluate(reading, DEFAULT_PROGRAMME, {}).json() as OverviewFigures;
  expect(units.find(({ unit }) => unit === "Assens")?.elements.Viden).toMatchObject({ valid: 4 });
});

test("the sheet, its line in the contents and its last sentence name the group", () => {
  const only = overview.evaluate(reading, DEFAULT_PROGRAMME, { group: "Unge" });
  const plan = planOf(only);
  expect(shownRows(plan)[1]).toEqual([expect.stringMatching(/, kun målgruppen Unge$/)]);
  expect(plan.summary?.measured).toMatch(/, kun målgruppen Unge$/);
  expect(only.sentences("da").at(-1)?.text).toBe("Tallene gælder kun målgruppen Unge.");
  expect(planOf(only, "en").summary?.measured).toMatch(/, only the target group Unge$/);
});

test("every analysis of respondents by unit offers the groups and names the chosen one", () => {
  const sample = readSample();
  const [group] = sample.tally.groups.all;
  const offering = ANALYSES.filter(
    (each) =>
      each.impossible(sample, DEFAULT_PROGRAMME) === null &&
      each.choices(sample, DEFAULT_PROGRAMME, {}).some(({ key }) => key === "group"),
  );
  expect(offering.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["overview", "development", "distributions", "ranking", "traits"]),
  );
  for (const analysis of offering) {
    const evaluated = analysis.evaluate(sample, DEFAULT_PROGRAMME, { group });
    expect([analysis.id, planOf(evaluated).summary?.measured]).toEqual([
      analysis.id,
      expect.stringContaining(group),
    ]);
  }
});

test("a group whose answers do not suffice stops the analysis with the reason", () => {
  const inputs = {
    Svar: [HEAD, ...ROWS, ["Odense", "Måling 2", "Ledige", "Slet ikke", "I høj grad"]],
    Drivkræfter: [
      ["Enhed", "Motivation"],
      ["Vejen", 80],
      ["Assens", 60],
      ["Odense", 50],
    ],
  };
  const three = readSheets(inputs);
  const asked = (group: string) =>
    drivers.choices(three, DEFAULT_PROGRAMME, { group }).find(({ key }) => key === "group");
  expect(asked("")?.complaint).toBeUndefined();
  expect(asked("Unge")?.complaint).toMatchObject({ stops: true });
  expect(() => drivers.evaluate(three, DEFAULT_PROGRAMME, { group: "Unge" })).toThrow(RangeError);
});

test("where all respondents are of one group, nothing is asked", () => {
  const one = readSheets({ Svar: [HEAD, ...ROWS.filter((row) => row[2] === "Unge")] });
  const keys = overview.choices(one, DEFAULT_PROGRAMME, {}).map(({ key }) => key);
  expect(keys).not.toContain("group");
});
