import { CellValueType } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import type { Language } from "../../language/language";
import type { Spreadsheet } from "./create-univer";
import { toDanishNumber } from "./danish-number";

/** After the number formats have had their say: what they formatted is text by then. */
const afterFormats = -0.5;

/**
 * Numbers without a number format are shown with a decimal comma where the display is Danish.
 * (Univer's own setting for Danish reaches only the numbers that have a format.)
 */
export function showDanishNumbers({ univer }: Spreadsheet, language: () => Language): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: afterFormats,
      handler: (cell, _location, next) => {
        if (language() !== "da" || typeof cell?.v !== "number" || Number.isInteger(cell.v)) {
          return next(cell);
        }
        return next({ ...cell, v: toDanishNumber(cell.v), t: CellValueType.NUMBER });
      },
    });
}
