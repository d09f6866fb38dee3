import { cellsOf, mapCells } from "../book/cell-reading";
import { invalidArgument, itemNotFound } from "../book/rich-api-error";
import type { CellSpan, ChartRecord, DataRecord, SeriesRecord } from "../book/sheet-extras";
import { notImplemented } from "../client/client-errors";
import { ClientResult } from "../client/client-result";
import { EXCEL_ENUMS } from "../client/excel-enums";
import type { RequestContext } from "../client/request-context";
import { requireEnum } from "../client/require-enum";
import { POINT, SERIES } from "./chart-series-kinds";
import { ChartTrendlineCollection } from "./chart-trendlines";
import { spanOf } from "./chart-data";
import type { Range } from "./range";
import { RecordList } from "./record-list";
import { RecordObject } from "./record-object";

type SeriesMembers = Pick<Excel.ChartSeries, "delete">;

/** One series of a chart: which cells it draws, and how. */
export class ChartSeries extends RecordObject implements SeriesMembers {
  private trends?: ChartTrendlineCollection;
  private pointList?: RecordList<RecordObject>;

  constructor(
    context: RequestContext,
    private readonly chart: () => ChartRecord,
    private readonly series: () => SeriesRecord | null,
    isNew = false,
  ) {
    super(context, () => series()?.values ?? null, SERIES, { fleeting: isNew });
  }

  /** One for each cell that is drawn. */
  get points(): RecordList<RecordObject> {
    this.checkUsable();
    const length = () => {
      const area = this.record().y?.area;
      if (!area) return 0;
      return (area.endRow - area.startRow + 1) * (area.endColumn - area.startColumn + 1);
    };
    const find = (index: number): DataRecord => (this.record().points[index] ??= {});
    return (this.pointList ??= new RecordList(
      this.context,
      "ChartPointsCollection",
      length,
      (i) => {
        return new RecordObject(this.context, () => (i() < length() ? find(i()) : null), POINT);
      },
    ));
  }

  get trendlines(): ChartTrendlineCollection {
    this.checkUsable();
    return (this.trends ??= new ChartTrendlineCollection(this.context, () => this.record()));
  }

  setValues(sourceData: Range): void {
    this.draw("y", sourceData);
  }

  setXAxisValues(sourceData: Range): void {
    this.draw("x", sourceData);
  }

  /** What the cells hold that are drawn: "Values" and "YValues", or "Categories" and "XValues". */
  getDimensionValues(
    dimension: Parameters<Excel.ChartSeries["getDimensionValues"]>[0],
  ): ClientResult<unknown[]> {
    return new ClientResult(this.context, () => {
      requireEnum(EXCEL_ENUMS.ChartSeriesDimension, dimension);
      if (dimension === "BubbleSizes") throw notImplemented("ChartSeries: BubbleSizes");
      const axis = dimension === "Values" || dimension === "YValues" ? "y" : "x";
      return this.cellsOf(this.record()[axis]);
    });
  }

  delete(): void {
    this.remove(() => {
      const { series } = this.chart();
      series.splice(series.indexOf(this.record()), 1);
    });
  }

  private draw(axis: "x" | "y", source: Range): void {
    source.checkUsableIn(this.context);
    this.act(() => {
      const span = spanOf(source.target());
      const { startRow, endRow, startColumn, endColumn } = span.area;
      if (startRow !== endRow && startColumn !== endColumn) {
        throw invalidArgument("a series draws one row or one column");
      }
      this.record()[axis] = span;
    });
  }

  private cellsOf(span: CellSpan | undefined): unknown[] {
    const { book } = this.context;
    const sheet = span && book.sheetById(span.sheetId);
    if (!sheet) return [];
    const cells = cellsOf(book, sheet);
    return mapCells(span.area, (row, column) => cells.content(row, column)).flat();
  }

  private record(): SeriesRecord {
    const found = this.series();
    if (!found) throw itemNotFound("ChartSeries");
    return found;
  }
}
