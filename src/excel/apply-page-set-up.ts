import type { PageLine, PagePiece, PageSetUp } from "../report/page-set-up";

/** What Excel fills in when it prints. learn.microsoft.com/javascript/api/excel/excel.headerfooter */
const CODES: Readonly<Record<Exclude<PagePiece["kind"], "text">, string>> = {
  date: "&D",
  page: "&P",
  pages: "&N",
  file: "&F",
};

/** A text is never a code, whatever it holds. */
function written(pieces: readonly PagePiece[]): string {
  return pieces
    .map((piece) => (piece.kind === "text" ? piece.text.replaceAll("&", "&&") : CODES[piece.kind]))
    .join("");
}

/** How a new sheet is printed, whose block begins at A1; then the user's. */
function applyPageSetUp(sheet: Excel.Worksheet, setUp: PageSetUp): void {
  const { orientation, onePageWide, repeatedRows, header, footer, area } = setUp;
  const { pageLayout } = sheet;
  pageLayout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  // Without a number of pages down it takes as many as there are.
  if (onePageWide) pageLayout.zoom = { horizontalFitToPages: 1 };
  if (repeatedRows > 0) pageLayout.setPrintTitleRows(`$1:$${repeatedRows}`);
  if (area !== undefined) {
    const { row, column, rows, columns } = area;
    pageLayout.setPrintArea(sheet.getRangeByIndexes(row, column, rows, columns));
  }
  const lines = pageLayout.headersFooters.defaultForAllPages;
  const write = (side: "Header" | "Footer", { left, center, right }: PageLine) => {
    lines[`left${side}`] = written(left);
    lines[`center${side}`] = written(center);
    lines[`right${side}`] = written(right);
  };
  write("Header", header);
  write("Footer", footer);
}

/** A new sheet and how it is to be printed; nothing is asked where that is not said. */
export interface PrintedSheet {
  sheet: Excel.Worksheet;
  setUp: PageSetUp | undefined;
}

/**
 * Sets up how new sheets are printed, in a request of its own: where Excel cannot, as without a
 * printer, the sheets are whole all the same.
 *
 * @returns whether they are set up.
 */
export async function pagesAreSetUp(
  context: Excel.RequestContext,
  sheets: readonly PrintedSheet[],
): Promise<boolean> {
  const asked = sheets.filter(({ setUp }) => setUp !== undefined);
  if (asked.length === 0) return true;
  for (const { sheet, setUp } of asked) if (setUp !== undefined) applyPageSetUp(sheet, setUp);
  return context.sync().then(
    () => true,
    () => false,
  );
}
