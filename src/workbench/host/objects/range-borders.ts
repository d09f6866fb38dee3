import type { IBorderData } from "@univerjs/core";
import type { Area } from "../book/area";
import { lineOf, SIDES, storedLine, type BorderIndex, type Line } from "../book/border-lines";
import { patchStyle, styleOf } from "../book/cell-style";
import { invalidArgument } from "../book/rich-api-error";
import { ClientObject, type Readers } from "../client/client-object";
import { EXCEL_ENUMS } from "../client/excel-enums";
import type { RequestContext } from "../client/request-context";
import { requireEnum } from "../client/require-enum";

/** One border of a range: "EdgeTop" … "InsideVertical". */
class RangeBorder
  extends ClientObject<Area>
  implements Pick<Excel.RangeBorder, "color" | "style" | "weight">
{
  constructor(
    context: RequestContext,
    area: () => Area | null,
    readonly sideIndex: BorderIndex,
  ) {
    super(context, area, { orNull: true });
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
    if (part === "style") requireEnum(EXCEL_ENUMS.BorderLineStyle, value);
    if (part === "weight") requireEnum(EXCEL_ENUMS.BorderWeight, value);
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
    super(context, area, { orNull: true });
    this.area = area;
  }

  readonly typeName = "RangeBorderCollection";
  protected readonly readers: Readers<Area> = {};

  getItem(index: Parameters<Excel.RangeBorderCollection["getItem"]>[0]): RangeBorder {
    if (!(index in SIDES)) throw invalidArgument(`border "${index}" is not offered`);
    let border = this.borders.get(index);
    if (!border) {
      border = new RangeBorder(this.context, this.area, index as BorderIndex);
      this.borders.set(index, border);
    }
    return border;
  }
}
