const LONGEST_NAME = 31;

/** A name that a sheet can have: without the forbidden characters, short enough, not empty. */
export function sheetNameOf(text: string): string {
  const name = text
    .replace(/[\\/?*[\]:]/g, " ")
    .replace(/^'+|'+$/g, "")
    .trim()
    .slice(0, LONGEST_NAME - 5)
    .trim();
  return name === "" ? "Data" : name;
}

/** A sheet by what stays and what may change. */
export interface SheetName {
  id: string;
  name: string;
}

/** The workbook's sheets, in one request. */
export async function sheetsOf(context: Excel.RequestContext): Promise<SheetName[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  return worksheets.items.map(({ id, name }) => ({ id, name }));
}
