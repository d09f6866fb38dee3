import { isFilled } from "../ground/filled";
import { isTotalLine } from "../ground/total-line";
import { readInputNumber } from "./input-number";
import { textOf, type InputSheet } from "./input-sheet";
import type { DriverInput } from "./inputs";
import { isNational } from "./register-rows";

/** The drivers that a row tells of: a column each, or the one that it names. */
function driversIn(sheet: InputSheet, row: number): { column: number; name: string }[] {
  if (sheet.layout.named.length > 0) return [...sheet.layout.named];
  const [column, name] = [sheet.at("share"), sheet.text(row, "driver")];
  return column === null || name === null ? [] : [{ column, name }];
}

/** How much each unit has of each driver. */
export function driversOf(sheet: InputSheet): DriverInput[] {
  const at = sheet.at("unit") ?? 0;
  return sheet.body.flatMap((row) => {
    const cells = sheet.rows[row];
    const unit = textOf(cells[at]);
    if (cells.filter(isFilled).length < 2 || isTotalLine(unit)) return [];
    if (unit === null) {
      sheet.fault(row, at, "no-unit", "");
      return [];
    }
    if (isNational(unit)) return [];
    return driversIn(sheet, row).flatMap(({ column, name }): DriverInput[] => {
      const read = readInputNumber(cells[column]);
      if (read.kind === "unreadable") sheet.fault(row, column, "no-number", cells[column]);
      if (read.kind !== "number") return [];
      const value = read.isPercent ? read.value / 100 : read.value;
      return [{ unit, driver: name, value, place: sheet.place(row) }];
    });
  });
}
