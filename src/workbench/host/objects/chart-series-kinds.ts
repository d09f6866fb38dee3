import { EXCEL_ENUMS } from "../client/excel-enums";
import { BORDER, FILL, FONT, format, LINE } from "./chart-format-kinds";
import type { FieldsOf, RecordKind } from "./record-object";

const LABEL_FIELDS: FieldsOf<Excel.ChartDataLabels> = {
  linkNumberFormat: true,
  numberFormat: "General",
  position: "OutsideEnd",
  separator: ", ",
  showBubbleSize: false,
  showCategoryName: false,
  showLegendKey: false,
  showPercentage: false,
  showSeriesName: false,
  showValue: true,
};
const LABEL_FORMAT = format("ChartDataLabelFormat", { fill: FILL, font: FONT, border: BORDER });
export const DATA_LABELS: RecordKind = {
  typeName: "ChartDataLabels",
  fields: { ...LABEL_FIELDS },
  words: { position: EXCEL_ENUMS.ChartDataLabelPosition },
  parts: { format: LABEL_FORMAT },
};

const POINT_LABEL_FIELDS: FieldsOf<Excel.ChartDataLabel> = { formula: "", text: "" };
const POINT_LABEL: RecordKind = {
  ...DATA_LABELS,
  typeName: "ChartDataLabel",
  fields: { ...LABEL_FIELDS, ...POINT_LABEL_FIELDS },
};

const MARKER_FIELDS: FieldsOf<Excel.ChartPoint> = {
  markerBackgroundColor: "",
  markerForegroundColor: "",
  markerSize: 5,
  markerStyle: "Automatic",
};

/** A point of a series, where it differs from the others. */
export const POINT: RecordKind = {
  typeName: "ChartPoint",
  fields: { ...MARKER_FIELDS, hasDataLabel: false },
  words: { markerStyle: EXCEL_ENUMS.ChartMarkerStyle },
  parts: {
    dataLabel: POINT_LABEL,
    format: format("ChartPointFormat", { fill: FILL, border: BORDER }),
  },
};

const SERIES_FIELDS: FieldsOf<Excel.ChartSeries> = {
  axisGroup: "Primary",
  chartType: "ColumnClustered",
  doughnutHoleSize: 75,
  explosion: 0,
  firstSliceAngle: 0,
  gapWidth: 150,
  hasDataLabels: false,
  name: "",
  overlap: 0,
  plotOrder: 1,
  smooth: false,
  varyByCategories: false,
};
export const SERIES: RecordKind = {
  typeName: "ChartSeries",
  fields: { ...SERIES_FIELDS, ...MARKER_FIELDS },
  words: {
    axisGroup: EXCEL_ENUMS.ChartAxisGroup,
    chartType: EXCEL_ENUMS.ChartType,
    markerStyle: EXCEL_ENUMS.ChartMarkerStyle,
  },
  parts: {
    dataLabels: DATA_LABELS,
    format: format("ChartSeriesFormat", { fill: FILL, line: LINE }),
  },
};

const TRENDLINE_FIELDS: FieldsOf<Excel.ChartTrendline> = {
  backwardPeriod: 0,
  forwardPeriod: 0,
  intercept: "",
  movingAveragePeriod: 2,
  name: "",
  polynomialOrder: 2,
  showEquation: false,
  showRSquared: false,
  type: "Linear",
};
/** A trend line. The intercept is a number, or "" where Excel finds it. */
export const TRENDLINE: RecordKind = {
  typeName: "ChartTrendline",
  fields: { ...TRENDLINE_FIELDS, intercept: null },
  words: { type: EXCEL_ENUMS.ChartTrendlineType },
  parts: { format: format("ChartTrendlineFormat", { line: LINE }) },
};
