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

/** Before Univer's own handlers, which read numbers in English. */
const beforeOthers = 1000;

/**
 * Formulas and numbers can be typed as a Dane types them, and where the display is Danish they are
 * shown so when a cell is edited. What the cells hold is English, as in Office.js's `formulas`.
 */
export function allowDanishTyping({ univer }: Spreadsheet, language: () => Language): void {
  const { writeCellInterceptor } = univer.__getInjector().get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: beforeOthers,
    handler: (cell, _location, next) => next(cell ? asTheEngineTakesIt(cell, language()) : cell),
  });
  // Univer's own handlers may end the chain, so that no handler is sure to be asked after them.
  const compose = writeCellInterceptor.fetchThroughInterceptors.bind(writeCellInterceptor);
  const composeForDanes: typeof compose = (point, filter) => {
    const chain = compose(point, filter);
    if (point !== (BEFORE_CELL_EDIT as unknown)) return chain;
    return (cell, location) => {
      const shown = chain(cell, location);
      return shown && language() === "da" ? asADaneReadsIt(shown) : shown;
    };
  };
  writeCellInterceptor.fetchThroughInterceptors = composeForDanes;
}

function asTheEngineTakesIt<Cell extends ICellData>(cell: Cell, language: Language): Cell {
  if (cell.f) return { ...cell, f: toEngineFormula(cell.f, language) };
  const isTyped = typeof cell.v === "string" && cell.t === undefined;
  return isTyped && language === "da" ? { ...cell, v: toEngineNumber(String(cell.v)) } : cell;
}

function asADaneReadsIt<Cell>(cell: Cell): Cell {
  const { f, v } = cell as ICellData;
  if (f) return { ...cell, f: toDanishFormula(f) };
  return v === undefined || v === null ? cell : { ...cell, v: toDanishNumber(v) };
}
