import type { InputCellFault } from "../../language/input-finding-texts";
import type { Entry } from "../../language/language";
import { programTexts } from "../../language/program-texts";
import { STANDARD_GRADES, type AnswerKind } from "../answers/answer-kind";
import { STANDARD_SCALE } from "../answers/answer-scale";
import { isFilled } from "../ground/filled";
import { normalForm, tidy } from "../ground/normal-form";
import type { Finding } from "../mapping/finding";
import { InputFindings } from "./input-findings";
import { readInputNumber } from "./input-number";
import { textOf } from "./input-sheet";
import type { ProgramInput } from "./program";

type Rows = readonly (readonly unknown[])[];
interface Place {
  source: string;
  origin: { row: number; column: number };
}
type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A header is looked for in so many rows. */
const SEARCH_ROWS = 20;

/** Whether a cell holds one of our words, in either language. */
function says(cell: unknown, { da, en }: Entry<string>): boolean {
  const form = typeof cell === "string" ? normalForm(cell).replace(/:$/, "") : "";
  return form === normalForm(da) || form === normalForm(en);
}

function headerOf(rows: Rows): { row: number; column: number } | null {
  for (const [row, cells] of rows.slice(0, SEARCH_ROWS).entries()) {
    const column = cells.findIndex((cell) => says(cell, programTexts.setting));
    if (column >= 0 && says(cells[column + 1], programTexts.value)) return { row, column };
  }
  return null;
}

/** Whether a sheet is a sheet Program: it has the headings Indstilling and Værdi beside each other. */
export function isProgram(rows: Rows): boolean {
  return headerOf(rows) !== null;
}

/** "a; b" or a line each. */
function parted(cell: unknown): string[] {
  return (textOf(cell) === null ? "" : String(cell))
    .split(/[;\n]/)
    .map(tidy)
    .filter((part) => part !== "");
}

/** A sheet Program as it is read, cell by cell: rows and columns count from 0 at its first cell. */
class ProgramReader {
  readonly findings: InputFindings;
  readonly read: Mutable<ProgramInput>;
  private readonly elements: Mutable<ProgramInput["elements"][number]>[] = [];
  private readonly units: ProgramInput["units"][number][] = [];
  private readonly limits: { high?: number; middle?: number } = {};
  private limitCell: { row: number; column: number; found: unknown } | null = null;

  constructor(private readonly place: Place) {
    const { source, origin } = place;
    this.findings = new InputFindings(source, origin);
    this.read = {
      source,
      name: null,
      thresholds: null,
      positive: null,
      total: null,
      leastPersons: null,
      leastResponses: null,
      elements: this.elements,
      units: this.units,
    };
  }

  rows(rows: Rows, header: { row: number; column: number }): void {
    const { column } = header;
    let part: "settings" | "elements" | "units" = "settings";
    for (const [row, cells] of rows.entries()) {
      if (row <= header.row || !isFilled(cells[column])) continue;
      const [key, value] = [cells[column], cells[column + 1]];
      if (says(key, programTexts.element) && says(value, programTexts.target)) part = "elements";
      else if (says(key, programTexts.unit) && says(value, programTexts.aliases)) part = "units";
      else if (part === "units") {
        this.units.push({ name: tidy(String(key)), aliases: parted(value) });
      } else if (part === "elements") {
        const at = { source: this.place.source, cell: this.findings.address(row, column) };
        const target = this.share(row, column + 1, value);
        this.elements.push({ name: tidy(String(key)), target, place: at });
      } else this.setting(row, column, key, value);
    }
    this.settleLimits();
  }

  private setting(row: number, column: number, key: unknown, value: unknown): void {
    const at = column + 1;
    const is = (entry: Entry<string>) => says(key, entry);
    if (is(programTexts.name)) this.read.name = textOf(value);
    else if (is(programTexts.high)) this.limit("high", row, at, value);
    else if (is(programTexts.middle)) this.limit("middle", row, at, value);
    else if (is(programTexts.positive)) this.read.positive = this.grades(row, at, value);
    else if (is(programTexts.total)) this.read.total = this.total(row, at, value);
    else if (is(programTexts.leastPersons)) this.read.leastPersons = this.whole(row, at, value);
    else if (is(programTexts.leastResponses)) this.read.leastResponses = this.whole(row, at, value);
    else this.fault(row, column, "no-setting", key);
  }

  private limit(which: "high" | "middle", row: number, column: number, value: unknown): void {
    if (!isFilled(value)) return;
    const share = this.share(row, column, value);
    if (share === null) return;
    this.limits[which] = share;
    this.limitCell = { row, column, found: value };
  }

  /** One limit without the other is none: nobody has said where the other grade begins. */
  private settleLimits(): void {
    if (this.limitCell === null) return;
    const { high, middle } = this.limits;
    const { row, column, found } = this.limitCell;
    if (high === undefined || middle === undefined || middle >= high || middle <= 0) {
      this.fault(row, column, "no-limits", found);
    } else this.read.thresholds = { high, middle };
  }

  private share(row: number, column: number, value: unknown): number | null {
    const read = readInputNumber(value);
    if (read.kind === "none") return null;
    if (read.kind === "unreadable") return this.fault(row, column, "no-number", value);
    const share = read.isPercent || read.value > 1 ? read.value / 100 : read.value;
    return share >= 0 && share <= 1 ? share : this.fault(row, column, "out-of-range", value);
  }

  private whole(row: number, column: number, value: unknown): number | null {
    const read = readInputNumber(value);
    if (read.kind === "none") return null;
    const isWhole = read.kind === "number" && Number.isInteger(read.value) && read.value >= 0;
    return isWhole && !read.isPercent ? read.value : this.fault(row, column, "no-whole", value);
  }

  private total(row: number, column: number, value: unknown): "pooled" | "mean" | null {
    if (!isFilled(value)) return null;
    if (says(value, programTexts.pooled)) return "pooled";
    return says(value, programTexts.mean) ? "mean" : this.fault(row, column, "no-total", value);
  }

  private grades(row: number, column: number, value: unknown): AnswerKind[] | null {
    if (!isFilled(value)) return null;
    const grades = parted(value).map((each) => STANDARD_SCALE.kindOf(each));
    const standard: readonly AnswerKind[] = STANDARD_GRADES;
    const isRight = grades.length > 0 && grades.every((grade) => standard.includes(grade));
    return isRight ? [...new Set(grades)] : this.fault(row, column, "no-grades", value);
  }

  private fault(row: number, column: number, what: InputCellFault, found: unknown): null {
    this.findings.cell(row, column, what, found);
    return null;
  }
}

/**
 * Reads a sheet Program: settings line by line, then core elements and units under headings of
 * their own. Each cell that cannot be read is a finding, and means the usual.
 *
 * @returns null where the sheet is none.
 */
export function readProgram(
  rows: Rows,
  place: Place,
): { program: ProgramInput; findings: Finding[] } | null {
  const header = headerOf(rows);
  if (header === null) return null;
  const reader = new ProgramReader(place);
  reader.rows(rows, header);
  return { program: reader.read, findings: reader.findings.all };
}
