import type { Analysis } from "../analyses/analysis";
import { DEFAULT_PROGRAMME, type Programme } from "../evaluation/programme";
import { ownKey } from "../survey/mapping/sheet-mapping";
import type { SurveyMapping } from "../survey/mapping/survey-mapping";
import type { SurveyReading } from "../survey/reading/survey-reader";
import type { Speaking } from "./command";
import type { EVALUATE_OPTIONS, ParsedWords } from "./options";

type Values = ParsedWords<typeof EVALUATE_OPTIONS>["values"];

/** The options that answer a choice of analyses: of the same name. */
const CHOICE_OPTIONS = ["first", "latest", "total"] as const;

/** Tells of each sheet that was decided about and is not among those that were read. */
export function tellUnusedSheets(
  { sheets }: SurveyMapping,
  { sources, others, passed, skipped }: SurveyReading,
  { texts, output }: Pick<Speaking, "texts" | "output">,
): void {
  const names = [...sources, ...others, ...passed].map(({ name }) => name).concat(skipped);
  const shapes = [...sources, ...passed].map(({ shape }) => shape);
  const known = new Set([...names.map(ownKey), ...shapes]);
  for (const key of Object.keys(sheets)) {
    if (!known.has(key)) output.remark(texts.unusedSheet(key.replace(/^\u0001/, "")));
  }
}

/** Tells of each option that none of these analyses asks for. */
export function tellUnusedOptions(
  values: Values,
  analyses: readonly Analysis[],
  reading: SurveyReading,
  programme: Programme,
  { texts, output }: Pick<Speaking, "texts" | "output">,
): void {
  const given = CHOICE_OPTIONS.filter((name) => values[name] !== undefined);
  if (given.length === 0) return;
  const asked = new Set(
    analyses
      .filter((each) => each.impossible(reading, programme) === null)
      .flatMap((each) => each.choices(reading, programme, {}))
      .map(({ key }) => key),
  );
  for (const name of given) {
    if (!asked.has(name)) output.remark(texts.unusedOption(name));
  }
}

/** Tells of each setting of the file that a sheet Program says otherwise. */
export function tellProgramWins(
  given: Programme,
  holds: Programme,
  { program }: SurveyReading,
  { texts, output }: Pick<Speaking, "texts" | "output">,
): void {
  if (program === null) return;
  const keys = ["name", ...Object.keys(DEFAULT_PROGRAMME)] as (keyof Programme)[];
  const differs = (key: keyof Programme, one: Programme, other: Programme) =>
    JSON.stringify(one[key]) !== JSON.stringify(other[key]);
  const overruled = keys.filter(
    (key) => differs(key, given, DEFAULT_PROGRAMME) && differs(key, given, holds),
  );
  if (overruled.length > 0) {
    output.remark(texts.programWins(program.source, overruled.join(", ")));
  }
}
