import { isRoundName } from "../rounds/round-form";
import type { Codes } from "../layout";
import type { ColumnSample } from "./column-sample";
import type { HeaderRole } from "./header-role";

/** What a column's cells say, codes turned into their words. */
function wordsOf({ distinct }: ColumnSample, codes: Codes | null): string[] {
  return [...distinct].map((cell) => codes?.get(Number(cell)) ?? cell);
}

/**
 * The column most of whose cells name something: known units, or rounds ("Måling 2"), as words or
 * as codes with labels.
 *
 * @returns -1 where none does, or its header says that it is for something else.
 */
export function columnByContent(
  what: "unit" | "round",
  samples: readonly ColumnSample[],
  roles: readonly (HeaderRole | null)[],
  codesOf: (column: number) => Codes | null,
  isUnit: (name: string) => boolean,
): number {
  const fits = what === "unit" ? isUnit : isRoundName;
  return samples.findIndex((sample, column) => {
    const role = roles[column];
    if (sample.filled === 0 || (role !== null && role !== "other")) return false;
    const words = wordsOf(sample, codesOf(column));
    return words.filter(fits).length > words.length / 2;
  });
}
