import { sampleFigures } from "../../../src/workbench/sample/sample-figures";
import { sampleWorkbook } from "../../../src/workbench/sample/sample-workbook";
import { customFunctions } from "../../../src/functions/register";
import { cellStyles } from "../../../src/workbench/sheet/cell-styles";
import { workbenchWorkbook } from "../../../src/workbench/sheet/workbook";

const cellsOf = (language: "da" | "en", id: string) =>
  Object.values(workbenchWorkbook(language).sheets?.[id]?.cellData ?? {}).flatMap((row) =>
    Object.values(row as Record<number, { f?: string; v?: unknown; s?: unknown }>),
  );

describe("the workbench's workbook", () => {
  it("holds the sample's six rounds, the sheet of live functions, and the figures beside it", () => {
    const { sheets = {}, sheetOrder = [] } = workbenchWorkbook("da");
    expect(sheetOrder.map((id) => sheets[id].name)).toEqual([
      ...sampleWorkbook().map(({ name }) => name),
      "Prøv funktionerne",
      ...sampleFigures().map(({ name }) => name),
    ]);
  });

  it("shows every custom function at work", () => {
    const formulas = cellsOf("da", "try-functions")
      .map(({ f }) => f ?? "")
      .join("\n");
    for (const id of Object.keys(customFunctions)) expect(formulas).toContain(`${id}(`);
  });

  it("shows each formula as a user of that language types it", () => {
    const texts = (language: "da" | "en") => cellsOf(language, "try-functions").map(({ v }) => v);
    expect(texts("da")).toContain("=ANDEL.KONTROL(0,76;18)");
    expect(texts("en")).toContain("=ANDEL.KONTROL(0.76,18)");
  });

  it("uses no style that it does not define", () => {
    const used = new Set(
      ["survey-1", "try-functions", "figures-1"].flatMap((id) =>
        cellsOf("da", id).map(({ s }) => s),
      ),
    );
    used.delete(undefined);
    expect(Object.keys(cellStyles)).toEqual(expect.arrayContaining([...used]));
  });
});
