import { namesOf, periodsOf, sameName } from "../evaluation/register-figures";
import type { Section } from "../language/language";
import type { RegisterInput } from "../survey/inputs/inputs";
import { named, type Choice, type Text } from "./choice";
import { EVERY } from "./subset-choices";

/** What register rows are about. */
export interface Outcome {
  indicator: string;
  group: string | null;
}

const texts = {
  indicator: { da: "Indikator", en: "Indicator" },
  period: { da: "Periode", en: "Period" },
} as const satisfies Section;

/** "Joblog, Forsikrede ledige". */
export function outcomeName({ indicator, group }: Outcome): string {
  return group === null ? indicator : `${indicator}, ${group}`;
}

export function rowsOf(
  register: readonly RegisterInput[],
  { indicator, group }: Outcome,
): RegisterInput[] {
  return register.filter((row) => sameName(row.indicator, indicator) && sameName(row.group, group));
}

/** Indicators by target group in the order of the register, those whose rows will do. */
export function outcomesOf(
  register: readonly RegisterInput[],
  willDo: (rows: readonly RegisterInput[], outcome: Outcome) => boolean,
): Outcome[] {
  return namesOf(register.map(({ indicator }) => indicator)).flatMap((indicator) => {
    const own = register.filter((row) => sameName(row.indicator, indicator));
    const groups = namesOf(own.map(({ group }) => group));
    const all = own.some(({ group }) => group === null) ? [null, ...groups] : groups;
    return all
      .map((group) => ({ indicator, group }))
      .filter((outcome) => willDo(rowsOf(own, outcome), outcome));
  });
}

/** Which indicator; the first by default. */
export function outcomeChoice(outcomes: readonly Outcome[]): Choice {
  const names = outcomes.map(outcomeName);
  return {
    key: "indicator",
    label: texts.indicator,
    look: "list",
    options: names.map((name) => ({ value: name, label: named(name) })),
    preset: names[0],
  };
}

/** The outcome of this name, else the first. */
export function chosenOutcome(outcomes: readonly Outcome[], name: string): Outcome {
  return outcomes.find((outcome) => outcomeName(outcome) === name) ?? outcomes[0];
}

/** Which period; asked only where there are several. @param every what stands for all of them. */
export function periodChoice(rows: readonly RegisterInput[], every: Text): Choice[] {
  const { names } = periodsOf(rows);
  if (names.length < 2) return [];
  return [
    {
      key: "period",
      label: texts.period,
      look: "list",
      options: [
        { value: EVERY, label: every },
        ...names.map((name) => ({ value: name, label: named(name) })),
      ],
      preset: EVERY,
    },
  ];
}
