import { findingMessage } from "../../../src/survey/mapping/finding-message";
import { textFindings } from "../../../src/files/tables/text-findings";
import { textTables } from "../../../src/files/tables/text-tables";

function found(text: string) {
  return textTables(text).tables;
}

function told(text: string): [string, unknown][] {
  return textFindings(textTables(text), "svar.csv").map(({ code, values }) => [code, values]);
}

test("titles, notes, a header in two rows, totals and sources are parted from the rows", () => {
  const text = [
    "sep=;",
    "Undersøgelse 2023; alle",
    "Udtrukket 1. marts",
    "",
    ";Samtale;;Viden",
    "Enhed;Kender;Bruger;Job",
    "Vejen;1,5;2;3",
    "Kbh.'s;1,3;2;3",
    "I alt;2,8;4;6",
    "Kilde: spørgeskema",
  ].join("\r\n");
  expect(found(text)).toEqual([
    {
      title: "Undersøgelse 2023; alle",
      place: "5-8",
      rows: [
        ["", "Samtale", "", "Viden"],
        ["Enhed", "Kender", "Bruger", "Job"],
        ["Vejen", "1,5", "2", "3"],
        ["Kbh.'s", "1,3", "2", "3"],
      ],
    },
  ]);
});

const SMALL = "Enhed;Inviterede\nVejen;20\nÆrø;30\n";
const WIDE = "Enhed;A;B;C\nVejen;1;2;3\nÆrø;4;5;6\n";

test.each<[string, string, [title: string | null, place: string][]]>([
  [
    "blank lines",
    `${WIDE}\n${SMALL}`,
    [
      [null, "1-3"],
      [null, "5-7"],
    ],
  ],
  [
    "a title",
    `${WIDE}Tabel 2\n${WIDE}`,
    [
      [null, "1-3"],
      ["Tabel 2", "5-7"],
    ],
  ],
  [
    "titles and blank lines",
    `Tabel 1\n\n${WIDE}Kilde: os selv\n\nTabel 2\n${SMALL}`,
    [
      ["Tabel 1", "3-5"],
      ["Tabel 2", "9-11"],
    ],
  ],
  [
    "a blank line, with other words over the same units",
    "Enhed;Svar\nVejen;Ja\nÆrø;Nej\n\nKommune;Chef\nVejen;Bo\nÆrø;Eva\n",
    [
      [null, "1-3"],
      [null, "5-7"],
    ],
  ],
  [
    "lines of separators",
    `Måling 1;;;\n${WIDE};;;\nMåling 2;;;\n${WIDE}`,
    [
      ["Måling 1", "2-4"],
      ["Måling 2", "7-9"],
    ],
  ],
])("tables stacked with %s between them are parted", (_, text, expected) => {
  expect(found(text).map(({ title, place }) => [title, place])).toEqual(expected);
});

test("blank lines within a table, and rows with a unit alone, part nothing", () => {
  const text =
    "Enhed;Svar;Kode\nVejen;I høj grad;5\n\nÆrø;Slet ikke;1\n\nLejre;;\nVejle;I høj grad;5\n";
  expect(found(text)).toHaveLength(1);
  expect(found(text)[0].rows).toHaveLength(5);
});

test("a row of words among codes after a blank line is no header", () => {
  const text =
    "Enhed;A;B;C\nVejen;5;4;3\nÆrø;4;4;2\n\nLejre;Ved ikke;Ved ikke;Ved ikke\nVejle;3;Ved ikke;2\n";
  expect(found(text).map(({ place }) => place)).toEqual(["1-6"]);
});

test("notes of a name and a value above a wide table are no table", () => {
  const tables = found(`Udtrukket;1. marts\nBruger;abc\n\n${WIDE}`);
  expect(tables.map(({ place }) => place)).toEqual(["4-6"]);
});

test("a column is a table; sentences and a single word are none", () => {
  expect(found("Enhed\nVejen\nÆrø\n")).toEqual([
    { title: null, place: "1-3", rows: [["Enhed"], ["Vejen"], ["Ærø"]] },
  ]);
  expect(found("Vejen")).toEqual([]);
  expect(found("Dette er et notat.\nDet har flere sætninger, og ingen tabel.\nSlut.\n")).toEqual(
    [],
  );
});

test("columns that are empty all the way at a table's edges are left out", () => {
  expect(found(";a;;b;\n;1;;2;\n")[0].rows).toEqual([
    ["a", "", "b"],
    ["1", "", "2"],
  ]);
});

test("shorter rows keep their cells in place, longer ones theirs, and both are told", () => {
  const text = "a;b;c\n1;2;3\n1;2\n1;2;3;4\n;2;3\n1;2;3;4;5\n5;6;7\n";
  expect(found(text)[0].rows).toEqual([
    ["a", "b", "c", "", ""],
    ["1", "2", "3", "", ""],
    ["1", "2", "", "", ""],
    ["1", "2", "3", "4", ""],
    ["", "2", "3", "", ""],
    ["1", "2", "3", "4", "5"],
    ["5", "6", "7", "", ""],
  ]);
  expect(told(text)).toEqual([
    ["rows-cut", { line: 3, count: 1, isLastCut: false }],
    ["rows-long", { line: 4, count: 2 }],
  ]);
});

test("rows that are numbered without a heading for the numbers keep their columns", () => {
  const text = '"Enhed","A"\n"1","Vejen",5\n"2","Ærø",6\n';
  expect(found(text)[0].rows[0]).toEqual(["", "Enhed", "A"]);
  expect(told(text)).toEqual([]);
});

test("a header that is too short is what all rows are held against", () => {
  expect(told("a;b\n1;2;3\n4;5;6\n7;8;9\n")).toEqual([["rows-long", { line: 2, count: 3 }]]);
});

test("a last line that is cut in the middle is kept, and told", () => {
  const text = "Enhed;A;B\r\nVejen;5;4\r\nÆrø;3";
  expect(found(text)[0].rows[2]).toEqual(["Ærø", "3", ""]);
  expect(told(text)).toEqual([["rows-cut", { line: 3, count: 1, isLastCut: true }]]);
  expect(told("Enhed;A;B\r\nVejen;5;4\r\nÆrø;3;2")).toEqual([]);
});

test.each<[string, string, [string, unknown][]]>([
  [
    "line ends that change",
    "a;b\r\n1;2\r\n3;4\n5;6\r\n",
    [["line-ends-mixed", { line: 3, count: 1 }]],
  ],
  [
    "another separator",
    "a;b;c\n1;2;3\n4,5,6\n7;8;9\n",
    [["delimiter-mixed", { line: 3, count: 1, other: ",", usual: ";" }]],
  ],
  ["a quote left open", 'a;b\n1;"2\n3;4\n', [["quote-unclosed", { line: 2, count: 1 }]]],
  ["several tables", `${WIDE}\n${SMALL}`, [["tables-several", { count: 2, lines: "1, 5" }]]],
  ["nothing amiss", WIDE, []],
])("%s is told with its line", (_, text, expected) => {
  expect(told(text)).toEqual(expected);
  for (const found of textFindings(textTables(text), "svar.csv")) {
    expect(findingMessage(found, "da")).not.toBe(findingMessage(found, "en"));
  }
});
