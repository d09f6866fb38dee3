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

/**
 * Sets up how a new sheet is printed, in a request of its own: where Excel cannot, as without a
 * printer, the sheet is whole all the same.
 *
 * @returns whether it is set up.
 */
export async function pageIsSetUp(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  setUp: PageSetUp,
): Promise<boolean> {
  applyPageSetUp(sheet, setUp);
  return context.sync().then(
    () => true,
    () => false,
  );
}
