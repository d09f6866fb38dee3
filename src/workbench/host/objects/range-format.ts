import {
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
} from "@univerjs/core";
import type { Area } from "../book/area";
import { common, patchStyle, styleOf } from "../book/cell-style";
import { invalidArgument } from "../book/rich-api-error";
import {
  autofitColumns,
  autofitRows,
  columnWidth,
  rowHeight,
  setColumnWidth,
  setRowHeight,
} from "../book/rows-and-columns";
import { ClientObject, type Readers } from "../client/client-object";
import type { Loadable } from "../client/loadable";
import type { RequestContext } from "../client/request-context";
import { FormatProtection } from "./format-protection";
import { RangeBorderCollection } from "./range-borders";
import { RangeFill, RangeFont } from "./range-fill-and-font";

const HORIZONTAL = new Map<string, HorizontalAlign>([
  ["General", HorizontalAlign.UNSPECIFIED],
  ["Left", HorizontalAlign.LEFT],
  ["Center", HorizontalAlign.CENTER],
  ["Right", HorizontalAlign.RIGHT],
  ["Justify", HorizontalAlign.JUSTIFIED],
]);

const VERTICAL = new Map<string, VerticalAlign>([
  ["Bottom", VerticalAlign.BOTTOM],
  ["Center", VerticalAlign.MIDDLE],
  ["Top", VerticalAlign.TOP],
]);

function nameOf<V>(names: Map<string, V>, value: V | null | undefined, standard: string): string {
  for (const [name, known] of names) if (known === value) return name;
  return standard;
}

function valueOf<V>(names: Map<string, V>, name: string): V {
  const value = names.get(name);
  if (value === undefined) throw invalidArgument(`alignment "${name}" is not offered`);
  return value;
}

function fromStyle<T>(answer: (style: IStyleData) => T): (area: Area) => T | null {
  return (area) => common(area, (row, column) => answer(styleOf(area.sheet, row, column)));
}

/** Degrees to which text turns up or, below 0, down; letters below each other are 180. */
function rotationFor(degrees: number): IStyleData {
  if (degrees === UPRIGHT_LETTERS) return { tr: { a: 0, v: BooleanNumber.TRUE } };
  if (!Number.isInteger(degrees) || Math.abs(degrees) > 90) {
    throw invalidArgument(`text turns by -90 to 90 degrees or is 180: ${degrees}`);
  }
  // Univer counts the degrees downwards.
  return { tr: degrees === 0 ? null : { a: -degrees, v: BooleanNumber.FALSE } };
}

const UPRIGHT_LETTERS = 180;

const READERS: Readers<Area> = {
  columnWidth: (area) => common(area, (_row, column) => columnWidth(area, column)),
  rowHeight: (area) => common(area, (row) => rowHeight(area, row)),
  horizontalAlignment: fromStyle((style) => nameOf(HORIZONTAL, style.ht, "General")),
  textOrientation: fromStyle(({ tr }) =>
    tr?.v === BooleanNumber.TRUE ? UPRIGHT_LETTERS : -(tr?.a ?? 0) || 0,
  ),
  verticalAlignment: fromStyle((style) => nameOf(VERTICAL, style.vt, "Bottom")),
  wrapText: fromStyle((style) => style.tb === WrapStrategy.WRAP),
};

type FormatMembers = Pick<
  Excel.RangeFormat,
  | "autofitColumns"
  | "autofitRows"
  | "columnWidth"
  | "horizontalAlignment"
  | "rowHeight"
  | "textOrientation"
  | "verticalAlignment"
  | "wrapText"
>;

/** The looks of a range. Widths and heights are points. */
export class RangeFormat extends ClientObject<Area> implements FormatMembers {
  readonly fill: RangeFill;
  readonly font: RangeFont;
  readonly borders: RangeBorderCollection;
  readonly protection: FormatProtection;

  constructor(context: RequestContext, area: () => Area | null) {
    super(context, area, { orNull: true });
    this.fill = new RangeFill(context, area, { orNull: true });
    this.font = new RangeFont(context, area, { orNull: true });
    this.borders = new RangeBorderCollection(context, area);
    this.protection = new FormatProtection(context, area, { orNull: true });
  }

  readonly typeName = "RangeFormat";
  protected readonly readers = READERS;

  protected override navigation(name: string): Loadable | undefined {
    if (name === "fill") return this.fill;
    if (name === "protection") return this.protection;
    return name === "font" ? this.font : undefined;
  }

  get columnWidth(): number {
    return this.read("columnWidth");
  }

  set columnWidth(points: number) {
    this.write("columnWidth", points, (area) => setColumnWidth(this.context.book, area, points));
  }

  get rowHeight(): number {
    return this.read("rowHeight");
  }

  set rowHeight(points: number) {
    this.write("rowHeight", points, (area) => setRowHeight(this.context.book, area, points));
  }

  get horizontalAlignment(): Excel.RangeFormat["horizontalAlignment"] {
    return this.read("horizontalAlignment");
  }

  set horizontalAlignment(name: Excel.RangeFormat["horizontalAlignment"]) {
    this.patch("horizontalAlignment", name, () => ({ ht: valueOf(HORIZONTAL, name) || null }));
  }

  get textOrientation(): number {
    return this.read("textOrientation");
  }

  set textOrientation(degrees: number) {
    this.patch("textOrientation", degrees, () => rotationFor(degrees));
  }

  get verticalAlignment(): Excel.RangeFormat["verticalAlignment"] {
    return this.read("verticalAlignment");
  }

  set verticalAlignment(name: Excel.RangeFormat["verticalAlignment"]) {
    this.patch("verticalAlignment", name, () => ({ vt: valueOf(VERTICAL, name) }));
  }

  get wrapText(): boolean {
    return this.read("wrapText");
  }

  set wrapText(wrap: boolean) {
    this.patch("wrapText", wrap, () => ({ tb: wrap ? WrapStrategy.WRAP : null }));
  }

  autofitColumns(): void {
    const { book, host } = this.context;
    this.act((area) => autofitColumns(book, area, host.displayLanguage));
  }

  autofitRows(): void {
    this.act((area) => autofitRows(this.context.book, area));
  }

  private patch(property: string, value: unknown, style: () => IStyleData): void {
    this.write(property, value, (area) => {
      const patch = style();
      patchStyle(this.context.book, area, () => patch);
    });
  }
}
