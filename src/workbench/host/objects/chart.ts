import { generateRandomId, type Worksheet as UniverSheet } from "@univerjs/core";
import { requireReference, splitAddress } from "../book/a1-address";
import type { Area } from "../book/area";
import { itemNotFound } from "../book/rich-api-error";
import { columnWidth, rowHeight } from "../book/rows-and-columns";
import type { ChartRecord, SeriesRecord } from "../book/sheet-extras";
import { EXCEL_ENUMS } from "../client/excel-enums";
import type { RequestContext } from "../client/request-context";
import { requireEnum } from "../client/require-enum";
import { seriesOf } from "./chart-data";
import { CHART } from "./chart-kinds";
import { ChartSeries } from "./chart-series";
import type { Range } from "./range";
import { RecordList } from "./record-list";
import { RecordObject } from "./record-object";

/** Where a chart is: its sheet, and what the sheet keeps of it. */
export interface PlacedChart {
  sheet: UniverSheet;
  chart: ChartRecord;
}

/** A chart. The workbench draws none: what was asked for is kept and can be read back. */
export class Chart extends RecordObject implements Pick<Excel.Chart, "delete"> {
  private seriesList?: ChartSeriesList;

  constructor(
    context: RequestContext,
    private readonly place: () => PlacedChart | null,
    how: { orNull?: boolean; fleeting?: boolean } = {},
  ) {
    super(context, () => place()?.chart.values ?? null, CHART, how);
  }

  protected override get identity(): string {
    return "id";
  }

  protected override navigation(name: string) {
    return name === "series" ? (this.series as unknown as RecordObject) : super.navigation(name);
  }

  get series(): ChartSeriesList {
    this.checkUsable();
    return (this.seriesList ??= new ChartSeriesList(this.context, () => this.placed().chart));
  }

  setData(source: Range, seriesBy = "Auto"): void {
    source.checkUsableIn(this.context);
    this.act((values) => {
      requireEnum(EXCEL_ENUMS.ChartSeriesBy, seriesBy);
      const type = String(values.chartType);
      const { series, plotBy } = seriesOf(this.context.book, source.target(), seriesBy, type);
      this.placed().chart.series = series;
      values.plotBy = plotBy;
    });
  }

  /** Lays the chart over the cells from the first to the last; one cell moves it only. */
  setPosition(startCell: Range | string, endCell?: Range | string): void {
    for (const cell of [startCell, endCell]) {
      if (typeof cell === "object") cell.checkUsableIn(this.context);
    }
    this.act((values) => {
      const first = this.area(startCell);
      const [left, top] = cornerOf(first);
      Object.assign(values, { left, top });
      if (endCell === undefined) return;
      const last = this.area(endCell);
      const [right, bottom] = cornerOf({
        ...last,
        startRow: last.endRow + 1,
        startColumn: last.endColumn + 1,
      });
      Object.assign(values, { width: right - left, height: bottom - top });
    });
  }

  activate(): void {
    this.act(() => void this.context.book.facade.setActiveSheet(this.placed().sheet.getSheetId()));
  }

  delete(): void {
    this.remove(() => {
      const { sheet, chart } = this.placed();
      this.context.book.checkUnlocked(sheet);
      const { charts } = this.context.book.extras.of(sheet);
      charts.splice(charts.indexOf(chart), 1);
    });
  }

  private area(cell: Range | string): Area {
    if (typeof cell !== "string") return cell.target();
    const { sheet } = this.placed();
    return { ...requireReference(splitAddress(cell).reference), sheet };
  }

  private placed(): PlacedChart {
    const placed = this.place();
    if (!placed) throw itemNotFound("Chart");
    return placed;
  }
}

class ChartSeriesList extends RecordList<ChartSeries> {
  constructor(
    context: RequestContext,
    private readonly chart: () => ChartRecord,
  ) {
    const at = (index: number) => chart().series[index] ?? null;
    super(
      context,
      "ChartSeriesCollection",
      () => chart().series.length,
      (index) => new ChartSeries(context, chart, () => at(index())),
    );
  }

  /** A series without cells to draw, at the end or at a place. */
  add(name?: string, index?: number): ChartSeries {
    const made: SeriesRecord = { values: {}, points: {} };
    let done = false;
    const make = () => {
      if (done) return;
      done = true;
      const { series, values } = this.chart();
      const place = index ?? series.length;
      const given = name ?? `Series${series.length + 1}`;
      made.values = { name: given, chartType: values.chartType, plotOrder: place + 1 };
      series.splice(place, 0, made);
    };
    return new ChartSeries(this.context, this.chart, () => (make(), made), true);
  }
}

/** The upper left corner of an area in points from the sheet's. */
function cornerOf(area: Area): [left: number, top: number] {
  let [left, top] = [0, 0];
  for (let column = 0; column < area.startColumn; column++) left += columnWidth(area, column);
  for (let row = 0; row < area.startRow; row++) top += rowHeight(area, row);
  return [left, top];
}

export function newChart(): ChartRecord {
  const id = `{${generateRandomId(8)}}`;
  return { id, values: { id }, series: [] };
}
