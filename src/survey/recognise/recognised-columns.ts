import type { SurveyLayout } from "./layout";
import { distinctCount, holdsCodes } from "./column-facts";
import { isBackground, isIdentifying, type ColumnView } from "./column-view";
import type { Hypothesis } from "./decide";
import type { ItemColumns } from "./item-columns";
import type { ColumnRole, RecognisedColumn, Sign } from "./recognised-sheet";

/** What the columns with a name were taken by. */
export interface NameSigns {
  unit: { why: Sign[] };
  round: { why: Sign[] };
  group: { why: Sign[] };
  respondent: Hypothesis<number> | null;
}

/** Why a column is not read, by what its cells hold; no cell of it is named. */
function whyOther(view: ColumnView, { passedOver }: ItemColumns): Sign {
  const known = passedOver.get(view.column);
  if (known !== undefined) return known;
  const { facts, text, name } = view;
  const { filled, sentences, dates, numbers, names } = facts;
  const heading = text || name;
  if (filled === 0) return { code: "empty", text: heading };
  if (isIdentifying(view)) return { code: "identifying", text: heading };
  if (distinctCount(facts) === 1 && filled > 1) return { code: "constant", text: heading };
  if (isBackground(view)) return { code: "background", text: heading };
  if (dates > filled / 2) return { code: "date", text: heading };
  if (holdsCodes(facts)) return { code: "lone-codes", text: heading };
  if (numbers > filled / 2) return { code: "number", text: heading };
  const isFree = sentences > filled / 2 || (names > 0 && distinctCount(facts) > filled * 0.7);
  if (isFree) return { code: "free-text", text: heading };
  return { code: "other-use", text: heading };
}

function columnOf(name: SurveyLayout["unit" | "round" | "group"]): number {
  return name === null || typeof name === "string" ? -1 : name.column;
}

/** Every column of the table with its role and its reasons. */
export function recognisedColumns(
  views: readonly ColumnView[],
  layout: SurveyLayout,
  signs: NameSigns,
  answers: ItemColumns,
  ticked: ReadonlySet<number>,
): RecognisedColumn[] {
  const items = new Set(layout.items.map(({ column }) => column));
  const roleOf = (view: ColumnView): [ColumnRole, Sign[]] => {
    const { column } = view;
    if (column === columnOf(layout.unit)) return ["unit", signs.unit.why];
    if (column === columnOf(layout.round)) return ["round", signs.round.why];
    if (column === columnOf(layout.group)) return ["group", signs.group.why];
    if (items.has(column)) return ["item", answers.items.get(column) ?? [CHOSEN]];
    if (column === layout.respondentColumn) return ["respondent", signs.respondent?.why ?? []];
    if (column === layout.completed?.column)
      return ["status", [{ code: "heading", text: view.text }]];
    if (ticked.has(column)) return ["other", [{ code: "choices", text: view.text }]];
    const isAnswer = answers.items.has(column);
    return [
      "other",
      [isAnswer ? { code: "no-element", text: view.text } : whyOther(view, answers)],
    ];
  };
  return views
    .filter(({ facts, text, name }) => facts.filled > 0 || text + name !== "")
    .map((view) => {
      const [role, why] = roleOf(view);
      const header = [view.group, view.text || view.name].filter((part) => part !== "").join(": ");
      const names = role === "unit" ? { names: [...view.words.keys()] } : {};
      return { column: view.column, header, role, why, ...names };
    });
}

const CHOSEN: Sign = { code: "chosen", text: "" };
