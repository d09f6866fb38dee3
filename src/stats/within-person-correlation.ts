/** One unit's persons with at least one answer: person i has n answers, k of them positive. */
export interface PersonsOfUnit {
  persons: number;
  /** Σn */
  answers: number;
  /** Σk */
  positive: number;
  /** Σn² */
  sumOfSquares: number;
  /** Σk²/n */
  positiveSquares: number;
}

/**
 * How alike one person's answers are: the intraclass correlation of 0/1 answers by one-way analysis
 * of variance, persons within units, the units' own means taken out (Ridout, Demétrio & Firth 1999;
 * persons may have different numbers of answers). 0: a person's answers tell nothing of one
 * another; 1: all are the same, so that only persons count.
 *
 * Held within 0 to 1. 0 where every person gave at most one answer. 1, the careful end, where the
 * answers cannot tell: no unit has two persons, those who could be compared gave one answer each,
 * or nobody's answers differ.
 */
export function withinPersonCorrelation(units: readonly PersonsOfUnit[]): number {
  if (units.every(({ persons, answers }) => answers === persons)) return 0;
  let [persons, answers, own, squares, between, within] = [0, 0, 0, 0, 0, 0];
  for (const unit of [...units].sort(bySums)) {
    if (unit.persons < 2) continue;
    own++;
    persons += unit.persons;
    answers += unit.answers;
    squares += unit.sumOfSquares / unit.answers;
    between += unit.positiveSquares - unit.positive ** 2 / unit.answers;
    within += unit.positive - unit.positiveSquares;
  }
  if (answers === persons || within === 0) return 1;
  const meanBetween = between / (persons - own);
  const meanWithin = within / (answers - persons);
  const usual = (answers - squares) / (persons - own);
  const rho = (meanBetween - meanWithin) / (meanBetween + (usual - 1) * meanWithin);
  return Math.min(1, Math.max(0, rho));
}

/** One order of adding, whatever order the units come in: the last digit does not depend on it. */
function bySums(a: PersonsOfUnit, b: PersonsOfUnit): number {
  return (
    a.answers - b.answers ||
    a.positive - b.positive ||
    a.sumOfSquares - b.sumOfSquares ||
    a.positiveSquares - b.positiveSquares
  );
}
