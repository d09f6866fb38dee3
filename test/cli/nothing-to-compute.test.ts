import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { overviewCommand } from "../../src/cli/overview";
import { writeXlsx } from "../files/write-xlsx";
import { writeZip } from "../files/write-zip";

const folder = mkdtempSync(path.join(tmpdir(), "fidelitet-"));

async function run(...words: string[]): Promise<{ code: number; result: string; remark: string }> {
  const said = { result: "", remark: "" };
  const code = await overviewCommand(words, {
    result: (text) => (said.result += text),
    remark: (text) => (said.remark += text),
  });
  return { code, ...said };
}

const picture = Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), Buffer.alloc(64)]);
const bomb = writeZip([
  { name: "[Content_Types].xml", content: "<Types/>" },
  { name: "xl/workbook.xml", content: "<workbook/>" },
  { name: "xl/worksheets/sheet1.xml", content: Buffer.alloc(50_000_000, " ") },
]);
const lying = writeZip([
  { name: "[Content_Types].xml", content: "<Types/>" },
  { name: "xl/workbook.xml", content: Buffer.alloc(50_000_000, " "), claimed: { size: 900 } },
  { name: "xl/_rels/workbook.xml.rels", content: "<Relationships/>" },
]);

test.each<[string, string, string | Uint8Array, RegExp]>([
  ["an empty file", "tom.csv", "", /er tom/],
  ["empty lines", "linjer.csv", "\r\n\r\n", /er tom/],
  ["a workbook without cells", "tom.xlsx", writeXlsx([{ name: "Ark1", rows: [] }]), /er tom/],
  ["a picture renamed .csv", "billede.csv", picture, /er et billede/],
  [
    "10 MB on one line",
    "linje.csv",
    "I høj grad;".repeat(1_000_000),
    /en linje på over en million/,
  ],
  ["no column of answers", "navne.csv", "Navn;Alder\nIda;40\n", /Ingen spørgeskemadata/],
  ["text named .xlsx", "svar.xlsx", "Enhed;A: 1\nVejen;5\n", /hedder som en Excel-fil/],
  ["half a workbook", "halv.xlsx", writeXlsx([]).subarray(0, 300), /er beskadiget/],
  ["a zip bomb", "bombe.xlsx", bomb, /fylder alt for meget, når den pakkes ud/],
  ["a zip bomb that lies about its size", "luegn.xlsx", lying, /er beskadiget/],
  ["only a hidden sheet", "skjult.xlsx", hiddenOnly(), /Arket er skjult/],
])("%s gives one sentence, exit code 2 and nothing else", async (_, name, content, sentence) => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  const before = readdirSync(folder);
  const { code, result, remark } = await run("--json", file);
  expect([code, result]).toEqual([2, ""]);
  expect(remark).toMatch(sentence);
  expect(remark).toContain(name);
  expect(remark).not.toContain("\n");
  expect(readdirSync(folder)).toEqual(before);
  expect(readFileSync(file).equals(Buffer.from(content))).toBe(true);
});

function hiddenOnly(): Uint8Array {
  const rows = [
    ["Enhed", "A: 1"],
    ["Vejen", "I høj grad"],
  ];
  return writeXlsx([{ name: "Ark1", rows, state: "hidden" }]);
}

test("a file that cannot be read is named among others that can, in the chosen language", async () => {
  const [good, bad] = ["god.csv", "billede 2.csv"].map((name) => path.join(folder, name));
  writeFileSync(good, "Enhed;A: 1\nVejen;I høj grad\n");
  writeFileSync(bad, picture);
  const { code, remark } = await run("--lang", "en", good, bad);
  expect(code).toBe(2);
  expect(remark).toBe(`${bad} is a picture, not a table. Choose a CSV file or an .xlsx file.`);
});
