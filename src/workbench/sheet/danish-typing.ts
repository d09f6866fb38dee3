import type { ICellData } from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import type { Language } from "../../language/language";
import type { Spreadsheet } from "./create-univer";
import { toDanishFormula, toEngineFormula } from "./danish-formula";
import { toDanishNumber, toEngineNumber } from "./danish-number";

/** Outside Univer's own handlers, which read and show numbers in English. */
const outermost = 1000;

/**
 * Formulas and numbers can be typed as a Dane types them, and where the display is Danish they are
 * shown so when a cell is edited. What the cells hold is English, as in Office.js's `formulas`.
 */
export function allowDanishTyping({ univer }: Spreadsheet, language: () => Language): void {
  const { writeCellInterceptor } = univer.__getInjector().get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: outermost,
    handler: (cell, _location, next) => next(cell ? asTheEngineTakesIt(cell, language()) : cell),
  });
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: outermost,
    handler: (cell, _location, next) => {
      const shown = next(cell);
      return shown && language() === "da" ? asADaneReadsIt(shown) : shown;
    },
  });
}

function asTheEngineTakesIt<Cell extends ICellData>(cell: Cell, language: Language): Cell {
  if (cell.f) return { ...cell, f: toEngineFormula(cell.f, language) };
  const isTyped = typeof cell.v === "string" && cell.t === undefined;
  return isTyped && language === "da" ? { ...cell, v: toEngineNumber(String(cell.v)) } : cell;
}

function asADaneReadsIt<Cell extends ICellData>(cell: Cell): Cell {
  if (cell.f) return { ...cell, f: toDanishFormula(cell.f) };
  const isNumber = typeof cell.v === "number" || cell.t === 2;
  return isNumber ? { ...cell, v: toDanishNumber(String(cell.v)) } : cell;
}
