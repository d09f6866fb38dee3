import type { OverviewColumns } from "./overview-block";
import { columns, sectionWidth, type SheetWriter } from "./sheet-writer";
import type { TryFunctionsTexts } from "../../../language/try-functions-texts";

/** Per unit, the share of employees who say that management backs the method. Made up. */
const support = [
  0.62, 0.81, 0.55, 0.7, 0.48, 0.66, 0.74, 0.59, 0.88, 0.52, 0.69, 0.45, 0.77, 0.61, 0.57, 0.5,
  0.83, 0.64,
];
/** Rows of the whole test, and of all the formulas. */
const testRows = 9;
const formulaRows = 4 + testRows;
/** n and df are whole numbers, and p needs more decimals than the rest. */
const testStyles = [
  [1, "result"],
  [3, "result"],
  [4, "pValue"],
] as const;

/** A driver beside the units' fidelity, and what the correlation functions say of the two. */
export function correlationSection(
  writer: SheetWriter,
  texts: TryFunctionsTexts,
  overview: OverviewColumns,
): void {
  writer.section(texts.correlation, sectionWidth);
  const firstUnit = writer.row + 1 + formulaRows + 3;
  const lastUnit = firstUnit + support.length - 1;
  formulas(writer, texts, `C${firstUnit}:C${lastUnit},D${firstUnit}:D${lastUnit}`);
  writer.row++;
  writer.header([texts.unit, "", texts.support, texts.fidelityOfUnit]);
  support.forEach((share, unit) => {
    const styles = ["text", "text", "shareGiven", "share"] as const;
    writer.values(
      [`=${overview.cell(unit, 0)}`, null, share, `=${overview.cell(unit, 1)}`],
      styles,
    );
  });
  writer.sentence(texts.supportNote, "note", sectionWidth);
}

function formulas(writer: SheetWriter, texts: TryFunctionsTexts, both: string): void {
  writer.header([texts.formula, texts.shows, texts.result]);
  writer.line({ formula: `=KORREL.R(${both})`, shows: texts.r, style: "decimals" });
  writer.line({ formula: `=KORREL.P(${both})`, shows: texts.p, style: "pValue" });
  writer.line({
    formula: `=KORREL.KI(${both})`,
    shows: texts.rInterval,
    style: "decimals",
    spills: [1, 2],
  });
  writer.line({
    formula: `=KORREL.R(${both},"spearman")`,
    shows: texts.spearman,
    style: "decimals",
  });
  const test = writer.row;
  writer.line({
    formula: `=KORREL.TEST(${both})`,
    shows: texts.wholeTest,
    style: "decimals",
    spills: [testRows, 2],
  });
  for (const [row, style] of testStyles) {
    writer.put(test + row, columns.result + 1, null, style);
  }
}
