import { keptForms } from "./kept-form";
import type { Mark } from "./mark";
import { blocksOf } from "./payload";
import { runPatiently } from "./run-patiently";
import { workbookState, type MarkedBlock } from "./workbook-state";

/** What has become of a sheet that was built. The name is the one that it has now. */
export type BuiltState =
  | { kind: "stands"; sheet: string; isVisible: boolean }
  /** The build was undone: its cells are empty, or hold what they held before it. */
  | { kind: "undone"; sheet: string }
  | { kind: "gone" };

type Grid = readonly (readonly unknown[])[];

function isEmpty(grid: Grid): boolean {
  return grid.every((row) => row.every((cell) => cell === ""));
}

/** Whether a grid begins with another, and holds nothing more. */
function holds(grid: Grid, wanted: Grid): boolean {
  return grid.every((row, r) =>
    row.every((cell, c) => JSON.stringify(cell) === JSON.stringify(wanted[r]?.[c] ?? "")),
  );
}

async function cellsOf(context: Excel.RequestContext, block: MarkedBlock): Promise<unknown[][]> {
  const sheet = context.workbook.worksheets.getItem(block.sheet.id);
  const rows = block.written?.formulas ?? Array.from({ length: block.rows }, () => [""]);
  const parts = blocksOf(rows).map(({ from, rows: { length } }) => {
    const part = sheet.getRangeByIndexes(block.row + from, block.column, length, block.columns);
    part.load("formulas");
    return part;
  });
  await context.sync();
  return parts.flatMap((part) => part.formulas as unknown[][]);
}

async function stateOf(
  context: Excel.RequestContext,
  block: MarkedBlock | null,
): Promise<BuiltState> {
  if (block === null) return { kind: "gone" };
  const { name: sheet, isVisible } = block.sheet;
  const stands: BuiltState = { kind: "stands", sheet, isVisible };
  const { written, pending } = block;
  // A build that is under way has cleared cells that it will write.
  if (pending !== null) return stands;
  const present = keptForms(await cellsOf(context, block), block);
  if (isEmpty(present)) return { kind: "undone", sheet };
  if (written?.earlier === undefined || holds(present, written.formulas)) return stands;
  return holds(present, written.earlier) ? { kind: "undone", sheet } : stands;
}

/** What has become of the sheets with these marks, in their order. Waits while a cell is edited. */
export async function builtSheets(marks: readonly Mark[]): Promise<BuiltState[]> {
  return runPatiently(async (context) => {
    const { blocks } = await workbookState(context, marks);
    const states: BuiltState[] = [];
    for (const block of blocks) states.push(await stateOf(context, block));
    return states;
  });
}
