import { AnswerKind } from "../answers/answer-kind";
import { standardLabelOf } from "../answers/answer-scale";
import { normalForm } from "../ground/normal-form";
import { labelOf, lookAt } from "./cell-look";
import { pairOf } from "./code-lists";
import type { Codes } from "./layout";

type Rows = readonly (readonly unknown[])[];

/** What lines above and below a table say of the codes in it. */
export interface Legend {
  /** What every code stands for; null where the lines do not tell of all. */
  codes: Codes | null;
  /** Codes that are said to be no grade. */
  others: readonly (readonly [number, AnswerKind])[];
  /** The lowest number is said to be the best. */
  isTurned: boolean;
}

export const NO_LEGEND: Legend = { codes: null, others: [], isTurned: false };

const FEWEST_GRADES = 3;
const LOWEST = 1;
const HIGHEST = 5;

/** "1 = slet ikke", "5: i meget høj grad", "5 er bedst", "1 (slet ikke)", "5 betyder »…«". */
const CODE_FIRST =
  /(?<![\d.,/-])(-?\d{1,2})\s*(?:=|:|\(|\ber\b|\bbetyder\b|\bsvarer til\b|\bsom\b|\bmeans\b|\bis\b)\s*(?:det )?[»"“']?\s*([^\d,;|=():»«"“”…]{2,40})/giu;
/** "slet ikke (1)", "i meget høj grad = 5". */
const WORD_FIRST = /([^\d,;|=():»«"“”…]{2,40})[»"”']?\s*(?:=|\()\s*(-?\d{1,2})(?![\d.,])/giu;
const BEST = /^(?:den |det |de )?(?:bedste?|højeste?|mest|topkarakter|best|highest)(?:\s|$)/u;
const WORST =
  /^(?:den |det |de )?(?:dårligste?|laveste?|mindst|ringeste?|værste?|worst|lowest)(?:\s|$)/u;

type Said = { kind: "grade"; word: string; level: number } | { kind: "other"; as: AnswerKind };

/** What a code is said to be, by the words beside it; null where they say nothing of answers. */
function saidBy(words: string): Said | null {
  const form = normalForm(words).replace(/[\s.–—-]+$/u, "");
  // The answer may be the beginning or the end of what stands there.
  const all = form.split(" ");
  const parts = all.flatMap((_, i) => [all.slice(0, i + 1).join(" "), all.slice(i).join(" ")]);
  for (const part of [form, ...parts.sort((a, b) => b.length - a.length)]) {
    const label = labelOf(part);
    if (label?.kind === "dontKnow") return { kind: "other", as: AnswerKind.DontKnow };
    if (label?.kind === "notApplicable") return { kind: "other", as: AnswerKind.NotApplicable };
    if (label?.kind === "grade") return { kind: "grade", word: part, level: label.level };
  }
  if (BEST.test(form)) return { kind: "grade", word: "", level: HIGHEST };
  return WORST.test(form) ? { kind: "grade", word: "", level: -HIGHEST } : null;
}

function linesOf(rows: Rows): Map<number, Said> {
  const said = new Map<number, Said>();
  const note = (code: number, words: string) => {
    const found = saidBy(words);
    if (found !== null && !said.has(code)) said.set(code, found);
  };
  for (const cells of rows) {
    for (const cell of cells) {
      if (typeof cell !== "string") continue;
      for (const [, code, words] of cell.matchAll(CODE_FIRST)) note(Number(code), words);
      for (const [, words, code] of cell.matchAll(WORD_FIRST)) note(Number(code), words);
    }
    const pair = pairOf(cells);
    if (pair !== null) note(...pair);
  }
  return said;
}

/** Of how many codes some lines say what they stand for. */
export function codesSaid(lines: Rows): number {
  return linesOf(lines).size;
}

/** The lines under a table: the last rows with no more than a code and its word. */
export function linesBelow(rows: Rows): Rows {
  let from = rows.length;
  while (from > 0) {
    const filled = rows[from - 1].filter((cell) => lookAt(cell) !== null);
    if (
      filled.length > 2 ||
      (filled.length > 0 && filled.every((cell) => typeof cell !== "string"))
    )
      break;
    from--;
  }
  return rows.slice(from);
}

/** Whether a lower number is better, by two grades or by one end; null where they do not tell. */
function isTurnedBy(grades: readonly (readonly [number, number])[]): boolean | null {
  const sorted = [...grades].sort((a, b) => a[0] - b[0]);
  const [first] = sorted;
  const last = sorted[sorted.length - 1];
  if (sorted.length > 1) return first[1] === last[1] ? null : first[1] > last[1];
  const [code, level] = first;
  if (level === 0 || Math.abs(level) < 2) return null;
  const middle = (LOWEST + HIGHEST) / 2;
  return code === middle ? null : code < middle === level > 0;
}

/**
 * Reads what lines around a table say of its codes: "1 = I meget høj grad, 2 = I høj grad …", the two
 * ends alone ("1 = slet ikke … 5 = i meget høj grad"), one end, "5 er bedst", or that one of the
 * codes is no grade ("6 = Ved ikke"). What lies between the ends of 1 to 5 are the standard grades.
 *
 * @param seen the codes that stand in the table.
 */
export function readLegend(lines: Rows, seen: readonly number[]): Legend {
  const said = linesOf(lines);
  const others = [...said].flatMap(([code, own]) =>
    own.kind === "other" ? [[code, own.as] as const] : [],
  );
  const grades = [...said].flatMap(([code, own]) =>
    own.kind === "grade" ? [{ code, word: own.word, level: own.level }] : [],
  );
  if (grades.length === 0) return { ...NO_LEGEND, others };
  const words = others.map(([code, as]) => [code, standardLabelOf(as)] as const);
  const named = grades.filter(({ word }) => word !== "");
  if (new Set(named.map(({ level }) => level)).size >= FEWEST_GRADES) {
    const codes = new Map([...named.map(({ code, word }) => [code, word] as const), ...words]);
    return { codes, others, isTurned: false };
  }
  const isTurned = isTurnedBy(grades.map(({ code, level }) => [code, level]));
  if (isTurned === null) return { ...NO_LEGEND, others };
  const inRange = [...seen, ...grades.map(({ code }) => code)].every(
    (code) => (code >= LOWEST && code <= HIGHEST) || others.some(([other]) => other === code),
  );
  if (!inRange) return { codes: null, others, isTurned };
  const codes = new Map<number, string>();
  for (let code = LOWEST; code <= HIGHEST; code++) {
    const grade = isTurned ? LOWEST + HIGHEST - code : code;
    codes.set(code, standardLabelOf(grade as AnswerKind));
  }
  return { codes: new Map([...codes, ...words]), others, isTurned };
}
