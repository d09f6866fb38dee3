import type { Inputs } from "../inputs/inputs";
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
  /** What the skipped ones are, where that is known. */
  readonly skippedAs = new Map<string, "register" | "counts" | "turned" | "long">();
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
    if (role.kind === "unit-list") this.takeUnits(role);
    if (role.kind === "companion" && role.of === null) {
      this.findings.push(finding("codes-without-data", name, null, {}));
    }
    this.pass(name, role, place);
    const { source, sheet, cell, isBesideSurvey } = place;
    const kind = isSkipped(role) ? namedKind([sheet, source]) : null;
    if (kind !== null) this.findings.push(finding("input-headings", source, null, { kind }));
    if (isBesideSurvey) {
      this.findings.push(finding("table-other", source, cell, { what }));
    } else if (isSkipped(role) && !this.skipped.includes(source)) {
      this.skipped.push(source);
      if (role.kind in SAID) this.skippedAs.set(source, role.kind as keyof typeof SAID);
    }
    if (role.kind !== "input") return new OtherTable(other);
    const table = new InputTable(other, role.layout, { source, origin: place.origin });
    this.inputs.push(table);
    return table;
  }

  /**
   * What was typed beside surveys.
   * @param aliases spellings of units in normal form → the unit's name.
   */
  typed(aliases: Readonly<Record<string, string>>): { inputs: Inputs; findings: Finding[] } {
    const read = this.inputs.map((table) => table.finish());
    const { inputs, findings } = joinInputs(
      read.map((own) => own.inputs),
      aliases,
    );
    return { inputs, findings: [...read.flatMap((own) => own.findings), ...findings] };
  }

  private takeUnits({ units, invited }: Extract<OtherRole, { kind: "unit-list" }>): void {
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

/** Tables of which one can say what they are. */
const SAID = { register: true, counts: true, turned: true, long: true } as const;

function isSkipped({ kind }: OtherRole): boolean {
  return kind === "none" || kind in SAID;
}
