import { evaluateCommand } from "../../src/cli/evaluate";
import { overviewCommand } from "../../src/cli/overview";
import { SEVERITIES } from "../../src/language/finding-severities";
import type { Output } from "../../src/cli/command";
import { writeXlsx } from "../files/write-xlsx";
import { ran, SAMPLE, written } from "./run-command";
import { either, keys, list, misfits, oneOf, orNull, record, type Shape } from "./shape";

/** What other programs may count on; a key is never renamed. */
const figure = {
  share: orNull("number"),
  positive: orNull("number"),
  valid: orNull("number"),
  responses: orNull("number"),
  persons: orNull("number"),
  effectiveN: orNull("number"),
  low: orNull("number"),
  high: orNull("number"),
  withheld: "boolean",
} as const satisfies Record<string, Shape>;
const change = {
  change: orNull("number"),
  changeLow: orNull("number"),
  changeHigh: orNull("number"),
  changeP: orNull("number"),
  changeAdjustedP: orNull("number"),
  changeCertain: orNull("boolean"),
} as const satisfies Record<string, Shape>;
const common = keys({ start: keys(figure), latest: keys(figure), items: list("string") });
const element = keys({
  ...figure,
  ...change,
  start: orNull(keys(figure)),
  commonChange: orNull(common),
});
const ofMean = {
  share: orNull("number"),
  low: orNull("number"),
  high: orNull("number"),
} as const satisfies Record<string, Shape>;
const overview = {
  rounds: list(keys({ name: "string", responses: "number" })),
  first: orNull("string"),
  latest: "string",
  units: list(keys({ unit: "string", elements: record(element) })),
  total: keys({
    pooled: record(element),
    mean: record(keys({ ...ofMean, ...change, start: orNull(keys(ofMean)) })),
  }),
  withinPersons: record(record(orNull("number"))),
} as const satisfies Record<string, Shape>;
const cells = either("number", record("number"));
const source = keys({
  file: "string",
  sheet: orNull("string"),
  cells: "number",
  accounted: keys({
    header: cells,
    unit: cells,
    round: cells,
    group: cells,
    respondent: cells,
    status: cells,
    answers: cells,
    otherColumns: cells,
    keptOutRows: cells,
    outsideTable: cells,
  }),
  columns: list(keys({ column: "string", header: "string", role: "string", why: "string" })),
  rows: keys({ responses: "number", keptOut: record("number") }),
});
const finding = keys({
  code: "string",
  severity: oneOf(...SEVERITIES),
  file: orNull("string"),
  cell: orNull("string"),
  message: "string",
});
const sentences = list(keys({ text: "string", analysis: "string", refs: list("string") }));
const counts = keys({
  round: "string",
  element: "string",
  valid: "number",
  dontKnow: "number",
  notApplicable: "number",
  blank: "number",
  errors: "number",
  unknown: "number",
});
const bare = keys(
  Object.fromEntries(Object.entries(figure).filter(([key]) => key !== "responses")),
);
const counted = {
  counts: orNull(list("number")),
  dontKnow: orNull("number"),
  notApplicable: orNull("number"),
  blank: orNull("number"),
} as const satisfies Record<string, Shape>;
/** By analysis; those that are impossible for what was read are not there. */
const ANALYSES: Readonly<Record<string, Shape>> = {
  overview: keys(overview),
  development: keys({
    rounds: list("string"),
    elements: record(
      keys({
        units: list(keys({ unit: "string", figures: list(orNull(bare)) })),
        total: list(orNull(bare)),
      }),
    ),
  }),
  groups: keys({
    round: "string",
    groups: list("string"),
    leftOut: "number",
    elements: record(record(either(bare, orNull("number")))),
  }),
  distributions: keys({
    round: "string",
    elements: record(
      keys({
        grades: list("string"),
        items: list(keys({ item: "string", ...counted })),
        ...counted,
      }),
    ),
  }),
  derived: list(keys({ question: "string", by: "string", figures: record(bare) })),
  ranking: record(
    list(
      keys({
        unit: "string",
        share: orNull("number"),
        shrunken: orNull("number"),
        rankLow: orNull("number"),
        rankHigh: orNull("number"),
        grade: orNull("string"),
        gradeCertain: orNull("boolean"),
      }),
    ),
  ),
  unitPages: list(
    keys({
      unit: "string",
      elements: record(
        keys({
          own: orNull(bare),
          first: orNull(bare),
          all: orNull(bare),
          change: orNull("number"),
          rankLow: orNull("number"),
          rankHigh: orNull("number"),
        }),
      ),
      questions: list(keys({ question: "string", own: bare, all: bare })),
    }),
  ),
  topThree: list(
    keys({
      indicator: "string",
      group: orNull("string"),
      units: list(keys({ unit: "string", value: "number" })),
    }),
  ),
  traits: keys({ best: list("string"), elements: record(keys({ best: bare, all: bare })) }),
  responses: list(
    keys({
      unit: "string",
      round: "string",
      invited: orNull("number"),
      responses: "number",
      rate: orNull("number"),
    }),
  ),
  drivers: list(
    keys({
      driver: "string",
      outcome: "string",
      n: "number",
      r: orNull("number"),
      low: orNull("number"),
      high: orNull("number"),
      p: orNull("number"),
      adjustedP: orNull("number"),
      strength: oneOf("weak", "moderate", "strong", null),
      splitHalfR: orNull("number"),
    }),
  ),
  arms: list(
    keys({
      outcome: "string",
      participants: keys({ k: orNull("number"), n: orNull("number") }),
      controls: keys({ k: orNull("number"), n: orNull("number") }),
      difference: orNull("number"),
      low: orNull("number"),
      high: orNull("number"),
      p: orNull("number"),
      method: oneOf("cmh", "n-1", "fisher", null),
      centres: "number",
    }),
  ),
  centreEffects: list(
    keys({
      centre: "string",
      outcome: "string",
      difference: orNull("number"),
      low: orNull("number"),
      high: orNull("number"),
      p: orNull("number"),
    }),
  ),
  accumulated: list(keys({ week: "string", difference: orNull("number"), sum: orNull("number") })),
  fulfilment: list(
    keys({
      centre: "string",
      value: orNull("number"),
      required: orNull("number"),
      met: orNull("boolean"),
    }),
  ),
  criteria: list(
    keys({
      indicator: "string",
      group: orNull("string"),
      criterion: orNull("number"),
      baseline: orNull("number"),
      national: orNull("number"),
      result: orNull("number"),
      change: orNull("number"),
      distance: orNull("number"),
      met: orNull("boolean"),
      verdict: oneOf("met", "notMet", "open", null),
      low: orNull("number"),
      high: orNull("number"),
    }),
  ),
  quality: keys({ answers: list(counts) }),
  checks: list(
    keys({
      claim: "string",
      kind: "string",
      verdict: oneOf(
        "agrees",
        "disagrees",
        "changesConclusion",
        "possible",
        "impossible",
        "notFound",
      ),
      byRounding: "boolean",
      computed: orNull("number"),
      n: orNull("number"),
      where: orNull("string"),
      source: orNull(keys({ table: "string", cell: orNull("string") })),
      words: "string",
    }),
  ),
};

