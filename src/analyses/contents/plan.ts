import { speak } from "../../language/language";
import { linkCell } from "../../report/link-cell";
import { Page } from "../../report/page";
import { text, type PlanCell } from "../../report/plan-cell";
import type { SheetPlan } from "../../report/sheet-plan";
import { spot } from "../../report/spot";
import type { PlanOptions } from "../analysis";
import { builtNote } from "../page-notes";
import { pageTexts } from "../page-texts";
import { printed } from "../printed-page";
import { contentsTexts } from "./texts";

/** The mark of the sheet that lists a report's sheets. Never changes once released. */
export const CONTENTS_MARK = "Indhold";

/** A part of a report. */
export interface ContentsEntry {
  title: string;
  /** null where it has no sheet. */
  sheet: string | null;
  /** What its page says was found, and on what it rests; empty where it says neither. */
  finding: string;
  measured: string;
  /** Whether its sheet was built with this report. */
  isBuilt: boolean;
}

const WIDTHS = [120, 300, 300, 110];
/** Rows of the usual height, and rows that hold three lines, in points. */
const ROW_HEIGHT = 15;
const ENTRY_HEIGHT = 46;
const LINK_COLOUR = "#0B5CAD";

/** The first sheet of a report: what was found on each of its sheets, and a way to it. */
export function contentsPlan(
  entries: readonly ContentsEntry[],
  { language, builtAt }: PlanOptions,
): SheetPlan {
  const [texts, words] = [speak(contentsTexts, language), speak(pageTexts, language)];
  const page = new Page(texts.title, WIDTHS, texts.heading, builtNote(builtAt, language));
  const body = page.table({
    columns: [
      { head: texts.sheet, look: "text" },
      { head: texts.finding, look: "text" },
      { head: texts.measured, look: "text" },
      { head: texts.built, look: "text" },
    ],
    rows: entries.map(({ title, sheet, finding, measured, isBuilt }): PlanCell[] => [
      sheet === null ? text(title) : linkCell(sheet, title),
      text(finding),
      text(measured),
      text(isBuilt ? texts.when(builtAt) : texts.notBuilt),
    ]),
  });
  if (entries.length > 0) {
    page.format({ at: spot(body.row, 0, body.rows), fontColor: LINK_COLOUR });
  }
  page.print(printed(texts.title, 0, language));
  const plan = page.plan(words.helper);
  const rowHeights = Array.from({ length: body.row + body.rows }, (_, row) =>
    row < plan.rowHeights.length
      ? plan.rowHeights[row]
      : row < body.row
        ? ROW_HEIGHT
        : ENTRY_HEIGHT,
  );
  return { ...plan, rowHeights, home: undefined };
}
