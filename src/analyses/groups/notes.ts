import { speak, type Language } from "../../language/language";
import { leftOut, type GroupComparison } from "./evaluate";
import { groupTexts } from "./texts";

/** Whose responses the comparison leaves out, or counts though their group names several. */
export function groupNotes(comparison: GroupComparison, language: Language): string[] {
  const { several, rule, without } = comparison;
  const texts = speak(groupTexts, language);
  const names = several.map(({ name }) => `»${name}«`).join(", ");
  return [
    ...(several.length === 0
      ? []
      : [rule === "count" ? texts.counted(names) : texts.leftOut(leftOut(comparison), names)]),
    ...(without > 0 ? [texts.without(without)] : []),
  ];
}
