import type { SheetMapping } from "../mapping/sheet-mapping";
import { choiceColumns, type ChoiceColumns } from "./choice-columns";
import type { ColumnView } from "./column-view";
import type { CodeLabels } from "./companion-files";
import { itemColumns, type ItemColumns } from "./item-columns";
import type { OwnFigure } from "./own-figures";
import { tickColumns, type TickColumn } from "./tick-columns";
import { withoutTwins } from "./twin-columns";

/** The columns of answers of all kinds. */
export interface AnswerColumns {
  answers: ItemColumns;
  /** A tick under one of several answers, and under each of several choices. */
  ticks: ReadonlyMap<number, TickColumn>;
  choices: ChoiceColumns;
  /** All of them that are read, from left to right. */
  columns: number[];
}

const NO_CHOICES: ChoiceColumns = { groups: [], scaleOf: new Map(), items: [] };

interface Table {
  views: readonly ColumnView[];
  /** The rows below the header. */
  below: readonly (readonly unknown[])[];
  figures: ReadonlyMap<number, OwnFigure>;
  labels: CodeLabels | null;
  mapping: SheetMapping | null;
}

/**
 * Finds the columns of answers: as the user chose, else by what they hold.
 *
 * @param taken columns that have another role; `used` those of them that never hold answers.
 */
export function answerColumns(
  { views, below, figures, labels, mapping }: Table,
  taken: ReadonlySet<number>,
  used: readonly number[],
): AnswerColumns {
  const answers = withoutTwins(itemColumns(views, taken, figures, labels), views, below);
  const chosen = mapping?.items;
  const ticks = chosen === undefined ? tickColumns(views, below) : new Map<number, never>();
  const choices =
    mapping?.scale === undefined
      ? choiceColumns(views, new Set([...taken, ...ticks.keys()]), below.length)
      : NO_CHOICES;
  for (const column of choices.scaleOf.keys()) answers.passedOver.delete(column);
  const found = [
    ...answers.items.keys(),
    ...ticks.keys(),
    ...(chosen === undefined ? choices.scaleOf.keys() : []),
    ...Object.keys(chosen ?? {}).map(Number),
  ];
  const columns = [...new Set(found)]
    .filter((column) => column in views && !used.includes(column))
    .sort((a, b) => a - b);
  return { answers, ticks, choices, columns };
}
