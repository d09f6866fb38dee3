import type { Spoken } from "../../language/language";
import type { questionTexts } from "../../language/question-texts";
import type { AnswerEffect } from "./try-answer";

/** What an answer does to the figures: "ændrer 12 af 54 tal i 3 enheder". */
export function effectWords(
  { figures, units, responses, order }: AnswerEffect,
  texts: Spoken<typeof questionTexts>,
): string {
  const more = responses.after - responses.before;
  const parts = [
    figures.changed > 0 ? texts.figures(figures.changed, figures.of, units.changed) : "",
    more > 0 ? texts.moreResponses(more) : "",
    more < 0 ? texts.fewerResponses(-more) : "",
    orderWords(order, texts),
  ].filter((part) => part !== "");
  return parts.length === 0 ? texts.noFigures : parts.join("; ");
}

function orderWords(order: AnswerEffect["order"], texts: Spoken<typeof questionTexts>): string {
  if (order === null || order.length === 0) return "";
  const words = texts.order(order.join(", "));
  if (order.length < 2) return words;
  return `${words}, ${texts.compared(order[0], order[order.length - 1])}`;
}
