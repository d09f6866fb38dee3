import type { Spot } from "./spot";

/** A piece of a header or footer; date, numbers and the workbook's name are filled in when the page is printed. */
export type PagePiece =
  { kind: "text"; text: string } | { kind: "date" | "page" | "pages" | "file" };

export interface PageLine {
  left: readonly PagePiece[];
  center: readonly PagePiece[];
  right: readonly PagePiece[];
}

/** "Side 2 af 5", filled in when the page is printed. */
export function pageNumber({ page, of }: { page: string; of: string }): PagePiece[] {
  return [
    { kind: "text", text: `${page} ` },
    { kind: "page" },
    { kind: "text", text: ` ${of} ` },
    { kind: "pages" },
  ];
}

/** How a sheet is printed. */
export interface PageSetUp {
  orientation: "portrait" | "landscape";
  /** All columns on one page, as many pages down as it takes. */
  onePageWide: boolean;
  /** The first rows of the block that stand on every page. */
  repeatedRows: number;
  header: PageLine;
  footer: PageLine;
  /** What is printed; all that stands on the sheet where left out. */
  area?: Spot;
}
