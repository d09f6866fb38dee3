import { BooleanNumber, type IStyleData } from "@univerjs/core";
import type { Area } from "../book/area";
import { common, patchStyle, styleOf } from "../book/cell-style";
import { cssColor, shownColor } from "../book/color";
import { notImplemented } from "../client/client-errors";
import { ClientObject, type Readers } from "../client/client-object";
import { EXCEL_ENUMS } from "../client/excel-enums";
import { requireEnum } from "../client/require-enum";

function fromStyle<T>(answer: (style: IStyleData) => T): (area: Area) => T | null {
  return (area) => common(area, (row, column) => answer(styleOf(area.sheet, row, column)));
}

const FILL_READERS: Readers<Area> = {
  color: fromStyle((style) => shownColor(style.bg?.rgb, "#FFFFFF")),
};

/** The background of a range: white where there is none, as Office.js has it. */
export class RangeFill
  extends ClientObject<Area>
  implements Pick<Excel.RangeFill, "color" | "clear">
{
  readonly typeName = "RangeFill";
  protected readonly readers = FILL_READERS;

  get color(): string {
    return this.read("color");
  }

  set color(color: string) {
    this.write("color", color, (area) => {
      const bg = { rgb: cssColor(color) };
      patchStyle(this.context.book, area, () => ({ bg }));
    });
  }

  clear(): void {
    this.act((area) => patchStyle(this.context.book, area, () => ({ bg: null })));
  }
}

const FONT_READERS: Readers<Area> = {
  bold: fromStyle((style) => style.bl === BooleanNumber.TRUE),
  italic: fromStyle((style) => style.it === BooleanNumber.TRUE),
  underline: fromStyle((style) => (style.ul?.s === BooleanNumber.TRUE ? "Single" : "None")),
  color: fromStyle((style) => shownColor(style.cl?.rgb, "#000000")),
  size: fromStyle((style) => style.fs ?? 11),
  name: fromStyle((style) => style.ff ?? "Calibri"),
};

type FontMembers = Pick<
  Excel.RangeFont,
  "bold" | "color" | "italic" | "name" | "size" | "underline"
>;

export class RangeFont extends ClientObject<Area> implements FontMembers {
  readonly typeName = "RangeFont";
  protected readonly readers = FONT_READERS;

  get bold(): boolean {
    return this.read("bold");
  }

  set bold(bold: boolean) {
    this.patch("bold", bold, () => ({ bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }));
  }

  get italic(): boolean {
    return this.read("italic");
  }

  set italic(italic: boolean) {
    this.patch("italic", italic, () => ({ it: italic ? BooleanNumber.TRUE : BooleanNumber.FALSE }));
  }

  get underline(): Excel.RangeFont["underline"] {
    return this.read("underline");
  }

  set underline(underline: Excel.RangeFont["underline"]) {
    requireEnum(EXCEL_ENUMS.RangeUnderlineStyle, underline);
    if (underline !== "None" && underline !== "Single") {
      throw notImplemented(`RangeFont.underline: ${underline}`);
    }
    const style = { s: underline === "None" ? BooleanNumber.FALSE : BooleanNumber.TRUE };
    this.patch("underline", underline, () => ({ ul: style }));
  }

  get color(): string {
    return this.read("color");
  }

  set color(color: string) {
    this.patch("color", color, () => ({ cl: { rgb: cssColor(color) } }));
  }

  get size(): number {
    return this.read("size");
  }

  set size(points: number) {
    this.patch("size", points, () => ({ fs: points }));
  }

  get name(): string {
    return this.read("name");
  }

  set name(family: string) {
    this.patch("name", family, () => ({ ff: family }));
  }

  private patch(property: string, value: unknown, style: () => IStyleData): void {
    this.write(property, value, (area) => {
      const patch = style();
      patchStyle(this.context.book, area, () => patch);
    });
  }
}
