import type { ItemColumn, NameColumn } from "../layout";
import { normalForm, tidy } from "../normal-form";
import { answerColumns } from "./answer-columns";
import { chosenScale, sharedScales } from "./codes-as-answers";
import { holdsCodes, holdsLabels, sampleColumns } from "./column-sample";
import type { CodeLabels, VariableTexts } from "./companion-files";
import { completedRule, flagRule } from "./completed-rows";
import { findHeader, headerAt, type HeaderBlock } from "./header-block";
import { headerRole, type HeaderRole } from "./header-role";
import { elementsOfItems } from "./item-elements";
import { canonicalNames } from "./known-elements";
import { columnByContent } from "./name-by-content";
import type { ColumnReason, RecognisedSheet } from "./recognised-sheet";
import type { ItemHeader } from "./split-header";
import { namesFromSurroundings, type Surroundings } from "./surroundings";
import type { SheetMapping } from "./sheet-mapping";

/** What is known beside the sheet itself. */
export interface Beside {
  labels: CodeLabels | null;
  texts: VariableTexts | null;
  /** Questions met in other sheets, in normal form, with their core elements. */
  knownQuestions: ReadonlyMap<string, string>;
  /** Units that are known: the workbook's list, else the municipalities. */
  isUnit(name: string): boolean;
  /** What the user decided for sheets of this shape. */
  mapping: SheetMapping | null;
}

type Rows = readonly (readonly unknown[])[];

function rolesOf(header: HeaderBlock, texts: VariableTexts | null): (HeaderRole | null)[] {
  return header.columns.map(({ name, text }) => {
    const asked = texts?.get(normalForm(name || text));
    return headerRole(text) ?? headerRole(name) ?? (asked === undefined ? null : headerRole(asked));
  });
}

/**
 * Recognises the survey in a sheet's first rows: its header, what each column is for, which core
 * element each item belongs to, and how its answers are written.
 *
 * @param rows the sheet's first rows, the more the surer.
 * @returns null where the sheet holds no survey.
 */
