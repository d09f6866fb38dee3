import { programmeOf } from "../evaluation/programme";
import type { SurveyReading } from "../survey/reading/survey-reading";
import { CannotCompute } from "./cannot-compute";
import type { Speaking } from "./command";
import type { EngineName, Engines } from "./engine/query-engine";
import { readWithEngine } from "./engine/read-with-engine";
import type { EVALUATE_OPTIONS, ParsedWords } from "./options";
import { readFiles, type FilesReading } from "./read-files";
import { leastPersonsOf } from "./reading-choices";
import { NO_SETTINGS, readSettings, type Settings } from "./settings-file";

export type Parsed = ParsedWords<typeof EVALUATE_OPTIONS>;

/** Whether settings are a workbook with the programme's sheet. */
function isBook(settings: string | undefined): settings is string {
  return settings !== undefined && /\.xlsx$/i.test(settings);
}

/** What the settings file says, but what the words say goes before it. */
export function settingsOf(values: Parsed["values"], speaking: Speaking): Settings {
  const settings =
    values.settings === undefined || isBook(values.settings)
      ? NO_SETTINGS
      : readSettings(values.settings, speaking);
  const leastPersons = leastPersonsOf(values["min-persons"], speaking.texts);
  if (leastPersons === undefined) return settings;
  return { ...settings, programme: { ...settings.programme, leastPersons } };
}

/** Settings with what the programme's own sheet says; the words go before it. */
export function settingsWith(
  asked: Settings,
  reading: SurveyReading,
  leastPersons: number | undefined,
): Settings {
  const programme = programmeOf(asked.programme, reading);
  return {
    ...asked,
    programme: leastPersons === undefined ? programme : { ...programme, leastPersons },
  };
}

/** Reads the files here, or has an engine count their rows. */
export async function readAll(
  { values, files }: Parsed,
  { mapping, programme: { positive } }: Settings,
  engines: Engines,
  speaking: Speaking,
): Promise<FilesReading> {
  const { engine: name, settings } = values;
  const program = isBook(settings) ? settings : undefined;
  if (name === undefined) {
    return readFiles(files, speaking, {
      mapping,
      positive,
      ...(program === undefined ? {} : { program }),
    });
  }
  const open = Object.hasOwn(engines, name) ? engines[name as EngineName] : undefined;
  if (open === undefined) throw new CannotCompute(speaking.texts.unknownEngine(name));
  const engine = await open();
  if (engine === null) throw new CannotCompute(speaking.texts.engineMissing(name));
  try {
    const options = { mapping, positive };
    const all = program === undefined || files.includes(program) ? files : [...files, program];
    return await readWithEngine(
      all,
      engine,
      options,
      leastPersonsOf(values["min-persons"], speaking.texts) ?? null,
      speaking,
    );
  } finally {
    engine.close();
  }
}
