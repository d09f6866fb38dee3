import { cellAddress } from "../ground/cell-address";
import { normalForm } from "../ground/normal-form";
import type { CriterionInput, Inputs } from "../inputs/inputs";
import { joinInputs } from "../inputs/join-inputs";
import { namedKind } from "../inputs/recognise-input";
import { finding, type Finding } from "../mapping/finding";
import { InputTable } from "./input-table";
import { OtherTable } from "./other-table";
import type { OtherRole } from "./sheet-parts";
import type { TableRows } from "./sheet-tables";
import type { OtherReading, PassedSheet } from "./survey-reading";

/** Where a table stands. */
export interface PartPlace {
  /** The name of the sheet or file that holds it. */
  source: string;
  sheet: string | null;
  /** Its first cell, as "A12". */
  cell: string;
  /** The same, rows and columns from 0. */
  origin: { row: number; column: number };
  /** Whether the sheet has answers of its own beside it. */
  isBesideSurvey: boolean;
}

/** Keeps what was given beside answers: lists of units, labels, figures, and what is left out. */
export class OtherSources {
  readonly skipped: string[] = [];
  readonly others: OtherReading[] = [];
  readonly passed: PassedSheet[] = [];
  readonly findings: Finding[] = [];
  unitList: string[] | null = null;
  invited: Map<string, number> | null = null;
  private readonly inputs: InputTable[] = [];

  /** Takes a table that holds no answers; who counts its cells is returned. */
  take(name: string, role: OtherRole, place: PartPlace): TableRows {
    const what = role.kind === "input" ? role.layout.kind : role.kind;
    const other: OtherReading = { name, sheet: place.sheet, what, cells: 0 };
    this.others.push(other);
    if (role.kind === "unit-list") this.takeUnits(role, place);
    if (role.kind === "companion" && role.of === null) {
      this.findings.push(finding("codes-without-data", name, null, {}));
    }
    if (role.kind === "built") this.findings.push(finding("built-sheet", name, null, {}));
    this.pass(name, role, place);
    const { source, sheet, cell, isBesideSurvey } = place;
    const kind = isSkipped(role) ? namedKind([sheet, source]) : null;
    if (kind !== null) this.findings.push(finding("input-headings", source, null, { kind }));
    if (role.kind === "counts" && role.wanting === "persons") {
      this.findings.push(finding("counts-headings", source, cell, {}));
    }
    if (isBesideSurvey) {
      this.findings.push(finding("table-other", source, cell, { what }));
    } else if (isSkipped(role) && !this.skipped.includes(source)) this.skipped.push(source);
    if (role.kind !== "input") return new OtherTable(other);
    const table = new InputTable(other, role.layout, { source, origin: place.origin });
    this.inputs.push(table);
    return table;
  }

  /**
   * What was typed beside surveys.
   * @param aliases spellings of units in normal form → the unit's name.
   * @param targets criteria that hold where no sheet of criteria says otherwise.
   */
  typed(
    aliases: Readonly<Record<string, string>>,
    targets: readonly CriterionInput[],
  ): { inputs: Inputs; findings: Finding[] } {
    const read = this.inputs.map((table) => table.finish());
    const { inputs, findings } = joinInputs(
      read.map((own) => own.inputs),
      aliases,
    );
    const typed = new Set(inputs.criteria.map(about));
    const criteria = [...inputs.criteria, ...targets.filter((each) => !typed.has(about(each)))];
    return {
      inputs: { ...inputs, criteria },
      findings: [...read.flatMap((own) => own.findings), ...findings],
    };
  }

  private takeUnits(
    { units, invited, unclear }: Extract<OtherRole, { kind: "unit-list" }>,
    { source, origin }: PartPlace,
  ): void {
    this.findings.push(
      ...unclear.map(({ row, column, found }) =>
        finding("input-cell", source, cellAddress(origin.row + row, origin.column + column), {
          what: "no-invited",
          found,
        }),
      ),
    );
    this.unitList ??= units;
    if (invited !== null) {
      this.invited ??= new Map(units.map((unit, i) => [unit, invited[i]]));
    }
  }

  private pass(name: string, role: OtherRole, { origin: { row: firstRow } }: PartPlace): void {
    if (role.kind === "ignored") {
      this.passed.push({ name, why: "ignored", recognised: null, shape: "", firstRow });
    }
    if (role.kind === "none" && role.wanting !== null) {
      const { sheet: recognised, shape } = role.wanting;
      this.passed.push({ name, why: "no-unit", recognised, shape, firstRow });
    }
  }
}

/** What a criterion is measured by, for whom. */
function about({ indicator, group, measuredBy }: CriterionInput): string {
  return JSON.stringify([normalForm(measuredBy ?? indicator), normalForm(group ?? "")]);
}

function isSkipped({ kind }: OtherRole): boolean {
  return kind === "none" || kind === "register" || kind === "counts";
}
