import { AnswerKind, gradeKind } from "../../survey/answers/answer-kind";
import { exactSql, formSql, kindSql } from "./answer-cases";
import { inNormalForm, tidied, type Dialect } from "./dialect";
import type { SqlLine, SqlName, SurveySql } from "./survey-sql";

export interface StatementOptions {
  /** What is counted: a table's name, or any other expression that FROM takes; in the engine's words. */
  from: string;
  /** Lines of core elements with fewer persons than this are left out; null leaves none out. */
  leastPersons: number | null;
  /** What stands above the statement, a line each. Never text of a survey. */
  comments: readonly string[];
}

const INDENT = "\n    ";

function each<Value>(values: readonly Value[], write: (value: Value, i: number) => string): string {
  return values.map(write).join(`,${INDENT}`);
}

/** A cell as text, never NULL. */
function cellSql(column: string, dialect: Dialect): string {
  return `COALESCE(${dialect.asText(`source_rows.${dialect.identifier(column)}`)}, '')`;
}

/** The name as shown, from a column of raw texts: by code, by known spelling, else tidied. */
function shownName(raw: string, { codes, known }: SqlName, dialect: Dialect): string {
  const cases = (names: ReadonlyMap<string, string>) =>
    [...names].map(([form, name]) => `WHEN ${dialect.text(form)} THEN ${dialect.text(name)}`);
  const byCode = cases(codes);
  const byName = cases(known);
  const all = [...byCode, ...byName.filter((one) => !byCode.includes(one))];
  const plain = tidied(raw, dialect);
  if (all.length === 0) return plain;
  return `CASE ${inNormalForm(raw, dialect)}\n      ${all.join("\n      ")}\n      ELSE ${plain} END`;
}

/** Where a name stands among those of the sample, so that groups keep their order. */
function placeOf({ known }: SqlName, form: string, { text }: Dialect): string {
  const places = [...known.keys()].map((name, i) => `WHEN ${text(name)} THEN ${String(i)}`);
  return places.length === 0
    ? "0"
    : `CASE ${form} ${places.join(" ")} ELSE ${String(places.length)} END`;
}

/** The kinds that have a column of their own beside the grades. */
const OTHER_KINDS = [
  ["ved_ikke", AnswerKind.DontKnow],
  ["ikke_relevant", AnswerKind.NotApplicable],
  ["blanke", AnswerKind.Blank],
  ["fejl", AnswerKind.ErrorCell],
  ["ukendte", AnswerKind.Unknown],
] as const;

const oneIf = (test: string) => `CASE WHEN ${test} THEN 1 ELSE 0 END`;
const countIf = (test: string) => `COUNT(CASE WHEN ${test} THEN 1 END)`;

function isOneOf(column: string, kinds: readonly AnswerKind[]): string {
  return kinds.map((kind) => `${column} = ${String(kind)}`).join(" OR ");
}

/** Per person and line of several questions: valid and positive answers. */
function personSums({ lines, items }: SurveySql): string[] {
  return lines.flatMap((line, i) => {
    if (line.questions.length === 1) return [];
    const valid = line.items.map((item) => oneIf(`a${String(item)} BETWEEN 1 AND 11`));
    const positive = line.items.map((item) =>
      oneIf(isOneOf(`a${String(item)}`, items[item].positive)),
    );
    return [`${valid.join(" + ")} AS n${String(i)}`, `${positive.join(" + ")} AS k${String(i)}`];
  });
}

/** What is summed over the persons of a stratum, each with the name of its column. */
function stratumSums({ lines, items, mostGrades }: SurveySql, { double }: Dialect): string[] {
  const ofItems = items.flatMap((_, item) => {
    const a = `a${String(item)}`;
    const kinds = Array.from({ length: mostGrades }, (__, i): number => gradeKind(i + 1)).concat(
      OTHER_KINDS.map(([, kind]) => kind),
    );
    return kinds.map((kind) => `${countIf(`${a} = ${String(kind)}`)} AS ${a}_${String(kind)}`);
  });
  const ofPersons = lines.flatMap((line, i) => {
    if (line.questions.length === 1) return [];
    const [n, k] = [`n${String(i)}`, `k${String(i)}`];
    const squares = `CASE WHEN ${n} > 0 THEN CAST(${k} * ${k} AS ${double}) / ${n} ELSE 0 END`;
    return [
      `${countIf(`${n} > 0`)} AS ${n}_persons`,
      `SUM(${n}) AS ${n}_valid`,
      `SUM(${k}) AS ${n}_positive`,
      `SUM(${n} * ${n}) AS ${n}_squares`,
      `SUM(${squares}) AS ${n}_positive_squares`,
    ];
  });
  return [...ofItems, ...ofPersons];
}

