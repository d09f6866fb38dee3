import { finding, type Finding } from "../mapping/finding";
import { OtherTable } from "./other-table";
import type { OtherRole } from "./sheet-parts";
import type { OtherReading, PassedSheet } from "./survey-reading";

/** Where a table stands. */
export interface PartPlace {
  /** The name of the sheet or file that holds it. */
  source: string;
  sheet: string | null;
  /** Its first cell, as "A12". */
  cell: string;
  firstRow: number;
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

  /** Takes a table that holds no answers; who counts its cells is returned. */
  take(name: string, role: OtherRole, place: PartPlace): OtherTable {
    const other: OtherReading = { name, sheet: place.sheet, what: role.kind, cells: 0 };
    this.others.push(other);
    if (role.kind === "unit-list") this.takeUnits(role);
    if (role.kind === "companion" && role.of === null) {
      this.findings.push(finding("codes-without-data", name, null, {}));
    }
    this.pass(name, role, place);
    const { source, cell, isBesideSurvey } = place;
    if (isBesideSurvey) {
      this.findings.push(finding("table-other", source, cell, { what: role.kind }));
    } else if (isSkipped(role) && !this.skipped.includes(source)) this.skipped.push(source);
    return new OtherTable(other);
  }

  private takeUnits({ units, invited }: Extract<OtherRole, { kind: "unit-list" }>): void {
    this.unitList ??= units;
    if (invited !== null) {
      this.invited ??= new Map(units.map((unit, i) => [unit, invited[i]]));
    }
  }

  private pass(name: string, role: OtherRole, { firstRow }: PartPlace): void {
    if (role.kind === "ignored") {
      this.passed.push({ name, why: "ignored", recognised: null, shape: "", firstRow });
    }
    if (role.kind === "none" && role.wanting !== null) {
      const { sheet: recognised, shape } = role.wanting;
      this.passed.push({ name, why: "no-unit", recognised, shape, firstRow });
    }
  }
}

function isSkipped({ kind }: OtherRole): boolean {
  return kind === "none" || kind === "register" || kind === "counts";
}
