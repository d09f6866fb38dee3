import type { Book } from "./book";
import type { ChangeEvents } from "./change-events";
import type { RuleSpecs } from "./rule-specs";

/** What the host of one workbook keeps between batches. */
export interface HostState {
  readonly book: Book;
  readonly changes: ChangeEvents;
  readonly rules: RuleSpecs;
  displayLanguage: string;
}
