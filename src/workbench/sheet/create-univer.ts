import {
  LifecycleService,
  LifecycleStages,
  LocaleType,
  merge,
  mergeLocales,
  Univer,
  type ILocales,
  type IWorkbookData,
  type Plugin,
  type PluginCtor,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import formattingEnglish from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import type { Language } from "../../language/language";
import { univerDanish } from "./univer-danish";

/** Univer knows languages by its own names; Danish is not one that it comes with. */
const locales: Record<Language, LocaleType> = {
  da: "daDK" as LocaleType,
  en: LocaleType.EN_US,
};

export interface Spreadsheet {
  univer: Univer;
  univerAPI: FUniver;
}

/** The spreadsheet inside `container`, with a blank workbook. */
export function createSpreadsheet(
  container: HTMLElement,
  { language, dark }: { language: Language; dark: boolean },
): Spreadsheet {
  const english = mergeLocales(coreEnglish, formattingEnglish);
  const texts: ILocales = {
    [locales.en]: english,
    [locales.da]: merge({}, english, univerDanish),
  };
  const univer = new Univer({ locale: locales[language], locales: texts, darkMode: dark });
  const presets = [
    UniverSheetsCorePreset({ container, ribbonType: "simple" }),
    UniverSheetsConditionalFormattingPreset(),
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    const [constructor, options] = (Array.isArray(plugin) ? plugin : [plugin]) as [
      PluginCtor<Plugin>,
      object?,
    ];
    univer.registerPlugin(constructor, options);
  }
  const univerAPI = FUniver.newAPI(univer);
  // Univer starts what handles sheets with the first workbook, and Office's host needs it running.
  univerAPI.createWorkbook({ id: "blank" });
  return { univer, univerAPI };
}

/** Opens a workbook in place of the one that is open. */
export function openWorkbook({ univerAPI }: Spreadsheet, data: Partial<IWorkbookData>): void {
  const open = univerAPI.getActiveWorkbook();
  univerAPI.createWorkbook(data);
  if (open) univerAPI.disposeUnit(open.getId());
}

/** Shows the spreadsheet's menus and numbers in the given language. */
export function speakLanguage({ univerAPI }: Spreadsheet, language: Language): void {
  univerAPI.setLocale(locales[language]);
  univerAPI.getActiveWorkbook()?.setNumfmtLocal(language);
}

/** Resolves when the workbook stands on the screen. */
export function whenRendered({ univer }: Spreadsheet): Promise<void> {
  return univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
}
