import { linkSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ANALYSES } from "../../src/analyses/analyses";
import { evaluateCommand } from "../../src/cli/evaluate";
import { readXlsx } from "../../src/files/xlsx/read-xlsx";
import { writeXlsx } from "../files/write-xlsx";
import { ran, SAMPLE, written, type Ran } from "./run-command";

const evaluate = (...words: string[]): Promise<Ran> =>
  ran((output) => evaluateCommand(words, output));

const folder = path.dirname(written("tom.txt", ""));
const place = (name: string) => path.join(folder, name);
const few = written("få.csv", "Enhed;A: 1\nVejen;I høj grad\nAssens;Slet ikke\n");

async function sheetsOf(file: string) {
  const read = await readXlsx(readFileSync(file));
  if (read.kind !== "workbook") throw new Error(read.why);
  return read.sheets;
}

test("--out writes each analysis as a sheet after one that lists them with finding, N and date", async () => {
  const file = place("rapport.xlsx");
  const { code, result, remark } = await evaluate("--json", "--out", file, ...SAMPLE);
  expect(code).toBe(0);
  const { analyses } = JSON.parse(result) as { analyses: Record<string, unknown> };
  const told = ANALYSES.filter(({ id, pages }) => id in analyses && pages === null);
  const titles = told.map(({ title }) => title.da);
  const sheets = await sheetsOf(file);
  expect(sheets.map(({ name }) => name)).toEqual(["Indhold", ...titles]);
  expect(remark).toContain(`Skrevet: ${file} (${sheets.length} ark).`);
  const rows = sheets[0].rows.filter(([name]) => titles.includes(String(name)));
  expect(rows.map(([name]) => name)).toEqual(titles);
  expect(rows[0].slice(1, 4)).toEqual([
    "Høj implementeringsgrad er mest udbredt i Digitale værktøjer: 15 af 18 enheder",
    "Måling 6 (196 besvarelser) mod Måling 1 (200 besvarelser), 18 enheder",
    196,
  ]);
  expect(rows[0][4]).toMatch(/^\d\d\.\d\d\.\d{4}\D+\d\d\.\d\d$/);
});

test("what is printed is the same with and without --out", async () => {
  const words = ["--json", "--only", "overview,quality", ...SAMPLE];
  const plain = await evaluate(...words);
  const { code, result } = await evaluate("--out", place("samme.xlsx"), ...words);
  expect([code, result]).toEqual([0, plain.result]);
  expect((await sheetsOf(place("samme.xlsx"))).map(({ name }) => name)).toEqual([
    "Indhold",
    "Oversigt",
    "Datakvalitet",
  ]);
});

test("figures of the file are those of the JSON", async () => {
  const file = place("tal.xlsx");
  const { result } = await evaluate("--json", "--only", "overview", "--out", file, ...SAMPLE);
  const { units, elements } = (
    JSON.parse(result) as {
      analyses: {
        overview: {
          units: { unit: string; elements: Record<string, { share: number | null }> }[];
          elements: string[];
        };
      };
    }
  ).analyses.overview;
  const names = elements ?? Object.keys(units[0].elements);
  const [, overview] = await sheetsOf(file);
  for (const { unit, elements: figures } of units) {
    // The table of results stands before that of changes.
    const row = overview.rows.find(([name]) => name === unit) ?? [];
    // Unit and N, then result, grade and change of each core element.
    expect(names.map((_, e) => row[2 + 3 * e])).toEqual(names.map((name) => figures[name].share));
  }
});

test("in English the report is English, and its programme's name stands on it", async () => {
  const settings = written(
    "navn.json",
    JSON.stringify({ programme: { name: "Jobrettet Samtale" } }),
  );
  const file = place("report.xlsx");
  await evaluate("--lang", "en", "--settings", settings, "--only", "overview", "--out", file, few);
  const [contents, overview] = await sheetsOf(file);
  expect(contents.name).toBe("Contents");
  expect(contents.rows[0][0]).toBe("Evaluation: Jobrettet Samtale");
  expect(contents.rows[1][0]).toMatch(/^Read from få\.csv\. Written \d/);
  expect(overview.rows[0].at(-1)).toBe("← Contents");
});

