import { nothingToCompute, type NothingToCompute } from "../../survey/reading/nothing-to-compute";
import { readInMemory } from "../../survey/reading/read-in-memory";

/** The tables of a file or of a pasted text, row by row. */
export interface NamedTables {
  /** The file, or the sheet to be. */
  name: string;
  tables: readonly (readonly (readonly unknown[])[])[];
}

/**
 * Why tables have no answers to compute from; null where they have some, or may belong to other
 * data: a list of units, codes and texts, or answers that only lack a unit.
 *
 * @param beside tables that are brought in together with them and may tell what theirs mean.
 */
export function whyWithoutAnswers(
  own: NamedTables,
  beside: readonly NamedTables[] = [],
): NothingToCompute | null {
  const alone = readTables([own]);
  const nothing = nothingToCompute(alone);
  if (nothing === null) return null;
  const belongs = alone.others.some(({ what }) => what === "unit-list" || what === "companion");
  if (belongs || alone.passed.some(({ why }) => why === "no-unit")) return null;
  if (beside.length > 0) {
    const { sources } = readTables([own, ...beside]);
    const isOwn = (name: string) => own.tables.some((_, i) => name.startsWith(nameOf(own, i)));
    if (sources.some(({ name, account }) => isOwn(name) && account.answers.valid > 0)) return null;
  }
  return { ...nothing, sources: [own.name] };
}

function nameOf({ name }: NamedTables, i: number): string {
  return i === 0 ? name : `${name} (${i + 1})`;
}

function readTables(all: readonly NamedTables[]) {
  return readInMemory(
    all.flatMap((own) =>
      own.tables.map((head, i) => ({
        name: nameOf(own, i),
        surroundings: { sheet: own.name, file: null },
        head,
      })),
    ),
  );
}
