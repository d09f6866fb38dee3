import { readXlsx } from "../../files/xlsx/read-xlsx";
import { speak } from "../../language/language";
import { workbenchTexts } from "../../language/workbench-texts";
import { createHost, type Host } from "../host/create-host";
import {
  createSpreadsheet,
  openWorkbook,
  speakLanguage,
  whenRendered,
} from "../sheet/create-univer";
import { showDanishNumbers } from "../sheet/danish-display";
import { allowDanishTyping } from "../sheet/danish-typing";
import { workbenchWorkbook } from "../sheet/workbook";
import type { FunctionsFile } from "../host/functions/function-metadata";
import { showDanishSeparators } from "../sheet/danish-separators";
import { describeFunctions } from "../sheet/describe-functions";
import { displayChoiceFrom, officeLocales, queryFor, type DisplayChoice } from "./display-choice";
import { byId } from "./element";
import { showFunctionMessages } from "./message-line";
import { openPane } from "./pane-frame";
import { leadThroughRegions, regionOf, regionOfPane } from "./region-keys";
import { enableSplitter } from "./splitter";
import { showTopBar } from "./top-bar";
import "./page.css";

declare global {
  interface Window {
    /** Where the pane's page finds Office's objects. */
    fidelitetHost?: Host;
  }
}

/** Where Univer listens to what is typed into the selected cell. */
const EDITOR = "[contenteditable=true]";

let choice = displayChoiceFrom(location.search);
let pane: HTMLIFrameElement | undefined;

const spreadsheet = createSpreadsheet(byId("sheet"), {
  language: choice.language,
  dark: choice.theme !== "light",
});
const host = createHost({
  ...spreadsheet,
  displayLanguage: officeLocales[choice.language],
  theme: choice.theme,
  keepsUndo: true,
  readWorkbookFile: async (bytes) => {
    const file = await readXlsx(bytes);
    return file.kind === "workbook" ? file.sheets : null;
  },
});
window.fidelitetHost = host;

show(choice);
enableSplitter(byId("splitter"), byId("desk"), speak(workbenchTexts, choice.language).paneWidth);
open().catch((error: unknown) => {
  byId("message-line").textContent = speak(workbenchTexts, choice.language).cannotOpen;
  throw error;
});

/** The order matters: a cell that calculates before its function is known shows #NAME? for good. */
async function open(): Promise<void> {
  const functions = await fetchFunctions();
  host.registerMetadata(functions);
  pane = await openPane(byId("pane-side"), speak(workbenchTexts, choice.language).pane);
  openWorkbook(spreadsheet, workbenchWorkbook(choice.language));
  allowDanishTyping(spreadsheet, () => choice.language);
  showDanishNumbers(spreadsheet, () => choice.language);
  showDanishSeparators(document, () => choice.language);
  speakLanguage(spreadsheet, choice.language);
  describeFunctions(spreadsheet, functions);
  await whenRendered(spreadsheet);
  showFunctionMessages(byId("message-line"), spreadsheet, host);
  const windows = [window, ...(pane.contentWindow === null ? [] : [pane.contentWindow])];
  const grid = regionOf(byId("sheet-side"), EDITOR);
  leadThroughRegions([grid, regionOfPane(pane), regionOf(byId("top-bar"))], windows);
  host.ready();
}

/** What the add-in says of its functions, in the language that is shown. */
async function fetchFunctions(): Promise<FunctionsFile> {
  const file = choice.language === "da" ? "functions.json" : "functions-en.json";
  return (await (await fetch(file)).json()) as FunctionsFile;
}

function show({ language, theme }: DisplayChoice): void {
  const texts = speak(workbenchTexts, language);
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = theme;
  document.title = texts.productName;
  byId("sheet-side").setAttribute("aria-label", texts.spreadsheet);
  showTopBar(byId("top-bar"), texts, choice, change);
}

function change(next: DisplayChoice): void {
  const languageChanged = next.language !== choice.language;
  choice = next;
  history.replaceState(null, "", `${location.pathname}${queryFor(next)}`);
  show(next);
  spreadsheet.univerAPI.toggleDarkMode(next.theme !== "light");
  host.setDisplay({ displayLanguage: officeLocales[next.language], theme: next.theme });
  if (!languageChanged) return;
  speakLanguage(spreadsheet, next.language);
  void fetchFunctions().then((functions) => describeFunctions(spreadsheet, functions));
  pane?.setAttribute("title", speak(workbenchTexts, next.language).pane);
  pane?.contentWindow?.dispatchEvent(new Event("languagechange"));
}
