import { EXCEL_ENUMS } from "../client/excel-enums";
import type { RequestContext } from "../client/request-context";
import { requireEnum } from "../client/require-enum";
import type { DataRecord, SeriesRecord } from "../book/sheet-extras";
import { TRENDLINE } from "./chart-series-kinds";
import { RecordList } from "./record-list";
import { RecordObject } from "./record-object";

/** A trend line of a series: kept and read back, neither calculated nor drawn. */
class ChartTrendline extends RecordObject implements Pick<Excel.ChartTrendline, "delete"> {
  constructor(
    context: RequestContext,
    private readonly series: () => SeriesRecord,
    find: () => DataRecord | null,
    isNew = false,
  ) {
    super(context, find, TRENDLINE, { fleeting: isNew });
  }

  delete(): void {
    this.remove((record) => {
      const { trendlines = [] } = this.series();
      trendlines.splice(trendlines.indexOf(record), 1);
    });
  }
}

/** The trend lines of a series, in the order in which they were added. */
export class ChartTrendlineCollection extends RecordList<ChartTrendline> {
  constructor(
    context: RequestContext,
    private readonly series: () => SeriesRecord,
  ) {
    super(
      context,
      "ChartTrendlineCollection",
      () => (series().trendlines ?? []).length,
      (index) => new ChartTrendline(context, series, () => series().trendlines?.[index()] ?? null),
    );
  }

  add(type: Parameters<Excel.ChartTrendlineCollection["add"]>[0] = "Linear"): ChartTrendline {
    let made: DataRecord | undefined;
    const make = () => {
      if (made) return made;
      requireEnum(EXCEL_ENUMS.ChartTrendlineType, type);
      made = { type };
      (this.series().trendlines ??= []).push(made);
      return made;
    };
    return new ChartTrendline(this.context, this.series, make, true);
  }

  getItem(index: number): ChartTrendline {
    return this.getItemAt(index);
  }
}