export function recogniseSheet(
  rows: Rows,
  surroundings: Surroundings,
  beside: Beside,
): RecognisedSheet | null {
  const { mapping } = beside;
  const header =
    mapping?.headerRow === undefined ? findHeader(rows) : headerAt(rows, mapping.headerRow);
  if (header === null) return null;
  const { columns, lastRow } = header;
  const samples = sampleColumns(rows, lastRow + 1, columns.length);
  const roles = rolesOf(header, beside.texts);
  const codesOf = (column: number) =>
    beside.labels?.get(normalForm(columns[column].name)) ??
    beside.labels?.get(normalForm(columns[column].text)) ??
    null;
  const around = namesFromSurroundings(surroundings, rows.slice(0, header.firstRow), beside.isUnit);

  const find = (
    role: HeaderRole,
    chosen: number | null | undefined,
  ): { column: NameColumn | null; reason: ColumnReason } => {
    if (chosen !== undefined) {
      const column = chosen === null ? null : { column: chosen, codes: codesOf(chosen) };
      return { column, reason: "chosen" };
    }
    const found = roles.indexOf(role);
    if (found < 0) return { column: null, reason: "none" };
    const asked = headerRole(columns[found].text) === role ? "header" : "question";
    return { column: { column: found, codes: codesOf(found) }, reason: asked };
  };

  const findByContent = (role: "unit" | "round", chosen: number | null | undefined) => {
    const found = find(role, chosen);
    if (found.reason !== "none") return found;
    const column = columnByContent(role, samples, roles, codesOf, beside.isUnit);
    if (column < 0) return found;
    roles[column] = role;
    return { column: { column, codes: codesOf(column) }, reason: "content" as const };
  };

  const unit = findByContent("unit", mapping?.unitColumn);
  const round = findByContent("round", mapping?.roundColumn);
  const group = find("group", mapping?.groupColumn);
  const used = [unit.column, round.column, group.column].flatMap((c) => c?.column ?? []);
  const answers = answerColumns(header, roles, samples, beside.labels).filter(
    (column) => !used.includes(column),
  );
  if (answers.length === 0) return null;
  // Without a unit in sight, only answers in words or with known codes prove that it is a survey.
  const isSure = answers.some((c) => holdsLabels(samples[c]) || codesOf(c) !== null);
  const guess = isSure || mapping !== null ? around.guess : null;
  const theUnit = mapping?.unit ?? unit.column ?? around.unit ?? guess;
  if (theUnit === null) return null;
  // Some answers among much else: not counted, but told.
  const passedOver = samples.flatMap((sample, column) => {
    const isLone = beside.labels === null && columns[column].text !== "" && holdsCodes(sample);
    const holdsSome = sample.grades > 0 || isLone;
    return holdsSome && roles[column] === null && !answers.includes(column) ? [column] : [];
  });
  const headers = answers.map((column): ItemHeader => {
    const own = columns[column];
    return {
      ...own,
      column,
      asked: beside.texts?.get(normalForm(own.name || own.text)) ?? "",
    };
  });
  const found = elementsOfItems(headers, beside.knownQuestions);
  const names = canonicalNames(found.items.map(({ element }) => element));
  const detected = found.items.map((item) => ({
    ...item,
    element: names.get(item.element) ?? item.element,
  }));
  const items = mapping?.items === undefined ? detected : chosenItems(headers, mapping.items);
  if (items.length === 0) return null;

  const isQualtrics = rows[lastRow].some((cell) => String(cell ?? "").includes('"ImportId"'));
  const scaleOfCodes = sharedScales(isQualtrics);
  const chosen = mapping?.codes === undefined ? null : chosenScale(mapping.codes);
  const scales = items.map(({ column }) => chosen ?? scaleOfCodes(codesOf(column)));
  const labelled = items.filter(({ column }) => samples[column].labels > 0);
  const coded = items.filter(({ column }) => samples[column].codes > 0);
  const given = items.some(({ column }) => codesOf(column) !== null);
  const respondent = roles.indexOf("respondent");
  const completed =
    mapping?.completedColumn === undefined
      ? completedRule(
          columns.map(({ name, text }) => name || text),
          rows.slice(lastRow + 1),
          (column) => codesOf(column) ?? undefined,
        )
      : mapping.completedColumn === null
        ? null
        : flagRule(mapping.completedColumn);
  return {
    layout: {
      headerRow: lastRow,
      unit: theUnit,
      round: mapping?.round ?? round.column ?? around.round,
      group: group.column,
      respondentColumn: respondent < 0 ? null : respondent,
      completed,
      items,
      scales,
    },
    headers: columns.map(({ group: over, text, name }) =>
      [over, text || name].filter((part) => part !== "").join(": "),
    ),
    reasons: {
      unit: reasonOf(unit, mapping?.unit),
      round: reasonOf(round, mapping?.round),
      group: group.reason,
      elements: mapping?.items === undefined ? found.reason : "chosen",
      header: mapping?.headerRow === undefined ? "content" : "chosen",
      completed:
        mapping?.completedColumn !== undefined ? "chosen" : completed === null ? "none" : "header",
      answers:
        chosen !== null
          ? "chosen"
          : labelled.length > 0 && coded.length > 0
            ? "mixed"
            : labelled.length > 0
              ? "labels"
              : given
                ? "codes-given"
                : "codes-assumed",
    },
    renamed: mapping?.items === undefined ? names : new Map(),
    columns: [],
    outside: [],
    open: [],
    leftOut: mapping?.items === undefined ? [...found.leftOut, ...passedOver] : [],
    rivalHeader: header.rival,
  };
}

/** Why a name is what it is: the one name that the user chose goes before any column. */
function reasonOf(
  { column, reason }: { column: NameColumn | null; reason: ColumnReason },
  chosen: string | undefined,
): ColumnReason {
  if (chosen !== undefined) return "chosen";
  return column === null ? "sheet" : reason;
}

function chosenItems(
  headers: readonly ItemHeader[],
  chosen: Readonly<Record<string, string>>,
): ItemColumn[] {
  return headers.flatMap(({ column, text, asked, name }) => {
    const element = chosen[String(column)] as string | undefined;
    return element === undefined || element === ""
      ? []
      : [{ column, element: tidy(element), question: asked || text || name }];
  });
}