/** A sum that differs from line to line; NULL where a line has none. */
function byLine(lines: readonly SqlLine[], of: (line: SqlLine, i: number) => string | null) {
  const cases = lines.flatMap((line, i) => {
    const own = of(line, i);
    return own === null ? [] : [`WHEN ${String(i)} THEN ${own}`];
  });
  return `SUM(CASE lines.line ${cases.join(" ")} END)`;
}

function figures(survey: SurveySql): [name: string, sum: string][] {
  const { lines, mostGrades } = survey;
  const isSingle = ({ questions }: SqlLine) => questions.length === 1;
  const kindsOf = (line: SqlLine, kinds: readonly AnswerKind[]) =>
    kinds.map((kind) => `a${String(line.items[0])}_${String(kind)}`).join(" + ");
  const grades = (count: number) => Array.from({ length: count }, (_, i) => gradeKind(i + 1));
  const sum = (single: (line: SqlLine) => string, several: string) =>
    byLine(lines, (line, i) => (isSingle(line) ? single(line) : `n${String(i)}_${several}`));
  const validOf = (line: SqlLine) => kindsOf(line, grades(mostGrades));
  const positiveOf = (line: SqlLine) => kindsOf(line, survey.items[line.items[0]].positive);
  const ofItem = (kind: AnswerKind) =>
    byLine(lines, (line) => (isSingle(line) ? kindsOf(line, [kind]) : null));
  return [
    ["besvarelser", "SUM(responses)"],
    ["personer", sum(validOf, "persons")],
    ["positive", sum(positiveOf, "positive")],
    ["gyldige", sum(validOf, "valid")],
    ...grades(mostGrades).map((kind, i): [string, string] => [
      `grad_${String(i + 1)}`,
      ofItem(kind),
    ]),
    ...OTHER_KINDS.map(([name, kind]): [string, string] => [name, ofItem(kind)]),
    ["sum_n2", sum(validOf, "squares")],
  ];
}

function linesSql({ lines }: SurveySql, { text }: Dialect): string {
  const rows = lines.map(({ element, questions, grades, positive }, i) => {
    const cells = [
      [String(i), "line"],
      [text(element), "element"],
      [text(questions.join("\n")), "question"],
      [String(grades), "grades"],
      [text([...positive].sort((a, b) => a - b).join(",")), "positive_grades"],
    ];
    return `SELECT ${cells.map(([value, name]) => (i === 0 ? `${value} AS ${name}` : value)).join(", ")}`;
  });
  return rows.join(`\n    UNION ALL `);
}

/**
 * The one statement that makes the table of counts of a survey inside an engine: the innermost part
 * reads the answers, the first GROUP BY counts persons by the raw names of unit, round and target
 * group, the second joins spellings and lays the counts out a line a core element and question.
 *
 * @returns SQL that ends with a semicolon. Texts of the survey stand in it as literals and names only.
 */