test("an earlier report is written anew, unless another program has saved it since", async () => {
  const file = place("igen.xlsx");
  expect((await evaluate("--out", file, few)).code).toBe(0);
  const before = statSync(file).ino;
  expect((await evaluate("--out", file, few)).code).toBe(0);
  expect(statSync(file).ino).not.toBe(before);
  // Other programs put their own name in its place.
  writeFileSync(file, writeXlsx([{ name: "Indhold", rows: [["min rettelse"]] }]));
  const kept = readFileSync(file);
  const { code, result, remark } = await evaluate("--json", "--out", file, few);
  expect([code, result]).toEqual([2, ""]);
  expect(remark).toMatch(/igen\.xlsx findes i forvejen og er ikke en rapport/);
  expect(readFileSync(file).equals(kept)).toBe(true);
});

test.each([
  ["a table", "tabel.xlsx", "Enhed;A\n"],
  ["an empty file", "ingenting.xlsx", ""],
  ["a damaged workbook", "halv.xlsx", "PK\u0003\u0004"],
])("%s that is not ours is left as it is", async (_, name, content) => {
  const file = written(name, content);
  const { code, remark } = await evaluate("--out", file, few);
  expect(code).toBe(2);
  expect(remark).toMatch(/findes i forvejen/);
  expect(readFileSync(file, "utf8")).toBe(content);
});

test("a file that is read is never written, by whatever name it is called", async () => {
  const rows = [
    ["Enhed", "A: 1"],
    ["Vejen", "I høj grad"],
  ];
  const input = written("svar.xlsx", writeXlsx([{ name: "Måling 1", rows }]));
  const bytes = readFileSync(input);
  const other = place("lenke.xlsx");
  linkSync(input, other);
  for (const out of [input, path.relative(process.cwd(), input), other]) {
    const { code, result, remark } = await evaluate("--out", out, few, input);
    expect([code, result]).toEqual([2, ""]);
    expect(remark).toMatch(/er en af de filer, der læses/);
  }
  // Nor where the file to be read is a report.
  const report = place("læst.xlsx");
  await evaluate("--out", report, few);
  const again = await evaluate("--out", report, report);
  expect(again.remark).toMatch(/er en af de filer, der læses/);
  expect(readFileSync(input).equals(bytes)).toBe(true);
});

test.each([
  ["a folder that is not there", place("ikke/her/rapport.xlsx"), /kan ikke skrives/],
  ["a folder of that name", place("mappe.xlsx"), /kan ikke skrives/],
  ["a name too long for a file", place(`${"a".repeat(300)}.xlsx`), /kan ikke skrives/],
  ["another ending", place("rapport.csv"), /skal ende på \.xlsx/],
  ["an ending alone", place(".xlsx"), /skal ende på \.xlsx/],
])(
  "with %s the exit code is 2, one sentence says why, and nothing is left",
  async (_, out, why) => {
    mkdirSync(place("mappe.xlsx"), { recursive: true });
    const before = readdirSync(folder).sort();
    const { code, result, remark } = await evaluate("--json", "--out", out, few);
    expect([code, result]).toEqual([2, ""]);
    expect(remark).toMatch(why);
    expect(remark).not.toContain("\n");
    expect(readdirSync(folder).sort()).toEqual(before);
  },
);

test("where nothing can be computed nothing is written", async () => {
  const file = place("intet.xlsx");
  const { code } = await evaluate("--out", file, written("navne.csv", "Navn;Alder\nIda;40\n"));
  expect(code).toBe(2);
  expect(readdirSync(folder)).not.toContain("intet.xlsx");
});
