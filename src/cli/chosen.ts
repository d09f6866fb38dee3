import type { Analysis } from "../analyses/analysis";
import type { Choice, Chosen } from "../analyses/choice";
import { NO_FIRST } from "../analyses/round-choices";
import type { Programme } from "../evaluation/programme";
import type { SurveyReading } from "../survey/reading/survey-reader";
import { CannotCompute } from "./cannot-compute";
import type { Speaking } from "./command";
import type { EVALUATE_OPTIONS, ParsedWords } from "./options";
import { roundsNamed, totalRule } from "./reading-choices";
import type { Settings } from "./settings-file";

type Values = ParsedWords<typeof EVALUATE_OPTIONS>["values"];

/** What was chosen by options and, where they say nothing, by the settings file. */
export function chosenBy(
  values: Values,
  { choices }: Settings,
  reading: SurveyReading,
  { texts }: Speaking,
): Chosen {
  const { first, latest } = roundsNamed(
    reading,
    {
      first: values.first,
      latest: values.latest ?? (values.first === undefined ? undefined : choices.latest),
    },
    texts,
    choices.first !== undefined,
  );
  return {
    ...choices,
    ...(first === undefined ? {} : { first: first?.name ?? NO_FIRST }),
    ...(latest === undefined ? {} : { latest: latest.name }),
    ...(values.total === undefined ? {} : { total: totalRule(values.total, texts) }),
  };
}

/**
 * Makes sure that what the settings file chooses can be chosen: a value that is none would
 * otherwise be the preset in silence.
 * @throws CannotCompute where a key or a value is unknown.
 */
export function checkChosen(
  { choices }: Settings,
  analyses: readonly Analysis[],
  reading: SurveyReading,
  programme: Programme,
  { texts }: Speaking,
): void {
  const asked = analyses
    .filter((each) => each.impossible(reading, programme) === null)
    .flatMap((each) => each.choices(reading, programme, choices));
  const known = new Map<string, Choice[]>();
  for (const choice of asked) known.set(choice.key, [...(known.get(choice.key) ?? []), choice]);
  for (const [key, value] of Object.entries(choices)) {
    const same = known.get(key);
    if (same === undefined) {
      throw new CannotCompute(texts.unknownChoice(key, [...known.keys()].join(", ")));
    }
    const options = [...new Set(same.flatMap((choice) => choice.options.map((o) => o.value)))];
    if (!options.includes(value)) {
      const shown = options.map((option) => (option === "" ? '""' : option)).join(", ");
      throw new CannotCompute(texts.unknownChoiceValue(key, value, shown));
    }
  }
}
