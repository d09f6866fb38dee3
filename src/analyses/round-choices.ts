import type { Section } from "../language/language";
import type { RoundReading, SurveyReading } from "../survey/reading/survey-reader";
import { named, valueOf, type Choice, type Chosen } from "./choice";

/** The value of the first round where nothing is compared. */
export const NO_FIRST = "";

const texts = {
  first: { da: "Første måling", en: "First round" },
  latest: { da: "Seneste måling", en: "Latest round" },
  noFirst: { da: "Ingen (vis kun resultatet)", en: "None (show the result only)" },
  same: { da: "Vælg to forskellige målinger.", en: "Choose two different rounds." },
} as const satisfies Section;

/** The two rounds that an analysis compares: by default the first and the last. */
export function roundChoices({ rounds }: SurveyReading, chosen: Chosen): Choice[] {
  const options = rounds.map(({ name }) => ({ value: name, label: named(name) }));
  const none = { value: NO_FIRST, label: texts.noFirst };
  const first: Choice = {
    key: "first",
    label: texts.first,
    look: "list",
    options: rounds.length > 1 ? [...options, none] : [none],
    preset: rounds.length > 1 ? rounds[0].name : NO_FIRST,
  };
  const latest: Choice = {
    key: "latest",
    label: texts.latest,
    look: "list",
    options,
    preset: rounds[rounds.length - 1].name,
  };
  const [from, to] = [valueOf(first, chosen), valueOf(latest, chosen)];
  return [{ ...first, ...complaint(rounds, from, to) }, latest];
}

function complaint(
  rounds: readonly RoundReading[],
  from: string,
  to: string,
): Pick<Choice, "complaint"> {
  if (from === NO_FIRST) return {};
  if (from === to) return { complaint: { text: texts.same, stops: true } };
  const place = (name: string) => rounds.findIndex((round) => round.name === name);
  if (place(from) < place(to)) return {};
  const text = {
    da: `${from} ligger efter ${to}: udviklingen regnes baglæns.`,
    en: `${from} comes after ${to}: change runs backwards.`,
  };
  return { complaint: { text, stops: false } };
}

/** The chosen rounds. The same round twice is one round without a change. */
export function chosenRounds(
  { rounds }: SurveyReading,
  values: Readonly<Record<string, string>>,
): { first: RoundReading | null; latest: RoundReading } {
  const latest = rounds.find(({ name }) => name === values.latest) ?? rounds[rounds.length - 1];
  return { first: rounds.find(({ name }) => name === values.first) ?? null, latest };
}
