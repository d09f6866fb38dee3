import { answerTexts } from "../../language/answer-texts";
import { findingHeadings } from "../../language/finding-headings";
import type { Language, Spoken } from "../../language/language";
import type { questionTexts } from "../../language/question-texts";
import type { sourceTexts } from "../../language/source-texts";
import type { AnswerKind } from "../../survey/answers/answer-kind";
import type { Finding } from "../../survey/mapping/finding";
import { findingMessage } from "../../survey/mapping/finding-message";
import { mappingAnswer } from "../../survey/reading/mapping-answers";
import { ownKey, type SheetMapping } from "../../survey/mapping/sheet-mapping";
import type { SurveyMapping } from "../../survey/mapping/survey-mapping";
import type { SurveyReading } from "../../survey/reading/survey-reader";
import type { MappingChange } from "../state/use-mapping";
import { kindWord } from "./kind-words";
import { unitChoices, withoutUnit } from "./mapping-changes";
import { withSheets } from "./source-draft";

/** One thing that the user decided. */
export interface Answered {
  /** The sheets that it is about; "" where it is about all. */
  where: string;
  text: string;
  undo: MappingChange;
}

interface Words {
  language: Language;
  texts: Spoken<typeof questionTexts>;
  sources: Spoken<typeof sourceTexts>;
}

/** What the user decided, as the mapping keeps it, each with what takes it back. */
export function answeredOf(
  mapping: SurveyMapping,
  reading: SurveyReading,
  words: Words,
): Answered[] {
  return [
    ...roundOrder(mapping, words),
    ...Object.entries(mapping.sheets).flatMap(([key, own]) => ofSheets(key, own, reading, words)),
    ...units(mapping, reading, words),
    ...answers(mapping, words),
    ...settled(mapping, reading, words),
  ];
}

function roundOrder({ roundOrder: order }: SurveyMapping, { language }: Words): Answered[] {
  if (order === undefined) return [];
  const undo: MappingChange = (current) => without(current, "roundOrder");
  return [{ where: "", text: answerTexts.roundsSo[language](order.join(", ")), undo }];
}

function units(mapping: SurveyMapping, reading: SurveyReading, { sources }: Words): Answered[] {
  return unitChoices(mapping, reading.tally.units.all).map(({ found, unit }) => ({
    where: "",
    text: unit === null ? sources.isOwnUnit(found) : sources.isUnit(found, unit),
    undo: (current) => withoutUnit(current, found),
  }));
}

function answers({ answers: all = {} }: SurveyMapping, { texts }: Words): Answered[] {
  return Object.entries(all).map(([form, kind]) => ({
    where: "",
    text: texts.meansAnswer(form, kindWord(kind, texts)),
    undo: ({ answers: current = {}, ...rest }) => ({
      ...rest,
      answers: without(current as Record<string, AnswerKind>, form),
    }),
  }));
}

function settled({ settled: ids = [] }: SurveyMapping, reading: SurveyReading, words: Words) {
  return ids.map((id): Answered => {
    const found = reading.findings.find((each) => isSettledBy(each, id));
    const message =
      found === undefined ? headingOf(id, words) : findingMessage(found, words.language);
    return {
      where: found?.source ?? "",
      text: words.texts.readSo(message),
      undo: ({ settled: current = [], ...rest }) => ({
        ...rest,
        settled: current.filter((other) => other !== id),
      }),
    };
  });
}

/** An id begins with the code and holds the finding's own words. */
function isSettledBy({ code, settled: isSettled, values }: Finding, id: string): boolean {
  if (isSettled !== true || !id.startsWith(`${code}|`)) return false;
  const { places } = values as { places?: string };
  const named = places === undefined ? "" : `${code}|${places.split(", ").join("|")}`;
  return id.endsWith(`|${JSON.stringify(values)}`) || id === named;
}

function headingOf(id: string, { language }: Words): string {
  const headings: Readonly<Record<string, { da: string; en: string } | undefined>> =
    findingHeadings;
  return (headings[id.split("|")[0]] ?? findingHeadings.other)[language];
}

function ofSheets(
  key: string,
  own: SheetMapping,
  { sources: read, passed }: SurveyReading,
  words: Words,
): Answered[] {
  const all = [...read, ...passed.map((sheet) => ({ ...sheet, firstColumn: 0 }))];
  const about = all.filter(({ name, shape }) => shape === key || ownKey(name) === key);
  const where = about.length > 0 ? about.map(({ name }) => name).join(", ") : key.slice(1);
  const sheet = about.find(({ recognised }) => recognised !== null);
  return (Object.keys(own) as (keyof SheetMapping)[]).map((field) => ({
    where: key.startsWith("\u0001") || about.length > 0 ? where : "",
    text: fieldWords(field, own, sheet, words),
    undo: (current) => withSheets(current, { [key]: without(current.sheets[key] ?? {}, field) }),
  }));
}

type ReadSheet = Pick<SurveyReading["sources"][number], "name" | "shape" | "firstRow"> & {
  firstColumn: number;
  recognised: SurveyReading["sources"][number]["recognised"] | null;
};

function fieldWords(
  field: keyof SheetMapping,
  own: SheetMapping,
  sheet: ReadSheet | undefined,
  { language, texts }: Words,
): string {
  if (field === "items") return texts.itemsChosen(Object.keys(own.items ?? {}).length);
  if (field === "codes") {
    const { codes = {} } = own;
    if (codes["5"] === 5 && codes["1"] === 1) return answerTexts.fiveIsHighest[language];
    if (codes["1"] === 5 && codes["5"] === 1) return answerTexts.oneIsHighest[language];
    return texts.codesChosen;
  }
  if (field === "ignored") return answerTexts.noSurvey[language];
  if (sheet?.recognised == null) return answerTexts.asAssumed[language];
  const asked = { ...sheet, recognised: sheet.recognised };
  return mappingAnswer({ [field]: own[field] }, asked, {}).text[language];
}

function without<Value extends object>(all: Value, key: string): Value {
  return Object.fromEntries(Object.entries(all).filter(([other]) => other !== key)) as Value;
}
