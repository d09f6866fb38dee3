import type { Grade } from "../../evaluation/grade";
import type { Language } from "../../language/language";
import type { PlanCell, SheetPlan, Spot, SpotFormat } from "../../report/sheet-plan";
import { roundHalfAway } from "../../stats/round-half-away";

/** A cell of a sheet's preview, ready to show. */
export interface PreviewCell {
  text: string;
  /** The grade as a rule judges it: to be told in colour and in a word. */
  tone: Grade | null;
  /** Where it lies on a colour scale, −1 (fall) to 1 (rise); null without one. */
  heat: number | null;
  bold: boolean;
  italic: boolean;
  /** Whether it heads its column or its row. */
  head: "column" | "row" | null;
  span: { rows: number; columns: number };
  align: "left" | "center" | "right";
}

const ALIGNED = { Left: "left", Center: "center", Right: "right" } as const;

/**
 * The rows of a plan as the pane shows them; trailing empty rows are left out. A text that stands
 * alone in its row runs on over the empty cells beside it, as it does on a sheet.
 */
export function planRows(plan: SheetPlan, language: Language): PreviewCell[][] {
  const rows = plan.cells.map((cells, row) => {
    const isAlone = cells.slice(1).every((cell) => cell === null);
    return cells.flatMap((cell, column) => {
      if (isAlone && column > 0) return [];
      const merge = plan.merges.find((spot) => holds(spot, row, column));
      if (merge !== undefined && (merge.row !== row || merge.column !== column)) return [];
      const span = {
        rows: merge?.rows ?? 1,
        columns: isAlone ? cells.length : (merge?.columns ?? 1),
      };
      return [previewCell(cell, formatAt(plan.formats, row, column), span, language)];
    });
  });
  const last = rows.findLastIndex((row) => row.some(({ text }) => text !== ""));
  return rows.slice(0, last + 1);
}

type Format = Partial<SpotFormat>;

function previewCell(
  cell: PlanCell,
  format: Format,
  span: PreviewCell["span"],
  language: Language,
): PreviewCell {
  const isNumber = cell !== null && "number" in cell;
  return {
    text: cell === null ? "" : isNumber ? shown(cell.number, format, language) : cell.text,
    tone: null,
    heat: null,
    bold: format.bold === true,
    italic: format.italic === true,
    head: format.fill !== undefined && format.bold === true ? "column" : null,
    span,
    align: ALIGNED[format.align ?? (isNumber ? "Right" : "Left")],
  };
}

/** A number in its cell's format, as far as plans use formats: decimals, per cent, a plus sign. */
function shown(value: number, { numberFormat = "" }: Format, language: Language): string {
  const [positive] = numberFormat.split(";");
  const decimals = /\.(0+)/.exec(positive)?.[1].length ?? 0;
  const isShare = positive.includes("%");
  const digits = numberFormat === "" ? 6 : decimals;
  const rounded = roundHalfAway(isShare ? value * 100 : value, digits) || 0;
  const text = rounded.toLocaleString(language === "da" ? "da-DK" : "en-GB", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: digits,
  });
  return `${positive.startsWith("+") && rounded > 0 ? "+" : ""}${text}${isShare ? " %" : ""}`;
}

/** All formats of a cell together: later ones go before earlier ones. */
function formatAt(formats: readonly SpotFormat[], row: number, column: number): Format {
  const here = formats.filter(({ at }) => holds(at, row, column));
  return here.reduce<Format>((all, format) => ({ ...all, ...format }), {});
}

function holds(spot: Spot, row: number, column: number): boolean {
  const [down, right] = [row - spot.row, column - spot.column];
  return down >= 0 && down < spot.rows && right >= 0 && right < spot.columns;
}
