import { languageFor } from "../../language/language";
import type { Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { Book } from "./book/book";
import { isErrorCode } from "./book/cell-conversion";
import { cellsOf } from "./book/cell-reading";
import { ChangeEvents } from "./book/change-events";
import { RichApiError } from "./book/rich-api-error";
import { generatedSheets, workbookData, type SheetContent } from "./book/sheet-content";
import type { ChartRecord } from "./book/sheet-extras";
import { newSheetStem } from "./book/sheets";
import type { ReadWorkbookFile } from "./book/workbook-file";
import { createExcel } from "./client/excel-namespace";
import type { HostState } from "./client/host-state";
import { createOffice } from "./client/office-namespace";
import type { ThemeName } from "./client/office-theme";
import { profileOf, type ProfileChoice } from "./client/profile";
import type { SyncReport } from "./client/payload-size";
import { UserPresence } from "./client/user-presence";
import { Server } from "./client/server";
import { createCustomFunctions } from "./functions/custom-functions-namespace";
import { FunctionBridge } from "./functions/function-bridge";
import { FunctionMessages } from "./functions/function-messages";
import type { FunctionsFile } from "./functions/function-metadata";
import { EXCEL_OBJECTS } from "./objects/excel-objects";

export interface HostOptions {
  univer: Univer;
  univerAPI: FUniver;
  /** As Office gives it: "da-DK", "en-US". */
  displayLanguage: string;
  theme: ThemeName;
  /** The Excel to behave as; default the web, where most is refused. */
  profile?: ProfileChoice;
  /** Another client library in place of ours, to run the same code with. */
  client?: MakeClient;
  /** Whether the user can undo what the add-in did, a run at a time. Default not: it costs time. */
  keepsUndo?: boolean;
  /** Opens the files of `insertWorksheetsFromBase64`, which is not offered without it. */
  readWorkbookFile?: ReadWorkbookFile;
}

/** The Office.js of the workbench: its globals, and what the workbench around them needs. */
export interface Host {
  Office: typeof Office;
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
  CustomFunctions: typeof CustomFunctions;
  /** Takes the content of functions.json; with the code associated, the functions calculate. */
  registerMetadata(functionsJson: FunctionsFile): void;
  /** The add-in's page begins, for the first time or anew: functions of a page before it are gone. */
  beginPage(): void;
  /** Resolves `Office.onReady`. */
  ready(): void;
  /** The sentence behind a custom function's error in a cell (zero-based). */
  functionMessage(sheetName: string, row: number, column: number): string | undefined;
  /** A sheet's charts, with what was asked of each: fills and points cannot be read in Excel. */
  charts(sheetName: string): readonly ChartRecord[];
  setDisplay(display: { displayLanguage?: string; theme?: ThemeName }): void;
  /** Opens a workbook with these sheets in place of the one that is open. */
  loadWorkbook(sheets: readonly SheetContent[]): Promise<void>;
  /** Resolves when every formula shows what follows from the cells. */
  settled(): Promise<void>;
  /** The next `context.sync()` fails with this code and does nothing. */
  failNextSync(code: string): void;
  /** The user begins to write in a cell, or leaves it: until then requests fail or wait. */
  setCellEditing(editing: boolean): void;
  /** The user closes the pane, or opens it again; the add-in goes on running. */
  setPaneVisible(visible: boolean): void;
  /** Tells of every sync from now on; the function given back ends that. */
  watchSyncs(listener: (report: SyncReport) => void): () => void;
}

/** Office's client library over the workbook: ours where none is given. */
export type MakeClient = (
  server: Server,
  office: typeof Office,
) => Pick<Host, "Excel" | "OfficeExtension">;

let workbooksOpened = 0;

export function createHost(options: HostOptions): Host {
  const { univer, univerAPI } = options;
  const book = new Book(univer, univerAPI, options.keepsUndo);
  const state: HostState = {
    book,
    changes: new ChangeEvents(book),
    rules: new Map(),
    syncListeners: new Set(),
    readWorkbookFile: options.readWorkbookFile,
    profile: profileOf(options.profile ?? "web"),
    user: new UserPresence(),
    displayLanguage: options.displayLanguage,
  };
  const messages = new FunctionMessages();
  const bridge = new FunctionBridge(book.injector, messages, () =>
    languageFor(state.displayLanguage),
  );
  const office = createOffice(state, options.theme);
  if (univerAPI.getActiveWorkbook()) bridge.open();
  book.onOpened(() => bridge.open());

  const ownClient = () => ({
    Excel: createExcel(state, EXCEL_OBJECTS),
    OfficeExtension: { Error: RichApiError } as unknown as typeof OfficeExtension,
  });
  const { client = ownClient } = options;

  return {
    Office: office.Office,
    ...client(new Server(state, EXCEL_OBJECTS), office.Office),
    CustomFunctions: createCustomFunctions(bridge),
    registerMetadata: (functionsJson) => bridge.registerMetadata(functionsJson),
    beginPage: () => bridge.beginPage(),
    ready: () => office.ready(),
    functionMessage: (sheetName, row, column) => {
      const sheet = book.sheetByName(sheetName);
      const cells = sheet && cellsOf(book, sheet);
      if (!cells?.formula(row, column) || !isErrorCode(cells.content(row, column))) {
        return undefined;
      }
      return messages.get(sheet?.getSheetId() ?? "", row, column);
    },
    charts: (sheetName) => {
      const sheet = book.sheetByName(sheetName);
      return sheet ? structuredClone(book.extras.of(sheet).charts) : [];
    },
    setDisplay: ({ displayLanguage, theme }) => {
      if (displayLanguage !== undefined) state.displayLanguage = displayLanguage;
      if (theme !== undefined) office.setTheme(theme);
    },
    loadWorkbook: async (sheets) => {
      const open = univerAPI.getActiveWorkbook();
      const id = `workbook-${++workbooksOpened}`;
      book.generated.clear();
      for (const [sheetId, cells] of generatedSheets(id, sheets))
        book.generated.set(sheetId, cells);
      univerAPI.createWorkbook(workbookData(id, sheets, newSheetStem(state.displayLanguage)));
      if (open) univerAPI.disposeUnit(open.getId());
      state.rules.clear();
      book.extras.clear();
      book.shifts.length = 0;
      await book.calculation.settle();
    },
    settled: () => book.calculation.settle(),
    failNextSync: (code) => book.failNextBatch(code),
    setCellEditing: (editing) => state.user.setEditingCell(editing),
    setPaneVisible: (visible) => state.user.setPaneVisible(visible),
    watchSyncs: (listener) => {
      state.syncListeners.add(listener);
      return () => void state.syncListeners.delete(listener);
    },
  };
}
