import type { Values } from "./enum-values";

const ChartAxisCategoryType: Values<typeof Excel.ChartAxisCategoryType> = {
  automatic: "Automatic",
  textAxis: "TextAxis",
  dateAxis: "DateAxis",
};

const ChartAxisDisplayUnit: Values<typeof Excel.ChartAxisDisplayUnit> = {
  none: "None",
  hundreds: "Hundreds",
  thousands: "Thousands",
  tenThousands: "TenThousands",
  hundredThousands: "HundredThousands",
  millions: "Millions",
  tenMillions: "TenMillions",
  hundredMillions: "HundredMillions",
  billions: "Billions",
  trillions: "Trillions",
  custom: "Custom",
};

const ChartTrendlineType: Values<typeof Excel.ChartTrendlineType> = {
  linear: "Linear",
  exponential: "Exponential",
  logarithmic: "Logarithmic",
  movingAverage: "MovingAverage",
  polynomial: "Polynomial",
  power: "Power",
};

/** The enumerations of `Excel` for the axes and trend lines of charts. */
export const AXIS_ENUMS = {
  ChartAxisCategoryType,
  ChartAxisDisplayUnit,
  ChartTrendlineType,
};
