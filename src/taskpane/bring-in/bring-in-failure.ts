import { bringInTexts } from "../../language/bring-in-texts";
import { speak, type Language } from "../../language/language";
import { refusalMessage } from "../../files/refusal";
import type { Failure } from "./look-at-files";
import { asSentence } from "../state/problem";

/** Which file was not brought in, why, and what to do. */
export function failureSentence(failure: Failure, language: Language): string {
  const texts = speak(bringInTexts, language);
  if (failure.kind === "unreadable") return texts.unreadable(failure.file);
  if (failure.kind === "refused") {
    return refusalMessage(failure.file, { kind: "refused", why: failure.why }, language);
  }
  switch (failure.code) {
    case "AccessDenied":
      return texts.protectedBook(failure.file);
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
      return texts.tooLargeForExcel(failure.file);
  }
  return texts.failed(failure.file, asSentence(failure.detail));
}
