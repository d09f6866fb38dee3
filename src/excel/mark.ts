/**
 * The mark of a sheet that we built: a hidden name of the workbook for the block that we wrote,
 * and beside it, in the workbook's settings, what we wrote there. The name follows the block when
 * rows are inserted above it or the sheet is renamed; a copy of the sheet does not carry it.
 */
export interface Mark {
  /** The hidden name of the block. */
  name: string;
  /** The setting that holds the written cells. */
  setting: string;
}

/** The mark of an analysis's sheet, by the name that the analysis gives. */
export function markOf(name: string): Mark {
  return { name: `Fidelitet.${name}`, setting: `Fidelitet.${name}` };
}

/** What our block held when we had written it. */
export interface WrittenBlock {
  /** The cells' formulas as Excel gives them back, in the form of `movedForms`. */
  formulas: unknown[][];
  /** The conditional formats that we made. */
  rules: string[];
}

/** A block of ours that is there. */
export interface MarkedBlock {
  sheetId: string;
  sheetName: string;
  row: number;
  column: number;
  rows: number;
  columns: number;
  written: WrittenBlock;
}

function isWrittenBlock(value: unknown): value is WrittenBlock {
  const block = value as Partial<WrittenBlock> | null;
  return Array.isArray(block?.formulas) && Array.isArray(block.rules);
}

function parseWritten(value: unknown): WrittenBlock | null {
  if (typeof value !== "string") return null;
  try {
    const block: unknown = JSON.parse(value);
    return isWrittenBlock(block) ? block : null;
  } catch {
    return null;
  }
}

/** The block of a mark; null where nothing was built, or its sheet or its cells were deleted. */
export async function findMarkedBlock(
  context: Excel.RequestContext,
  mark: Mark,
): Promise<MarkedBlock | null> {
  const name = context.workbook.names.getItemOrNullObject(mark.name);
  const setting = context.workbook.settings.getItemOrNullObject(mark.setting);
  setting.load("value");
  await context.sync();
  if (name.isNullObject || setting.isNullObject) return null;
  const written = parseWritten(setting.value);
  const range = name.getRangeOrNullObject();
  range.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/id,worksheet/name");
  await context.sync();
  if (range.isNullObject || written === null) return null;
  return {
    sheetId: range.worksheet.id,
    sheetName: range.worksheet.name,
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
    written,
  };
}

/** The ids of the sheets that hold blocks of ours. */
export async function markedSheetIds(
  context: Excel.RequestContext,
  marks: readonly Mark[],
): Promise<Set<string>> {
  const ids = new Set<string>();
  for (const mark of marks) {
    const block = await findMarkedBlock(context, mark);
    if (block !== null) ids.add(block.sheetId);
  }
  return ids;
}

/** Marks a block as ours, in place of any earlier one. Takes effect with the next sync. */
export function setMark(
  context: Excel.RequestContext,
  mark: Mark,
  earlier: Excel.NamedItem | null,
  block: Excel.Range,
  written: WrittenBlock,
): void {
  earlier?.delete();
  const name = context.workbook.names.add(mark.name, block);
  name.visible = false;
  context.workbook.settings.add(mark.setting, JSON.stringify(written));
}
