import type { CountingPlan, StratumNames } from "./counting-plan";
import type { KeptOut } from "./kept-out";
import type { CompletedRule } from "../recognise/completed-rows";
import type { NameColumn, SurveyLayout } from "../recognise/layout";
import { normalForm } from "../ground/normal-form";
import type { Stratum } from "./stratum";
import { isTotalLine } from "../ground/total-line";

function columnOf(name: NameColumn | string | null): number {
  return name === null || typeof name === "string" ? -1 : name.column;
}

/** The name in a cell: the cell itself, or what it stands for. */
function named(cell: unknown, { codes, read }: NameColumn): unknown {
  if (cell === null || cell === "") return cell;
  return codes?.get(Number(cell)) ?? read?.(cell) ?? cell;
}

/** A cell that holds anything; undefined for an empty one. */
function filled(cell: unknown): unknown {
  const isEmpty = cell === null || (typeof cell === "string" && cell.trim() === "");
  return isEmpty ? undefined : cell;
}

/** The cell of a line that holds nothing else; undefined for any other row. */
function cellOfLine(row: readonly unknown[], column: number): unknown {
  const isAlone = row.every((cell, at) => at === column || cell === "" || cell === null);
  return isAlone && row[column] !== "" ? (row[column] ?? undefined) : undefined;
}

function unitNamed(cell: unknown, { unit }: SurveyLayout): unknown {
  return typeof unit === "string" ? cell : named(cell, unit);
}

/** Whether the name of a row's unit says that it is no unit's row. */
function keptOutByName(cell: unknown, { names }: SurveyLayout): KeptOut | null {
  const as =
    names === undefined || names.size === 0 || cell === null || cell === ""
      ? undefined
      : names.get(normalForm(String(cell)));
  if (as === "none") return "withoutUnit";
  return as === "total" || (as === undefined && isTotalLine(cell)) ? "totalLine" : null;
}

function isCompleted(row: readonly unknown[], rule: CompletedRule): boolean {
  if (!rule.isCompleted(row[rule.column])) return false;
  return rule.also === undefined || rule.also.every((other) => isCompleted(row, other));
}

/** Whether a cell of answers holds its column's header once more. */
function isRepeated(cell: unknown, headers: readonly string[]): boolean {
  if (typeof cell !== "string") return false;
  // No text is shorter than its normal form.
  return headers.some(
    (header) => header !== "" && cell.length >= header.length && normalForm(cell) === header,
  );
}

/**
 * Tells for row after row of a sheet to which stratum it belongs, or why to none. Rows that name
 * the same as the row before them cost three comparisons.
 */
export class RowPlaces {
  private readonly unitColumn: number;
  private readonly roundColumn: number;
  private readonly groupColumn: number;
  private readonly besideColumn: number;
  private readonly isUnitAbove: boolean;
  private readonly isUnitCarried: boolean;
  private readonly isRoundCarried: boolean;
  private readonly isRoundAbove: boolean;
  private unit: unknown = NaN;
  private round: unknown = NaN;
  private beside: unknown = NaN;
  private group: unknown = NaN;
  private found: Stratum | KeptOut = "withoutUnit";
  /** Responses since the unit's spelling was last noted. */
  private spelled = 0;

  constructor(
    private readonly tally: StratumNames,
    private readonly plan: CountingPlan,
  ) {
    const { unit, round, group } = plan.layout;
    this.unitColumn = columnOf(unit);
    this.roundColumn = columnOf(round);
    this.groupColumn = columnOf(group);
    this.besideColumn = typeof round === "string" ? -1 : (round.beside?.column ?? -1);
    this.isUnitCarried = typeof unit !== "string" && unit.isCarried === true;
    this.isRoundCarried = typeof round !== "string" && round.isCarried === true;
    this.isUnitAbove = typeof unit !== "string" && unit.isAbove === true;
    this.isRoundAbove = typeof round !== "string" && round.isAbove === true;
  }

  /** The present row's unit cell; null where no column names the unit. */
  get unitCell(): unknown {
    return this.unit;
  }

  of(row: readonly unknown[]): Stratum | KeptOut {
    const { above } = this.plan;
    if (this.isUnitAbove) above.unit = cellOfLine(row, this.unitColumn) ?? above.unit;
    if (this.isRoundAbove) above.round = cellOfLine(row, this.roundColumn) ?? above.round;
    if (this.isUnitCarried) above.unit = filled(row[this.unitColumn]) ?? above.unit;
    if (this.isRoundCarried) above.round = filled(row[this.roundColumn]) ?? above.round;
    const isUnitAbove = this.isUnitAbove || this.isUnitCarried;
    const unit = isUnitAbove ? above.unit : this.unitColumn < 0 ? null : row[this.unitColumn];
    const round =
      this.isRoundAbove || this.isRoundCarried
        ? above.round
        : this.roundColumn < 0
          ? null
          : row[this.roundColumn];
    const beside = this.besideColumn < 0 ? null : row[this.besideColumn];
    const group = this.groupColumn < 0 ? null : row[this.groupColumn];
    if (
      unit !== this.unit ||
      round !== this.round ||
      group !== this.group ||
      beside !== this.beside
    ) {
      this.noteSpelling();
      this.unit = unit;
      this.round = round;
      this.group = group;
      this.beside = beside;
      this.found = this.stratum();
    }
    const { plan } = this;
    const at = plan.row++;
    if (this.unitColumn < 0 || this.isUnitAbove) {
      if (isTotalLine(row.find((cell) => cell !== "" && cell !== null))) return "totalLine";
      if (isRepeated(row[plan.layout.items[0].column], plan.itemHeaders)) return "repeatedHeader";
    }
    const { completed, calculated } = plan.layout;
    if (calculated?.has(at) === true) return "totalLine";
    const isOut = completed !== null && !isCompleted(row, completed);
    return isOut && typeof this.found !== "string" ? "notCompleted" : this.found;
  }

  /** The row was a response: its unit's spelling counts once more. */
  countResponse(): void {
    this.spelled++;
  }

  /** Notes how often the last unit was spelled as it was. To be called at the end, too. */
  noteSpelling(): void {
    const { found, spelled } = this;
    if (spelled > 0 && typeof found !== "string" && this.unitColumn >= 0) {
      const spelling = unitNamed(this.unit, this.plan.layout);
      this.tally.units.countSpelling(found.unit, spelling, spelled);
    }
    this.spelled = 0;
  }

  private roundNamed(round: NameColumn): unknown {
    const name = named(this.round, round);
    return round.beside === undefined ? name : round.beside.join(name, this.beside);
  }

  private stratum(): Stratum | KeptOut {
    const { tally, plan } = this;
    const { layout } = plan;
    const unitCell = unitNamed(this.unit, layout);
    if (plan.unit < 0) {
      const kept = keptOutByName(unitCell, layout);
      if (kept !== null) return kept;
      const isHeader = typeof unitCell === "string" && unitCell !== "";
      if (isHeader && normalForm(unitCell) === plan.unitHeader) return "repeatedHeader";
    }
    const unit = plan.unit < 0 ? tally.units.indexOf(unitCell) : plan.unit;
    if (unit < 0) return "withoutUnit";
    const round =
      typeof layout.round === "string"
        ? plan.round
        : tally.rounds.indexOf(this.roundNamed(layout.round));
    if (round < 0) return "withoutRound";
    const group =
      layout.group === null ? -1 : tally.groups.indexOf(named(this.group, layout.group));
    return tally.stratumAt(unit, round, group);
  }
}
