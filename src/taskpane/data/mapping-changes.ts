import { normalForm, tidy } from "../../survey/ground/normal-form";
import { ownValue } from "../../survey/ground/own-value";
import type { SurveyMapping } from "../../survey/recognise/recognise-sources";
import { ownKey } from "../../survey/mapping/sheet-mapping";
import { withSheets, type ChangeableSource } from "./source-draft";

type Key = Pick<ChangeableSource, "name" | "shape">;

/** Whether the user decided anything about a sheet or its shape. */
export function isChanged(mapping: SurveyMapping, { name, shape }: Key): boolean {
  return [shape, ownKey(name)].some((key) => ownValue(mapping.sheets, key) !== undefined);
}

/** All about the sheet and its shape is detected again. */
export function withReset(mapping: SurveyMapping, { name, shape }: Key): SurveyMapping {
  return withSheets(mapping, { [shape]: {}, [ownKey(name)]: {} });
}

/** The sheet of this name alone is left out. */
export function withIgnored(mapping: SurveyMapping, name: string): SurveyMapping {
  const key = ownKey(name);
  return withSheets(mapping, { [key]: { ...ownValue(mapping.sheets, key), ignored: true } });
}

/** The sheet is read again, with what else was decided of it. */
export function withTakenBack(mapping: SurveyMapping, name: string): SurveyMapping {
  const key = ownKey(name);
  const rest = { ...ownValue(mapping.sheets, key) };
  delete rest.ignored;
  return withSheets(mapping, { [key]: rest });
}

/** Each sheet's name is the unit of all its rows. */
export function withNamesAsUnits(mapping: SurveyMapping, names: readonly string[]): SurveyMapping {
  const entries = names.map((name) => {
    const key = ownKey(name);
    return [key, { ...ownValue(mapping.sheets, key), unit: tidy(name) }];
  });
  return withSheets(mapping, Object.fromEntries(entries));
}

/** A spelling is a unit, or (where `unit` is the spelling itself) a unit of its own. */
export function withUnit(mapping: SurveyMapping, found: string, unit: string): SurveyMapping {
  return { ...mapping, units: { ...mapping.units, [normalForm(found)]: unit } };
}

/** What was decided about a spelling is taken back. */
export function withoutUnit(mapping: SurveyMapping, found: string): SurveyMapping {
  const form = normalForm(found);
  const others = Object.entries(mapping.units).filter(([spelling]) => spelling !== form);
  return { ...mapping, units: Object.fromEntries(others) };
}

/** One decision about a unit as the user sees it. */
export interface UnitChoice {
  /** As it is spelled in the sheets, where it is still there. */
  found: string;
  /** null where it is a unit of its own. */
  unit: string | null;
}

/**
 * What the user decided about spellings.
 *
 * @param spellings the units as they stand in the sheets.
 */
export function unitChoices({ units }: SurveyMapping, spellings: readonly string[]): UnitChoice[] {
  const spelled = new Map(spellings.map((spelling) => [normalForm(spelling), spelling]));
  return Object.entries(units).map(([form, unit]) => ({
    found: spelled.get(form) ?? form,
    unit: normalForm(unit) === form ? null : unit,
  }));
}
