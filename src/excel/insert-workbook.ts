import { freeSheetName } from "./free-sheet-name";
import { sheetNameOf, sheetsOf, type SheetName } from "./sheet-names";

/** What there was before a file of this session that failed, and may have come in nevertheless. */
const unsure = new Map<string, SheetName[]>();

/** The sheets that are new, those without anything in them left out. */
async function newSheets(
  context: Excel.RequestContext,
  before: readonly SheetName[],
): Promise<string[]> {
  const known = new Set(before.map(({ id }) => id));
  const fresh = (await sheetsOf(context)).filter(({ id }) => !known.has(id));
  if (fresh.length === 0) return [];
  const used = fresh.map(({ id }) =>
    context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true),
  );
  for (const range of used) range.load("rowCount");
  await context.sync();
  return fresh.filter((_, i) => !used[i].isNullObject).map(({ id }) => id);
}

/** Inserts the file. Excel on the web may do so and still fail: OfficeDev/office-js#3179, #3809. */
async function insert(
  context: Excel.RequestContext,
  base64: string,
  before: readonly SheetName[],
): Promise<string[]> {
  try {
    const inserted = context.workbook.insertWorksheetsFromBase64(base64, { positionType: "End" });
    await context.sync();
    return inserted.value;
  } catch (error) {
    const came = await newSheets(context, before).catch(() => {
      throw error;
    });
    if (came.length === 0) throw error;
    return came;
  }
}

/**
 * Puts the sheets of an Excel file at the end of the workbook. Excel empties its list of undo
 * steps: say so before. A file's only sheet gets the file's name, which often tells the unit. A
 * file that came in although Excel reported a failure is not inserted twice.
 *
 * @param base64 the file's bytes.
 * @returns the names of the new sheets.
 * @throws Office's error where nothing came in, or where it could not be seen whether it did.
 */
export async function insertWorkbook(fileName: string, base64: string): Promise<string[]> {
  const file = `${fileName}/${base64.length}`;
  return Excel.run(async (context) => {
    const earlier = unsure.get(file);
    const came = earlier === undefined ? [] : await newSheets(context, earlier);
    const before = came.length > 0 && earlier !== undefined ? earlier : await sheetsOf(context);
    unsure.set(file, before);
    const ids = came.length > 0 ? came : await insert(context, base64, before);
    const sheets = ids.map((id) => context.workbook.worksheets.getItem(id));
    const taken = before.map(({ name }) => name);
    if (sheets.length === 1) sheets[0].name = freeSheetName(sheetNameOf(fileName), taken);
    for (const sheet of sheets) sheet.load("name");
    await context.sync();
    unsure.delete(file);
    return sheets.map((sheet) => sheet.name);
  });
}
