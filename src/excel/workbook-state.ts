import type { Mark } from "./mark";
import { namedArea, type NamedArea } from "./named-area";
import { isTemporary } from "./temporary-name";
import { parsePending, parseWritten, type PendingBlock, type WrittenBlock } from "./written-block";

/** A sheet of the workbook. */
export interface SheetState {
  id: string;
  name: string;
  isVisible: boolean;
}

/** A block of ours that is there. */
export interface MarkedBlock {
  sheet: SheetState;
  row: number;
  column: number;
  rows: number;
  columns: number;
  /** null where the setting was lost: then nothing in the block is known to be ours. */
  written: WrittenBlock | null;
  /** What an interrupted build was about to write; null where none was interrupted. */
  pending: PendingBlock | null;
}

/** The workbook's sheets, and our blocks in them. */
export interface WorkbookState {
  sheets: SheetState[];
  /** One a mark: null where nothing was built, or its sheet or its cells were deleted. */
  blocks: (MarkedBlock | null)[];
  /** What there is of each mark, also where its block is gone. */
  traces: { name: boolean; pending: boolean }[];
}

function asked(context: Excel.RequestContext, mark: Mark) {
  const { names, settings } = context.workbook;
  const name = names.getItemOrNullObject(mark.name);
  name.load("formula");
  const [written, pending] = [mark.setting, mark.pending].map((key) => {
    const setting = settings.getItemOrNullObject(key);
    setting.load("value");
    return setting;
  });
  return { name, written, pending };
}

/** Where Excel writes the name's formula in a way that we do not know, its cells are asked for. */
async function areaAsked(
  context: Excel.RequestContext,
  name: Excel.NamedItem,
): Promise<NamedArea | "gone"> {
  const range = name.getRangeOrNullObject();
  range.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
  await context.sync();
  if (range.isNullObject) return "gone";
  return {
    sheet: range.worksheet.name,
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}

/** The sheets and our blocks, in one request. */
export async function workbookState(
  context: Excel.RequestContext,
  marks: readonly Mark[],
): Promise<WorkbookState> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  const found = marks.map((mark) => asked(context, mark));
  await context.sync();
  const sheets = worksheets.items.map(({ id, name, visibility }) => ({
    id,
    name,
    isVisible: visibility === "Visible",
  }));
  const blocks: (MarkedBlock | null)[] = [];
  for (const { name, written, pending } of found) {
    if (name.isNullObject) {
      blocks.push(null);
      continue;
    }
    const known = namedArea(name.formula as string);
    const area = known === "unclear" ? await areaAsked(context, name) : known;
    const sheet = area === "gone" ? undefined : sheetNamed(sheets, area.sheet);
    blocks.push(
      area === "gone" || sheet === undefined || isTemporary(sheet.name)
        ? null
        : {
            ...area,
            sheet,
            written: written.isNullObject ? null : parseWritten(written.value),
            pending: pending.isNullObject ? null : parsePending(pending.value),
          },
    );
  }
  return {
    sheets,
    blocks,
    traces: found.map(({ name, pending }) => ({
      name: !name.isNullObject,
      pending: !pending.isNullObject,
    })),
  };
}

/** Names of sheets are told apart without regard to upper and lower case. */
function sheetNamed(sheets: readonly SheetState[], wanted: string): SheetState | undefined {
  return sheets.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
}
