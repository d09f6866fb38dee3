import {
  LifecycleService,
  LifecycleStages,
  LocaleType,
  merge,
  mergeLocales,
  Univer,
  type ILocales,
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

/** The spreadsheet inside `container`, without a workbook yet. */
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
  return { univer, univerAPI: FUniver.newAPI(univer) };
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
