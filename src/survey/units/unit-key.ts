import { normalForm } from "../ground/normal-form";
import { MUNICIPALITIES } from "./municipalities";

/** Spellings that mean the same: Aa and Å, oe and ø, ae and æ, any hyphen, "og" and "&", dots, doubled signs. */
function evened(text: string): string {
  return normalForm(text)
    .replace(/aa/g, "å")
    .replace(/oe/g, "ø")
    .replace(/ae/g, "æ")
    .replace(/[.,;:'’()]/g, " ")
    .replace(/\s+(?:og|&|\+)\s+|\s*[-–—/]\s*|\s+/g, "-")
    .replace(/-+/g, "-")
    .replace(/^-|-$/g, "");
}

const municipalityKeys = new Set(MUNICIPALITIES.map(([, name]) => evened(name)));

/** "jobcenter-vejen", "vejen-kommune", "vejens-kommune" → "vejen". */
function bare(key: string): string {
  const stripped = key
    .replace(/^(?:jobcent(?:er|eret|ret)|jc|kommunen?)-(?:i-)?(?=.)/, "")
    .replace(/-(?:kommunes?|kom|jobcent(?:er|ret)s?)$/, "");
  if (stripped === key || municipalityKeys.has(stripped)) return stripped;
  const withoutS = stripped.replace(/s$/, "");
  return municipalityKeys.has(withoutS) ? withoutS : stripped;
}

/** A joint centre is the same in whatever order it names its municipalities. */
function ordered(key: string): string {
  const parts = key.split("-");
  const isJoint = parts.length > 1 && parts.every((part) => municipalityKeys.has(part));
  return isJoint ? parts.sort().join("-") : key;
}

/**
 * The key under which two spellings surely name the same unit: "Vejens Kommune", "Jobcenter
 * Vejen" and "vejen" are one; so are "Aabenraa" and "Åbenrå", "Kbh. AMC" and "København AMC",
 * "Vallensbæk-Ishøj" and "Ishøj Vallensbæk". Digits are never touched.
 */
export function unitKey(name: string): string {
  return ordered(bare(evened(name).replace(/^kbh(?=-|$)/, "københavn")));
}

const byKey = new Map(MUNICIPALITIES.map(([, name]) => [unitKey(name), name]));

/** The official name of a municipality, however it is spelled; null where it is none. */
export function officialName(name: string): string | null {
  return byKey.get(unitKey(name)) ?? null;
}

/** The keys of all municipalities. */
export const MUNICIPALITY_KEYS: ReadonlySet<string> = new Set(byKey.keys());
