import { readSheets } from "../../read-sheets";

const GRADES = ["I høj grad", "I nogen grad", "I meget høj grad", "Slet ikke"];
const UNITS = ["Vejen", "Assens", "Odense"];
const CHOICES = ["Jobnet", "Joblog", "Andet"];

/** A survey with a question of which several choices may be ticked, between unit and answers. */
function survey(
  head: (choice: string) => string,
  tick: (choice: string) => unknown,
  none: unknown = "",
) {
  const rows = Array.from({ length: 24 }, (_, i) => [
    UNITS[i % 3],
    ...CHOICES.map((choice, c) => ((i + c) % (c + 2) === 0 ? tick(choice) : none)),
    GRADES[i % 4],
    GRADES[(i * 7) % 4],
  ]);
  return readSheets({
    "Måling 1": [["Enhed", ...CHOICES.map(head), "A: Jeg lytter", "A: Jeg spørger"], ...rows],
  });
}

const bracket = (choice: string) => `Hvilke redskaber bruger du? [${choice}]`;

test.each([
  ["crosses", bracket, () => "x", ""],
  ["ones and nothing", bracket, () => 1, ""],
  ["ones and zeros", bracket, () => 1, 0],
  ["words that say so", bracket, () => "Valgt", "Ikke valgt"],
  ["yes and no", bracket, () => "Ja", "Nej"],
  ["the choice itself", (choice: string) => `Hvilke redskaber bruger du? - ${choice}`, String, ""],
] as const)("ticks written as %s are choices, not answers of the scale", (_, head, tick, none) => {
  const { tally, sources, findings } = survey(head, tick, none);
  expect(tally.items.all.map(({ question }) => question)).toEqual(["Jeg lytter", "Jeg spørger"]);
  const [ticks] = tally.splits.all;
  expect([ticks.heading, ticks.kind]).toEqual(["Hvilke redskaber bruger du?", "ticks"]);
  expect([...ticks.values].sort()).toEqual([...CHOICES].sort());
  const count = (choice: string) => ticks.of(0, ticks.values.indexOf(choice))?.responses;
  // Every second, third and fourth row.
  expect(CHOICES.map(count)).toEqual([12, 8, 6]);
  expect(sources[0].rows.responses).toBe(24);
  expect(findings.map(({ code }) => code)).not.toContain("unknown-answer");
});

test("a list of yes and no without another scale is still the survey’s answers", () => {
  const rows = Array.from({ length: 12 }, (_, i) => [
    UNITS[i % 3],
    i % 2 ? "Ja" : "Nej",
    i % 3 ? "Ja" : "Nej",
  ]);
  const { tally } = readSheets({
    "Måling 1": [["Enhed", "Gør du det? [Lytter]", "Gør du det? [Spørger]"], ...rows],
  });
  expect(tally.items.all).toHaveLength(2);
});

test("a column of few names that come again splits the responses; one of a person’s own does not", () => {
  const rows = Array.from({ length: 24 }, (_, i) => [
    UNITS[i % 3],
    i % 4 === 0 ? "Leder" : "Medarbejder",
    `bruger${i}@eksempel.dk`,
    ["AB", "CD", "EF"][i % 3],
    i % 2 ? "2024-01-01" : "2024-02-01",
    GRADES[i % 4],
  ]);
  const head = ["Enhed", "Stilling", "E-mail", "Initialer", "Startet", "A: Jeg lytter"];
  const { tally } = readSheets({ "Måling 1": [head, ...rows] });
  expect(tally.splits.all.map(({ heading, values }) => [heading, values])).toEqual([
    ["Stilling", ["Leder", "Medarbejder"]],
  ]);
});
