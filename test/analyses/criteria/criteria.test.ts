import { criteria, type CriterionJson } from "../../../src/analyses/criteria/criteria";
import { evaluateCommand } from "../../../src/cli/evaluate";
import type { EvaluationJson } from "../../../src/cli/evaluation-json";
import { DEFAULT_PROGRAMME } from "../../../src/evaluation/programme";
import { buildAnalysis } from "../../../src/excel/build-analysis";
import { readSurveys } from "../../../src/excel/read-surveys";
import type { SurveyReading } from "../../../src/survey/reading/survey-reader";
import { FIGUR_2, FIGUR_2_SHEET } from "../../figures/figur-2";
import { TOP_3_SHEET } from "../../figures/top-3";
import { ran, written } from "../../cli/run-command";
import { openWorkbook } from "../../excel/workbook";
import { readSheets } from "../../read-sheets";
import { made, madeOpenly, planOf, shownRows, told } from "../evaluated";

const json = (reading: SurveyReading, chosen = {}) =>
  madeOpenly(criteria, reading, chosen).json() as CriterionJson[];
const HEADER = ["Indikator", "Målgruppe", "Succeskriterie"];

test("the published Figur 2 comes out as it was published", () => {
  const plan = planOf(made(criteria, readSheets({ Kriterier: FIGUR_2_SHEET })));
  const sign = (points: number) => (points > 0 ? `+${points}` : `${points}`);
  expect(shownRows(plan).slice(3, 8)).toEqual(
    FIGUR_2.map(([indicator, group, criterion, baseline, national, result, isMet]) => [
      indicator,
      group,
      `${criterion} %`,
      `${baseline} %`,
      ...(national === null ? [] : [`${national} %`]),
      `${result} %`,
      sign(result - baseline),
      sign(result - criterion),
      isMet ? "Ja" : "Nej",
      "Skrevet i arket",
    ]),
  );
});

// The published text says 39 points, and 34 over the country's 22.
test("its sentences say what the figure bears: 53 points from the start, 35 over the country", () => {
  const sentences = told(made(criteria, readSheets({ Kriterier: FIGUR_2_SHEET })));
  expect(sentences.slice(0, 2)).toEqual([
    "Ét af fem succeskriterier er indfriet: Selvbooking, Jobparate kontanthjælpsmodtagere.",
    "Selvbooking, Jobparate kontanthjælpsmodtagere: resultatet er 56 pct. mod et kriterie på 40, 16 procentpoint over. Det er 53 procentpoint højere end ved start (3 pct.) og 35 procentpoint over landsgennemsnittet (21 pct.).",
  ]);
  expect(sentences[4]).toContain("to procentpoint lavere end ved start (57 pct.).");
});

test("its chart shows start, target, national average and result of each criterion", () => {
  const { charts = [] } = planOf(made(criteria, readSheets({ Kriterier: FIGUR_2_SHEET })));
  const [chart] = charts;
  const series = chart.family === "points" ? chart.series : [];
  const valuesOf = (name: string) => {
    const found = series.find((each) => each.name === name);
    return found === undefined || !("x" in found) ? [] : found.x.values;
  };
  expect(valuesOf("Resultat")).toEqual(FIGUR_2.map((row) => row[5] / 100));
  expect(valuesOf("Landsgennemsnit")).toEqual([0.21, 0.65, 0.88, null, null]);
  expect(valuesOf("Succeskriterie").filter((_, i) => i % 3 === 0)).toEqual(
    FIGUR_2.map((row) => row[2] / 100),
  );
});

const REGISTER = [
  ["Jobcenter", "Måned", "Indikator", "Målgruppe", "Antal", "Total", "Andel"],
  ["Vejen", "marts 2018", "Selvbooking", "Jobparate", 30, 50, ""],
  ["Assens", "marts 2018", "Selvbooking", "Jobparate", 26, 50, ""],
  ["Vejen", "januar 2018", "Selvbooking", "Jobparate", 2, 50, ""],
  ["Assens", "januar 2018", "Selvbooking", "Jobparate", 1, 50, ""],
  ["Landsgennemsnit", "marts 2018", "Selvbooking", "Jobparate", "", "", "21 %"],
  ["Vejen", "marts 2018", "Joblog", "Forsikrede", "", "", "80 %"],
  ["Assens", "marts 2018", "Joblog", "Forsikrede", "", "", "90 %"],
];

test("register figures give start, latest and country: counts of units together, else their mean", () => {
  const reading = readSheets({
    Kriterier: [HEADER, ["Selvbooking", "Jobparate", 40], ["Joblog", "Forsikrede", 90]],
    Registertal: REGISTER,
  });
  const [booking, log] = json(reading);
  expect(booking).toMatchObject({ baseline: 0.03, national: 0.21, result: 0.56, met: true });
  // R: prop.test(56, 100, correct = FALSE)$conf.int
  expect(booking.low).toBeCloseTo(0.4622810465, 9);
  expect(booking.high).toBeCloseTo(0.6532797336, 9);
  expect(log).toMatchObject({ baseline: null, met: false, low: null });
  expect(log.result).toBeCloseTo(0.85, 12);
  const rows = shownRows(planOf(made(criteria, reading)));
  expect(rows[3].at(-1)).toBe("Registertal, marts 2018");
  expect(rows[4].at(-1)).toBe("Registertal, marts 2018 (gennemsnit af enheder)");
});

