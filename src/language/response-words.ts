import type { Language } from "./language";

/** "1 besvarelse", "41 besvarelser": in figures, as beside "N =". */
export function responseCount(responses: number, language: Language): string {
  if (language === "da") return `${responses} ${responses === 1 ? "besvarelse" : "besvarelser"}`;
  return `${responses} ${responses === 1 ? "response" : "responses"}`;
}
