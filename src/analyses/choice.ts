import type { Entry } from "../language/language";

/** A text in both languages. */
export type Text = Entry<string>;

/** One of the values of a choice. A name from the data (a round, a unit) is the same in both languages. */
export interface Option {
  value: string;
  label: Text;
  hint?: Text;
}

/**
 * Something that the user can choose for an analysis, as data: pane and command line ask for it in
 * their own ways. A key means the same in every analysis that asks for it, so that what is chosen
 * for one holds for all.
 */
export interface Choice {
  key: string;
  label: Text;
  /** A list to pick from, or a few options side by side. */
  look: "list" | "radio";
  /** Never empty. */
  options: Option[];
  /** The value where the user chose none. */
  preset: string;
  /** What is wrong with the present value; `stops` where it cannot be evaluated. */
  complaint?: { text: Text; stops: boolean };
}

/** What the user chose, by key. What is missing, or no longer an option, is the choice's preset. */
export type Chosen = Readonly<Record<string, string>>;

/** The value of a choice: the user's where it is still one of the options, else the preset. */
export function valueOf({ key, options, preset }: Choice, chosen: Chosen): string {
  const value = Object.hasOwn(chosen, key) ? chosen[key] : undefined;
  return options.some((option) => option.value === value) ? (value as string) : preset;
}

/** The values of several choices, by key. */
export function valuesOf(choices: readonly Choice[], chosen: Chosen): Record<string, string> {
  return Object.fromEntries(choices.map((choice) => [choice.key, valueOf(choice, chosen)]));
}

/** A name from the data as a text. */
export function named(name: string): Text {
  return { da: name, en: name };
}
