import type { Values } from "./enum-values";

const ChartSeriesBy: Values<typeof Excel.ChartSeriesBy> = {
  auto: "Auto",
  columns: "Columns",
  rows: "Rows",
};

const ChartPlotBy: Values<typeof Excel.ChartPlotBy> = {
  rows: "Rows",
  columns: "Columns",
};

const ChartDisplayBlanksAs: Values<typeof Excel.ChartDisplayBlanksAs> = {
  notPlotted: "NotPlotted",
  zero: "Zero",
  interplotted: "Interplotted",
};

const ChartLegendPosition: Values<typeof Excel.ChartLegendPosition> = {
  invalid: "Invalid",
  top: "Top",
  bottom: "Bottom",
  left: "Left",
  right: "Right",
  corner: "Corner",
  custom: "Custom",
};

const ChartTitlePosition: Values<typeof Excel.ChartTitlePosition> = {
  automatic: "Automatic",
  top: "Top",
  bottom: "Bottom",
  left: "Left",
  right: "Right",
};

const ChartAxisType: Values<typeof Excel.ChartAxisType> = {
  invalid: "Invalid",
  category: "Category",
  value: "Value",
  series: "Series",
};

const ChartAxisGroup: Values<typeof Excel.ChartAxisGroup> = {
  primary: "Primary",
  secondary: "Secondary",
};

const ChartAxisTickMark: Values<typeof Excel.ChartAxisTickMark> = {
  none: "None",
  cross: "Cross",
  inside: "Inside",
  outside: "Outside",
};

const ChartAxisTickLabelPosition: Values<typeof Excel.ChartAxisTickLabelPosition> = {
  nextToAxis: "NextToAxis",
  high: "High",
  low: "Low",
  none: "None",
};

const ChartAxisScaleType: Values<typeof Excel.ChartAxisScaleType> = {
  linear: "Linear",
  logarithmic: "Logarithmic",
};

const ChartDataLabelPosition: Values<typeof Excel.ChartDataLabelPosition> = {
  invalid: "Invalid",
  none: "None",
  center: "Center",
  insideEnd: "InsideEnd",
  insideBase: "InsideBase",
  outsideEnd: "OutsideEnd",
  left: "Left",
  right: "Right",
  top: "Top",
  bottom: "Bottom",
  bestFit: "BestFit",
  callout: "Callout",
};

const ChartLineStyle: Values<typeof Excel.ChartLineStyle> = {
  none: "None",
  continuous: "Continuous",
  dash: "Dash",
  dashDot: "DashDot",
  dashDotDot: "DashDotDot",
  dot: "Dot",
  grey25: "Grey25",
  grey50: "Grey50",
  grey75: "Grey75",
  automatic: "Automatic",
  roundDot: "RoundDot",
};

const ChartMarkerStyle: Values<typeof Excel.ChartMarkerStyle> = {
  invalid: "Invalid",
  automatic: "Automatic",
  none: "None",
  square: "Square",
  diamond: "Diamond",
  triangle: "Triangle",
  x: "X",
  star: "Star",
  dot: "Dot",
  dash: "Dash",
  circle: "Circle",
  plus: "Plus",
  picture: "Picture",
};

const ChartSeriesDimension: Values<typeof Excel.ChartSeriesDimension> = {
  categories: "Categories",
  values: "Values",
  xvalues: "XValues",
  yvalues: "YValues",
  bubbleSizes: "BubbleSizes",
};

const ChartPlotAreaPosition: Values<typeof Excel.ChartPlotAreaPosition> = {
  automatic: "Automatic",
  custom: "Custom",
};

const ChartUnderlineStyle: Values<typeof Excel.ChartUnderlineStyle> = {
  none: "None",
  single: "Single",
};

/** The other enumerations of `Excel` for charts. */
export const CHART_ENUMS = {
  ChartSeriesBy,
  ChartPlotBy,
  ChartDisplayBlanksAs,
  ChartLegendPosition,
  ChartTitlePosition,
  ChartAxisType,
  ChartAxisGroup,
  ChartAxisTickMark,
  ChartAxisTickLabelPosition,
  ChartAxisScaleType,
  ChartDataLabelPosition,
  ChartLineStyle,
  ChartMarkerStyle,
  ChartSeriesDimension,
  ChartPlotAreaPosition,
  ChartUnderlineStyle,
};
