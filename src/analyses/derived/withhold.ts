import { isFewPersons } from "../../evaluation/withholding/counted";
import { withheldFigure, type Figure, type Withheld } from "../../evaluation/figure";

/**
 * Withholds the figures of one question that stand on few persons, and as many others as would give
 * these away beside the figure of all. Smaller ones go first.
 *
 * @param all the persons with a valid answer, also those without a value.
 * @param areTicks whether a person can have several values: then each of them is told from all the
 *   others by itself.
 */
export function withholdFew(
  figures: readonly Figure[],
  all: number,
  areTicks: boolean,
  leastPersons: number,
): Figure[] {
  const persons = figures.map((figure) => figure.persons);
  const why = figures.map(({ withheld }, i): false | Withheld =>
    isFewPersons(persons[i], leastPersons) ? "few-persons" : withheld,
  );
  if (areTicks) {
    persons.forEach((own, i) => {
      if (isFewPersons(all - own, leastPersons)) why[i] ||= "gives-away";
    });
  } else withholdWhatGivesAway(persons, all, why, leastPersons);
  return figures.map((figure, i) => {
    const withheld = why[i];
    return withheld === false ? figure : withheldFigure(figure.responses, withheld);
  });
}

/** Of values that nobody has two of: together with the figure of all, those told give the rest. */
function withholdWhatGivesAway(
  persons: readonly number[],
  all: number,
  why: (false | Withheld)[],
  leastPersons: number,
): void {
  const rest = all - persons.reduce((sum, own) => sum + own, 0);
  const order = [...persons.keys()]
    .filter((i) => persons[i] > 0)
    .sort((a, b) => persons[a] - persons[b]);
  for (const next of order) {
    const hidden = order.filter((i) => why[i] !== false).map((i) => persons[i]);
    const parts = [...hidden, ...(rest > 0 ? [rest] : [])];
    const together = parts.reduce((sum, own) => sum + own, 0);
    const isSafe =
      parts.every((own) => !isFewPersons(own, leastPersons)) ||
      (parts.length > 1 && together >= leastPersons);
    if (isSafe) break;
    why[next] ||= "gives-away";
  }
}