/** The analyses that stand in a result, each as promised; one that nobody promised is a misfit. */
function analysesIn(result: unknown): Shape {
  const { analyses } = result as { analyses: Record<string, unknown> };
  const known = Object.keys(ANALYSES).filter((id) => Object.hasOwn(analyses, id));
  return keys(Object.fromEntries(known.map((id) => [id, ANALYSES[id]])));
}

const evaluation = (result: unknown): Shape =>
  keys({
    version: "number",
    sources: list(source),
    findings: list(finding),
    analyses: analysesIn(result),
    sentences: keys({ da: sentences, en: sentences }),
  });
const OVERVIEW = keys({ ...overview, findings: list(finding), sources: list(source) });

const YES = "I høj grad";
/** Sheets of figures that somebody typed. */
const TYPED = [
  {
    name: "Kriterier",
    rows: [
      ["Indikator", "Målgruppe", "Succeskriterie"],
      ["Selvbooking", "", 40],
      ["Joblog", "Ledige", 80],
      ["Viden", "", 60],
    ],
  },
  {
    name: "Registertal",
    rows: [
      ["Enhed", "Uge", "Indikator", "Gruppe", "Antal", "Total"],
      ["Vejen", 1, "Selvbooking", "Deltagergruppe", 20, 40],
      ["Vejen", 1, "Selvbooking", "Kontrolgruppe", 9, 40],
      ["Vejle", 1, "Selvbooking", "Deltagergruppe", 20, 40],
      ["Vejle", 1, "Selvbooking", "Kontrolgruppe", 9, 40],
      ["Vejen", 2, "Selvbooking", "Deltagergruppe", 22, 40],
      ["Vejen", 2, "Selvbooking", "Kontrolgruppe", 8, 40],
    ],
  },
];
const several = writeXlsx([
  ...TYPED,
  {
    name: "Måling 1",
    rows: [
      ["Enhed", "Respondent", "Viden: a", "Viden: b"],
      ["Vejen", "r1", YES, "måske"],
      ["Vejle", "r2", "", YES],
      ["", "r3", YES, YES],
      [],
      ["Antal borgere"],
      ["Enhed", "Borgere i 2023", "Borgere i 2024"],
      ["Vejen", 310, 320],
      ["Vejle", 1210, 1220],
    ],
  },
  {
    name: "Måling 2",
    rows: [
      ["Enhed", "Viden: a"],
      ["Vejen", YES],
      ["Vejle", "Slet ikke"],
    ],
  },
  {
    name: "Enheder",
    rows: [
      ["Enhed", "Inviterede"],
      ["Vejen", 9],
      ["Vejle", 7],
    ],
  },
]);

