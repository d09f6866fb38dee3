import type { Area } from "../book/area";
import { invalidArgument } from "../book/rich-api-error";
import { sortRows } from "../book/sorting";
import { notImplemented } from "../client/client-errors";
import { ClientObject, type Readers } from "../client/client-object";
import { EXCEL_ENUMS } from "../client/excel-enums";
import { requireEnum } from "../client/require-enum";

type Orientation = Parameters<Excel.RangeSort["apply"]>[3];

/** Sorts the rows of a range by what stands in columns of it. */
export class RangeSort extends ClientObject<Area> {
  readonly typeName = "RangeSort";
  protected readonly readers: Readers<Area> = {};

  apply(
    fields: Excel.SortField[],
    matchCase = false,
    hasHeaders = false,
    orientation: Orientation = "Rows",
  ): void {
    const copy = structuredClone(fields);
    this.act((area) => {
      if (!Array.isArray(copy)) throw invalidArgument("a range is sorted by a list of fields");
      requireEnum(EXCEL_ENUMS.SortOrientation, orientation);
      if (orientation !== "Rows") throw notImplemented(`RangeSort.apply("${orientation}")`);
      const keys = copy.map(({ key, ascending = true, sortOn = "Value" }) => {
        requireEnum(EXCEL_ENUMS.SortOn, sortOn);
        if (sortOn !== "Value") throw notImplemented(`SortField.sortOn "${sortOn}"`);
        return { key, ascending };
      });
      const { book, host } = this.context;
      sortRows(book, area, keys, { matchCase, hasHeaders, locale: host.displayLanguage });
    });
  }
}
