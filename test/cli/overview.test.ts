import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { FIGUR_1, FIGUR_1_TOTAL } from "../figures/figur-1";
import type { OverviewJson } from "../../src/analyses/overview/json";

const ROOT = path.join(__dirname, "../..");
const SAMPLE = [1, 2, 3, 4, 5, 6].map((n) => path.join(ROOT, `assets/sample/maaling-${n}.csv`));
const folder = mkdtempSync(path.join(tmpdir(), "fidelitet-"));

function overview(...words: string[]): { code: number | null; result: string; remark: string } {
  const run = spawnSync(process.execPath, [path.join(ROOT, ".scripts/overview.mjs"), ...words], {
    encoding: "utf8",
  });
  return { code: run.status, result: run.stdout, remark: run.stderr };
}

function json(...words: string[]): OverviewJson {
  const { code, result, remark } = overview("--json", ...words);
  expect(remark).toBe("");
  expect(code).toBe(0);
  return JSON.parse(result) as OverviewJson;
}

function file(name: string, content: string | Uint8Array): string {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
}

test("six files together give Figur 1 as JSON", () => {
  const { rounds, first, latest, units, total, findings } = json(...SAMPLE);
  expect(rounds[0]).toEqual({ name: "Måling 1", responses: 200 });
  expect([first, latest]).toEqual(["Måling 1", "Måling 6"]);
  expect(findings).toEqual([]);
  for (const [name, published] of FIGUR_1) {
    const unit = units.find((candidate) => candidate.unit === name);
    const shown = Object.values(unit?.elements ?? {}).map((e) => [
      Math.round((e.share ?? NaN) * 100),
      Math.round((e.change ?? NaN) * 100) + 0,
    ]);
    expect([name, ...shown]).toEqual([name, ...published]);
  }
  expect(total.pooled["Digitale værktøjer"].share).toBeCloseTo(FIGUR_1_TOTAL[2][0] / 100, 2);
});

test("without --json a table is printed, and the rule for Samlet can be chosen", () => {
  const { code, result } = overview("--total", "enheder", ...SAMPLE);
  expect(code).toBe(0);
  expect(result).toContain("Samlet (gennemsnit af enheder)");
  expect(result).toMatch(/Vejen +88 % \(\+44\)/);
});

test("commas and Windows-1252 are read as well; one round has no first, change or start", () => {
  const text = 'Kommune,"A: 1, og 2",A: 3\r\nT\xE5rnby,I h\xF8j grad,m\xE5ske\r\n';
  const place = file("runde.csv", Uint8Array.from([...text].map((c) => c.charCodeAt(0))));
  const { rounds, first, latest, units, findings } = json("--min-persons", "1", place);
  expect(rounds).toEqual([{ name: "runde", responses: 1 }]);
  expect([first, latest]).toEqual([null, "runde"]);
  expect(units).toMatchObject([
    {
      unit: "Tårnby",
      elements: {
        A: { share: 1, positive: 1, valid: 1, responses: 1, change: null, start: null },
      },
    },
  ]);
  expect(findings[0]).toMatchObject({ code: "unknown-answer", file: place, cell: "C2" });
});

test.each([
  ["no file", [], /Brug/],
  ["a file that is not there", [path.join(folder, "væk.csv")], /væk\.csv kan ikke læses/],
  ["an empty file", [file("tom.csv", "")], /tom\.csv er tom/],
  ["a picture", [file("billede.csv", Uint8Array.from([0x89, 0x50, 0, 1]))], /ikke en tekstfil/],
  ["headers alone", [file("hoved.csv", "Enhed;A: 1\n")], /ingen besvarelser/],
  ["the last round as first", ["--first", "Måling 6", ...SAMPLE], /begge »Måling 6«/],
  [
    "the same first and latest",
    ["--first", "Måling 2", "--latest", "Måling 2", ...SAMPLE],
    /begge »Måling 2«/,
  ],
  ["a round that is not there", ["--first", "Måling 9", ...SAMPLE], /ingen måling »Måling 9«/],
  ["an unknown option", ["--hurtigt", ...SAMPLE], /--hurtigt/],
])("with %s the exit code is 2, one sentence says why, and stdout is empty", (_, words, why) => {
  const { code, result, remark } = overview(...words);
  expect([code, result]).toEqual([2, ""]);
  expect(remark).toMatch(why);
});
