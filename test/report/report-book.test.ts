import { number, text } from "../../src/report/plan-cell";
import { reportBook, type ReportFrame } from "../../src/report/report-book";
import { spot } from "../../src/report/spot";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { all, readParts } from "../xlsx/read-parts";
import { planFaults } from "./plan-faults";
import { planWith } from "./plan";

const frame: ReportFrame = {
  language: "da",
  builtAt: new Date(2024, 4, 3, 14, 5),
  files: ["a.csv", "b.csv"],
};
/** "03.05.2024 14.05" */
const WHEN: unknown = expect.stringMatching(/^03\.05\.2024\D+14\.05$/);
const part = (name: string, responses: number | null = 196) => ({
  plan: planWith({ name, cells: [[text("Enhed"), number(0.5)]], columnWidths: [100, 50] }),
  entry: { finding: `Fund i ${name}`, measured: "Måling 6", responses },
});

test("the first sheet lists the others with what they say, N and date", () => {
  const [{ plan }] = reportBook([part("Oversigt"), part("Bilag", null)], frame);
  expect(planFaults(plan)).toEqual([]);
  const rows = plan.cells.map((row) =>
    row.map((cell) =>
      cell?.kind === "number" ? cell.number : cell?.kind === "text" ? cell.text : null,
    ),
  );
  expect(rows.slice(0, 2).map(([title]) => title)).toEqual([
    "Evaluering af samtaleprogram",
    "Læst fra a.csv, b.csv. Skrevet 3. maj 2024.",
  ]);
  expect(rows).toContainEqual(["Oversigt", "Fund i Oversigt", "Måling 6", 196, WHEN]);
  expect(rows).toContainEqual(["Bilag", "Fund i Bilag", "Måling 6", null, WHEN]);
});

test("many files are counted, and a programme's name is the title", () => {
  const files = ["1", "2", "3", "4"];
  const [{ plan }] = reportBook([part("A")], { ...frame, files, programme: "Jobrettet Samtale" });
  expect(plan.cells[0][0]).toMatchObject({ text: "Evaluering: Jobrettet Samtale" });
  expect(plan.cells[1][0]).toMatchObject({ text: "Læst fra 4 filer. Skrevet 3. maj 2024." });
});

test("every sheet keeps its cells' places and has a link back beside them, which is not printed", () => {
  const [, { plan, links }] = reportBook([part("Oversigt")], frame);
  expect(plan.cells).toEqual([[text("Enhed"), number(0.5), text("← Indhold")]]);
  expect(links).toEqual([{ at: { row: 0, column: 2 }, to: 0 }]);
  expect(plan.page?.area).toEqual(spot(0, 0, 1, 2));
});

test("links lead to the sheets as they are called in the file", () => {
  const sheets = reportBook([part("Før/efter: 1"), part("Ærø's")], frame);
  const parts = readParts(writeWorkbook(sheets, { title: "Prøve", builtAt: frame.builtAt }));
  const names = all(parts.get("xl/workbook.xml"), "sheet").map(({ attributes }) => attributes.name);
  expect(names).toEqual(["Indhold", "Før efter 1", "Ærø's"]);
  const leads = [1, 2, 3].map((sheet) =>
    all(parts.get(`xl/worksheets/sheet${sheet}.xml`), "hyperlink").map(
      ({ attributes }) => `${attributes.ref} ${attributes.location}`,
    ),
  );
  expect(leads).toEqual([
    ["A7 'Før efter 1'!A1", "A8 'Ærø''s'!A1"],
    ["C1 'Indhold'!A1"],
    ["C1 'Indhold'!A1"],
  ]);
});
