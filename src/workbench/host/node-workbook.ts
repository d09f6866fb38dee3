import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-formula/facade";
import { intervalProvider } from "rxjs/internal/scheduler/intervalProvider";
import type { SheetContent } from "./book/sheet-content";
import type { ReadWorkbookFile } from "./book/workbook-file";
import type { ProfileChoice } from "./client/profile";
import type { ThemeName } from "./client/office-theme";
import { createHost, type Host, type MakeClient } from "./create-host";

/**
 * Univer's conditional formats tick every 100 ms until their workbook is closed. One that was left
 * open, by a test that failed, must not keep the process alive.
 */
intervalProvider.delegate = {
  setInterval: (handler, timeout, ...args: unknown[]) =>
    (setInterval(handler, timeout, ...args) as unknown as NodeJS.Timeout).unref(),
  clearInterval: (handle) => clearInterval(handle),
};

export interface NodeWorkbookOptions {
  /** Default "da-DK". */
  displayLanguage?: string;
  /** Default "light". */
  theme?: ThemeName;
  /** Default "web". */
  profile?: ProfileChoice;
  readWorkbookFile?: ReadWorkbookFile;
  /** Default not. */
  keepsUndo?: boolean;
  /** Default ours. */
  client?: MakeClient;
  /** Default one empty sheet: "Ark1", or "Sheet1" where the language is not Danish. */
  sheets?: readonly SheetContent[];
}

export type NodeWorkbook = Host & {
  /** Closes the workbook; nothing keeps the process alive afterwards. */
  dispose(): void;
  /** Univer's own interface, to do in a test what a user would do. */
  univer: Univer;
  univerAPI: FUniver;
};

/** What is opened where nothing else is asked for: to run the same tests with another client. */
export const nodeWorkbookDefaults: NodeWorkbookOptions = {};

/** A calculating workbook with an Office.js host, without a browser. `Office.onReady` has resolved. */
export async function openNodeWorkbook(given: NodeWorkbookOptions = {}): Promise<NodeWorkbook> {
  const options = { ...nodeWorkbookDefaults, ...given };
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  const univerAPI = FUniver.newAPI(univer);
  const { displayLanguage = "da-DK", theme = "light", sheets = [], ...rest } = options;
  const host = createHost({ ...rest, univer, univerAPI, displayLanguage, theme });
  await host.loadWorkbook(sheets);
  host.ready();
  return { ...host, univer, univerAPI, dispose: () => univer.dispose() };
}