type Command = (words: readonly string[], output: Output) => Promise<0 | 2>;

async function json(command: Command, files: readonly string[]): Promise<unknown> {
  const { code, result, remark } = await ran((output) => command(["--json", ...files], output));
  // Nothing is remarked but which analyses are impossible for these files.
  const others = remark
    .split("\n")
    .filter((line) => line !== "" && !line.includes(" er ikke med: "));
  expect([code, others]).toEqual([0, []]);
  return JSON.parse(result);
}

describe.each<[string, () => string[]]>([
  ["the sample survey", () => SAMPLE],
  [
    "a workbook with several tables, rounds that differ and a list",
    () => [written("flere.xlsx", several)],
  ],
  ["one round without a change", () => [written("en.csv", "Enhed;A: 1\nVejen;I høj grad\n")]],
])("of %s", (_, files) => {
  test("evaluate --json has every key that is promised, and no other", async () => {
    const result = await json(evaluateCommand, files());
    expect(misfits(result, evaluation(result))).toEqual([]);
    expect(result).toHaveProperty("analyses.overview");
  });

  test("overview --json has every key that is promised, and no other", async () => {
    expect(misfits(await json(overviewCommand, files()), OVERVIEW)).toEqual([]);
  });

  test("the accounts of every source sum to its cells", async () => {
    const { sources } = (await json(evaluateCommand, files())) as {
      sources: { cells: number; accounted: Record<string, number | Record<string, number>> }[];
    };
    for (const own of sources) {
      const all = Object.values(own.accounted).flatMap((account) =>
        typeof account === "number" ? account : Object.values(account),
      );
      expect(all.reduce((sum, count) => sum + count, 0)).toBe(own.cells);
    }
  });
});

test("figures that were typed, without a survey, have every key that is promised, and no other", async () => {
  const result = await json(evaluateCommand, [written("tal.xlsx", writeXlsx(TYPED))]);
  expect(misfits(result, evaluation(result))).toEqual([]);
  expect(result).toHaveProperty("analyses.criteria");
  expect(result).toHaveProperty("analyses.fulfilment");
  expect(result).toHaveProperty("analyses.arms");
  expect(result).toHaveProperty("analyses.accumulated");
  expect(result).not.toHaveProperty("analyses.overview");
});
