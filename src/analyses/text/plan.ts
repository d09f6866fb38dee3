import { speak } from "../../language/language";
import { Page } from "../../report/page";
import { text, type PlanCell } from "../../report/plan-cell";
import type { SheetPlan } from "../../report/sheet-plan";
import type { PlanOptions } from "../analysis";
import { builtNote } from "../page-notes";
import { pageTexts } from "../page-texts";
import { printed } from "../printed-page";
import type { ToldAnalysis } from "./sentences-of";
import { textSheetTexts } from "./texts";

/** The mark of the sheet that holds a report's sentences. Never changes once released. */
export const TEXT_MARK = "Tekst";

const WIDTHS = [130, 460, 130];
const ROW_HEIGHT = 15;
/** About so many letters stand on a line of the sentences' column. */
const LINE = 84;

/** The report's sentences, each with its analysis and the cells that it speaks of. */
export function textPlan(
  told: readonly ToldAnalysis[],
  { language, builtAt }: PlanOptions,
): SheetPlan {
  const [texts, words] = [speak(textSheetTexts, language), speak(pageTexts, language)];
  const rows = told.flatMap(({ title, sentences }) =>
    sentences.map((sentence) => ({ title, ...sentence })),
  );
  const page = new Page(texts.name, WIDTHS, texts.heading, builtNote(builtAt, language));
  const body = page.table({
    columns: [
      { head: texts.sheet, look: "text" },
      { head: texts.sentence, look: "text" },
      { head: texts.cells, look: "text" },
    ],
    rows: rows.map((row): PlanCell[] => [text(row.title), text(row.text), text(row.cells ?? "")]),
  });
  page.print(printed(texts.name, 0, language));
  const plan = page.plan(words.helper);
  const heights = rows.map((row) => ROW_HEIGHT * Math.max(1, Math.ceil(row.text.length / LINE)));
  const before = Array.from({ length: body.row }, (_, at) => plan.rowHeights[at] ?? ROW_HEIGHT);
  return { ...plan, rowHeights: [...before, ...heights] };
}
