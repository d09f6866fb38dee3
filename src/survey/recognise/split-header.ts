import { tidy } from "../ground/normal-form";
import type { HeaderColumn } from "./header-block";

/** A column of answers with all that is known of what was asked. */
export interface ItemHeader extends HeaderColumn {
  column: number;
  /** The question's text from another file ("" where there is none). */
  asked: string;
}

/** What a header says of its item's core element and question; null where it does not part. */
export type Split = { element: string; question: string } | null;

/** "Core element [question]", as Google Forms heads the rows of a grid. */
export const BRACKET = /^(.*\S)\s*\[(.+)\]\s*$/;
/** "Core element - question", as Qualtrics heads the rows of a matrix. */
export const DASH = /^(.+?)\s+[-–—]\s+(\S.*)$/;

/** What an item asks, in its fullest words. */
export function wording(header: ItemHeader): string {
  return header.asked || header.text || header.name;
}

export function splitBy(pattern: RegExp, text: string): Split {
  const parts = pattern.exec(text);
  return parts === null ? null : { element: tidy(parts[1]), question: tidy(parts[2]) };
}

export function given(splits: readonly Split[]): NonNullable<Split>[] {
  return splits.filter((split) => split !== null);
}
