import { checkText } from "../../src/factcheck/check-text";
import { readSelection } from "../../src/excel/read-selection";
import { showCell } from "../../src/excel/sheet-presence";
import { openWorkbook, type OpenedWorkbook } from "./workbook";

let workbook: OpenedWorkbook;
afterEach(() => workbook.close());

const REPORT = [
  ["Fidelitet i enhederne", null, null],
  [null, null, null],
  ["Enhed", "Start", "Resultat"],
  ["Vejen", "42 pct.", "69 pct."],
  ["Tårnby", "30 pct.", "32 pct."],
  [null, null, null],
  ["I Vejen er andelen steget 17 procentpoint.", null, null],
];

describe("cells fetched as text", () => {
  it("are paragraphs and tables as they are shown, and can be checked", async () => {
    workbook = await openWorkbook([{ name: "Rapport", rows: REPORT }]);
    await showCell("Rapport", "A1");
    const sheet = await readSelection("sheet");
    expect(sheet).toEqual({
      kind: "text",
      text: [
        "Fidelitet i enhederne",
        "",
        "Enhed\tStart\tResultat",
        "Vejen\t42 pct.\t69 pct.",
        "Tårnby\t30 pct.\t32 pct.",
        "",
        "I Vejen er andelen steget 17 procentpoint.",
      ].join("\n"),
    });
    const claims = checkText(sheet.kind === "text" ? sheet.text : "");
    expect(claims.map(({ verdict, quote }) => `${verdict}: ${quote}`)).toEqual([
      "disagrees: 17 procentpoint",
    ]);
  });

  it("are those that are selected, however many empty ones are selected with them", async () => {
    workbook = await openWorkbook([{ name: "Rapport", rows: REPORT }]);
    await showCell("Rapport", "A4:C4");
    expect(await readSelection("cells")).toEqual({ kind: "text", text: "Vejen\t42 pct.\t69 pct." });
    await showCell("Rapport", "E1:E9");
    expect(await readSelection("cells")).toEqual({ kind: "empty" });
  });

  it("are not fetched where they are too many", async () => {
    const rows = Array.from({ length: 2001 }, () => Array.from({ length: 10 }, () => 1));
    workbook = await openWorkbook([{ name: "Stort", rows }]);
    await showCell("Stort", "A1");
    expect(await readSelection("sheet")).toEqual({ kind: "too-many" });
  });
});
