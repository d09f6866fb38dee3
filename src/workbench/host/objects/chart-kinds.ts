import { EXCEL_ENUMS } from "../client/excel-enums";
import { BORDER, FILL, FONT, format, LINE } from "./chart-format-kinds";
import { ChartLegend } from "./chart-legend";
import { DATA_LABELS } from "./chart-series-kinds";
import type { FieldsOf, RecordKind } from "./record-object";

const TITLE_FIELDS: FieldsOf<Excel.ChartTitle> = {
  text: "",
  visible: true,
  overlay: false,
  position: "Top",
  showShadow: false,
  textOrientation: 0,
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
  make: ChartLegend,
};

const GRIDLINES: RecordKind = {
  typeName: "ChartGridlines",
  fields: { visible: false },
  parts: { format: format("ChartGridlinesFormat", { line: LINE }) },
};

const AXIS_TITLE_FIELDS: FieldsOf<Excel.ChartAxisTitle> = { text: "", visible: false };
const AXIS_FIELDS: FieldsOf<Excel.ChartAxis> = {
  categoryType: "Automatic",
  displayUnit: "None",
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
  showDisplayUnitLabel: true,
  textOrientation: 0,
  tickLabelPosition: "NextToAxis",
  visible: true,
};
/** Limits and steps may be numbers, or "" for those that Excel finds. */
const AUTOMATIC = {
  majorUnit: null,
  maximum: null,
  minimum: null,
  minorUnit: null,
  tickLabelSpacing: null,
  tickMarkSpacing: null,
};
const AXIS: RecordKind = {
  typeName: "ChartAxis",
  fields: { ...AXIS_FIELDS, ...AUTOMATIC },
  words: {
    categoryType: EXCEL_ENUMS.ChartAxisCategoryType,
    displayUnit: EXCEL_ENUMS.ChartAxisDisplayUnit,
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
