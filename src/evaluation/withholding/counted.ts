/** The valid answers to one question, and how many of them are positive. */
export interface ItemCount {
  readonly positive: number;
  readonly valid: number;
}

/** What is counted of a set of persons in some questions of a core element and a round. */
export interface Counted {
  /** Those with at least one valid answer. */
  readonly persons: number;
  /** By question, in one order for all sets. */
  readonly items: readonly ItemCount[];
}

/** Several sets that share nobody, together. */
export function together(parts: readonly Counted[]): Counted {
  const items = (parts.at(0)?.items ?? []).map((_, i) =>
    parts.reduce(
      (sum, part) => ({
        positive: sum.positive + part.items[i].positive,
        valid: sum.valid + part.items[i].valid,
      }),
      { positive: 0, valid: 0 },
    ),
  );
  return { persons: parts.reduce((sum, { persons }) => sum + persons, 0), items };
}

/** The primary rule: somebody answered, but fewer than the least number of persons. */
export function isFewPersons(persons: number, least: number): boolean {
  return persons > 0 && persons < least;
}

export function isFew({ persons }: Counted, least: number): boolean {
  return isFewPersons(persons, least);
}
