import type { Book } from "./book";
import { shifted, type Shift } from "./shifts";

/** A text in quotation marks, or a reference, with the blanks behind it. */
const PARTS =
  /"(?:[^"]|"")*"|(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?:\$?[a-z]{1,3}\$?\d+(?::\$?[a-z]{1,3}\$?\d+)?|\$?[a-z]{1,3}:\$?[a-z]{1,3}|\$?\d+:\$?\d+|#REF!)(?![\p{L}\p{N}_(.])(\s*)/giu;

interface SpacedFormula {
  sheetId: string;
  row: number;
  column: number;
  formula: string;
}

/**
 * Carries out work that moves references. Univer then writes formulas anew and drops the blanks
 * behind each reference; Excel keeps them, and so do the cells afterwards.
 *
 * @param shift where cells come to lie meanwhile.
 */
export async function keepingSpaces(
  book: Book,
  shift: Shift | null,
  work: () => void | Promise<void>,
): Promise<void> {
  const before = spacedFormulas(book);
  await work();
  for (const { sheetId, row, column, formula } of before) {
    const at = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    const place = shift?.sheetId === sheetId ? shifted(at, shift) : at;
    const cell =
      place && book.sheetById(sheetId)?.getCellMatrix().getValue(place.startRow, place.startColumn);
    // Only the text changes, not what it gives: there is nothing to calculate or to tell.
    if (cell?.f && cell.f !== formula) cell.f = withSpacesOf(formula, cell.f);
  }
}

function spacedFormulas(book: Book): SpacedFormula[] {
  const found: SpacedFormula[] = [];
  for (const sheet of book.sheets) {
    const sheetId = sheet.getSheetId();
    if (book.generated.has(sheetId)) continue;
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell?.f && /\s/.test(cell.f)) found.push({ sheetId, row, column, formula: cell.f });
    });
  }
  return found;
}

/** The formula with the blanks that stood behind the references of another. */
function withSpacesOf(original: string, formula: string): string {
  const blanks = [...original.matchAll(PARTS)].map(([, blank]) => blank ?? "");
  if ([...formula.matchAll(PARTS)].length !== blanks.length) return formula;
  let part = 0;
  return formula.replace(PARTS, (text: string) => {
    const blank = blanks[part++] ?? "";
    return text.startsWith('"') ? text : text.trimEnd() + blank;
  });
}
