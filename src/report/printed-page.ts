import { pageNumber, type PagePiece, type PageSetUp } from "./page-set-up";
import type { SheetPlan } from "./sheet-plan";
import { spot } from "./spot";

/** What stands at the head and foot of every printed page. */
export interface PrintedWords {
  programme: string;
  /** When the report was written, in words. */
  date: string;
  /** Before the page's number, and between it and their count: "Side", "af". */
  page: string;
  of: string;
}

/** Width of what is printed on an upright A4 page, in points; a wider block may shrink so far. */
const UPRIGHT_POINTS = 500;
const SMALLEST = 0.8;
/** More rows than this are too many to stand on every page. */
const MOST_REPEATED = 8;

/** The first rows that stand on every page: those that are frozen, or down to the head of the only table. */
function repeatedRows({ formats, frozen, charts = [] }: SheetPlan): number {
  if (frozen.rows > 0) return frozen.rows;
  if (charts.length > 0) return 0;
  const heads = formats.filter(({ head }) => head === "column");
  const end = heads.length === 1 ? heads[0].at.row + heads[0].at.rows : 0;
  return end <= MOST_REPEATED ? end : 0;
}

const words = (text: string): PagePiece => ({ kind: "text", text });

/**
 * A plan with the set-up of a report's printed page: the report's words at head and foot. How a page
 * of its own lies, and what it repeats, stays.
 */
export function withPrintedPage(plan: SheetPlan, said: PrintedWords): SheetPlan {
  const { cells, columnWidths, helperRow } = plan;
  const width = columnWidths.reduce((sum, each) => sum + each, 0);
  const page: PageSetUp = {
    orientation: UPRIGHT_POINTS / width < SMALLEST ? "landscape" : "portrait",
    onePageWide: true,
    repeatedRows: repeatedRows(plan),
    header: { left: [words(said.programme)], center: [], right: [words(plan.name)] },
    footer: {
      left: [words(said.date)],
      center: [],
      right: pageNumber(said),
    },
    area: spot(0, 0, helperRow ?? cells.length, cells[0].length),
  };
  if (plan.page === undefined) return { ...plan, page };
  const { orientation, onePageWide, repeatedRows: repeated, area = page.area } = plan.page;
  return {
    ...plan,
    page: { ...page, orientation, onePageWide, repeatedRows: repeated, area },
  };
}