const survey = (yes: number, no: number) => [
  ["Enhed", "Målgruppe", "Viden: Jeg kender branchen"],
  ...Array.from({ length: yes }, () => ["Vejen", "Jobparate", "I høj grad"]),
  ...Array.from({ length: no }, () => ["Vejen", "Jobparate", "Slet ikke"]),
  ["Vejen", "Forsikrede", "Slet ikke"],
];

test("a core element or a question of the survey is measured against its criterion, by group", () => {
  const reading = readSheets({
    Kriterier: [
      [...HEADER, "Måles på"],
      ["Viden", "", 70, ""],
      ["Branchekendskab", "jobparate", 70, "Jeg kender branchen"],
      ["Viden", "Ledige", 70, ""],
    ],
    "Måling 1": survey(5, 5),
    "Måling 2": survey(8, 2),
  });
  expect(json(reading)).toMatchObject([
    { result: 8 / 11, baseline: 5 / 11, met: true, verdict: "open" },
    { result: 0.8, baseline: 0.5, met: true, verdict: "open" },
    { result: null, baseline: null, met: null, verdict: null },
  ]);
  expect(json(reading, { latest: "Måling 1", first: "" })[1]).toMatchObject({
    result: 0.5,
    baseline: null,
    met: false,
  });
  expect(told(madeOpenly(criteria, reading))).toContainEqual(
    expect.stringMatching(/^Branchekendskab, jobparate: med usikkerheden .* er uafgjort/),
  );
  expect(made(criteria, reading).findings).toMatchObject([
    { code: "criterion-open", source: "Kriterier", cell: "A4" },
  ]);
});

test("where the result is typed and data give another, the typed one is used and both are told", () => {
  const reading = readSheets({
    Kriterier: [
      [...HEADER, "Resultat"],
      ["Selvbooking", "Jobparate", 40, 50],
    ],
    Registertal: REGISTER,
  });
  const evaluated = made(criteria, reading);
  expect(json(reading)[0]).toMatchObject({ result: 0.5, baseline: 0.03, distance: 0.5 - 0.4 });
  expect(evaluated.findings).toMatchObject([
    { code: "criterion-differs", cell: "A2", values: { typed: 50, found: 56 } },
  ]);
});

test("what is counted from fewer persons than the least is shown nowhere", () => {
  const reading = readSheets({
    Kriterier: [HEADER, ["Selvbooking", "", 40]],
    Registertal: [
      ["Enhed", "Indikator", "Antal", "Total"],
      ["Vejen", "Selvbooking", 3, 4],
    ],
  });
  expect(made(criteria, reading).json()).toMatchObject([
    { result: null, met: null, distance: null, low: null },
  ]);
  expect(shownRows(planOf(made(criteria, reading))).flat()).not.toContain("75 %");
});

test("without a sheet of criteria it is impossible, and the reason says what to add", () => {
  const without = readSheets({ "Måling 1": survey(1, 1) });
  expect(criteria.impossible(without, DEFAULT_PROGRAMME)?.da).toContain("»Kriterier«");
});

test("in a workbook the sheet is read and the analysis built, and read as nothing afterwards", async () => {
  const workbook = await openWorkbook([{ name: "Kriterier", rows: FIGUR_2_SHEET }]);
  const reading = await readSurveys();
  const built = await buildAnalysis(made(criteria, reading), "da");
  expect(built).toMatchObject({ kind: "built", sheet: "Succeskriterier", created: true });
  expect(await workbook.cells("Succeskriterier", "F7:I7", "text")).toEqual([
    ["56 %", "+53", "+16", "Ja"],
  ]);
  expect((await readSurveys()).inputs).toEqual(reading.inputs);
  workbook.close();
});

test("on the command line files of criteria and register figures are enough", async () => {
  const lines = (rows: unknown[][]) => rows.map((row) => row.join(";")).join("\n");
  const files = [
    written("kriterier.csv", lines([HEADER, ["Selvbooking", "Jobparate", "40 %"]])),
    written("registertal.csv", lines(REGISTER)),
  ];
  const { code, result } = await ran((output) => evaluateCommand(["--json", ...files], output));
  const { analyses, sources } = JSON.parse(result) as EvaluationJson;
  expect(code).toBe(0);
  expect(Object.keys(analyses)).not.toContain("overview");
  expect(analyses.criteria).toMatchObject([{ indicator: "Selvbooking", result: 0.56 }]);
  expect(sources.map(({ file }) => file)).toEqual(files);
});

test("the highest units of an indicator that a register has by unit stand on its sheet", () => {
  const plan = planOf(
    made(criteria, readSheets({ Kriterier: FIGUR_2_SHEET, Registertal: TOP_3_SHEET })),
  );
  const shown = shownRows(plan);
  const title = shown.findIndex(([first]) => first.startsWith("Vurdering af samtalen, Forsikrede"));
  expect(shown.slice(title + 2, title + 5)).toEqual([
    ["Vejen", "83 %"],
    ["Odense", "82 %"],
    ["Assens", "82 %"],
  ]);
});
