import { readXlsx } from "../../src/files/xlsx/read-xlsx";
import type { WorkbookSheet } from "../../src/files/xlsx/read-xlsx";
import { workbookParts, writeXlsx, type Cell, type SheetToWrite } from "./write-xlsx";
import { writeZip, type ZipPart } from "./write-zip";

async function sheetsOf(bytes: Uint8Array): Promise<WorkbookSheet[]> {
  const content = await readXlsx(bytes);
  if (content.kind === "refused") throw new Error(content.why);
  return content.sheets;
}

async function rowsOf(rows: readonly (readonly Cell[])[]): Promise<WorkbookSheet["rows"]> {
  return (await sheetsOf(writeXlsx([{ name: "Ark1", rows }])))[0].rows;
}

/** A workbook with one of its parts written another way. */
function withPart(name: string, change: (content: string) => string, extra: ZipPart[] = []) {
  const parts = workbookParts([{ name: "Ark1", rows: [["Vejen", "Vejle"]] }]);
  return writeZip([
    ...parts.map((part) =>
      part.name === name ? { ...part, content: change(String(part.content)) } : part,
    ),
    ...extra,
  ]);
}

async function whyRefused(bytes: Uint8Array): Promise<string | null> {
  const content = await readXlsx(bytes);
  return content.kind === "refused" ? content.why : null;
}

test("texts, numbers, booleans and errors come as Excel hands them to an add-in", async () => {
  const rows = [
    ["Enhed", "Måling", "  I høj grad ", "a & b < c"],
    ["Ærø", 3, true, { error: "#N/A" }],
    ["Vejen", -0.5, false, { error: "#DIV/0!" }],
  ];
  expect(await rowsOf(rows)).toEqual([
    rows[0],
    ["Ærø", 3, true, "#N/A"],
    ["Vejen", -0.5, false, "#DIV/0!"],
  ]);
});

test("empty cells, rows and columns keep their places; nothing follows the last value", async () => {
  expect(await rowsOf([[], [null, "x", null], [], [null, null, 1], []])).toEqual([
    [],
    [null, "x"],
    [],
    [null, null, 1],
  ]);
});

test.each<[string, string, unknown]>([
  ["a formula gives the value that was calculated", "<c><f>1+1</f><v>2</v></c>", 2],
  ["a formula gives its text", '<c t="str"><f>"x"</f><v>J&#248;rgen</v></c>', "Jørgen"],
  ["a formula without a value is empty", "<c><f>NOW()</f></c>", undefined],
  ["a string within the cell", '<c t="inlineStr"><is><t>R&#xF8;dovre</t></is></c>', "Rødovre"],
  [
    "a string in several formats",
    '<c t="inlineStr"><is><r><t>I h</t></r><r><rPr><b/></rPr><t>øj grad</t></r></is></c>',
    "I høj grad",
  ],
  [
    "the hints how a name is spoken are left out",
    '<c t="inlineStr"><is><t>Ærø</t><rPh sb="0" eb="1"><t>AE</t></rPh></is></c>',
    "Ærø",
  ],
  ["a line break that XML cannot hold", '<c t="str"><v>a_x000D_b</v></c>', "a\rb"],
  ["a letter beyond the basic ones", '<c t="str"><v>&#128512;</v></c>', "😀"],
  ["text in a CDATA section", '<c t="str"><v><![CDATA[a<b]]></v></c>', "a<b"],
  ["a date in words is Excel's day number", '<c t="d"><v>2024-03-01T12:00:00</v></c>', 45352.5],
  ["an unknown entity stays text", '<c t="str"><v>&lol;</v></c>', "&lol;"],
  ["a number with an exponent", "<c><v>1.5E-3</v></c>", 0.0015],
])("%s", async (_, xml, value) => {
  const [row = []] = await rowsOf([[{ xml }]]);
  expect(row[0]).toEqual(value);
});

test("cells without references follow one another; prefixes do not matter", async () => {
  const bytes = withPart("xl/worksheets/sheet1.xml", () =>
    [
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      "<x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row>",
      '<x:row><x:c r="B2"><x:v>3</x:v></x:c><x:c><x:v>4</x:v></x:c></x:row></x:sheetData>',
      "</x:worksheet>",
    ].join(""),
  );
  expect((await sheetsOf(bytes))[0].rows).toEqual([
    [1, 2],
    [null, 3, 4],
  ]);
});

test("sheets come in the order of their tabs, the hidden ones said to be hidden", async () => {
  const sheets: SheetToWrite[] = [
    { name: "Måling 1 & 2", rows: [["a"]] },
    { name: "Skjult", rows: [["b"]], state: "hidden" },
    { name: "Meget skjult", rows: [["c"]], state: "veryHidden" },
    { name: "Tom", rows: [] },
  ];
  const read = await sheetsOf(writeXlsx(sheets));
  expect(read.map(({ name, hidden, rows }) => [name, hidden, rows])).toEqual([
    ["Måling 1 & 2", false, [["a"]]],
    ["Skjult", true, [["b"]]],
    ["Meget skjult", true, [["c"]]],
    ["Tom", false, []],
  ]);
});

