import type { Book } from "./book";
import type { ChangeEvents } from "./change-events";
import type { SyncReport } from "./response-size";
import type { RuleSpecs } from "./rule-specs";
import type { ReadWorkbookFile } from "./workbook-file";

/** What the host of one workbook keeps between batches. */
export interface HostState {
  readonly book: Book;
  readonly changes: ChangeEvents;
  readonly rules: RuleSpecs;
  /** Told of every sync that was carried out. */
  readonly syncListeners: Set<(report: SyncReport) => void>;
  /** Absent where the host was given nothing that opens files. */
  readonly readWorkbookFile?: ReadWorkbookFile;
  displayLanguage: string;
}
