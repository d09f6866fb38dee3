import { normalForm, tidy } from "../ground/normal-form";
import { labelOf } from "./cell-look";
import { holdsLabels } from "./column-facts";
import type { ColumnView } from "./column-view";

/** A question that is answered by ticks under any number of choices, a column each. */
export interface SeveralTicks {
  question: string;
  choices: { column: number; name: string }[];
}

/** Fewer choices, or fewer rows, show nothing. */
const FEWEST_CHOICES = 2;
const FEWEST_NUMBERED = 3;
const FEW_ROWS = 6;
/** The choice behind its question: "Hvad bruger du? [Joblog]", "Hvad bruger du? - Joblog". */
const CHOICE_BEHIND: readonly RegExp[] = [
  /^(.*\S)\s*[[(]([^[\]()]+)[\])]\s*$/,
  /^(.*\S)\s*(?:[:|/]|\s[-–—])\s*([^:|/]+?)\s*$/,
];
/** What stands where nothing was ticked. */
const DENIES = /^(?:0|nej|no|false|falsk|(?:ikke|not) .+|un(?:checked|selected))$/;

interface Headed {
  view: ColumnView;
  question: string;
  choice: string;
}

/** Whether a cell of a column of ticks is no tick: empty, or a word or number that denies. */
export function isUnticked(cell: unknown): boolean {
  if (cell === null || cell === undefined || cell === false) return true;
  const form = normalForm(String(cell));
  return form === "" || DENIES.test(form);
}

function headed(view: ColumnView): Headed | null {
  const text = view.asked || view.text || view.name;
  if (view.group !== "") return { view, question: view.group, choice: tidy(text) };
  for (const pattern of CHOICE_BEHIND) {
    const [, question, choice] = pattern.exec(text) ?? [];
    if (choice !== undefined) return { view, question: tidy(question), choice: tidy(choice) };
  }
  return null;
}

/** The one sign that ticks of a column are; "" where there is none, null where they differ. */
function tickOf({ facts, words }: ColumnView): string | null {
  const signs = [...words.keys()].filter((word) => !isUnticked(word));
  if (facts.others > 0 || signs.length > 1) return null;
  return signs.at(0) ?? "";
}

function runsOf(views: readonly ColumnView[]): Headed[][] {
  const runs: Headed[][] = [];
  for (const view of views) {
    const own = headed(view);
    if (own === null) continue;
    const last = runs.at(-1);
    const isNext = last?.at(-1)?.view.column === view.column - 1;
    if (last !== undefined && isNext && last[0].question === own.question) last.push(own);
    else runs.push([own]);
  }
  return runs;
}

type Rows = readonly (readonly unknown[])[];

/** Whether neighbouring columns of one question hold ticks: one sign for all, or each its choice. */
function holdsTicks(run: readonly Headed[], rows: Rows): boolean {
  const ticks = run.flatMap(({ view }) => tickOf(view) ?? []);
  if (ticks.length < Math.max(run.length, FEWEST_CHOICES)) return false;
  const signs = new Set(ticks.filter((tick) => tick !== ""));
  const areOwn = run.every(({ choice }, i) => ticks[i] === "" || ticks[i] === normalForm(choice));
  if (signs.size === 0 || (signs.size > 1 && !areOwn)) return false;
  // Choices that are grades are one question's scale.
  if (run.some(({ choice }) => labelOf(normalForm(choice))?.kind === "grade")) return false;
  const areNumbers = [...signs].every((sign) => /^\d+$/.test(sign));
  if (areNumbers && run.length < FEWEST_NUMBERED) return false;
  const ticked = (row: readonly unknown[]) =>
    run.filter(({ view }) => !isUnticked(row[view.column])).length;
  const counts = rows.map(ticked);
  const all = counts.reduce((sum, count) => sum + count, 0);
  return counts.some((count) => count > 1) && all < rows.length * run.length * 0.9;
}

/** Whether a column holds answers of a scale beyond all doubt. */
function isGraded({ facts }: ColumnView): boolean {
  const strong = [...facts.families.keys()].some(
    (family) => family !== "yes" && family !== "level",
  );
  if (holdsLabels(facts) && strong) return true;
  const codes = [...facts.distinct.keys()].filter((text) => /^[0-9]$/.test(text));
  return facts.codes > facts.filled / 2 && codes.some((code) => Number(code) > 1);
}

/**
 * Questions with a column for each choice, of which a person ticks any number. They are no answers
 * of a scale, so they are told from yes and no only beside columns that have one.
 *
 * @param rows the rows below the header.
 */
export function severalTicks(views: readonly ColumnView[], rows: Rows): SeveralTicks[] {
  if (rows.length < FEW_ROWS) return [];
  const runs = runsOf(views).filter((run) => holdsTicks(run, rows));
  const columns = new Set(runs.flatMap((run) => run.map(({ view }) => view.column)));
  const hasScale = views.some((view) => !columns.has(view.column) && isGraded(view));
  if (!hasScale) return [];
  return runs.map((run) => ({
    question: run[0].question.replace(/[:\s]+$/, ""),
    choices: run.map(({ view, choice }) => ({ column: view.column, name: choice })),
  }));
}
