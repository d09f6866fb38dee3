import { markOf } from "./mark";
import { workbookState } from "./workbook-state";

/** Whether cells of a built sheet were shown, with the sheet's name where there is one. */
export type ShownBuilt =
  | { kind: "shown"; sheet: string }
  | { kind: "not-built" }
  | { kind: "hidden" | "reordered"; sheet: string };

/**
 * Shows an analysis's built sheet and selects cells of its block, wherever that stands by now.
 *
 * @param mark of the analysis.
 * @param address of the cells in a block that begins in A1: "E7" or "E7:E24".
 * @param rows of the block as it is planned: a block with more has sentences on top, and its cells
 *   stand so much lower.
 */
export async function showBuilt(mark: string, address: string, rows: number): Promise<ShownBuilt> {
  return Excel.run(async (context): Promise<ShownBuilt> => {
    const { blocks } = await workbookState(context, [markOf(mark)]);
    const [block] = blocks;
    if (block === null) return { kind: "not-built" };
    const sheet = block.sheet.name;
    if (!block.sheet.isVisible) return { kind: "hidden", sheet };
    const worksheet = context.workbook.worksheets.getItem(block.sheet.id);
    worksheet.activate();
    // Cells that the user has put elsewhere are not those that the address means.
    const lead = Math.max(0, block.rows - rows);
    const isMoved = block.written?.ordered === true;
    worksheet
      .getRange(isMoved ? "A1" : address)
      .getOffsetRange(block.row + (isMoved ? 0 : lead), block.column)
      .select();
    await context.sync();
    return { kind: isMoved ? "reordered" : "shown", sheet };
  });
}