test("hidden rows and columns and merged cells are told", async () => {
  const rows = [["Titel"], ["Enhed", "A: 1", "A: 2"], ["Vejen", "I høj grad", null]];
  const sheet = { name: "Ark1", rows, merged: ["A1:C1"], hiddenRows: [2], hiddenColumns: [1, 9] };
  expect((await sheetsOf(writeXlsx([sheet])))[0]).toMatchObject({
    hiddenRows: [2],
    hiddenColumns: [1],
    merged: [{ row: 0, column: 0, rows: 1, columns: 3 }],
  });
});

test("a target with a slash in front is found, and a sheet of a chart is passed over", async () => {
  const bytes = withPart("xl/_rels/workbook.xml.rels", (xml) =>
    xml.replace('"worksheets/', '"/xl/worksheets/'),
  );
  expect((await sheetsOf(bytes))[0].rows).toEqual([["Vejen", "Vejle"]]);
  const chart = withPart("xl/_rels/workbook.xml.rels", (xml) =>
    xml.replace("/worksheet", "/chartsheet"),
  );
  expect(await sheetsOf(chart)).toEqual([]);
});

test("a part that unpacks to more than the directory says is not read to its end", async () => {
  const parts = workbookParts([{ name: "Ark1", rows: [["x".repeat(900_000)]] }]);
  const lying = parts.map((part) =>
    part.name === "xl/sharedStrings.xml" ? { ...part, claimed: { size: 1000 } } : part,
  );
  expect(await whyRefused(writeZip(lying))).toBe("damaged");
});

test.each([
  ["another checksum", writeZip(withClaim({ crc: 1 }))],
  ["a sheet that ends in the middle", withPart("xl/worksheets/sheet1.xml", (x) => x.slice(0, -40))],
  ["a sheet that is no XML", withPart("xl/worksheets/sheet1.xml", () => "<a b='</a>")],
  ["a string that is not there", withPart("xl/sharedStrings.xml", () => "<sst/>")],
  ["a column beyond the last", withSheet('<row r="1"><c r="XFE1"><v>1</v></c></row>')],
  ["a row beyond the last", withSheet('<row r="1048577"><c><v>1</v></c></row>')],
  ["a row without a number", withSheet('<row r="x"><c><v>1</v></c></row>')],
  ["no list of parts", writeZip(workbookParts([]).filter(({ name }) => !name.includes("s/work")))],
])("a workbook with %s is damaged", async (_, bytes) => {
  expect(await whyRefused(bytes)).toBe("damaged");
});

function withClaim(claimed: ZipPart["claimed"]): ZipPart[] {
  return workbookParts([{ name: "Ark1", rows: [["x"]] }]).map((part) => ({ ...part, claimed }));
}

function withSheet(data: string): Uint8Array {
  return withPart(
    "xl/worksheets/sheet1.xml",
    () => `<worksheet><sheetData>${data}</sheetData></worksheet>`,
  );
}

test("cells far to the right in very many rows do not fill the memory", async () => {
  const row = '<row><c r="XFD1"><v>1</v></c></row>';
  const bytes = withSheet(row.repeat(2_000));
  expect(await whyRefused(bytes)).toBe("too-large");
});

test("a packed file of another kind is no workbook", async () => {
  expect(await whyRefused(writeZip([{ name: "word/document.xml", content: "<a/>" }]))).toBe(
    "not-a-workbook",
  );
});

test("formulas without a stored value are blank, and counted with the first of them", async () => {
  const rows: Cell[][] = [
    ["Enhed", "A"],
    ["Vejen", { xml: '<c r="B2"><f>SUM(C2)</f></c>' }],
    ["Ærø", { xml: '<c r="B3"><f>1+1</f><v></v></c>' }],
    ["Lejre", { xml: '<c r="B4" t="str"><f>""</f><v></v></c>' }],
    ["Vejle", { xml: '<c r="B5"><f>1+1</f><v>2</v></c>' }],
  ];
  const [sheet] = await sheetsOf(writeXlsx([{ name: "Ark1", rows }]));
  expect(sheet.unvalued).toEqual({ count: 2, first: { row: 1, column: 1 } });
  expect(sheet.rows[1]).toEqual(["Vejen"]);
  expect(sheet.rows[4]).toEqual(["Vejle", 2]);
});

test("a workbook whose relations have another prefix is read", async () => {
  const bytes = withPart("xl/workbook.xml", (xml) =>
    xml.replace("xmlns:r=", "xmlns:rel=").replaceAll("r:id=", "rel:id="),
  );
  expect((await sheetsOf(bytes))[0].rows).toEqual([["Vejen", "Vejle"]]);
});
