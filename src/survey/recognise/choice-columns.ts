import type { AnswerScale } from "../answers/answer-scale";
import { NOT_CHOSEN } from "../answers/not-chosen";
import { normalForm, tidy } from "../ground/normal-form";
import type { ScaleMapping, SheetMapping } from "../mapping/sheet-mapping";
import { labelOf, lookAt } from "./cell-look";
import type { ColumnView } from "./column-view";
import type { ItemColumn } from "./layout";
import type { OpenDecision } from "./recognised-sheet";
import { elementsOfItems, type ItemElements } from "./item-elements";
import type { ItemHeader } from "./split-header";
import { mappedScale } from "./settled-scales";

/** Questions of which several choices may be ticked: a column for each choice. */
export interface ChoiceColumns {
  /** Per question its columns. */
  groups: number[][];
  scaleOf: ReadonlyMap<number, AnswerScale>;
  /** Each choice as an item: the question is what it belongs to. */
  items: ItemColumn[];
}

const FEWEST = 2;
/** The choice behind its question: "Hvad bruger du? [Brev]", "Hvad bruger du? - Brev". */
const BEHIND: readonly RegExp[] = [
  /^(.*\S)\s*[[(]([^[\]()]+)[\])]\s*$/,
  /^(.*\S)\s*(?:[:|/]|\s[-–—])\s*([^:|/]+?)\s*$/,
];
const NOT =
  /^(?:0|ikke (?:valgt|markeret|afkrydset)|fravalgt|nej|no|not (?:selected|checked)|false|falsk)$/;

interface Choice {
  column: number;
  question: string;
  label: string;
  /** What a chosen cell holds, and what one holds that is said not to be; null where there is none. */
  sign: string | null;
  not: string | null;
  hasBlanks: boolean;
}

function headed({ text, group }: ColumnView): [string, string] | null {
  if (group !== "") return [tidy(group), tidy(text)];
  for (const pattern of BEHIND) {
    const [, question, label] = pattern.exec(text) ?? [];
    if (label !== undefined) return [tidy(question), tidy(label)];
  }
  return null;
}

/** A word of a scale, or a number that is no tick, is an answer of another kind. */
function couldTick(sign: string): boolean {
  const look = lookAt(sign);
  if (look === null) return false;
  if (look.value !== null) return look.value === 1;
  return look.label === null || (look.label.kind === "grade" && look.label.family === "yes");
}

function choiceOf(view: ColumnView, rows: number): Choice | null {
  const parts = headed(view);
  const { distinct, others, filled } = view.facts;
  if (parts === null || others > 0 || distinct.size > 2) return null;
  // Under the answers of a scale a tick is one of them.
  if (labelOf(normalForm(parts[1]))?.kind === "grade") return null;
  const signs = [...distinct.keys()];
  const not = signs.find((sign) => NOT.test(sign)) ?? null;
  const chosen = signs.filter((sign) => sign !== not);
  if (chosen.length > 1 || !chosen.every(couldTick)) return null;
  const [question, label] = parts;
  const sign = chosen.at(0) ?? null;
  return { column: view.column, question, label, sign, not, hasBlanks: filled < rows };
}

/** Whether the columns of a question hold one sign for all, or each its own choice's words. */
function areChoices(group: readonly Choice[]): boolean {
  const signs = group.flatMap(({ sign }) => sign ?? []);
  if (group.length < FEWEST || signs.length < FEWEST) return false;
  const isOne = new Set(signs).size === 1;
  const areOwn = group.every(({ sign, label }) => sign === null || sign === normalForm(label));
  // Nothing but 1 and 0 is a scale of two codes; nothing but one answer says nothing.
  const isPlain = group.every(({ hasBlanks, not }) => !hasBlanks && (not === null || not === "0"));
  return (isOne || areOwn) && !isPlain;
}

/**
 * The columns of questions with several ticks. A blank cell is "not chosen" only where the person
 * answered another choice of the question (`withNotChosen`).
 *
 * @param taken columns that have another role.
 * @param rows how many rows stand below the header.
 */
export function choiceColumns(
  views: readonly ColumnView[],
  taken: ReadonlySet<number>,
  rows: number,
): ChoiceColumns {
  const byQuestion = new Map<string, (Choice | null)[]>();
  for (const view of views) {
    const parts = taken.has(view.column) ? null : headed(view);
    if (parts === null) continue;
    const question = normalForm(parts[0]);
    const known = byQuestion.get(question) ?? [];
    byQuestion.set(question, [...known, choiceOf(view, rows)]);
  }
  const groups: number[][] = [];
  const scaleOf = new Map<number, AnswerScale>();
  const items: ItemColumn[] = [];
  for (const own of byQuestion.values()) {
    const group = own.filter((choice) => choice !== null);
    if (group.length < own.length || !areChoices(group)) continue;
    groups.push(group.map(({ column }) => column));
    const shared = group.find(({ sign }) => sign !== null)?.sign ?? "";
    for (const { column, sign, not, question, label } of group) {
      scaleOf.set(column, mappedScale(scale(sign ?? shared, not)));
      items.push({ column, element: question, question: label });
    }
  }
  return { groups, scaleOf, items };
}

function scale(sign: string, not: string | null): ScaleMapping {
  const grades = { [NOT_CHOSEN]: 1, ...(not === null ? {} : { [not]: 1 }), [sign]: 2 };
  return { grades, positive: [2] };
}

/** The items of a sheet with their core elements; a choice belongs to its own question. */
export function withChoices(
  headers: readonly ItemHeader[],
  { items: chosen }: ChoiceColumns,
  known: ReadonlyMap<string, string>,
): ItemElements {
  if (chosen.length === 0) return elementsOfItems(headers, known);
  const own = new Set(chosen.map(({ column }) => column));
  const others = headers.filter(({ column }) => !own.has(column));
  const { items, reason, leftOut } =
    others.length === 0
      ? { items: [], reason: "heading" as const, leftOut: [] }
      : elementsOfItems(others, known);
  return { items: [...items, ...chosen].sort((a, b) => a.column - b.column), reason, leftOut };
}

/** That ticks count as positive and what is left blank as not chosen is a question. */
export function openChoices(
  { groups }: ChoiceColumns,
  items: readonly ItemColumn[],
  mapping: SheetMapping | null,
): OpenDecision[] {
  const [first] = groups;
  if ((first as typeof first | undefined) === undefined || mapping?.items !== undefined) return [];
  const chosen = new Set(groups.flat());
  const others = items.filter(({ column }) => !chosen.has(column));
  const without: SheetMapping =
    others.length === 0
      ? { ignored: true }
      : { items: Object.fromEntries(others.map(({ column, element }) => [column, element])) };
  const why = { code: "choices", text: "several" } as const;
  const alternatives = [{ mapping: without, why }];
  return [{ code: "scale", column: first[0], cell: null, assumed: [why], alternatives }];
}
