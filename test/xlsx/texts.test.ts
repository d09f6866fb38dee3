import { number, text } from "../../src/report/plan-cell";
import { spot } from "../../src/report/spot";
import { planWith } from "../report/plan";
import { all, readParts } from "./read-parts";
import { readBack, writtenFile } from "./written";

const HOSTILE = [
  '=HYPERLINK("http://evil.example","klik")',
  "+1+1",
  "-2",
  "@SUM(A1)",
  "\t=1+1",
  " =1+1",
  "'=1",
  "=1\n=2",
  "<c><f>1+1</f></c>",
  "_x0041_",
  "\u0001\u0007 klokke",
  "linje\r\nto",
  "&amp; & \"anførsel\" 'stump'",
  "0123",
  "TRUE",
  "2024-03-01",
  "🙂 𝒳",
];

test.each(HOSTILE)("%j is written as the text it is, never as a formula", async (words) => {
  const plan = planWith({
    cells: [[text(words)], [null], [null]],
    notes: [{ at: spot(1, 0), text: words }],
    legend: [{ at: { row: 2, column: 0 }, tone: "low", text: words }],
  });
  const bytes = writtenFile(plan);
  const [sheet] = await readBack(bytes);
  expect(sheet.rows).toEqual([[words], [words], [words]]);
  const parts = readParts(bytes);
  const cells = all(parts.get("xl/worksheets/sheet1.xml"), "c");
  expect(cells.map(({ attributes }) => attributes.t)).toEqual(["s", "s", "s"]);
  expect(all(parts.get("xl/worksheets/sheet1.xml"), "f")).toEqual([]);
});

test.each(HOSTILE.filter((words) => /^[\s']*[=+\-@]/.test(words)))(
  "%j stays a text when its cell is edited",
  (words) => {
    const parts = readParts(writtenFile(planWith({ cells: [[text(words), text("Vejen")]] })));
    const [hostile, plain] = all(parts.get("xl/worksheets/sheet1.xml"), "c");
    const looks = all(parts.get("xl/styles.xml"), "cellXfs")[0].children;
    expect(looks[Number(hostile.attributes.s)].attributes.quotePrefix).toBe("1");
    expect(plain.attributes.s).toBeUndefined();
  },
);

test("half of a letter and a text longer than a cell are written as far as can be", async () => {
  const long = "x".repeat(40_000);
  const plan = planWith({ cells: [[text("a\ud800b"), text(long), number(1)]] });
  const [{ rows }] = await readBack(writtenFile(plan));
  expect(rows).toEqual([["a\ufffdb", long.slice(0, 32_767), 1]]);
});

test("our own functions stand as what they came to, Excel's own as formulas with their value", async () => {
  const at = spot(0, 0, 2);
  const plan = planWith({
    cells: [
      [
        number(2),
        { kind: "call", name: "FIDELITET", arguments: [{ kind: "spot", spot: at }], shown: 0.5 },
      ],
      [number(3), { kind: "formula", pieces: ["SUM(", { kind: "spot", spot: at }, ")"], shown: 5 }],
      [
        null,
        {
          kind: "formula",
          pieces: ["SUM(", { kind: "source", sheet: "Måling 1", area: at }, ")"],
          shown: 7,
        },
      ],
    ],
  });
  const bytes = writtenFile(plan);
  expect((await readBack(bytes))[0].rows).toEqual([
    [2, 0.5],
    [3, 5],
    [null, 7],
  ]);
  const parts = readParts(bytes);
  const formulas = all(parts.get("xl/worksheets/sheet1.xml"), "f").map((each) => each.text);
  // The sheets that were read are not in the file.
  expect(formulas).toEqual(["SUM(A1:A2)"]);
  expect(all(parts.get("xl/workbook.xml"), "calcPr")).toEqual([]);
});

test("a formula without a value is calculated when Excel opens the file", () => {
  const cells = [[{ kind: "formula" as const, pieces: ["1+1"] }]];
  const parts = readParts(writtenFile(planWith({ cells })));
  expect(all(parts.get("xl/workbook.xml"), "calcPr")[0].attributes.fullCalcOnLoad).toBe("1");
});
