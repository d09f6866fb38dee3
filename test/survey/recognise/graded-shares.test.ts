import { overview } from "../../../src/analyses/overview/overview";
import { DEFAULT_PROGRAMME } from "../../../src/evaluation/programme";
import { sampleWorkbook } from "../../../src/workbench/sample/sample-workbook";
import { readSheets } from "../../read-sheets";

const sheets = Object.fromEntries(sampleWorkbook().map(({ name, rows }) => [name, rows]));

test.each(["da", "en"] as const)(
  "a built overview that the workbook has forgotten is no survey, whatever its grades say (%s)",
  (language) => {
    const plan = overview
      .evaluate(readSheets(sheets), DEFAULT_PROGRAMME, {})
      .plan({ language, builtAt: new Date(2024, 4, 3) });
    const rows = plan.cells.map((cells) =>
      cells.map((cell) =>
        cell?.kind === "text" ? cell.text : cell?.kind === "number" ? cell.number : "",
      ),
    );
    const { sources, findings } = readSheets({ ...sheets, "Oversigt fra sidst": rows });
    expect(sources.map(({ name }) => name)).not.toContain("Oversigt fra sidst");
    expect(findings.filter(({ source }) => source?.startsWith("Oversigt")).length).toBeLessThan(2);
  },
);

test("answers in words beside a number of another kind stay answers", () => {
  const { sources } = readSheets({
    Svar: [
      ["Enhed", "Anciennitet", "A: 1"],
      ["Vejen", 1.5, "I høj grad"],
      ["Vejen", 2.5, "Slet ikke"],
      ["Assens", 3.5, "I høj grad"],
      ["Assens", 0.5, "Slet ikke"],
      ["Assens", 7.5, "I høj grad"],
    ],
  });
  expect(sources[0].rows.responses).toBe(5);
});
