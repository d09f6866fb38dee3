import { speak, type Language } from "../language/language";
import { reportTexts } from "../language/report-texts";
import { linkCell } from "./link-cell";
import { LINK_COLOUR } from "./linked-sheet";
import { Page } from "./page";
import { number, text, type PlanCell } from "./plan-cell";
import type { SheetPlan } from "./sheet-plan";
import { spot, type Spot } from "./spot";

/** What the contents of a report say of one of its sheets. */
export interface ContentsEntry {
  title: string;
  /** What its figures say, in one sentence; empty where it says nothing. */
  finding: string;
  /** On what that rests: rounds and units; empty where it does not say. */
  measured: string;
  /** How many responses it is counted from; null where that is not said. */
  responses: number | null;
  /** null where it was not built with this report. */
  builtAt: Date | null;
  /** The sheet that its title leads to by a formula; null where there is none, or no formula. */
  sheet: string | null;
}

export interface ContentsFrame {
  language: Language;
  /** What the report is called. */
  title: string;
  /** What it was read from, or when it was built. */
  subtitle: string;
}

const WIDTHS = [120, 300, 220, 75, 110];
/** Rows of the usual height, and rows that hold three lines, in points. */
const ROW_HEIGHT = 15;
const ENTRY_HEIGHT = 46;

/**
 * The first sheet of a report, in Excel and in a file alike: what was found on each of its sheets.
 *
 * @returns the plan, and the rows of its entries.
 */
export function contentsPlan(
  entries: readonly ContentsEntry[],
  { language, title, subtitle }: ContentsFrame,
): { plan: SheetPlan; body: Spot } {
  const texts = speak(reportTexts, language);
  const page = new Page(texts.contents, WIDTHS, title, subtitle);
  const body = page.table({
    columns: [
      { head: texts.sheet, look: "text" },
      { head: texts.shows, look: "text" },
      { head: texts.measured, look: "text" },
      { head: texts.responses, look: "count" },
      { head: texts.built, look: "place" },
    ],
    rows: entries.map(
      ({ title: own, sheet, finding, measured, responses, builtAt }): PlanCell[] => [
        sheet === null ? text(own) : linkCell(sheet, own),
        text(finding),
        text(measured),
        number(responses),
        text(builtAt === null ? texts.notBuilt : texts.when(builtAt)),
      ],
    ),
  });
  if (entries.length > 0) {
    page.format(
      { at: spot(body.row, 0, body.rows), fontColor: LINK_COLOUR },
      { at: spot(body.row, 3, body.rows, 2), verticalAlign: "Center" },
    );
  }
  const plan = page.plan("");
  const rowHeights = Array.from({ length: body.row + body.rows }, (_, row) =>
    row < plan.rowHeights.length
      ? plan.rowHeights[row]
      : row < body.row
        ? ROW_HEIGHT
        : ENTRY_HEIGHT,
  );
  return { plan: { ...plan, rowHeights, home: undefined }, body };
}
