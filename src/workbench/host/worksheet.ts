import { BooleanNumber, type Worksheet as UniverSheet } from "@univerjs/core";
import {
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import { requireReference, splitAddress } from "./a1-address";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "./area";
import { cellsOf } from "./cell-reading";
import { ClientObject, type Loadable, type Readers } from "./client-object";
import { cssColor, shownColor } from "./color";
import { EventHandlers } from "./event-handlers";
import { WorksheetFreezePanes } from "./freeze-panes";
import { NamedItemCollection } from "./names";
import { addressedByName } from "./named-item";
import { Range } from "./range";
import { invalidArgument } from "./rich-api-error";
import { checkSheetName, copySheet, deleteSheet } from "./sheets";
import { WorksheetProtection } from "./worksheet-protection";

const READERS: Readers<UniverSheet> = {
  id: (sheet) => sheet.getSheetId(),
  name: (sheet) => sheet.getName(),
  position: (sheet, { book }) => book.sheets.indexOf(sheet),
  visibility: (sheet) => (sheet.isSheetHidden() ? "Hidden" : "Visible"),
  tabColor: (sheet) => {
    const color = sheet.getTabColor();
    return color ? shownColor(color, "") : "";
  },
  showGridlines: (sheet) => !sheet.hasHiddenGridlines(),
};

type WorksheetMembers = Pick<
  Excel.Worksheet,
  "activate" | "delete" | "id" | "name" | "position" | "showGridlines" | "tabColor" | "visibility"
>;

export class Worksheet extends ClientObject<UniverSheet> implements WorksheetMembers {
  private panes?: WorksheetFreezePanes;
  private ownNames?: NamedItemCollection;
  private lock?: WorksheetProtection;
  private changed?: EventHandlers<Excel.WorksheetChangedEventArgs>;

  readonly typeName = "Worksheet";
  protected readonly readers = READERS;

  protected override current(sheet: UniverSheet): UniverSheet | null {
    return this.context.book.sheetById(sheet.getSheetId());
  }

  protected override navigation(name: string): Loadable | undefined {
    if (name === "protection") return this.protection;
    if (name === "names") return this.names;
    return name === "freezePanes" ? this.freezePanes : undefined;
  }

  get freezePanes(): WorksheetFreezePanes {
    return (this.panes ??= new WorksheetFreezePanes(this.context, () => this.targetOrNull(), true));
  }

  get names(): NamedItemCollection {
    return (this.ownNames ??= new NamedItemCollection(this.context, () => this.targetOrNull()));
  }

  get protection(): WorksheetProtection {
    return (this.lock ??= new WorksheetProtection(this.context, () => this.targetOrNull(), true));
  }

  get onChanged(): EventHandlers<Excel.WorksheetChangedEventArgs> {
    return (this.changed ??= new EventHandlers(this.context, "changed", () => this.target()));
  }

  get id(): string {
    return this.read("id");
  }

  get name(): string {
    return this.read("name");
  }

  set name(name: string) {
    this.write("name", name, (sheet) => {
      if (name === sheet.getName()) return;
      checkSheetName(this.context.book, name, sheet);
      this.context.book.change(SetWorksheetNameCommand.id, { name }, sheet);
    });
  }

  get position(): number {
    return this.read("position");
  }

  set position(order: number) {
    this.write("position", order, (sheet) => {
      const { book } = this.context;
      if (order < 0 || order >= book.sheets.length) throw invalidArgument("no such position");
      if (order !== book.sheets.indexOf(sheet)) {
        book.change(SetWorksheetOrderCommand.id, { order }, sheet);
      }
    });
  }

  get visibility(): Excel.Worksheet["visibility"] {
    return this.read("visibility");
  }

  set visibility(visibility: Excel.Worksheet["visibility"]) {
    this.write("visibility", visibility, (sheet) => {
      const { book } = this.context;
      const hide = visibility !== "Visible";
      const shown = book.sheets.filter((other) => !other.isSheetHidden());
      if (hide && shown.length === 1 && shown[0] === sheet) {
        throw invalidArgument("a workbook shows at least one sheet");
      }
      const hidden = hide ? BooleanNumber.TRUE : BooleanNumber.FALSE;
      book.change(SetWorksheetHideMutation.id, { hidden }, sheet);
    });
  }

  get tabColor(): string {
    return this.read("tabColor");
  }

  set tabColor(color: string) {
    this.write("tabColor", color, (sheet) => {
      const params = { color: color === "" ? "" : cssColor(color) };
      this.context.book.change(SetTabColorMutation.id, params, sheet);
    });
  }

  get showGridlines(): boolean {
    return this.read("showGridlines");
  }

  set showGridlines(show: boolean) {
    this.write("showGridlines", show, (sheet) => {
      const showGridlines = show ? BooleanNumber.TRUE : BooleanNumber.FALSE;
      this.context.book.change(ToggleGridlinesMutation.id, { showGridlines }, sheet);
    });
  }

  activate(): void {
    this.act((sheet) => void this.context.book.facade.setActiveSheet(sheet.getSheetId()));
  }

  delete(): void {
    this.act((sheet) => deleteSheet(this.context.book, sheet));
  }

  copy(positionType: Parameters<Excel.Worksheet["copy"]>[0] = "None", relativeTo?: Worksheet) {
    const { context } = this;
    return new Worksheet(context, () =>
      copySheet(context.book, this.target(), positionType, relativeTo?.target()),
    );
  }

  /** The whole sheet, or the range of an address or of a name. */
  getRange(address?: string): Range {
    return new Range(this.context, () => this.area(address));
  }

  getRangeByIndexes(row: number, column: number, rowCount: number, columnCount: number): Range {
    return new Range(this.context, () => ({
      sheet: this.target(),
      startRow: row,
      endRow: row + rowCount - 1,
      startColumn: column,
      endColumn: column + columnCount - 1,
    }));
  }

  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  getUsedRange(valuesOnly = false): Range {
    return this.used(valuesOnly, false);
  }

  getUsedRangeOrNullObject(valuesOnly = false): Range {
    return this.used(valuesOnly, true);
  }

  private used(valuesOnly: boolean, orNull: boolean): Range {
    const find = (): Area | null => {
      const whole = this.area();
      const found = cellsOf(this.context.book, whole.sheet).used(whole, !valuesOnly);
      if (found) return { ...found, sheet: whole.sheet };
      return orNull ? null : { ...requireReference("A1"), sheet: whole.sheet };
    };
    return new Range(this.context, find, orNull, true);
  }

  private area(address?: string): Area {
    const sheet = this.target();
    if (address === undefined || address === "") {
      const [endRow, endColumn] = [MAX_ROWS - 1, MAX_COLUMNS - 1];
      return { sheet, startRow: 0, endRow, startColumn: 0, endColumn };
    }
    const { sheetName, reference } = splitAddress(address);
    if (sheetName !== undefined && this.context.book.sheetByName(sheetName) !== sheet) {
      throw invalidArgument(`'${address}' lies on another sheet`);
    }
    return (
      addressedByName(this.context.book, reference, sheet) ?? {
        ...requireReference(reference),
        sheet,
      }
    );
  }
}
