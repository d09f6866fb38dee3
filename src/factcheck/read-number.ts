import type { Language } from "../language/language";

/** "1.231" is a thousand in Danish, "1,231" in English; a leading zero is never a thousand. */
const GROUPED = /^[1-9]\d{0,2}(?:([.,\u00a0\u202f])\d{3})(?:\1\d{3})*$/;

/** The value and decimals of an unsigned number as it is printed. */
export function readNumber(
  digits: string,
  language: Language,
): { value: number; decimals: number } {
  const [, separator] = GROUPED.exec(digits) ?? [];
  const thousands = language === "da" ? "." : ",";
  const isGrouped = separator !== undefined && (separator === thousands || /\s/.test(separator));
  if (isGrouped) return { value: Number(digits.replace(/\D/g, "")), decimals: 0 };
  const last = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
  if (last < 0) return { value: Number(digits.replace(/\D/g, "")), decimals: 0 };
  const fraction = digits.slice(last + 1);
  const whole = digits.slice(0, last).replace(/\D/g, "");
  return { value: Number(`${whole || "0"}.${fraction}`), decimals: fraction.length };
}

const DANISH =
  /(?<!\p{L})(?:og|er|på|af|det|som|for|til|ikke|der|den|har|med|fra|pct|procent)(?!\p{L})/giu;
const ENGLISH =
  /(?<!\p{L})(?:and|is|was|of|the|that|not|has|with|from|were|to|in|percentage|per cent)(?!\p{L})/giu;

/** The language that a text is written in, by its small words; Danish where they do not tell. */
export function languageOfText(text: string): Language {
  const danish = text.match(DANISH)?.length ?? 0;
  const english = text.match(ENGLISH)?.length ?? 0;
  return english > danish || (/[æøå]/i.test(text) === false && english > 0 && english === danish)
    ? "en"
    : "da";
}
