import { isTotalLine } from "../ground/total-line";
import { blockEnds } from "./block-ends";
import { lookAt } from "./cell-look";
import { commonestOf, entriesOf, type RowColumns, type RowEntry } from "./row-entries";
import { RowsAbove } from "./rows-above";

type Rows = readonly (readonly unknown[])[];

/** Rows of a table that sum others up, though they stand among them. */
export interface SummaryRows {
  /** From 0 below the header. */
  rows: ReadonlySet<number>;
  /** Names, in normal form, that are called as totals are, and are units. */
  units: ReadonlySet<string>;
  /** Rows that are called as totals are and hold what could be somebody's answers. */
  unsure: readonly RowEntry[];
  /** Rows that are exactly what those above them come to, and could yet be somebody's answers. */
  like: readonly RowEntry[];
  /** The rows that are left, in which a unit or whatever else answers. */
  entries: readonly RowEntry[];
}

/** Rows that make a sum or a mean; of those that a name speaks of, two will do. */
const FEWEST_ABOVE = 3;
const FEWEST_NAMED = 2;
const FEWEST_COLUMNS = 2;
/** So many columns that agree are no accident; so many, where the name says so too. */
const MANY_COLUMNS = 6;
const SOME_COLUMNS = 3;
/** Rows that the other units have where one row alone is remarkable. */
const SEVERAL = 2;
/** Units that are looked for within a name. */
const MOST_UNITS = 400;
const HIGHEST_CODE = 5;

/** Words for what stands for others; they count only beside numbers that say the same. */
const SAYS_SUMMARY =
  /(?:^|[^\p{L}])(?:snit|gns|gennemsnit\p{L}*|middel|median|typisk|i alt|ialt|total\p{L}*|samlet|sum|hele|alle|antal|n|mean|average|all|overall|min|max)(?:$|[^\p{L}])/u;

const keyOf = ({ form, round }: RowEntry) => `${form}\u0001${round}`;

class Finder {
  private readonly found = new Set<number>();
  private readonly like: RowEntry[] = [];
  private readonly counts = new Map<string, number>();
  private readonly usual: number;
  /** The highest number that several rows have, or that any answer is. */
  private highest = HIGHEST_CODE;
  private areNumbers = false;
  private readonly all: RowsAbove;
  private since: RowsAbove;
  private readonly ofUnit = new Map<string, RowsAbove>();
  private readonly ofRound = new Map<string, RowsAbove>();

  constructor(
    private readonly entries: readonly RowEntry[],
    private readonly width: number,
  ) {
    this.all = new RowsAbove(width);
    this.since = new RowsAbove(width);
    for (const entry of entries) {
      this.counts.set(keyOf(entry), (this.counts.get(keyOf(entry)) ?? 0) + 1);
    }
    const counts = [...this.counts.values()].sort((a, b) => a - b);
    this.usual = counts.at(Math.floor(counts.length / 2)) ?? 0;
    this.noteCodes();
  }

  /** Whether a row is its unit's only one in a round where others have several. */
  private isAlone(entry: RowEntry): boolean {
    return (
      entry.form !== "" && this.usual >= SEVERAL && (this.counts.get(keyOf(entry)) ?? 0) < SEVERAL
    );
  }

  private noteCodes(): void {
    const values = new Map<number, number>();
    let all = 0;
    for (const entry of this.entries) {
      if (this.isAlone(entry)) continue;
      for (const value of entry.values) {
        if (value === null || !Number.isInteger(value)) continue;
        values.set(value, (values.get(value) ?? 0) + 1);
        all++;
      }
    }
    this.areNumbers = all > 0;
    for (const [value, count] of values) {
      if (count > all * 0.01 && count > 1) this.highest = Math.max(this.highest, value);
    }
  }

  private isCode(value: number): boolean {
    return this.areNumbers && Number.isInteger(value) && value <= this.highest;
  }

  find(): { rows: Set<number>; like: RowEntry[] } {
    const ends = blockEnds(this.entries);
    this.like.push(...ends.like);
    for (const entry of this.entries) {
      if (ends.means.has(entry) || this.isSummary(entry)) {
        this.found.add(entry.row);
        this.since = new RowsAbove(this.width);
        continue;
      }
      const places = [this.all, this.since, this.at(this.ofUnit, keyOf(entry))];
      if (entry.round !== "") places.push(this.at(this.ofRound, entry.round));
      for (const place of places) place.add(entry.values, entry.answered);
    }
    return { rows: this.found, like: this.like };
  }

  private at(places: Map<string, RowsAbove>, key: string): RowsAbove {
    const known = places.get(key) ?? new RowsAbove(this.width);
    places.set(key, known);
    return known;
  }

