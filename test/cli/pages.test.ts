import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { evaluateCommand } from "../../src/cli/evaluate";
import type { EvaluationJson } from "../../src/cli/evaluation-json";
import { readXlsx } from "../../src/files/xlsx/read-xlsx";
import { ran, written, type Ran } from "./run-command";

const evaluate = (...words: string[]): Promise<Ran> =>
  ran((output) => evaluateCommand(words, output));

const UNITS = ["Vejen", "Kbh. AMC", "Ishøj/Vallensbæk"];
const FILE = written(
  "sider.csv",
  [
    "Måling;Enhed;A: 1",
    ...[1, 2].flatMap((round) =>
      UNITS.flatMap((unit, u) =>
        Array.from(
          { length: 6 },
          (_, i) => `Måling ${round};${unit};${i < u + round ? "I høj grad" : "Slet ikke"}`,
        ),
      ),
    ),
  ].join("\n"),
);

const newFolder = () => path.join(mkdtempSync(path.join(tmpdir(), "fidelitet-sider-")), "sider");

test("--pages writes a workbook for each unit into a folder that it makes", async () => {
  const folder = newFolder();
  const { code, remark } = await evaluate("--json", "--pages", folder, FILE);
  expect(code).toBe(0);
  expect(readdirSync(folder).sort()).toEqual([
    "Enhedsark Ishøj Vallensbæk.xlsx",
    "Enhedsark Kbh. AMC.xlsx",
    "Enhedsark Vejen.xlsx",
  ]);
  expect(remark).toContain(`Skrevet i ${folder}: 3 filer.`);
  const read = await readXlsx(readFileSync(path.join(folder, "Enhedsark Vejen.xlsx")));
  if (read.kind !== "workbook") throw new Error(read.why);
  expect(read.sheets.map(({ name }) => name)).toEqual(["Vejen"]);
  expect(JSON.stringify(read.sheets[0].rows)).not.toContain("Kbh. AMC");
});

test("pages are written again over their own, and over nothing else", async () => {
  const folder = newFolder();
  await evaluate("--json", "--pages", folder, FILE);
  expect((await evaluate("--json", "--pages", folder, FILE)).code).toBe(0);
  const others = path.join(folder, "Enhedsark Vejen.xlsx");
  writeFileSync(others, "min egen fil");
  const before = readFileSync(path.join(folder, "Enhedsark Kbh. AMC.xlsx"));
  const { code, remark } = await evaluate("--json", "--pages", folder, FILE);
  expect(code).toBe(2);
  expect(remark).toContain("bliver ikke overskrevet");
  expect(readFileSync(others, "utf8")).toBe("min egen fil");
  // It is made sure of before the first is written.
  expect(readFileSync(path.join(folder, "Enhedsark Kbh. AMC.xlsx")).equals(before)).toBe(true);
});

test("a folder that is a file, or has no folder to be made in, is told and nothing is written", async () => {
  const { code, remark } = await evaluate("--pages", FILE, FILE);
  expect([code, remark]).toEqual([2, expect.stringContaining("ikke en mappe")]);
  const far = path.join(newFolder(), "findes", "ikke");
  expect((await evaluate("--pages", far, FILE)).code).toBe(2);
  expect(existsSync(far)).toBe(false);
});

test("without analyses that have pages, --pages says that it writes nothing", async () => {
  const folder = newFolder();
  const { code, remark } = await evaluate("--only", "overview", "--pages", folder, FILE);
  expect(code).toBe(0);
  expect(remark).toContain("--pages skriver intet");
  expect(existsSync(folder)).toBe(false);
});

test("the JSON has every unit, and the sentences of every unit’s page under its name", async () => {
  const { result } = await evaluate("--json", FILE);
  const { analyses, sentences } = JSON.parse(result) as EvaluationJson;
  expect((analyses.unitPages as { unit: string }[]).map(({ unit }) => unit).sort()).toEqual(
    [...UNITS].sort(),
  );
  const told = new Set(sentences.da.map(({ analysis }) => analysis));
  for (const unit of UNITS) expect(told).toContain(`unitPages:${unit}`);
});

test("a report has no page of one unit by chance; asked for alone, it has them all", async () => {
  const out = path.join(mkdtempSync(path.join(tmpdir(), "fidelitet-sider-")), "rapport.xlsx");
  const names = async () => {
    const read = await readXlsx(readFileSync(out));
    return read.kind === "workbook" ? read.sheets.map(({ name }) => name) : [];
  };
  await evaluate("--json", "--out", out, FILE);
  expect(await names()).not.toContain("Vejen");
  await evaluate("--json", "--only", "unitPages", "--out", out, FILE);
  expect(await names()).toEqual(["Indhold", "Ishøj Vallensbæk", "Kbh. AMC", "Vejen"]);
});
