import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { countPieces } from "../../src/evaluation/native-counts";
import { fidelityCount } from "../../src/functions/fidelity-functions";
import { DEFAULT_POSITIVE } from "../../src/survey/answers/answer-kind";
import { countAnswers, positiveCount } from "../../src/survey/answers/count-answers";
import { openWorkbook } from "../excel/workbook";
import { writeZip } from "../files/write-zip";

const ROWS = 40;
const COLUMNS = 6;
const LAST = `F${ROWS}`;

let seed = 7;
function chance(): number {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
}

/** What people type and paste: answers as they ought to be, spoiled ones, and what is none. */
const CELLS: readonly (string | number | boolean)[] = [
  "I meget høj grad",
  "I høj grad",
  "I nogen grad",
  "I mindre grad",
  "Slet ikke",
  " I høj grad ",
  "i MEGET høj  grad",
  "I høj\u00a0grad\u00a0",
  "slet ikke  ",
  1,
  2,
  3,
  4,
  5,
  "4",
  " 5 ",
  "Ved ikke",
  "ved ikke ",
  "",
  "",
  "",
  0,
  6,
  2.5,
  -1,
  "I høj grad, tror jeg",
  "*",
  "I*",
  "I h?j grad",
  "~",
  "Vejen",
  true,
  "#N/A",
  "#DIV/0!",
];

function randomCells(from = CELLS): (string | number | boolean)[][] {
  return Array.from({ length: ROWS }, () =>
    Array.from({ length: COLUMNS }, () => from[Math.floor(chance() * from.length)]),
  );
}

const countFormula = (pieces: string[]) => pieces.join(`A1:${LAST}`);
const VALID = countFormula(countPieces());
const POSITIVE = countFormula(countPieces(DEFAULT_POSITIVE));

const expected = (cells: unknown[][]) => [
  fidelityCount(cells),
  positiveCount(countAnswers(cells), DEFAULT_POSITIVE),
];

test("Excel's own formulas count as FIDELITET does, whatever stands in the cells", async () => {
  for (let time = 0; time < 8; time++) {
    const cells = randomCells();
    const workbook = await openWorkbook([{ name: "Svar", rows: cells }]);
    try {
      await workbook.write("Svar", "H1:I1", [[`=${VALID}`, `=${POSITIVE}`]]);
      await workbook.host.settled();
      expect(await workbook.cells("Svar", "H1:I1")).toEqual([expected(cells)]);
    } finally {
      workbook.close();
    }
  }
});

test("a code as text with decimals is beyond them, and said to be", async () => {
  const cells = [["4,0"]];
  const workbook = await openWorkbook([{ name: "Svar", rows: cells }]);
  try {
    await workbook.write("Svar", "H1", [[`=${VALID}`]]);
    await workbook.host.settled();
    expect(await workbook.cells("Svar", "H1")).toEqual([[0]]);
    expect(fidelityCount(cells)).toBe(1);
  } finally {
    workbook.close();
  }
});

function escaped(value: string): string {
  return value.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}

function cellXml(value: string | number | boolean): string {
  if (typeof value === "number") return `<c><v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c t="b"><v>${Number(value)}</v></c>`;
  if (value.startsWith("#")) return `<c t="e"><v>${value}</v></c>`;
  if (value === "") return "<c/>";
  return `<c t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

/** A workbook of one sheet whose first row is the two formulas, uncalculated, below the answers. */
function workbookFile(cells: (string | number | boolean)[][]): Uint8Array {
  const rows = cells.map((row) => `<row>${row.map(cellXml).join("")}</row>`);
  const formulas = [VALID, POSITIVE].map((formula) => `<c><f>${escaped(formula)}</f></c>`);
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packages = "http://schemas.openxmlformats.org/package/2006";
  const relation = (id: string, kind: string, target: string) =>
    `<Relationships xmlns="${packages}/relationships"><Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/></Relationships>`;
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  return writeZip([
    {
      name: "[Content_Types].xml",
      content: `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
    },
    { name: "_rels/.rels", content: relation("r1", "officeDocument", "xl/workbook.xml") },
    {
      name: "xl/workbook.xml",
      content: `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Svar" sheetId="1" r:id="r1"/></sheets></workbook>`,
    },
    { name: "xl/_rels/workbook.xml.rels", content: relation("r1", "worksheet", "sheet1.xml") },
    {
      name: "xl/sheet1.xml",
      content: `<worksheet xmlns="${main}"><sheetData>${rows.join("")}<row>${formulas.join("")}</row></sheetData></worksheet>`,
    },
  ]);
}

const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;
const inLibreOffice = hasLibreOffice ? test : test.skip;
const why = hasLibreOffice ? "" : " (left out: LibreOffice is not installed)";

inLibreOffice(
  `LibreOffice counts the same by these formulas${why}`,
  () => {
    const folder = mkdtempSync(path.join(tmpdir(), "fidelitet-"));
    try {
      // A truth value is a number to LibreOffice.
      const plain = CELLS.filter((cell) => cell !== true);
      const all = Array.from({ length: 5 }, () => randomCells(plain));
      const files = all.map((cells, i) => {
        const file = path.join(folder, `svar${i}.xlsx`);
        writeFileSync(file, workbookFile(cells));
        return file;
      });
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const to = ["--convert-to", "csv", "--outdir", folder];
      execFileSync("soffice", [profile, "--headless", ...to, ...files], { stdio: "ignore" });
      all.forEach((cells, i) => {
        const lines = readFileSync(path.join(folder, `svar${i}.csv`), "utf8")
          .trim()
          .split("\n");
        const [valid, positive] = (lines.at(-1) ?? "").split(",");
        expect([Number(valid), Number(positive)]).toEqual(expected(cells));
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  240_000,
);
