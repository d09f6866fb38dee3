import { BooleanNumber, type Worksheet as UniverSheet } from "@univerjs/core";
import {
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import { cssColor, shownColor } from "../book/color";
import { keepingSpaces } from "../book/formula-spaces";
import { invalidArgument } from "../book/rich-api-error";
import { checkSheetName } from "../book/sheets";
import { notImplemented } from "../client/client-errors";
import { ClientObject, type Readers } from "../client/client-object";
import { EXCEL_ENUMS } from "../client/excel-enums";
import { requireEnum } from "../client/require-enum";

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

type WorksheetValues = Pick<
  Excel.Worksheet,
  "id" | "name" | "position" | "showGridlines" | "tabColor" | "visibility"
>;

/** The properties of a sheet that are values. */
export abstract class WorksheetProperties
  extends ClientObject<UniverSheet>
  implements WorksheetValues
{
  readonly typeName = "Worksheet";
  protected readonly readers = READERS;

  protected override get identity(): string {
    return "id";
  }

  protected override current(sheet: UniverSheet): UniverSheet | null {
    return this.context.book.sheetById(sheet.getSheetId());
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
      const { book } = this.context;
      return keepingSpaces(book, null, () =>
        book.change(SetWorksheetNameCommand.id, { name }, sheet),
      );
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
      requireEnum(EXCEL_ENUMS.SheetVisibility, visibility);
      if (visibility === "VeryHidden") throw notImplemented("Worksheet.visibility: VeryHidden");
      const hide = visibility !== "Visible";
      const shown = book.sheets.filter((other) => !other.isSheetHidden());
      if (hide && shown.length === 1 && shown[0] === sheet) {
        throw invalidArgument("a workbook shows at least one sheet");
      }
      const hidden = hide ? BooleanNumber.TRUE : BooleanNumber.FALSE;
      const active = book.workbook.getActiveSheet();
      book.change(SetWorksheetHideMutation.id, { hidden }, sheet);
      // Univer turns to a sheet that is shown again; Excel does so only when it is asked to.
      if (!hide) book.facade.setActiveSheet(active.getSheetId());
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
}
