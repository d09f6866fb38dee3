import type { Values } from "./enum-values";

const BorderIndex: Values<typeof Excel.BorderIndex> = {
  edgeTop: "EdgeTop",
  edgeBottom: "EdgeBottom",
  edgeLeft: "EdgeLeft",
  edgeRight: "EdgeRight",
  insideVertical: "InsideVertical",
  insideHorizontal: "InsideHorizontal",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};

const BorderLineStyle: Values<typeof Excel.BorderLineStyle> = {
  none: "None",
  continuous: "Continuous",
  dash: "Dash",
  dashDot: "DashDot",
  dashDotDot: "DashDotDot",
  dot: "Dot",
  double: "Double",
  slantDashDot: "SlantDashDot",
};

const BorderWeight: Values<typeof Excel.BorderWeight> = {
  hairline: "Hairline",
  thin: "Thin",
  medium: "Medium",
  thick: "Thick",
};

const ConditionalCellValueOperator: Values<typeof Excel.ConditionalCellValueOperator> = {
  invalid: "Invalid",
  between: "Between",
  notBetween: "NotBetween",
  equalTo: "EqualTo",
  notEqualTo: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};

const ConditionalFormatType: Values<typeof Excel.ConditionalFormatType> = {
  custom: "Custom",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  topBottom: "TopBottom",
  presetCriteria: "PresetCriteria",
  containsText: "ContainsText",
  cellValue: "CellValue",
};

const HorizontalAlignment: Values<typeof Excel.HorizontalAlignment> = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerAcrossSelection: "CenterAcrossSelection",
  distributed: "Distributed",
};

const RangeUnderlineStyle: Values<typeof Excel.RangeUnderlineStyle> = {
  none: "None",
  single: "Single",
  double: "Double",
  singleAccountant: "SingleAccountant",
  doubleAccountant: "DoubleAccountant",
};

const VerticalAlignment: Values<typeof Excel.VerticalAlignment> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

/** The enumerations of `Excel` that have to do with looks. */
export const FORMAT_ENUMS = {
  BorderIndex,
  BorderLineStyle,
  BorderWeight,
  ConditionalCellValueOperator,
  ConditionalFormatType,
  HorizontalAlignment,
  RangeUnderlineStyle,
  VerticalAlignment,
};
