import { CERTAIN_BELOW } from "../../evaluation/change";
import { speak, type Language } from "../../language/language";
import { PAGE_HEAD_ROWS } from "../../report/page";
import { tableBodyRow } from "../../report/page-table";
import { shownNumber } from "../../report/shown-cell";
import { spot, type Spot } from "../../report/spot";
import type { DriverResult, Drivers } from "./evaluate";
import { driverTexts } from "./texts";

/** "0,59". */
export function shownR(r: number, language: Language): string {
  return shownNumber(r, "0.00", language);
}

/** The drivers that are certainly related to the outcome, strongest first. */
export function certainDrivers({ drivers }: Drivers): DriverResult[] {
  return byStrength(drivers).filter(({ adjustedP }) => (adjustedP ?? 1) < CERTAIN_BELOW);
}

/** The strongest correlation first; those without one last. */
export function byStrength(drivers: readonly DriverResult[]): DriverResult[] {
  const size = ({ r }: DriverResult) => (r === null ? -1 : Math.abs(r));
  return [...drivers].sort((a, b) => size(b) - size(a));
}

/** The correlation's cell of a driver, in the order in which drivers are told. */
export function driverSpot(row: number): Spot {
  return spot(tableBodyRow(PAGE_HEAD_ROWS, false) + row, 1);
}

/** What the correlations say as a whole. */
export function driversTitle(result: Drivers, language: Language): string {
  const names = certainDrivers(result).map(({ driver }) => driver);
  return speak(driverTexts, language).pageTitle(result.outcome, names, result.drivers.length);
}
