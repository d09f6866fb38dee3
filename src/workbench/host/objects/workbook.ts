import { wholeRange } from "../book/area";
import { ClientObject, type Readers } from "../client/client-object";
import { ClientResult } from "../client/client-result";
import type { Loadable } from "../client/loadable";
import type { RequestContext } from "../client/request-context";
import { Application } from "./application";
import { insertWorksheets, type InsertOptions } from "./insert-worksheets";
import { NamedItemCollection } from "./named-item-collection";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { SettingCollection } from "./setting-collection";
import { TableCollection } from "./table-collection";
import { WorksheetCollection } from "./worksheet-collection";

const READERS: Readers<object> = { name: (_target, { book }) => book.workbook.getName() };

export class Workbook extends ClientObject<object> implements Pick<Excel.Workbook, "name"> {
  readonly worksheets: WorksheetCollection;
  readonly names: NamedItemCollection;
  readonly settings: SettingCollection;
  readonly application: Application;
  readonly tables: TableCollection;

  constructor(context: RequestContext) {
    super(context, () => context.book);
    this.worksheets = new WorksheetCollection(context, () => context.book.workbook);
    this.names = new NamedItemCollection(context);
    this.settings = new SettingCollection(context, () => context.book);
    this.tables = new TableCollection(context);
    this.application = new Application(context);
  }

  readonly typeName = "Workbook";
  protected readonly readers = READERS;

  protected override navigation(name: string): Loadable | undefined {
    if (name === "worksheets") return this.worksheets;
    if (name === "names") return this.names;
    if (name === "settings") return this.settings;
    if (name === "tables") return this.tables;
    return name === "application" ? this.application : undefined;
  }

  get name(): string {
    return this.read("name");
  }

  insertWorksheetsFromBase64(base64File: string, options?: InsertOptions): ClientResult<string[]> {
    const { context } = this;
    const { relativeTo } = options ?? {};
    if (typeof relativeTo === "object") relativeTo?.checkUsableIn(context);
    context.request.add(base64File);
    return new ClientResult(context, () => insertWorksheets(context, base64File, options));
  }

  getSelectedRange(): Range {
    return this.selected((range) => range);
  }

  /** Each of the selected areas, in the order in which they were selected. */
  getSelectedRanges(): RangeAreas {
    const find = () => {
      const { facade, workbook } = this.context.book;
      const chosen = facade.getActiveSheet().getSelection()?.getActiveRangeList() ?? [];
      const sheet = workbook.getActiveSheet();
      const areas = chosen.map((one) => ({ ...wholeRange(one.getRange()), sheet }));
      return { areas: areas.length > 0 ? areas : [{ ...FIRST_CELL, sheet }] };
    };
    return new RangeAreas(this.context, find, (area) => new Range(this.context, area));
  }

  getActiveCell(): Range {
    return this.selected(({ startRow, startColumn }) => ({
      startRow,
      startColumn,
      endRow: startRow,
      endColumn: startColumn,
    }));
  }

  private selected<R extends Selected>(part: (range: Selected) => R): Range {
    return new Range(this.context, () => {
      const { facade, workbook } = this.context.book;
      const active = facade.getActiveRange()?.getRange();
      const chosen = part(active === undefined ? FIRST_CELL : wholeRange(active));
      return { ...chosen, sheet: workbook.getActiveSheet() };
    });
  }
}

/** Where nothing was selected yet: in Excel the first cell is. */
const FIRST_CELL = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };

interface Selected {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
}
