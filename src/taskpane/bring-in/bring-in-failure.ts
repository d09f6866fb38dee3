import { troubleOf } from "../../excel/office-error";
import { officeSentence } from "../../excel/office-sentence";
import { refusalMessage } from "../../files/refusal";
import { bringInTexts } from "../../language/bring-in-texts";
import { speak, type Language } from "../../language/language";
import type { Failure } from "./look-at-files";

/** Which file was not brought in, why, and what to do. */
export function failureSentence(failure: Failure, language: Language): string {
  const texts = speak(bringInTexts, language);
  const { file } = failure;
  if (failure.kind === "unreadable") return texts.unreadable(file);
  if (failure.kind === "refused") {
    return refusalMessage(file, { kind: "refused", why: failure.why }, language);
  }
  switch (troubleOf(failure.code)) {
    case "protected":
      return texts.protectedBook(file);
    case "too-large":
      return texts.tooLargeForExcel(file);
    // Excel may open by hand what it does not insert.
    case "unexplained":
    case "unsupported":
      return texts.failed(file);
    default:
      return texts.failedFor(file, officeSentence(failure.code, language));
  }
}