export function countsStatement(
  survey: SurveySql,
  dialect: Dialect,
  { from, leastPersons, comments }: StatementOptions,
): string {
  const { unit, round, group, completed, items, lines, notUnits } = survey;
  const names = [
    ["unit", unit, "enhed"],
    ["round", round, "maaling"],
    ...(group === null ? [] : [["group", group, "maalgruppe"] as const]),
  ] as const;
  const rawOf = (name: SqlName) =>
    name.column === null ? dialect.text(name.name) : cellSql(name.column, dialect);
  const raw = names.map(([key]) => `${key}_text`).join(", ");
  const form = (column: string) => inNormalForm(column, dialect);
  const where =
    completed &&
    `${form("status_text")} IN (${completed.values.map((value) => dialect.text(value)).join(", ")})`;
  const isAnswered = items.map((_, i) => `a${String(i)}`).join(" + ");
  const keptOut = [
    "unit_name <> ''",
    "round_name <> ''",
    ...(notUnits.length === 0
      ? []
      : [`unit_form NOT IN (${notUnits.map((name) => dialect.text(name)).join(", ")})`]),
  ];
  const shown = names.map(([key, , heading]) => `MAX(${key}_name) AS ${heading}`);
  const squares = byLine(lines, (line, i) =>
    line.questions.length === 1
      ? `CAST(${survey.items[line.items[0]].positive.map((kind) => `a${String(line.items[0])}_${String(kind)}`).join(" + ")} AS ${dialect.double})`
      : `n${String(i)}_positive_squares`,
  );
  const counted = figures(survey).map(
    ([name, sum]) => `CAST(${sum} AS ${dialect.whole}) AS ${name}`,
  );
  const persons = byLine(lines, ({ whole }) => `n${String(whole)}_persons`);
  const having = leastPersons === null ? "" : `\nHAVING ${persons} >= ${String(leastPersons)}`;
  const keys = names.map(([key]) => `LOWER(${key}_name)`);
  const order = [...(group === null ? [] : ["MIN(group_place)"]), ...keys];
  return `${comments.map((comment) => `-- ${comment}\n`).join("")}WITH cells AS (
  SELECT
    ${each([...names.map(([key, name]) => `${rawOf(name)} AS ${key}_text`), ...(completed === null ? [] : [`${cellSql(completed.column, dialect)} AS status_text`]), ...items.map(({ column }, i) => `${cellSql(column, dialect)} AS c${String(i)}`)], (one) => one)}
  FROM ${from} source_rows
),
exact AS (
  SELECT ${raw},
    ${each([...items.map((_, i) => `c${String(i)}`), ...items.map(({ cases }, i) => `${exactSql(`c${String(i)}`, cases, dialect)} AS e${String(i)}`)], (one) => one)}
  FROM cells${where === null ? "" : `\n  WHERE ${where}`}
),
spelled AS (
  SELECT ${raw},
    ${each([...items.map((_, i) => `e${String(i)}`), ...items.map((_, i) => `${formSql(`e${String(i)}`, form(`c${String(i)}`))} AS s${String(i)}`)], (one) => one)}
  FROM exact
),
answers AS (
  SELECT ${raw},
    ${each(items, ({ cases }, i) => `${kindSql(`e${String(i)}`, `s${String(i)}`, cases, dialect)} AS a${String(i)}`)}
  FROM spelled
),
persons AS (
  SELECT ${raw},
    ${each([...items.map((_, i) => `a${String(i)}`), ...personSums(survey)], (one) => one)}
  FROM answers
  WHERE ${isAnswered} > 0
),
strata AS (
  SELECT ${raw}, COUNT(*) AS responses,
    ${each(stratumSums(survey, dialect), (one) => one)}
  FROM persons
  GROUP BY ${raw}
),
named AS (
  SELECT strata.*,
    ${each([...names.map(([key, name]) => `${shownName(`${key}_text`, name, dialect)} AS ${key}_name`), ...(group === null ? [] : [`${placeOf(group, form("group_text"), dialect)} AS group_place`]), `${form("unit_text")} AS unit_form`], (one) => one)}
  FROM strata
),
lines AS (
    ${linesSql(survey, dialect)}
)
SELECT
    ${each([...shown, "lines.element AS kerneelement", "lines.question AS spoergsmaal", "lines.grades AS grader", "lines.positive_grades AS positive_grader", ...counted, `${squares} AS sum_k2_n`], (one) => one)}
FROM named CROSS JOIN lines
WHERE ${keptOut.join(" AND ")}
GROUP BY ${[...keys, "lines.line", "lines.element", "lines.question", "lines.grades", "lines.positive_grades"].join(", ")}${having}
ORDER BY ${[...order, "lines.line"].join(", ")};`;
}
