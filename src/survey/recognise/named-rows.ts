import { normalForm } from "../ground/normal-form";
import type { NamedAs, SheetMapping } from "../mapping/sheet-mapping";
import { labelOf } from "./cell-look";
import type { ColumnView } from "./column-view";
import { loneNames } from "./lone-names";
import type { LikeMeans, OpenDecision } from "./recognised-sheet";
import type { RowEntry } from "./row-entries";
import type { SummaryRows } from "./summary-rows";

/** What people choose who will not or cannot say where they work. */
const NOT_SAID =
  /^(?:and(?:et|en|re)(?: (?:enhed|sted|steder|kommune|jobcenter))?|øvrige|ukendt|uoplyst|ikke oplyst|(?:ønsker|vil) ikke (?:at )?(?:oplyse|sige|svare)|ingen(?: enhed)?|other|unknown|not stated|none(?: of these)?)$/;

/** What the rows of each name are, where the name alone would say otherwise. */
export function namesOfRows(
  { units }: SummaryRows,
  mapping: SheetMapping | null,
): ReadonlyMap<string, NamedAs> {
  const chosen = Object.entries(mapping?.names ?? {}).map(
    ([name, as]) => [normalForm(name), as] as const,
  );
  return new Map([...[...units].map((name) => [name, "unit"] as const), ...chosen]);
}

function isNoUnit(word: string): boolean {
  const isSign = !/[\p{L}\d]/u.test(word);
  return isSign || labelOf(word)?.kind === "dontKnow" || NOT_SAID.test(word);
}

/** Names among the units that may be none. */
export function openRows(
  { unsure, entries }: SummaryRows,
  unit: ColumnView | null,
  isUnit: (name: string) => boolean,
  firstRow: number,
  mapping: SheetMapping | null,
): OpenDecision[] {
  if (unit === null) return [];
  const isOpen = (form: string) => mapping?.names?.[form] === undefined;
  const totals = unsure
    .filter(({ form }) => isOpen(form))
    .map((entry): OpenDecision => decisionOn("total-row", entry, firstRow, unit.column));
  // A line of words about the table stands in the same column, and no answers beside it.
  const answering = new Set(entries.map(({ form }) => form));
  const none = [...unit.words.keys()].filter(
    (word) => isNoUnit(word) && isOpen(word) && (unit.codes !== null || answering.has(word)),
  );
  const alone = loneNames(entries, isUnit)
    // A header that stands again is no unit.
    .filter(({ form }) => isOpen(form) && !none.includes(form) && form !== normalForm(unit.text))
    .map((entry) => decisionOn("unit-alone", entry, firstRow, unit.column));
  return [
    ...totals,
    ...alone,
    ...none.map((word): OpenDecision => {
      const name = unit.facts.written.get(word) ?? word;
      return {
        code: "unit-none",
        column: unit.column,
        cell: null,
        assumed: [{ code: "unit-names", text: name }],
        present: { names: { [word]: "unit" } },
        written: new Map([[word, name]]),
        alternatives: [
          { mapping: { names: { [word]: "none" } }, why: { code: "unit-names", text: name } },
        ],
      };
    }),
  ];
}

const AS_TOTAL = ["total", "unit"] as const;
const AS_UNIT = ["unit", "total"] as const;

function decisionOn(
  code: "total-row" | "unit-alone",
  { row, name, form }: RowEntry,
  firstRow: number,
  column: number,
): OpenDecision {
  const [assumed, other] = code === "total-row" ? AS_TOTAL : AS_UNIT;
  return {
    code,
    column,
    cell: { row: firstRow + row, column },
    assumed: [{ code: "total", text: name }],
    present: { names: { [form]: assumed } },
    written: new Map([[form, name]]),
    alternatives: [
      { mapping: { names: { [form]: other } }, why: { code: "unit-names", text: name } },
    ],
  };
}

/** Rows that could be means of those above them, by their names. */
export function likeMeansOf({ like }: SummaryRows, firstRow: number): LikeMeans[] {
  const byName = new Map<string, LikeMeans>();
  for (const { form, name, row } of like) {
    const known = byName.get(form) ?? { name, count: 0, row: firstRow + row };
    byName.set(form, { ...known, count: known.count + 1 });
  }
  return [...byName.values()];
}
