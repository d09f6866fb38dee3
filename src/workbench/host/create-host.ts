import type { Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { Book } from "./book";
import { ChangeEvents } from "./change-events";
import { contentOf, isErrorCode } from "./cell-conversion";
import { cellsOf } from "./cell-reading";
import { createCustomFunctions } from "./custom-functions-namespace";
import { createExcel } from "./excel-namespace";
import { FunctionBridge } from "./function-bridge";
import { FunctionMessages } from "./function-messages";
import type { FunctionsFile } from "./function-metadata";
import type { HostState } from "./host-state";
import { createOffice } from "./office-namespace";
import type { ThemeName } from "./office-theme";
import { RichApiError } from "./rich-api-error";
import { workbookData, type SheetContent } from "./sheet-content";

export interface HostOptions {
  univer: Univer;
  univerAPI: FUniver;
  /** As Office gives it: "da-DK", "en-US". */
  displayLanguage: string;
  theme: ThemeName;
}

/** The Office.js of the workbench: its globals, and what the workbench around them needs. */
export interface Host {
  Office: typeof Office;
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
  CustomFunctions: typeof CustomFunctions;
  /** Takes the content of functions.json; with the code associated, the functions calculate. */
  registerMetadata(functionsJson: FunctionsFile): void;
  /** Resolves `Office.onReady`. */
  ready(): void;
  /** The sentence behind a custom function's error in a cell (zero-based). */
  functionMessage(sheetName: string, row: number, column: number): string | undefined;
  setDisplay(display: { displayLanguage?: string; theme?: ThemeName }): void;
  /** Opens a workbook with these sheets in place of the one that is open. */
  loadWorkbook(sheets: readonly SheetContent[]): Promise<void>;
  /** Resolves when every formula shows what follows from the cells. */
  settled(): Promise<void>;
  /** The next `context.sync()` fails with this code and does nothing. */
  failNextSync(code: string): void;
}

let workbooksOpened = 0;

export function createHost(options: HostOptions): Host {
  const { univer, univerAPI } = options;
  const book = new Book(univer, univerAPI);
  const state: HostState = {
    book,
    changes: new ChangeEvents(book),
    rules: new Map(),
    displayLanguage: options.displayLanguage,
  };
  const messages = new FunctionMessages();
  const bridge = new FunctionBridge(book.injector, messages);
  const office = createOffice(state, options.theme);
  if (univerAPI.getActiveWorkbook()) bridge.open();
  book.onOpened(() => bridge.open());

  return {
    Office: office.Office,
    Excel: createExcel(state),
    OfficeExtension: { Error: RichApiError } as unknown as typeof OfficeExtension,
    CustomFunctions: createCustomFunctions(bridge),
    registerMetadata: (functionsJson) => bridge.registerMetadata(functionsJson),
    ready: () => office.ready(),
    functionMessage: (sheetName, row, column) => {
      const sheet = book.sheetByName(sheetName);
      const cells = sheet && cellsOf(book, sheet);
      if (!cells?.formula(row, column) || !isErrorCode(contentOf(cells.cell(row, column)))) {
        return undefined;
      }
      return messages.get(sheet?.getSheetId() ?? "", row, column);
    },
    setDisplay: ({ displayLanguage, theme }) => {
      if (displayLanguage !== undefined) state.displayLanguage = displayLanguage;
      if (theme !== undefined) office.setTheme(theme);
    },
    loadWorkbook: async (sheets) => {
      const open = univerAPI.getActiveWorkbook();
      univerAPI.createWorkbook(workbookData(`workbook-${++workbooksOpened}`, sheets));
      if (open) univerAPI.disposeUnit(open.getId());
      state.rules.clear();
      book.shifts.length = 0;
      await book.calculation.settle();
    },
    settled: () => book.calculation.settle(),
    failNextSync: (code) => book.failNextBatch(code),
  };
}
