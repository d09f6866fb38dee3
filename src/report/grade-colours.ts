import type { Grade } from "../evaluation/grade";

/** Fill and letters of each grade; the letters stand out at least 7 to 1. */
export const GRADE_COLOURS: Readonly<Record<Grade, { fill: string; fontColor: string }>> = {
  high: { fill: "#C7E8CF", fontColor: "#0B3D1B" },
  middle: { fill: "#FFE9A8", fontColor: "#4A3500" },
  low: { fill: "#F8CFC9", fontColor: "#6B1209" },
};
