import type { Values } from "./enum-values";

const DynamicFilterCriteria: Values<typeof Excel.DynamicFilterCriteria> = {
  unknown: "Unknown",
  aboveAverage: "AboveAverage",
  allDatesInPeriodApril: "AllDatesInPeriodApril",
  allDatesInPeriodAugust: "AllDatesInPeriodAugust",
  allDatesInPeriodDecember: "AllDatesInPeriodDecember",
  allDatesInPeriodFebruray: "AllDatesInPeriodFebruray",
  allDatesInPeriodJanuary: "AllDatesInPeriodJanuary",
  allDatesInPeriodJuly: "AllDatesInPeriodJuly",
  allDatesInPeriodJune: "AllDatesInPeriodJune",
  allDatesInPeriodMarch: "AllDatesInPeriodMarch",
  allDatesInPeriodMay: "AllDatesInPeriodMay",
  allDatesInPeriodNovember: "AllDatesInPeriodNovember",
  allDatesInPeriodOctober: "AllDatesInPeriodOctober",
  allDatesInPeriodQuarter1: "AllDatesInPeriodQuarter1",
  allDatesInPeriodQuarter2: "AllDatesInPeriodQuarter2",
  allDatesInPeriodQuarter3: "AllDatesInPeriodQuarter3",
  allDatesInPeriodQuarter4: "AllDatesInPeriodQuarter4",
  allDatesInPeriodSeptember: "AllDatesInPeriodSeptember",
  belowAverage: "BelowAverage",
  lastMonth: "LastMonth",
  lastQuarter: "LastQuarter",
  lastWeek: "LastWeek",
  lastYear: "LastYear",
  nextMonth: "NextMonth",
  nextQuarter: "NextQuarter",
  nextWeek: "NextWeek",
  nextYear: "NextYear",
  thisMonth: "ThisMonth",
  thisQuarter: "ThisQuarter",
  thisWeek: "ThisWeek",
  thisYear: "ThisYear",
  today: "Today",
  tomorrow: "Tomorrow",
  yearToDate: "YearToDate",
  yesterday: "Yesterday",
};

const FilterOn: Values<typeof Excel.FilterOn> = {
  bottomItems: "BottomItems",
  bottomPercent: "BottomPercent",
  cellColor: "CellColor",
  dynamic: "Dynamic",
  fontColor: "FontColor",
  values: "Values",
  topItems: "TopItems",
  topPercent: "TopPercent",
  icon: "Icon",
  custom: "Custom",
};

const FilterOperator: Values<typeof Excel.FilterOperator> = {
  and: "And",
  or: "Or",
};

const SortDataOption: Values<typeof Excel.SortDataOption> = {
  normal: "Normal",
  textAsNumber: "TextAsNumber",
};

const RangeCopyType: Values<typeof Excel.RangeCopyType> = {
  all: "All",
  formulas: "Formulas",
  values: "Values",
  formats: "Formats",
  link: "Link",
};

const SearchDirection: Values<typeof Excel.SearchDirection> = {
  forward: "Forward",
  backwards: "Backwards",
};

const SortMethod: Values<typeof Excel.SortMethod> = {
  pinYin: "PinYin",
  strokeCount: "StrokeCount",
};

const SortOn: Values<typeof Excel.SortOn> = {
  value: "Value",
  cellColor: "CellColor",
  fontColor: "FontColor",
  icon: "Icon",
};

const SortOrientation: Values<typeof Excel.SortOrientation> = {
  rows: "Rows",
  columns: "Columns",
};

/** The enumerations of `Excel` for filters and sorting. */
export const FILTER_ENUMS = {
  DynamicFilterCriteria,
  FilterOn,
  FilterOperator,
  SortDataOption,
  RangeCopyType,
  SearchDirection,
  SortMethod,
  SortOn,
  SortOrientation,
};
