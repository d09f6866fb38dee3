import {
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
} from "@univerjs/core";

/** The few styles of the workbench's own sheets, by the names that cells refer to them with. */
export const cellStyles = {
  title: { bl: BooleanNumber.TRUE, fs: 16, cl: { rgb: "#0f4c5c" }, vt: VerticalAlign.MIDDLE },
  lead: { cl: { rgb: "#4b5563" }, vt: VerticalAlign.MIDDLE },
  section: {
    bl: BooleanNumber.TRUE,
    fs: 12,
    bg: { rgb: "#0f4c5c" },
    cl: { rgb: "#ffffff" },
    vt: VerticalAlign.MIDDLE,
  },
  header: {
    bl: BooleanNumber.TRUE,
    bg: { rgb: "#e3eef1" },
    cl: { rgb: "#12303a" },
    vt: VerticalAlign.BOTTOM,
    tb: WrapStrategy.WRAP,
  },
  formula: { ff: "Consolas", fs: 10, cl: { rgb: "#4b5563" }, vt: VerticalAlign.MIDDLE },
  text: { vt: VerticalAlign.MIDDLE },
  verdict: { bl: BooleanNumber.TRUE, vt: VerticalAlign.MIDDLE },
  note: { it: BooleanNumber.TRUE, fs: 10, cl: { rgb: "#4b5563" }, vt: VerticalAlign.MIDDLE },
  numberGiven: input("General"),
  shareGiven: input("0 %"),
  decimalsGiven: input("0.00"),
  result: result("General"),
  share: result("0 %"),
  change: result("[>=0.005]+0 %;[<=-0.005]-0 %;0 %"),
  decimals: result("0.00"),
  pValue: result("0.0000"),
} satisfies Record<string, IStyleData>;

export type CellStyle = keyof typeof cellStyles;

/** A figure that is put in, for the functions to work on. */
function input(pattern: string): IStyleData {
  return { ht: HorizontalAlign.RIGHT, vt: VerticalAlign.MIDDLE, n: { pattern } };
}

/** A figure that a function gives. */
function result(pattern: string): IStyleData {
  return { ...input(pattern), bl: BooleanNumber.TRUE };
}
