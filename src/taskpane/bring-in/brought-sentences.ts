import type { SurveyReading } from "../../survey/reading/survey-reader";
import { bringInTexts } from "../../language/bring-in-texts";
import { speak, type Language } from "../../language/language";

/** What a reading made of a sheet: it knows nothing of one that came after it. */
function fateOf(name: string, { sources, others, passed }: SurveyReading) {
  const own = sources.filter(({ sheet }) => sheet === name);
  if (own.some(({ account }) => account.answers.valid > 0)) return "read";
  const kinds = others.filter(({ sheet }) => sheet === name).map(({ what }) => what);
  if (kinds.some((what) => what === "unit-list" || what === "companion")) return "read";
  const isKnown = own.length + kinds.length > 0 || passed.some((sheet) => sheet.name === name);
  return isKnown ? "unread" : "unknown";
}

/**
 * What is said of sheets that came in, and whether all is well with them: brought in is only what
 * was read. Of sheets that the reading does not know yet it is said that they were inserted.
 */
export function broughtSentences(
  sheets: readonly string[],
  reading: SurveyReading | null,
  language: Language,
): { sentences: string[]; isWhole: boolean } {
  const texts = speak(bringInTexts, language);
  if (sheets.length === 0) return { sentences: [texts.broughtNone], isWhole: false };
  const fates = sheets.map((name) => (reading === null ? "unknown" : fateOf(name, reading)));
  const of = (fate: (typeof fates)[number]) => sheets.filter((_, i) => fates[i] === fate);
  const sentences = [
    [of("read"), texts.brought] as const,
    [of("unknown"), texts.inserted] as const,
    [of("unread"), texts.unread] as const,
  ].flatMap(([names, say]) => (names.length === 0 ? [] : [say(names)]));
  return { sentences, isWhole: !fates.includes("unread") };
}
