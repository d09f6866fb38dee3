import { spawnSync } from "node:child_process";
import path from "node:path";
import { ANALYSES } from "../../src/analyses/analyses";
import type { OverviewFigures } from "../../src/analyses/overview/json";
import { evaluateCommand } from "../../src/cli/evaluate";
import type { EvaluationJson } from "../../src/cli/evaluation-json";
import { overviewCommand } from "../../src/cli/overview";
import { writeXlsx } from "../files/write-xlsx";
import { ran, SAMPLE, written, type Ran } from "./run-command";

const evaluate = (...words: string[]): Promise<Ran> =>
  ran((output) => evaluateCommand(words, output));

/** Remarks, without those that tell which analyses are impossible for so small a survey. */
function besideWithout(remark: string): string {
  return remark.replace(/^.+ er ikke med: .+(?:\n|$)/gm, "");
}

async function json(...words: string[]): Promise<EvaluationJson> {
  const { code, result, remark } = await evaluate("--json", ...words);
  expect([code, besideWithout(remark)]).toEqual([0, ""]);
  return JSON.parse(result) as EvaluationJson;
}

test("the overview is that of the command overview, figure by figure", async () => {
  const { version, analyses, findings, sources } = await json(...SAMPLE);
  const { result } = await ran((output) => overviewCommand(["--json", ...SAMPLE], output));
  const {
    findings: told,
    sources: read,
    ...overview
  } = JSON.parse(result) as Record<string, unknown>;
  expect(version).toBe(1);
  expect(analyses.overview).toEqual(overview);
  expect(findings).toEqual(told);
  expect(sources).toEqual(read);
  const known = ANALYSES.map(({ id }) => id);
  expect(Object.keys(analyses)).toEqual(known.filter((id) => id in analyses));
  expect(analyses).toHaveProperty("quality");
});

test("every source is told with its file, its sheet and what became of its rows", async () => {
  const rows = [
    ["Enhed", "A: 1"],
    ["Vejen", "I høj grad"],
    ["", "I høj grad"],
    ["I alt", "I høj grad"],
  ];
  const book = written(
    "to ark.xlsx",
    writeXlsx([
      { name: "Måling 1", rows },
      { name: "Måling 2", rows: rows.slice(0, 2) },
    ]),
  );
  const { sources, findings } = await json(book);
  expect(sources).toMatchObject([
    {
      file: book,
      sheet: "Måling 1",
      rows: { responses: 1, keptOut: { withoutUnit: 1, totalLine: 1 } },
    },
    { file: book, sheet: "Måling 2", rows: { responses: 1, keptOut: {} } },
  ]);
  expect(findings.map(({ file, cell }) => [file, cell])).toContainEqual([
    `${book}, Måling 1`,
    "A3",
  ]);
  const text = written("runde.csv", "Enhed;A: 1\nVejen;I høj grad\n");
  expect((await json(text)).sources[0]).toMatchObject({ file: text, sheet: null });
});

test("sentences stand in both languages with the cells of the built sheet", async () => {
  const { sentences } = await json(...SAMPLE);
  expect(sentences.da[1]).toEqual({
    text: "Der er 46 procentpoint mellem højeste og laveste.",
    analysis: "overview",
    refs: ["C26", "C9"],
  });
  expect(sentences.en[1].text).toContain("46 percentage points");
  expect(sentences.en).toHaveLength(sentences.da.length);
});

test("without --json every analysis stands under its title, remarks apart", async () => {
  const file = written("måske.csv", "Enhed;A: 1\nVejen;I høj grad\nAssens;måske\n");
  const { code, result, remark } = await evaluate("--min-persons", "1", file);
  expect(code).toBe(0);
  expect(result).toMatch(/^Oversigt\n\nEnhed +A\nAssens +–\nVejen +100 %\n/);
  expect(result).toContain("\n\nDatakvalitet\n\nHvad der er læst\n");
  expect(result).toMatch(/Målinger +Enheder +Spørgsmål/);
  expect(remark).toMatch(/^Bemærk \(.*måske\.csv, B3\): /m);
  expect((await evaluate("--lang", "en", file)).result).toMatch(/^Overview\n\nUnit/);
});

test("--only picks analyses, in the order of a report", async () => {
  expect(Object.keys((await json("--only", "quality", ...SAMPLE)).analyses)).toEqual(["quality"]);
  const both = await json("--only", "quality, overview", ...SAMPLE);
  expect(Object.keys(both.analyses)).toEqual(["overview", "quality"]);
});

