import {
  BorderStyleTypes,
  type IBorderData,
  type IBorderStyleData,
  type Nullable,
} from "@univerjs/core";
import type { Area } from "./area";
import { patchStyle, styleOf } from "./cell-style";
import { ClientObject, type Readers } from "./client-object";
import { cssColor, shownColor } from "./color";
import type { RequestContext } from "./request-context";
import { invalidArgument } from "./rich-api-error";

type Side = "t" | "b" | "l" | "r";
type Index = keyof typeof SIDES;

/** Which side of which cells each border is. */
const SIDES = {
  EdgeTop: (area: Area, row: number): Side[] => (row === area.startRow ? ["t"] : []),
  EdgeBottom: (area: Area, row: number): Side[] => (row === area.endRow ? ["b"] : []),
  EdgeLeft: (area: Area, _row: number, column: number): Side[] =>
    column === area.startColumn ? ["l"] : [],
  EdgeRight: (area: Area, _row: number, column: number): Side[] =>
    column === area.endColumn ? ["r"] : [],
  InsideHorizontal: (area: Area, row: number): Side[] => [
    ...(row > area.startRow ? (["t"] as const) : []),
    ...(row < area.endRow ? (["b"] as const) : []),
  ],
  InsideVertical: (area: Area, _row: number, column: number): Side[] => [
    ...(column > area.startColumn ? (["l"] as const) : []),
    ...(column < area.endColumn ? (["r"] as const) : []),
  ],
};

const LINES: Record<string, Partial<Record<string, BorderStyleTypes>>> = {
  Continuous: {
    Hairline: BorderStyleTypes.HAIR,
    Thin: BorderStyleTypes.THIN,
    Medium: BorderStyleTypes.MEDIUM,
    Thick: BorderStyleTypes.THICK,
  },
  Dash: { Thin: BorderStyleTypes.DASHED, Medium: BorderStyleTypes.MEDIUM_DASHED },
  Dot: { Thin: BorderStyleTypes.DOTTED },
  DashDot: { Thin: BorderStyleTypes.DASH_DOT, Medium: BorderStyleTypes.MEDIUM_DASH_DOT },
  Double: { Thin: BorderStyleTypes.DOUBLE },
};

interface Line {
  style: string;
  weight: string;
  color: string;
}

function lineOf(border: Nullable<IBorderStyleData>): Line {
  for (const [style, weights] of Object.entries(LINES)) {
    for (const [weight, stored] of Object.entries(weights)) {
      if (border?.s && stored === border.s) {
        return { style, weight, color: shownColor(border.cl?.rgb, "#000000") };
      }
    }
  }
  return { style: "None", weight: "Thin", color: "#000000" };
}

function storedLine({ style, weight, color }: Line): IBorderStyleData | null {
  if (style === "None") return null;
  const weights = LINES[style];
  const s = weights?.[weight] ?? Object.values(weights ?? {})[0];
  if (s === undefined) throw invalidArgument(`border style "${style}" is not offered`);
  return { s, cl: { rgb: cssColor(color) } };
}

/** One border of a range: "EdgeTop" … "InsideVertical". */
class RangeBorder
  extends ClientObject<Area>
  implements Pick<Excel.RangeBorder, "color" | "style" | "weight">
{
  constructor(
    context: RequestContext,
    area: () => Area | null,
    readonly sideIndex: Index,
  ) {
    super(context, area, true);
  }

  readonly typeName = "RangeBorder";

  protected get readers(): Readers<Area> {
    return {
      color: (area) => this.line(area).color,
      style: (area) => this.line(area).style,
      weight: (area) => this.line(area).weight,
    };
  }

  get color(): string {
    return this.read("color");
  }

  set color(color: string) {
    this.change("color", color);
  }

  get style(): Excel.RangeBorder["style"] {
    return this.read("style");
  }

  set style(style: Excel.RangeBorder["style"]) {
    this.change("style", style);
  }

  get weight(): Excel.RangeBorder["weight"] {
    return this.read("weight");
  }

  set weight(weight: Excel.RangeBorder["weight"]) {
    this.change("weight", weight);
  }

  private line(area: Area): Line {
    const row = this.sideIndex === "EdgeBottom" ? area.endRow : area.startRow;
    const column = this.sideIndex === "EdgeRight" ? area.endColumn : area.startColumn;
    const [side] = SIDES[this.sideIndex](area, row, column);
    return lineOf(side && styleOf(area.sheet, row, column).bd?.[side]);
  }

  /** A colour or weight given to no line draws a thin continuous one, as in Excel. */
  private change(part: keyof Line, value: string): void {
    this.write(part, value, (area) => {
      const line = { ...this.line(area), [part]: value };
      if (part !== "style" && line.style === "None") line.style = "Continuous";
      const stored = storedLine(line);
      patchStyle(this.context.book, area, (row, column) => {
        const sides = SIDES[this.sideIndex](area, row, column);
        if (sides.length === 0) return undefined;
        return { bd: Object.fromEntries(sides.map((side) => [side, stored])) as IBorderData };
      });
    });
  }
}

export class RangeBorderCollection extends ClientObject<Area> {
  private readonly borders = new Map<string, RangeBorder>();
  private readonly area: () => Area | null;

  constructor(context: RequestContext, area: () => Area | null) {
    super(context, area, true);
    this.area = area;
  }

  readonly typeName = "RangeBorderCollection";
  protected readonly readers: Readers<Area> = {};

  getItem(index: Parameters<Excel.RangeBorderCollection["getItem"]>[0]): RangeBorder {
    if (!(index in SIDES)) throw invalidArgument(`border "${index}" is not offered`);
    let border = this.borders.get(index);
    if (!border) {
      border = new RangeBorder(this.context, this.area, index as Index);
      this.borders.set(index, border);
    }
    return border;
  }
}
