import type { Entry } from "../../language/language";
import { settingsTexts } from "../../language/settings-texts";
import { AnswerKind } from "../answers/answer-kind";
import { STANDARD_SCALE } from "../answers/answer-scale";
import { normalForm, tidy } from "../ground/normal-form";
import {
  NAMED_AS,
  ownKey,
  type NamedAs,
  type ScaleMapping,
  type SheetMapping,
} from "./sheet-mapping";
import type { SurveyMapping } from "./survey-mapping";

/** A mapping, or the sentence that says where it is wrong. */
export type ParsedMapping =
  { kind: "mapping"; mapping: SurveyMapping } | { kind: "refused"; why: Entry<string> };

class Refused extends Error {
  constructor(readonly why: Entry<string>) {
    super(why.en);
  }
}

type Texts = typeof settingsTexts;
type Named = Record<string, unknown>;

function refuse(key: Exclude<keyof Texts, "unknownKey">, place: string): never {
  const { da, en } = settingsTexts[key];
  throw new Refused({ da: da(place), en: en(place) });
}

function record(value: unknown, place: string): Named {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return refuse("notObject", place);
  }
  return value as Named;
}

type Reader<Value> = (value: unknown, place: string) => Value;

const text: Reader<string> = (value, place) =>
  typeof value === "string" && value.trim() !== "" ? tidy(value) : refuse("notText", place);

const flag: Reader<boolean> = (value, place) =>
  typeof value === "boolean" ? value : refuse("notTrue", place);

const wholeNumber: Reader<number> = (value, place) =>
  typeof value === "number" && Number.isInteger(value) && value >= 0
    ? value
    : refuse("notNumber", place);

const column: Reader<number | null> = (value, place) => {
  if (value === null) return null;
  return typeof value === "number" && Number.isInteger(value) && value >= 0
    ? value
    : refuse("notColumn", place);
};

const KINDS: ReadonlySet<unknown> = new Set(Object.values(AnswerKind));

/** An answer in words or by its number (`AnswerKind`); "" is blank. */
const answer: Reader<AnswerKind> = (value, place) => {
  if (typeof value === "number" && KINDS.has(value)) return value as AnswerKind;
  const kind = typeof value === "string" ? STANDARD_SCALE.kindOf(value) : AnswerKind.Unknown;
  return kind === AnswerKind.Unknown ? refuse("notAnswer", place) : kind;
};

const texts: Reader<string[]> = (value, place) => {
  if (!Array.isArray(value)) return refuse("notList", place);
  const all = value.map((each) => text(each, place));
  return new Set(all.map(normalForm)).size === all.length ? all : refuse("notList", place);
};

/** Every name of an object with its value, the name changed by `key`. */
function entries<Value>(read: Reader<Value>, key: (name: string, place: string) => string) {
  return (value: unknown, place: string): Record<string, Value> =>
    Object.fromEntries(
      Object.entries(record(value, place)).map(([name, own]) => {
        const at = `${place}.${name}`;
        return [key(name, at), read(own, at)];
      }),
    );
}

const asIs = (name: string) => name;
const codeKey = (name: string, place: string) =>
  /^-?\d{1,9}$/.test(name) ? String(Number(name)) : refuse("notCode", place);
const columnKey = (name: string, place: string) =>
  /^\d{1,5}$/.test(name) ? String(Number(name)) : refuse("notColumn", place);

/** An object that may have these names and no others. */
function shaped<Shape extends Record<string, Reader<unknown>>>(shape: Shape) {
  type Values = { -readonly [Key in keyof Shape]?: ReturnType<Shape[Key]> };
  return (value: unknown, place: string): Values => {
    const found: Named = {};
    for (const [name, own] of Object.entries(record(value, place))) {
      const at = place === "" ? name : `${place}.${name}`;
      if (!Object.hasOwn(shape, name)) {
        const known = Object.keys(shape).join(", ");
        const { da, en } = settingsTexts.unknownKey;
        throw new Refused({ da: da(at, known), en: en(at, known) });
      }
      found[name] = shape[name](own, at);
    }
    return found as Values;
  };
}

const grade: Reader<number | null> = (value, place) => {
  if (value === null) return null;
  return Number.isInteger(value) && (value as number) > 0
    ? (value as number)
    : refuse("notGrade", place);
};

const grades: Reader<number[]> = (value, place) =>
  Array.isArray(value)
    ? value.map((each) => grade(each, place) ?? refuse("notGrade", place))
    : refuse("notGrade", place);

const ownScale = shaped({ grades: entries(grade, normalForm), positive: grades });

const scale: Reader<ScaleMapping> = (value, place) => {
  const read = ownScale(value, place);
  return { grades: read.grades ?? {}, positive: read.positive ?? [] };
};

const namedAs: Reader<NamedAs> = (value, place) =>
  NAMED_AS.find((kind) => kind === value) ?? refuse("notNamedAs", place);

const sheet: Reader<SheetMapping> = shaped({
  ignored: flag,
  unitColumn: column,
  roundColumn: column,
  groupColumn: column,
  completedColumn: column,
  unit: text,
  round: text,
  headerRow: wholeNumber,
  codes: entries(answer, codeKey),
  scale,
  names: entries(namedAs, normalForm),
  items: entries(text, columnKey),
});

const whole = shaped({
  version: wholeNumber,
  sheets: entries(sheet, asIs),
  named: entries(sheet, asIs),
  units: entries(text, normalForm),
  roundOrder: texts,
  answers: entries(answer, normalForm),
  settled: texts,
});

/**
 * Reads what was decided about sheets, units, rounds and answers, as it is kept in a workbook or
 * written by hand:
 *
 * ```json
 * { "named": { "svar.csv": { "unitColumn": 2, "codes": { "1": "I meget høj grad" } } },
 *   "units": { "Ærø jobcenter": "Ærø" }, "roundOrder": ["Før", "Efter"],
 *   "answers": { "delvist": "I nogen grad" } }
 * ```
 *
 * `named` is by the name of a sheet or file, `sheets` by a key of `SurveyMapping.sheets`. Rows and
 * columns count from 0 at the first used one. Every key may be missing; none may be unknown.
 *
 * @param place what the mapping is called where it stands, for sentences.
 */
export function parseMapping(value: unknown, place = ""): ParsedMapping {
  try {
    const { sheets = {}, named = {}, units = {}, ...others } = whole(value, place);
    delete others.version;
    const own = Object.entries(named).map(([name, mapping]) => [ownKey(name), mapping] as const);
    const all = { ...sheets, ...Object.fromEntries(own) };
    return { kind: "mapping", mapping: { sheets: all, units, ...others } };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { kind: "refused", why: error.why };
  }
}
