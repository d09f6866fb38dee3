import type { Worksheet as UniverSheet } from "@univerjs/core";
import { itemAlreadyExists } from "../book/rich-api-error";
import { EXCEL_ENUMS } from "../client/excel-enums";
import type { RequestContext } from "../client/request-context";
import { requireEnum } from "../client/require-enum";
import { Chart, newChart, type PlacedChart } from "./chart";
import { seriesOf } from "./chart-data";
import type { Range } from "./range";
import { RecordList } from "./record-list";

type Collection = Pick<Excel.ChartCollection, never>;

/** The charts of a sheet, in the order in which they were made. */
export class ChartCollection extends RecordList<Chart> implements Collection {
  constructor(
    context: RequestContext,
    private readonly sheet: () => UniverSheet,
  ) {
    super(
      context,
      "ChartCollection",
      () => this.charts().length,
      (index) => new Chart(context, () => this.placed(index())),
    );
  }

  add(chartType: string, source: Range, seriesBy = "Auto"): Chart {
    source.checkUsableIn(this.context);
    let made: PlacedChart | undefined;
    const make = (): PlacedChart => {
      const { book, host } = this.context;
      requireEnum(EXCEL_ENUMS.ChartType, chartType);
      requireEnum(EXCEL_ENUMS.ChartSeriesBy, seriesBy);
      const sheet = this.sheet();
      book.checkUnlocked(sheet);
      const chart = newChart();
      const { series, plotBy } = seriesOf(book, source.target(), seriesBy, chartType);
      const stem = /^da\b/i.test(host.displayLanguage) ? "Diagram" : "Chart";
      const name = freeName(
        stem,
        this.charts().map(({ values }) => String(values.name)),
      );
      Object.assign(chart.values, { name, chartType, plotBy });
      chart.series = series;
      book.extras.of(sheet).charts.push(chart);
      return { sheet, chart };
    };
    const find = () => {
      if (!made) return (made = make());
      return this.charts().includes(made.chart) ? made : null;
    };
    return new Chart(this.context, find, { fleeting: true });
  }

  getItem(name: string): Chart {
    return new Chart(this.context, () => this.named(name));
  }

  getItemOrNullObject(name: string): Chart {
    return new Chart(this.context, () => this.named(name), { orNull: true });
  }

  private charts() {
    return this.context.book.extras.of(this.sheet()).charts;
  }

  private placed(index: number): PlacedChart | null {
    const chart = this.charts()[index];
    return chart ? { sheet: this.sheet(), chart } : null;
  }

  /** By its name, or by its id. */
  private named(key: string): PlacedChart | null {
    const wanted = key.toLocaleLowerCase();
    const index = this.charts().findIndex(
      ({ id, values }) => id === key || String(values.name).toLocaleLowerCase() === wanted,
    );
    return this.placed(index);
  }
}

function freeName(stem: string, taken: string[]): string {
  for (let number = 1; number <= taken.length + 1; number++) {
    if (!taken.includes(`${stem} ${number}`)) return `${stem} ${number}`;
  }
  throw itemAlreadyExists(stem);
}