  private isSummary(entry: RowEntry): boolean {
    const { values, numbers, filled } = entry;
    // Beside an answer in words nothing is calculated.
    if (numbers < FEWEST_COLUMNS || numbers < filled) return false;
    const own = this.ofUnit.get(keyOf(entry));
    const round = this.ofRound.get(entry.round);
    const above = [this.since, this.all, ...(own ? [own] : []), ...(round ? [round] : [])];
    if (above.some((rows) => rows.rows >= FEWEST_ABOVE && rows.isSumOrMean(values))) return true;
    if (!this.isAlone(entry)) return false;
    const codes = values.filter((value) => value !== null && this.isCode(value)).length;
    // Of two cells one may be a slip of the pen.
    if (codes * 2 < numbers || (codes * 2 === numbers && numbers > FEWEST_COLUMNS)) return true;
    const named = this.namedIn(entry);
    const isWorkedOut =
      above.some((rows) => rows.rows >= FEWEST_ABOVE && rows.isWorkedOut(values)) ||
      named.some((rows) => rows.rows >= FEWEST_NAMED && rows.isWorkedOut(values));
    if (!isWorkedOut) return false;
    const saysSo = named.length > 0 || SAYS_SUMMARY.test(entry.form);
    if (numbers >= (saysSo ? SOME_COLUMNS : MANY_COLUMNS)) return true;
    if (numbers >= SOME_COLUMNS) this.like.push(entry);
    return false;
  }

  /** The rows of units whose names stand within a row's name: "Kolding (snit)". */
  private namedIn({ form }: RowEntry): RowsAbove[] {
    if (this.ofUnit.size > MOST_UNITS) return [];
    return [...this.ofUnit].flatMap(([key, rows]) => {
      const [unit] = key.split("\u0001");
      const at = unit === "" || unit === form ? -1 : form.indexOf(unit);
      const isWord = (place: number) => !/[\p{L}\d]/u.test(form.charAt(place));
      return at >= 0 && isWord(at - 1) && isWord(at + unit.length) ? [rows] : [];
    });
  }
}

/** No code of an answer is above this, but those for what is none. */
const MOST_CODE = 11;

/** Whether a row's cells could be somebody's answers. */
function couldAnswer({ values, labels, numbers, filled }: RowEntry): boolean {
  const codes = values.filter(
    (value) => value !== null && Number.isInteger(value) && value <= MOST_CODE,
  ).length;
  return codes === numbers && labels + numbers === filled;
}

/** More rows than this share are no totals, whatever they are called. */
const MOST_TOTALS = 0.2;

/**
 * Rows that say in the place of a person that they stand for several: "Gennemsnit" among numbers,
 * "Vejen samlet" among names.
 */
function calledTotals(
  rows: Rows,
  entries: readonly RowEntry[],
  persons: readonly number[],
): number[] {
  return persons.flatMap((column) => {
    const looks = entries.map(({ row }) => lookAt(rows[row][column]));
    const filled = looks.filter((look) => look !== null).length;
    const areNumbers = looks.filter((look) => look?.value != null).length > filled * 0.75;
    const found = entries.filter(({ row, form }, i) => {
      const look = looks[i];
      if (look === null || look.value !== null) return false;
      if (isTotalLine(rows[row][column])) return true;
      const isOdd = areNumbers || (form !== "" && look.text.includes(form));
      return isOdd && SAYS_SUMMARY.test(look.text);
    });
    return found.length <= entries.length * MOST_TOTALS ? found.map(({ row }) => row) : [];
  });
}

/**
 * Finds rows that are worked out of others, by what their cells hold: sums, counts, means (with
 * decimals or rounded), shares; of all rows above, or those of a round, a unit or a block. Of rows
 * that are called as totals are, those are units' that come several times in a round with answers.
 *
 * @param rows the rows below the header.
 */
export function summaryRows(rows: Rows, columns: RowColumns): SummaryRows {
  const entries = entriesOf(rows, columns);
  const { rows: found, like } = new Finder(entries, columns.items.length).find();
  for (const row of calledTotals(rows, entries, columns.persons)) found.add(row);
  // Where nobody else answers in numbers, a row of numbers holds no answers.
  const areNumbers = entries.some(({ name, numbers }) => numbers > 0 && !isTotalLine(name));
  const called = entries.filter(
    (entry) =>
      !found.has(entry.row) &&
      isTotalLine(entry.name) &&
      couldAnswer(entry) &&
      (areNumbers || entry.labels > 0),
  );
  const counts = new Map<string, number>();
  for (const entry of called) counts.set(keyOf(entry), (counts.get(keyOf(entry)) ?? 0) + 1);
  const units = new Set(
    called.filter((entry) => (counts.get(keyOf(entry)) ?? 0) >= SEVERAL).map(({ form }) => form),
  );
  const rest = called.filter(({ form }) => !units.has(form));
  const common = rest.length === 0 ? [] : commonestOf(rows, columns.items);
  const isCommon = ({ row }: RowEntry) =>
    columns.items.every(
      (column, i) => (lookAt(rows[row][column])?.text ?? common[i]) === common[i],
    );
  const unsure = new Map(
    rest.filter((entry) => !isCommon(entry)).map((entry) => [entry.form, entry]),
  );
  const left = entries.filter(({ row, form }) => !found.has(row) && !unsure.has(form));
  return { rows: found, units, unsure: [...unsure.values()], like, entries: left };
}
