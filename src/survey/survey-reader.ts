import { finding, type Finding } from "./finding";
import { tidy } from "./normal-form";
import { recognisePlainLayout } from "./plain-layout";
import { roundOrder } from "./round-order";
import { SheetReader, type GridOrigin } from "./sheet-reader";
import type { SurveyLayout } from "./layout";
import { Tally, type RowCounts } from "./tally";
import { readUnitList } from "./unit-list";

/** One round as the reading found it. */
export interface RoundReading {
  name: string;
  /** The round's number in the tally. */
  index: number;
  responses: number;
  /** Units with at least one response. */
  units: number;
  /** The sheets or files that it was read from. */
  sources: string[];
}

/** One sheet or file that was recognised as survey data. */
export interface SourceReading {
  name: string;
  layout: SurveyLayout;
  rows: RowCounts;
}

/** Everything that was read: the input of every evaluation. */
export interface SurveyReading {
  tally: Tally;
  /** In their order: first round first. */
  rounds: RoundReading[];
  sources: SourceReading[];
  /** Sheets that hold no survey data and no unit list. */
  skipped: string[];
  /** The order of the units where a list of units was found. */
  unitList: string[] | null;
  findings: Finding[];
}

/** Reads any number of sheets or files into one tally. Each begins with `open`. */
export class SurveyReader {
  private readonly tally = new Tally();
  private readonly sheets: SheetReader[] = [];
  private readonly skipped: string[] = [];
  private unitList: string[] | null = null;

  /**
   * Looks at a sheet's first rows and decides what it is.
   *
   * @param source the sheet or file, as the user knows it.
   * @param head the first rows of its grid (at least 50 where it has them).
   * @param roundName the round of its rows where no column names one.
   * @returns the reader to which the sheet's rows are then given from the top, `head` included;
   *   null where there is nothing to count.
   */
  open(
    source: string,
    head: readonly (readonly unknown[])[],
    roundName: string,
    origin: GridOrigin = { row: 0, column: 0 },
  ): SheetReader | null {
    const layout = recognisePlainLayout(head);
    if (layout === null) {
      const units = this.unitList === null ? readUnitList(head) : null;
      if (units === null) this.skipped.push(source);
      else this.unitList = units;
      return null;
    }
    const reader = new SheetReader(source, layout, this.tally, origin, tidy(roundName));
    this.sheets.push(reader);
    return reader;
  }

  /** The reading of all that was given. */
  finish(): SurveyReading {
    return {
      tally: this.tally,
      rounds: this.rounds(),
      sources: this.sheets.map((reader) => ({
        name: reader.source,
        layout: reader.layout,
        rows: reader.rows,
      })),
      skipped: this.skipped,
      unitList: this.unitList,
      findings: this.findings(),
    };
  }

  private findings(): Finding[] {
    if (this.sheets.length === 0) {
      return this.skipped.map((source) => finding("no-survey", source, null, {}));
    }
    return this.sheets.flatMap((reader) => reader.findings());
  }

  private rounds(): RoundReading[] {
    const { tally } = this;
    const readings = tally.rounds.all.map((name, index): RoundReading => {
      const strata = tally.strata.filter((s) => s.round === index && s.responses > 0);
      return {
        name,
        index,
        responses: strata.reduce((sum, s) => sum + s.responses, 0),
        units: new Set(strata.map((s) => s.unit)).size,
        sources: this.sheets
          .filter((reader) => reader.rounds.has(index))
          .map((reader) => reader.source),
      };
    });
    return roundOrder(tally.rounds.all)
      .map((index) => readings[index])
      .filter((round) => round.responses > 0);
  }
}