test("--first, --latest and --total hold for every analysis that asks for them", async () => {
  const words = ["--first", "måling 2", "--latest", "Måling 5"];
  const { analyses } = await json(...words, ...SAMPLE);
  expect(analyses.overview).toMatchObject({ first: "Måling 2", latest: "Måling 5" });
  const { result } = await evaluate("--total", "enheder", "--only", "overview", ...SAMPLE);
  expect(result).toContain("Samlet (gennemsnit af enheder)");
});

test("an option that no chosen analysis asks for is told of", async () => {
  const { code, remark } = await evaluate("--only", "quality", "--total", "enheder", ...SAMPLE);
  expect(code).toBe(0);
  expect(remark).toContain("Ingen af de valgte analyser bruger --total.");
});

const headers = written("hoved.csv", "Enhed;A: 1\n");
const picture = written("billede.csv", Uint8Array.from([0x89, 0x50, 0, 1]));

test.each<[string, string[], RegExp]>([
  ["no file", [], /^Brug: .*evaluate/],
  ["an unknown option", ["--hurtigt", ...SAMPLE], /^Valgmuligheden --hurtigt findes ikke\./],
  [
    "a misspelt option",
    ["--latst=Måling 2", ...SAMPLE],
    /--latst findes ikke\. Der er: .*--latest/,
  ],
  ["an option without its value", ["--only", "--json", ...SAMPLE], /mangler en værdi efter --only/],
  ["a value too many", ["--json=ja", ...SAMPLE], /--json skal stå uden værdi/],
  ["an unknown language", ["--lang", "sv", ...SAMPLE], /ikke »sv«/],
  [
    "an unknown analysis",
    ["--only", "overview,drivkraft", ...SAMPLE],
    /ingen analyse »drivkraft«\. Analyserne er: overview, .*quality\./,
  ],
  ["an unknown round", ["--latest", "Måling 9", ...SAMPLE], /ingen måling »Måling 9«/],
  ["an unknown total", ["--total", "alt", ...SAMPLE], /ikke »alt«/],
  [
    "one round twice",
    ["--only", "overview", "--first", "Måling 6", ...SAMPLE],
    /to forskellige målinger/,
  ],
  [
    "the same first and latest",
    ["--first", "Måling 2", "--latest", "måling 2", ...SAMPLE],
    /begge »Måling 2«/,
  ],
  ["headers alone", [headers], /ingen besvarelser/],
  ["no survey", [written("navne.csv", "Navn;Alder\nIda;40\n")], /Ingen spørgeskemadata/],
  ["a picture among surveys", [...SAMPLE, picture], /billede\.csv/],
])(
  "with %s the exit code is 2, a sentence says why, and stdout is empty",
  async (_, words, why) => {
    const { code, result, remark } = await evaluate(...words);
    expect([code, result]).toEqual([2, ""]);
    expect(remark).toMatch(why);
    expect(remark).not.toContain("\n");
  },
);

test("the npm command runs it", () => {
  const script = path.join(__dirname, "../../.scripts/evaluate.mjs");
  const run = spawnSync(process.execPath, [script, "--json", SAMPLE[0]], { encoding: "utf8" });
  expect([run.status, besideWithout(run.stderr)]).toEqual([0, ""]);
  expect(JSON.parse(run.stdout)).toMatchObject({ version: 1 });
});

describe("figures of few persons", () => {
  const rows = (unit: string, yes: number, no: number) =>
    `${unit};I høj grad\n`.repeat(yes) + `${unit};Slet ikke\n`.repeat(no);
  const survey = rows("Assens", 6, 5) + rows("Ishøj", 5, 5) + rows("Vejen", 3, 0);
  const file = () => written("faa.csv", `Enhed;A: 1\n${survey}`);

  test("are withheld by both commands, and shown below the number that is asked for", async () => {
    const shares = async (command: typeof evaluateCommand, ...words: string[]) => {
      const { code, result } = await ran((output) => command(["--json", ...words, file()], output));
      expect(code).toBe(0);
      const json = JSON.parse(result) as OverviewFigures & EvaluationJson;
      const { units } =
        command === overviewCommand ? json : (json.analyses.overview as OverviewFigures);
      return units.map(({ elements }) => elements.A.share);
    };
    for (const command of [evaluateCommand, overviewCommand]) {
      expect(await shares(command)).toEqual([6 / 11, null, null]);
      expect(await shares(command, "--min-persons", "3")).toEqual([6 / 11, 0.5, 1]);
      expect(await shares(command, "--min-persons", "1")).toEqual([6 / 11, 0.5, 1]);
    }
  });

  test.each(["0", "-3", "fem", "2.5"])("cannot be told by %j", async (word) => {
    const { code, remark } = await evaluate(`--min-persons=${word}`, file());
    expect(code).toBe(2);
    expect(remark).toContain("--min-persons skal være et helt tal fra 1");
  });
});
