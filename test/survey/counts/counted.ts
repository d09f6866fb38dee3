/**
 * Counts a plain survey anew, by hand and without the add-in: what stands in a table of counted
 * answers is defined here a second time.
 */

/** One person: unit, round and group, and an answer to each question. */
export interface Person {
  unit: string;
  round: string;
  group: string;
  answers: string[];
}

export interface Question {
  element: string;
  question: string;
}

const GRADES = ["Slet ikke", "I mindre grad", "I nogen grad", "I høj grad", "I meget høj grad"];
const POSITIVE = ["I høj grad", "I meget høj grad"];

export const HEADER = [
  "enhed",
  "maaling",
  "maalgruppe",
  "kerneelement",
  "spoergsmaal",
  "besvarelser",
  "personer",
  "positive",
  "gyldige",
  ...GRADES.map((_, i) => `grad_${i + 1}`),
  "ved_ikke",
  "blanke",
  "ukendte",
  "sum_n2",
  "sum_k2_n",
];

const isValid = (answer: string) => GRADES.includes(answer);
const isPositive = (answer: string) => POSITIVE.includes(answer);

function countOf(answers: readonly string[], test: (answer: string) => boolean): number {
  return answers.filter(test).length;
}

/** A row of counts over some of the questions of a core element. */
function line(people: readonly Person[], columns: readonly number[], names: string[]): unknown[] {
  const { unit, round, group } = people[0];
  const own = people.map(({ answers }) => columns.map((column) => answers[column]));
  const all = own.flat();
  const counts = own.map((answers) => ({
    n: countOf(answers, isValid),
    k: countOf(answers, isPositive),
  }));
  const valid = counts.filter(({ n }) => n > 0);
  return [
    unit,
    round,
    group,
    ...names,
    people.length,
    valid.length,
    countOf(all, isPositive),
    countOf(all, isValid),
    ...GRADES.map((grade) => countOf(all, (answer) => answer === grade)),
    countOf(all, (answer) => answer === "Ved ikke"),
    countOf(all, (answer) => answer === ""),
    countOf(all, (answer) => answer === "Aner det ikke"),
    valid.reduce((sum, { n }) => sum + n * n, 0),
    valid.reduce((sum, { n, k }) => sum + (k * k) / n, 0),
  ];
}

/** The table of counts, units, rounds and groups in the order in which they come. */
export function countedTable(
  people: readonly Person[],
  questions: readonly Question[],
  { items = true }: { items?: boolean } = {},
): unknown[][] {
  const strata = new Map<string, Person[]>();
  for (const person of people.filter(({ answers }) => answers.some((answer) => answer !== ""))) {
    const key = JSON.stringify([person.unit, person.round, person.group]);
    const own = strata.get(key);
    if (own === undefined) strata.set(key, [person]);
    else own.push(person);
  }
  const elements = [...new Set(questions.map(({ element }) => element))];
  const columnsOf = (element: string) =>
    questions.flatMap((question, i) => (question.element === element ? [i] : []));
  const rows = [...strata.values()].flatMap((own) =>
    elements.flatMap((element) => [
      line(own, columnsOf(element), [element, ""]),
      ...(items
        ? columnsOf(element).map((i) => line(own, [i], [element, questions[i].question]))
        : []),
    ]),
  );
  return [HEADER, ...rows];
}

/** The same survey as it is answered. */
export function rawTable(people: readonly Person[], questions: readonly Question[]): string[][] {
  return [
    ["Enhed", "Måling", "Målgruppe", ...questions.map((q) => `${q.element}: ${q.question}`)],
    ...people.map(({ unit, round, group, answers }) => [unit, round, group, ...answers]),
  ];
}
