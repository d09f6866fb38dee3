import type { GradeThresholds } from "../../evaluation/grade";
import { speak, type Language } from "../../language/language";
import { changeCell, shareCell } from "../../report/figure-cells";
import { gradeRules } from "../../report/grade-rules";
import { Page } from "../../report/page";
import type { ColumnLook } from "../../report/table-column";
import { text, type PlanCell } from "../../report/plan-cell";
import type { SheetPlan } from "../../report/sheet-plan";
import { spot, type Spot } from "../../report/spot";
import { findingMessage } from "../../survey/mapping/finding-message";
import type { PageOptions } from "../analysis";
import { builtNote } from "../page-notes";
import { pageTexts } from "../page-texts";
import { printed } from "../printed-page";
import { markCell, uncertaintyNotes, uncertaintyTexts } from "../uncertainty";
import { withholdingNotes } from "../withholding-notes";
import { EVERY } from "../subset-choices";
import { addCharts } from "./charts";
import type { Course } from "./evaluate";
import { addIntervals, intervalColumns } from "./intervals";
import { shownElements, shownUnits, TOTAL_ONLY, type ShownPart } from "./shown";
import { developmentTexts, type ToldChange } from "./texts";
import { toldChange } from "./told-change";

const NAME_WIDTH = 174;
const ROUND_WIDTH = 66;
const CHANGE_WIDTH = 96;
const MARK_WIDTH = 64;

function title(shown: ShownPart, language: Language): string {
  const texts = speak(developmentTexts, language);
  const told = shownElements(shown).flatMap((each) => toldChange(each, shown) ?? []);
  if (told.length === 0) return texts.plainTitle;
  const [first]: ToldChange[] = told;
  if (told.length === 1) return texts.fromTo(first);
  const up = told.filter(({ points }) => points > 0).length;
  const certain = told.filter((each) => each.certain).length;
  return texts.higherIn({ ...first, up, certain, all: told.length });
}

export function developmentPlan(
  shown: ShownPart,
  {
    language,
    builtAt,
    leastPersons,
    thresholds,
    uncertainty,
  }: PageOptions & { thresholds: GradeThresholds },
): SheetPlan {
  const { development } = shown;
  const { rounds, first, latest } = development;
  const [texts, words] = [speak(developmentTexts, language), speak(pageTexts, language)];
  const counts = rounds.map(({ name, responses }) => `${name} ${responses}`).join(", ");
  const hasChange = first !== null;
  const hasMarks = hasChange && uncertainty === "marks";
  const sure = speak(uncertaintyTexts, language);
  const page = new Page(
    texts.title,
    [
      NAME_WIDTH,
      ...rounds.map(() => ROUND_WIDTH),
      ...(hasChange ? [CHANGE_WIDTH] : []),
      ...(hasMarks ? [MARK_WIDTH] : []),
      ...(uncertainty === "intervals"
        ? new Array<number>(intervalColumns(shown) - rounds.length - 1).fill(ROUND_WIDTH)
        : []),
    ].slice(0, Math.max(1 + rounds.length + 2, intervalColumns(shown))),
    title(shown, language),
    texts.subtitle(counts),
  );
  const columns = (head: string): { head: string; look: ColumnLook }[] => [
    { head, look: "text" },
    ...rounds.map(({ name }) => ({ head: name, look: "share" }) as const),
    ...(hasChange
      ? [{ head: texts.change(first.name, latest.name), look: "points" } as const]
      : []),
    ...(hasMarks ? [{ head: sure.head, look: "word" } as const] : []),
  ];
  const row = (name: string, { figures, change }: Course): PlanCell[] => [
    text(name),
    ...figures.map(shareCell),
    ...(hasChange
      ? [changeCell(change && { withheld: change.changeWithheld }, change?.change)]
      : []),
    ...(hasMarks
      ? [markCell(change && { withheld: change.changeWithheld }, change?.changeCertain, language)]
      : []),
  ];
  const elements = shownElements(shown);
  const bodies: Spot[] = [];
  if (shown.unit === TOTAL_ONLY) {
    bodies.push(
      page.table({
        columns: columns(words.element),
        rows: elements.map(({ element, total }) => row(element, total)),
      }),
    );
  } else {
    for (const element of elements) {
      const units = shownUnits(element, shown).map((each) => row(each.unit, each));
      const rows = [...units, row(words.total, element.total)];
      bodies.push(
        page.table({ title: element.element, columns: columns(words.unit), rows, totals: 1 }),
      );
    }
  }
  for (const body of bodies) {
    if (body.rows === 0) continue;
    for (let i = 0; i < rounds.length; i++) {
      page.rule(...gradeRules(spot(body.row, 1 + i, body.rows), thresholds));
    }
  }
  if (uncertainty === "intervals") addIntervals(page, shown, language);
  addCharts(page, shown, { language, uncertainty });
  const isAll = shown.unit === EVERY && elements.length > 1;
  page.remarks([
    ...withholdingNotes(page, { language, leastPersons }),
    words.leftOut,
    words.pooled,
    ...(hasChange ? [texts.unrounded] : []),
    ...(hasChange && uncertainty !== "none" ? [texts.certain] : []),
    ...uncertaintyNotes(uncertainty, language),
    ...elements
      .filter(({ otherQuestions }) => otherQuestions.length > 0)
      .map((each) => texts.otherQuestions(each.element, each.otherQuestions.join(", "))),
    ...(isAll ? [texts.chooseOne] : []),
    ...development.findings.map((found) => findingMessage(found, language)),
    builtNote(builtAt, language),
  ]);
  page.print(printed(texts.title, 0, language));
  return page.plan(words.helper);
}
