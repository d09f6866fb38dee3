import { EXCEL_ENUMS } from "../client/excel-enums";
import { ChartFill, ChartLine } from "./chart-fill";
import type { FieldsOf, RecordKind } from "./record-object";

const FILL: RecordKind = { typeName: "ChartFill", fields: {}, make: ChartFill };

const LINE_FIELDS: FieldsOf<Excel.ChartLineFormat> = {
  color: "",
  lineStyle: "Automatic",
  weight: 0.75,
};
const LINE: RecordKind = {
  typeName: "ChartLineFormat",
  fields: { ...LINE_FIELDS },
  words: { lineStyle: EXCEL_ENUMS.ChartLineStyle },
  make: ChartLine,
};
const BORDER: RecordKind = { ...LINE, typeName: "ChartBorder" };

const FONT_FIELDS: FieldsOf<Excel.ChartFont> = {
  bold: false,
  color: "#000000",
  italic: false,
  name: "Calibri",
  size: 10,
  underline: "None",
};
const FONT: RecordKind = {
  typeName: "ChartFont",
  fields: { ...FONT_FIELDS },
  words: { underline: EXCEL_ENUMS.ChartUnderlineStyle },
};

/** What is drawn on: its ground, its edge, its letters. */
function format(typeName: string, parts: Record<string, RecordKind>): RecordKind {
  return { typeName, fields: {}, parts };
}

const TITLE_FIELDS: FieldsOf<Excel.ChartTitle> = {
  text: "",
  visible: true,
  overlay: false,
  position: "Top",
};
const TITLE: RecordKind = {
  typeName: "ChartTitle",
  fields: { ...TITLE_FIELDS },
  words: { position: EXCEL_ENUMS.ChartTitlePosition },
  parts: { format: format("ChartTitleFormat", { fill: FILL, font: FONT, border: BORDER }) },
};

const LEGEND_FIELDS: FieldsOf<Excel.ChartLegend> = {
  visible: true,
  overlay: false,
  position: "Right",
};
const LEGEND: RecordKind = {
  typeName: "ChartLegend",
  fields: { ...LEGEND_FIELDS },
  words: { position: EXCEL_ENUMS.ChartLegendPosition },
  parts: { format: format("ChartLegendFormat", { fill: FILL, font: FONT, border: BORDER }) },
};

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
  gapWidth: 150,
  hasDataLabels: false,
  name: "",
  overlap: 0,
  plotOrder: 1,
  smooth: false,
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

const GRIDLINES: RecordKind = {
  typeName: "ChartGridlines",
  fields: { visible: false },
  parts: { format: format("ChartGridlinesFormat", { line: LINE }) },
};

const AXIS_TITLE_FIELDS: FieldsOf<Excel.ChartAxisTitle> = { text: "", visible: false };
const AXIS_FIELDS: FieldsOf<Excel.ChartAxis> = {
  isBetweenCategories: true,
  linkNumberFormat: true,
  majorTickMark: "None",
  majorUnit: "",
  maximum: "",
  minimum: "",
  minorTickMark: "None",
  minorUnit: "",
  numberFormat: "General",
  reversePlotOrder: false,
  scaleType: "Linear",
  tickLabelPosition: "NextToAxis",
  visible: true,
};
/** Limits and steps may be numbers, or "" for those that Excel finds. */
const AUTOMATIC = { majorUnit: null, maximum: null, minimum: null, minorUnit: null };
const AXIS: RecordKind = {
  typeName: "ChartAxis",
  fields: { ...AXIS_FIELDS, ...AUTOMATIC },
  words: {
    majorTickMark: EXCEL_ENUMS.ChartAxisTickMark,
    minorTickMark: EXCEL_ENUMS.ChartAxisTickMark,
    scaleType: EXCEL_ENUMS.ChartAxisScaleType,
    tickLabelPosition: EXCEL_ENUMS.ChartAxisTickLabelPosition,
  },
  parts: {
    format: format("ChartAxisFormat", { fill: FILL, font: FONT, line: LINE }),
    majorGridlines: GRIDLINES,
    minorGridlines: GRIDLINES,
    title: {
      typeName: "ChartAxisTitle",
      fields: { ...AXIS_TITLE_FIELDS },
      parts: { format: format("ChartAxisTitleFormat", { fill: FILL, font: FONT, border: BORDER }) },
    },
  },
};

const PLOT_FIELDS: FieldsOf<Excel.ChartPlotArea> = {
  height: 0,
  insideHeight: 0,
  insideLeft: 0,
  insideTop: 0,
  insideWidth: 0,
  left: 0,
  position: "Automatic",
  top: 0,
  width: 0,
};

/** Places and sizes are points. */
const CHART_FIELDS: FieldsOf<Excel.Chart> = {
  chartType: "ColumnClustered",
  displayBlanksAs: "NotPlotted",
  height: 216,
  left: 0,
  name: "",
  plotBy: "Columns",
  plotVisibleOnly: true,
  style: 2,
  top: 0,
  width: 360,
};

export const CHART: RecordKind = {
  typeName: "Chart",
  fields: { id: "", ...CHART_FIELDS },
  fixed: ["id"],
  words: {
    chartType: EXCEL_ENUMS.ChartType,
    displayBlanksAs: EXCEL_ENUMS.ChartDisplayBlanksAs,
    plotBy: EXCEL_ENUMS.ChartPlotBy,
  },
  parts: {
    axes: {
      typeName: "ChartAxes",
      fields: {},
      parts: { categoryAxis: AXIS, valueAxis: AXIS },
    },
    dataLabels: DATA_LABELS,
    format: format("ChartAreaFormat", { fill: FILL, font: FONT, border: BORDER }),
    legend: LEGEND,
    plotArea: {
      typeName: "ChartPlotArea",
      fields: { ...PLOT_FIELDS },
      words: { position: EXCEL_ENUMS.ChartPlotAreaPosition },
      parts: { format: format("ChartPlotAreaFormat", { fill: FILL, border: BORDER }) },
    },
    title: TITLE,
  },
};
