import type { InputCellFault } from "../../language/input-finding-texts";
import { isFilled } from "../ground/filled";
import { tidy } from "../ground/normal-form";
import type { InputColumn } from "./input-headings";
import { InputFindings } from "./input-findings";
import { readInputNumber, shareUnit, type ShareUnit } from "./input-number";
import type { InputPlace } from "./inputs";
import type { InputLayout } from "./recognise-input";

type Rows = readonly (readonly unknown[])[];

const SHARES = ["criterion", "baseline", "national", "result", "share"] as const;

/** A cell's text; null where it is blank. */
export function textOf(cell: unknown): string | null {
  const text = cell === null || cell === undefined ? "" : tidy(String(cell));
  return text === "" ? null : text;
}

/** One input sheet with what is needed to read any of its cells. */
export class InputSheet {
  readonly findings: InputFindings;
  private readonly unit: ShareUnit;

  constructor(
    readonly layout: InputLayout,
    readonly rows: Rows,
    readonly source: string,
    origin: { row: number; column: number },
  ) {
    this.findings = new InputFindings(source, origin);
    this.unit = shareUnit(this.plainShares());
  }

  /** The rows under the header that hold anything, from the top. */
  get body(): number[] {
    const { headerRow } = this.layout;
    return this.rows.flatMap((row, i) => (i > headerRow && row.some(isFilled) ? [i] : []));
  }

  at(column: InputColumn): number | null {
    return this.layout.columns.get(column) ?? null;
  }

  text(row: number, column: InputColumn): string | null {
    const at = this.at(column);
    return at === null ? null : textOf(this.rows[row][at]);
  }

  heading(column: number): string {
    return textOf(this.rows[this.layout.headerRow][column]) ?? "";
  }

  place(row: number): InputPlace {
    const first = Math.max(0, this.rows[row].findIndex(isFilled));
    return { source: this.source, cell: this.findings.address(row, first) };
  }

  /** A share as a fraction; null where there is none, or where it cannot be read. */
  share(row: number, column: number | null): number | null {
    if (column === null) return null;
    const cell = this.rows[row][column];
    const read = readInputNumber(cell);
    if (read.kind === "none") return null;
    if (read.kind === "unreadable") return this.fault(row, column, "no-number", cell);
    const { value, isPercent } = read;
    if (!isPercent && this.unit === "both" && value > 0 && value < 1) {
      return this.fault(row, column, "unit-unsure", cell);
    }
    const share = isPercent || this.unit !== "fraction" ? value / 100 : value;
    return share >= 0 && share <= 1 ? share : this.fault(row, column, "out-of-range", cell);
  }

  /** A whole number; null where there is none, or where it cannot be read. */
  count(row: number, column: number | null): number | null {
    if (column === null) return null;
    const cell = this.rows[row][column];
    const read = readInputNumber(cell);
    if (read.kind === "none") return null;
    const isCount = read.kind === "number" && Number.isInteger(read.value) && read.value >= 0;
    return isCount && !read.isPercent ? read.value : this.fault(row, column, "no-count", cell);
  }

  /** An amount or a measure; null where there is none, or where it cannot be read. */
  amount(row: number, column: number | null): number | null {
    if (column === null) return null;
    const cell = this.rows[row][column];
    const read = readInputNumber(cell);
    if (read.kind === "none") return null;
    if (read.kind === "number" && !read.isPercent) return read.value;
    return this.fault(row, column, "no-amount", cell);
  }

  /** Tells of a cell that cannot be read. */
  fault(row: number, column: number, what: InputCellFault, found: unknown): null {
    this.findings.cell(row, column, what, found);
    return null;
  }

  private plainShares(): number[] {
    const columns = [
      ...SHARES.flatMap((column) => this.at(column) ?? []),
      ...(this.layout.kind === "register" ? this.layout.named.map(({ column }) => column) : []),
    ];
    return this.body.flatMap((row) =>
      columns.flatMap((column) => {
        const read = readInputNumber(this.rows[row][column]);
        return read.kind === "number" && !read.isPercent ? [read.value] : [];
      }),
    );
  }
}
