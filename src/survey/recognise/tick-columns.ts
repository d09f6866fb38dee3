import { AnswerKind } from "../answers/answer-kind";
import { AnswerScale } from "../answers/answer-scale";
import { normalForm, tidy } from "../ground/normal-form";
import { labelOf, lookAt } from "./cell-look";
import type { ColumnView } from "./column-view";
import { kindOfLabel } from "./codes-as-answers";
import type { OpenDecision } from "./recognised-sheet";
import type { ItemHeader } from "./split-header";

type Rows = readonly (readonly unknown[])[];

/** Fewer choices are no scale. */
const FEWEST_CHOICES = 3;
/** The label behind its question: "Jeg lytter [I høj grad]", "Jeg lytter - I høj grad". */
const LABEL_BEHIND: readonly RegExp[] = [
  /^(.*\S)\s*[[(]([^[\]()]+)[\])]\s*$/,
  /^(.*\S)\s*(?:[:|/]|\s[-–—])\s*([^:|/]+?)\s*$/,
];

/** One column of a question that is answered by a tick under one of several answers. */
export interface TickColumn {
  /** What was asked, with whatever tells its core element. */
  question: string;
  scale: AnswerScale;
}

interface Headed {
  column: number;
  question: string;
  label: string;
}

function headed({ column, text, group }: ColumnView): Headed | null {
  if (group !== "" && labelOf(normalForm(text)) !== null) {
    return { column, question: group, label: text };
  }
  for (const pattern of LABEL_BEHIND) {
    const [, question, label] = pattern.exec(text) ?? [];
    if (label !== undefined && labelOf(normalForm(label)) !== null) {
      const whole = group === "" ? question : `${group}: ${question}`;
      return { column, question: tidy(whole), label };
    }
  }
  return null;
}

/** The one sign that a column's cells hold; null where they hold different things. */
function signOf({ facts }: ColumnView): string | null | undefined {
  const signs = [...facts.distinct.keys()].filter((text) => text !== "0");
  if (facts.others > 0 || signs.length > 1) return null;
  return signs.at(0);
}

/** Questions whose neighbouring columns are headed by the answers of one scale. */
function groupsOf(views: readonly ColumnView[]): Headed[][] {
  const groups: Headed[][] = [];
  for (const view of views) {
    const own = headed(view);
    if (own === null) continue;
    const last = groups.at(-1);
    const isSame = last?.[0].question === own.question && last.at(-1)?.column === own.column - 1;
    if (last !== undefined && isSame) last.push(own);
    else groups.push([own]);
  }
  return groups.filter((group) => {
    const grades = group.filter(({ label }) => labelOf(normalForm(label))?.kind === "grade");
    return new Set(grades.map(({ label }) => normalForm(label))).size >= FEWEST_CHOICES;
  });
}

function hasTick(cell: unknown): boolean {
  const look = lookAt(cell);
  return look !== null && look.text !== "0";
}

function scaleOfTick(label: string, signs: ReadonlySet<string>): AnswerScale | null {
  const kind = kindOfLabel(label);
  if (kind === AnswerKind.Unknown) return null;
  const forms = [...signs];
  const labels = new Map<string, AnswerKind>(forms.map((sign) => [sign, kind]));
  const codes = new Map<number, AnswerKind>([[0, AnswerKind.Blank]]);
  for (const sign of forms) if (/^\d+$/.test(sign)) codes.set(Number(sign), kind);
  return new AnswerScale({ labels: labels.set("0", AnswerKind.Blank), codes });
}

/**
 * Questions with a column for each answer of the scale and a tick in one of them: each column
 * counts its own answer. Where somebody ticked two, the columns are no single answers.
 *
 * @param rows the rows below the header.
 */
export function tickColumns(views: readonly ColumnView[], rows: Rows): Map<number, TickColumn> {
  const found = new Map<number, TickColumn>();
  for (const group of groupsOf(views)) {
    const signs = group.map(({ column }) => signOf(views[column]));
    const all = new Set(signs.filter((sign) => typeof sign === "string"));
    if (signs.includes(null) || all.size !== 1) continue;
    const isSingle = rows.every(
      (row) => group.filter(({ column }) => hasTick(row[column])).length < 2,
    );
    const scales = group.map(({ label }) => scaleOfTick(label, all));
    if (!isSingle || scales.includes(null)) continue;
    group.forEach(({ column, question }, i) => {
      const scale = scales[i];
      if (scale !== null) found.set(column, { question, scale });
    });
  }
  return found;
}

/** That ticks were read as answers is a question. */
export function openTicks(ticks: ReadonlyMap<number, TickColumn>): OpenDecision[] {
  const [first] = ticks;
  if ((first as typeof first | undefined) === undefined) return [];
  const why = { code: "choices", text: "" } as const;
  return [
    {
      code: "scale",
      column: first[0],
      cell: null,
      assumed: [why],
      alternatives: [{ mapping: { ignored: true }, why }],
    },
  ];
}

/** The headers of items, a tick's with the question that it answers. */
export function asQuestions(
  headers: readonly ItemHeader[],
  ticks: ReadonlyMap<number, TickColumn>,
): ItemHeader[] {
  return headers.map((header) => {
    const tick = ticks.get(header.column);
    if (tick === undefined) return header;
    return { ...header, group: "", name: "", asked: "", text: tick.question };
  });
}
