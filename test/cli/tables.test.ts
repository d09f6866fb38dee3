import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { tablesCommand } from "../../src/cli/tables";
import { workbookParts, writeXlsx } from "../files/write-xlsx";
import { writeZip } from "../files/write-zip";

const ROOT = path.join(__dirname, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "fidelitet-"));

function file(name: string, content: string | Uint8Array): string {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
}

async function run(...words: string[]) {
  const said = { result: "", remarks: [] as string[] };
  const code = await tablesCommand(words, {
    result: (text) => (said.result += text),
    remark: (text) => said.remarks.push(text),
  });
  return { code, ...said };
}

const TWO = file(
  "to.csv",
  'Svar på spørgeskemaet\nEnhed;A;B;C\nVejen;1,5;2;"x\ny"\nKilde: os\n\nTabel 2\nEnhed;Inviterede\nVejen;20\nÆrø;30\n',
);

test("all tables of all files come as JSON, cells as the files write them", async () => {
  const book = file(
    "bog.xlsx",
    writeXlsx([
      {
        name: "Ark1",
        rows: [
          ["Måling", "Andel"],
          [1, 0.0000015],
          [2, true],
        ],
      },
    ]),
  );
  const { code, result } = await run("--json", TWO, book);
  expect(code).toBe(0);
  expect(JSON.parse(result)).toEqual([
    {
      file: TWO,
      tables: [
        {
          title: "Svar på spørgeskemaet",
          place: "2-4",
          rows: [
            ["Enhed", "A", "B", "C"],
            ["Vejen", "1,5", "2", "x\ny"],
          ],
        },
        {
          title: "Tabel 2",
          place: "8-10",
          rows: [
            ["Enhed", "Inviterede"],
            ["Vejen", "20"],
            ["Ærø", "30"],
          ],
        },
      ],
    },
    {
      file: book,
      tables: [
        {
          title: null,
          place: "Ark1!A1:B3",
          rows: [
            ["Måling", "Andel"],
            ["1", "0.0000015"],
            ["2", "true"],
          ],
        },
      ],
    },
  ]);
});

test("without --json each table is shown with its place and title", async () => {
  const { code, result } = await run(TWO);
  expect(code).toBe(0);
  expect(result).toContain("linje 2-4: Svar på spørgeskemaet (2 rækker, 4 kolonner)");
  expect(result).toMatch(/^Ærø +30$/m);
  const many = file("lang.csv", `a;b\n${"1;2\n".repeat(50)}`);
  expect((await run("--lang", "en", many)).result).toMatch(/… 39 more rows$/);
});

test("what stands outside the tables, and what is amiss, is told beside the result", async () => {
  const { remarks } = await run("--json", TWO);
  expect(remarks).toEqual([
    expect.stringMatching(/2 tabeller \(de begynder i linje 2, 8\)/),
    expect.stringMatching(/to\.csv:5: Kilde: os$/),
  ]);
});

test("dates of a workbook are shown as dates, whatever year it counts from", async () => {
  const date = (from1904: boolean, day: number) => {
    const parts = workbookParts([
      {
        name: "Ark1",
        rows: [
          ["Dato", "Nr"],
          [{ xml: `<c s="1"><v>${day}</v></c>` }, day],
        ],
      },
    ]);
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    return file(
      `dato-${from1904}.xlsx`,
      writeZip([
        ...parts.map((part) => {
          let content = String(part.content);
          if (part.name === "xl/workbook.xml") {
            content = content.replace("<sheets>", `<workbookPr date1904="${from1904}"/><sheets>`);
          }
          if (part.name === "xl/_rels/workbook.xml.rels") {
            content = content.replace(
              "</Relationships>",
              '<Relationship Id="st" Type="http://x/styles" Target="styles.xml"/></Relationships>',
            );
          }
          return { ...part, content };
        }),
        {
          name: "xl/styles.xml",
          content: `<styleSheet xmlns="${main}"><numFmts><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
        },
      ]),
    );
  };
  // 1 March 2024 is day 45352 counted from 1900 and 43890 counted from 1904.
  for (const [from1904, day] of [
    [false, 45352],
    [true, 43890],
  ] as const) {
    const { result } = await run("--json", date(from1904, day));
    const [{ tables }] = JSON.parse(result) as { tables: { rows: string[][] }[] }[];
    expect(tables[0].rows[1]).toEqual(["2024-03-01", String(day)]);
  }
});

const parts = workbookParts([{ name: "Ark1", rows: [["a", "b"]] }]);
const oddTarget = writeZip(
  parts.map((part) =>
    part.name === "xl/_rels/workbook.xml.rels"
      ? { ...part, content: String(part.content).replace("worksheets/sheet1.xml", "http://[%zz") }
      : part,
  ),
);

test.each<[string, string[], RegExp]>([
  ["no file", [], /^Brug/],
  ["an unknown option", ["--hurtigt", TWO], /^Brug/],
  ["a file that is not there", [path.join(folder, "væk.csv")], /kan ikke læses/],
  ["a folder", [folder], /kan ikke læses/],
  ["an empty file", [file("tom.csv", "")], /er tom/],
  [
    "a picture",
    [file("billede.csv", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1))],
    /er et billede/,
  ],
  ["bytes", [file("bytes.csv", Uint8Array.of(1, 2, 0, 3))], /er ikke en tekstfil/],
  ["prose", [file("notat.txt", "Dette er et notat.\nDet er kort.\n")], /^Ingen tabel fundet i /],
  [
    "a hidden sheet",
    [file("skjult.xlsx", writeXlsx([{ name: "Ark1", rows: [["a", "b"]], state: "hidden" }]))],
    /skjult\.xlsx, Ark1: Arket er skjult/,
  ],
  ["half a workbook", [file("halv.xlsx", writeXlsx([]).subarray(0, 300))], /er beskadiget/],
  ["a sheet that points nowhere", [file("pil.xlsx", oddTarget)], /er beskadiget/],
])("with %s the exit code is 2 and one sentence says why", async (_, words, why) => {
  const { code, result, remarks } = await run(...words);
  expect([code, result, remarks.length]).toEqual([2, "", 1]);
  expect(remarks[0]).toMatch(why);
  expect(remarks[0]).not.toContain("\n");
});

test.each(["tables", "overview", "evaluate"])(
  "%s ends quietly when its reader goes away",
  (command) => {
    const sample = path.join(ROOT, "assets/sample/maaling-1.csv");
    const script = `"${process.execPath}" .scripts/${command}.mjs --json "${sample}" "${sample}" | head -1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync("bash", ["-c", script], { cwd: ROOT, encoding: "utf8" });
    expect(stderr).not.toMatch(/EPIPE|^ +at /m);
    expect(stdout).toMatch(/^[[{]\n0\n$/);
  },
);
