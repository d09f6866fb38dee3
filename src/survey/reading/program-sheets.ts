import { ownValue } from "../ground/own-value";
import type { ProgramInput } from "../inputs/program";
import { isProgram, readProgram } from "../inputs/read-program";
import { finding, type Finding } from "../mapping/finding";
import { ownKey } from "../mapping/sheet-mapping";
import type { SurveyMapping } from "../mapping/survey-mapping";
import type { SourceHead } from "../recognise/recognise-sources";
import { OtherTable } from "./other-table";
import type { OtherReading } from "./survey-reading";

type Placed = SourceHead & { origin?: { row: number; column: number } };

const TOP_LEFT = { row: 0, column: 0 };

/** Parts the sheets Program from all others: what they say is known before anything is recognised. */
export class ProgramSheets<Source extends Placed> {
  /** What the first of them says; null where there is none. */
  readonly program: ProgramInput | null = null;
  readonly others: OtherReading[] = [];
  readonly findings: Finding[] = [];
  readonly rest: Source[] = [];

  constructor(sources: readonly Source[], mapping: SurveyMapping) {
    for (const source of sources) {
      const { name, head, surroundings, origin = TOP_LEFT } = source;
      const decided = source.decided ?? ownValue(mapping.sheets, ownKey(name));
      const read =
        decided === undefined && isProgram(head)
          ? readProgram(head, { source: name, origin })
          : null;
      if (read === null) {
        this.rest.push(source);
        continue;
      }
      const other: OtherReading = { name, sheet: surroundings.sheet, what: "program", cells: 0 };
      new OtherTable(other).addBlock(head);
      this.others.push(other);
      if (this.program === null) {
        this.program = read.program;
        this.findings.push(...read.findings);
      } else {
        this.findings.push(finding("program-twice", name, null, { used: this.program.source }));
      }
    }
  }
}
