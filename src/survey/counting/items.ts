import type { AnswerKind } from "../answers/answer-kind";
import type { AnswerScale } from "../answers/answer-scale";
import { normalForm } from "../ground/normal-form";

/** One question, wherever it was asked: in any sheet, any round. */
export interface Item {
  /** Its core element, as numbered in the tally. */
  readonly element: number;
  /** As first spelled. */
  readonly question: string;
  readonly grades: number;
  readonly positive: readonly AnswerKind[];
}

/**
 * All questions met, each with a number from 0. Two columns are the same question where core
 * element and question are the same but for spaces, case and Unicode form, and the answers are
 * given on the same scale: the same words on another scale are another question.
 */
export class Items {
  readonly all: Item[] = [];
  /** Per core element its items' numbers, in the order of first appearance. */
  readonly ofElement: number[][] = [];
  private readonly byForm = new Map<string, number>();

  /** @param positive the positive grades of scales that name none of their own. */
  constructor(private readonly positive: readonly AnswerKind[]) {}

  /** Makes room for a core element's items, of which there may be none. */
  open(element: number): void {
    this.ofElement[element] ??= [];
  }

  indexOf(
    element: number,
    question: string,
    scale: Pick<AnswerScale, "grades" | "positive">,
  ): number {
    const positive = scale.positive ?? this.positive;
    const form = [element, scale.grades, positive.join(), normalForm(question)].join("|");
    const known = this.byForm.get(form);
    if (known !== undefined) return known;
    const index = this.all.push({ element, question, grades: scale.grades, positive }) - 1;
    this.byForm.set(form, index);
    (this.ofElement[element] ??= []).push(index);
    return index;
  }
}
