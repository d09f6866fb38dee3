import type { Book } from "../book/book";
import type { ChangeEvents } from "../book/change-events";
import type { RuleSpecs } from "../book/rule-specs";
import type { ReadWorkbookFile } from "../book/workbook-file";
import type { Profile } from "./profile";
import type { SyncReport } from "./payload-size";
import type { UserPresence } from "./user-presence";

/** What the host of one workbook keeps between batches. */
export interface HostState {
  readonly book: Book;
  readonly changes: ChangeEvents;
  readonly rules: RuleSpecs;
  /** Told of every sync that was carried out. */
  readonly syncListeners: Set<(report: SyncReport) => void>;
  /** Absent where the host was given nothing that opens files. */
  readonly readWorkbookFile?: ReadWorkbookFile;
  readonly profile: Profile;
  readonly user: UserPresence;
  displayLanguage: string;
}
