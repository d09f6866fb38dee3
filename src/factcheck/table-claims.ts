import type { Claim, Computed } from "./claim";
import { judge, possibleDifference, unrounded, type Printed } from "./rounding";
import type { Table, TableRow } from "./table";

/** How far from the sum of its rows a total may lie and still be meant as one. */
const NEAR = 0.2;

/** What a table says of itself: its row of totals, and changes beside start and result. */
export function tableClaims(table: Table, text: string): Claim[] {
  return [...totalClaims(table, text), ...changeColumnClaims(table, text)];
}

function totalClaims(table: Table, text: string): Claim[] {
  const totals = table.rows.filter(({ isTotal }) => isTotal);
  const parts = table.rows.filter(({ isTotal }) => !isTotal);
  if (totals.length !== 1 || parts.length < 2) return [];
  const [total] = totals;
  return table.columns.flatMap((column, at) => {
    const claimed = total.figures[at];
    const figures = parts.flatMap(({ figures: own }) => own[at] ?? []);
    if (claimed === null || figures.length !== parts.length || column.role === "change") return [];
    const judged = judgeTotal(claimed, figures, column.header, column.isShare);
    return judged === null ? [] : [claimOf(total, column.header, claimed, judged, text)];
  });
}

/** A total is the sum of its parts, or lies between them where they are shares of their own. */
function judgeTotal(
  claimed: Printed,
  parts: readonly Printed[],
  column: string,
  isShare: boolean,
): Omit<Claim, "place" | "quote"> | null {
  const sum = Number(parts.reduce((all, { value }) => all + value, 0).toFixed(9));
  const rooms = parts.map(unrounded);
  const isWhole =
    parts.every(({ decimals }) => decimals === 0) && claimed.decimals === 0 && !isShare;
  const room = isWhole
    ? { low: sum, high: sum }
    : {
        low: rooms.reduce((all, { low }) => all + low, 0),
        high: rooms.reduce((all, { high }) => all + high, 0),
      };
  const asSum = judge(claimed, sum, room);
  const low = Math.min(...parts.map(({ value }) => value));
  const high = Math.max(...parts.map(({ value }) => value));
  const isBetween = claimed.value >= low && claimed.value <= high;
  if (asSum.verdict !== "disagrees") return { ...asSum, computed: { kind: "total", column, sum } };
  if (isBetween) return null;
  const isNear = Math.abs(claimed.value - sum) <= NEAR * Math.abs(sum);
  if (isNear) return { ...asSum, computed: { kind: "total", column, sum } };
  if (!isShare) return null;
  const value = claimed.value;
  const isRounding =
    unrounded(claimed).low <= Math.max(...rooms.map((r) => r.high)) &&
    unrounded(claimed).high >= Math.min(...rooms.map((r) => r.low));
  const computed = { kind: "span", column, low, high, value } as const;
  if (isRounding) return { verdict: "rounding", by: null, computed };
  return { verdict: "disagrees", by: value - (value < low ? low : high), computed };
}

/** Start, result and change of a row, where the table has one column of each. */
function changeColumnClaims({ columns, rows }: Table, text: string): Claim[] {
  const [start, result, change] = (["start", "result", "change"] as const).map((role) => {
    const found = columns.flatMap((column, at) => (column.role === role ? [at] : []));
    return found.length === 1 ? found[0] : -1;
  });
  if (start < 0 || result < 0 || change < 0) return [];
  return rows.flatMap((row) => {
    const [from, to, claimed] = [start, result, change].map((at) => row.figures[at]);
    if (from === null || to === null || claimed === null) return [];
    const points = Number((to.value - from.value).toFixed(9));
    const computed = {
      kind: "difference",
      from: from.value,
      to: to.value,
      points,
      relative: null,
    } as const;
    const judged = judge(claimed, points, possibleDifference(from, to));
    return [claimOf(row, columns[change].header, claimed, { ...judged, computed }, text)];
  });
}

function claimOf(
  row: TableRow,
  column: string,
  claimed: Printed,
  judged: { verdict: Claim["verdict"]; by: number | null; computed: Computed },
  text: string,
): Claim {
  const { place, label } = row;
  const quote =
    place === null
      ? `${label}, ${column}: ${String(claimed.value)}`
      : text
          .slice(place.start, place.end)
          .replace(/[\s|]+/g, " ")
          .trim();
  return { place, quote, ...judged };
}
