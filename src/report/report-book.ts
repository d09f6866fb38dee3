import { speak, type Language } from "../language/language";
import { reportTexts } from "../language/report-texts";
import { contentsPlan, type ContentsEntry } from "./contents-plan";
import { withLink, type LinkedSheet } from "./linked-sheet";
import { withPrintedPage, type PrintedWords } from "./printed-page";
import type { SheetPlan } from "./sheet-plan";

/** A sheet of a report, and what its contents say of it. */
export interface ReportPart {
  plan: SheetPlan;
  entry: Pick<ContentsEntry, "finding" | "measured" | "responses">;
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
/** So many files are named; more are counted. */
const NAMED_FILES = 3;

function day(builtAt: Date, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "long" }).format(builtAt);
}

/** What a report is called. */
export function reportTitle({
  language,
  programme,
}: Pick<ReportFrame, "language" | "programme">): string {
  const texts = speak(reportTexts, language);
  return programme === undefined ? texts.plainTitle : texts.title(programme);
}

/** The sheet that lists the others, in their order. */
function contents(parts: readonly ReportPart[], frame: ReportFrame): LinkedSheet {
  const { language, builtAt, files } = frame;
  const texts = speak(reportTexts, language);
  const read = files.length > NAMED_FILES ? texts.manyFiles(files.length) : files.join(", ");
  const { plan, body } = contentsPlan(
    parts.map(({ plan: own, entry }) => ({ ...entry, title: own.name, builtAt, sheet: null })),
    {
      language,
      title: reportTitle(frame),
      subtitle: texts.subtitle(read, day(builtAt, language)),
    },
  );
  return {
    plan,
    links: parts.map((_, i) => ({ at: { row: body.row + i, column: 0 }, to: i + 1 })),
  };
}

/** What stands at the head and foot of a report's printed pages. */
function saidOnPaper(frame: ReportFrame): PrintedWords {
  const texts = speak(reportTexts, frame.language);
  return {
    programme: reportTitle(frame),
    date: day(frame.builtAt, frame.language),
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
