import { speak, type Language } from "../language/language";
import { reportTexts } from "../language/report-texts";
import { LINK_COLOUR, withLink, type LinkedSheet } from "./linked-sheet";
import { Page } from "./page";
import { number, text, type PlanCell } from "./plan-cell";
import { withPrintedPage, type PrintedWords } from "./printed-page";
import type { SheetPlan } from "./sheet-plan";
import { spot } from "./spot";

/** A sheet of a report, and what its contents say of it. */
export interface ReportPart {
  plan: SheetPlan;
  /** What its figures say, in one sentence. */
  finding: string;
  /** How many responses they are counted from; null where that is not said. */
  responses: number | null;
}

export interface ReportFrame {
  language: Language;
  builtAt: Date;
  /** Its name, where it has one. */
  programme?: string;
  /** What was read, by name. */
  files: readonly string[];
}

const LOCALES = { da: "da-DK", en: "en-GB" } as const;
const WIDTHS = [110, 420, 90, 100];
/** So many files are named; more are counted. */
const NAMED_FILES = 3;

function day(builtAt: Date, language: Language, dateStyle: "long" | "medium"): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle }).format(builtAt);
}

/** What a report is called. */
export function reportTitle({ language, programme }: ReportFrame): string {
  const texts = speak(reportTexts, language);
  return programme === undefined ? texts.plainTitle : texts.title(programme);
}

/** The sheet that lists the others, in their order. */
function contents(parts: readonly ReportPart[], frame: ReportFrame): LinkedSheet {
  const { language, builtAt, files } = frame;
  const texts = speak(reportTexts, language);
  const read = files.length > NAMED_FILES ? texts.manyFiles(files.length) : files.join(", ");
  const page = new Page(
    texts.contents,
    WIDTHS,
    reportTitle(frame),
    texts.subtitle(read, day(builtAt, language, "long")),
  );
  const body = page.table({
    columns: [
      { head: texts.sheet, look: "text" },
      { head: texts.shows, look: "text" },
      { head: texts.responses, look: "count" },
      { head: texts.date, look: "place" },
    ],
    rows: parts.map(({ plan, finding, responses }): PlanCell[] => [
      text(plan.name),
      text(finding),
      number(responses),
      text(day(builtAt, language, "medium")),
    ]),
  });
  page.format(
    { at: spot(body.row, 0, body.rows), fontColor: LINK_COLOUR },
    { at: spot(body.row, 2, body.rows, 2), verticalAlign: "Center" },
  );
  return {
    plan: page.plan(""),
    links: parts.map((_, i) => ({ at: { row: body.row + i, column: 0 }, to: i + 1 })),
  };
}

/** What stands at the head and foot of a report's printed pages. */
function saidOnPaper(frame: ReportFrame): PrintedWords {
  const texts = speak(reportTexts, frame.language);
  return {
    programme: reportTitle(frame),
    date: day(frame.builtAt, frame.language, "long"),
    page: texts.page,
    of: texts.of,
  };
}

/** A page that is a workbook by itself, set up to be printed as a report's pages are. */
export function lonePage(plan: SheetPlan, frame: ReportFrame): LinkedSheet {
  return { plan: withPrintedPage(plan, saidOnPaper(frame)), links: [] };
}

/**
 * A report as sheets: first one that lists the others with what they say, then these, each with a
 * link back beside its block. All are set up to be printed.
 */
export function reportBook(parts: readonly ReportPart[], frame: ReportFrame): LinkedSheet[] {
  const texts = speak(reportTexts, frame.language);
  const said = saidOnPaper(frame);
  const first = contents(parts, frame);
  return [
    { ...first, plan: withPrintedPage(first.plan, said) },
    ...parts.map(({ plan }) => withLink(withPrintedPage(plan, said), texts.back, 0)),
  ];
}
