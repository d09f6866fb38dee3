import { isFilled } from "../ground/filled";
import { normalForm } from "../ground/normal-form";
import { isTotalLine } from "../ground/total-line";
import { inputPeriod } from "./input-period";
import { indicators } from "./input-rows";
import type { InputSheet } from "./input-sheet";
import type { Arm, InputScope, RegisterInput } from "./inputs";

const NATIONAL =
  /^(?:lands(?:gennemsnit(?:tet)?|tal|resultat(?:et)?)|(?:hele )?landet|danmark|national(?: average)?|denmark)$/;
const PARTICIPANTS = /^(?:deltager|indsats|forsøg|participant|treatment|intervention)/;
const CONTROLS = /^(?:kontrol|sammenlign|control|comparison)/;

function armOf(text: string | null): Arm | null {
  const form = normalForm(text ?? "");
  if (PARTICIPANTS.test(form)) return "participants";
  return CONTROLS.test(form) ? "controls" : null;
}

/** Whether a name stands for the country, without the units of the programme. */
export function isNational(name: string): boolean {
  return NATIONAL.test(normalForm(name));
}

/** Who a row is about; null where a column should tell it and does not. */
function scopeOf(
  sheet: InputSheet,
  row: number,
): { scope: InputScope; unit: string | null } | null {
  const at = sheet.at("unit");
  if (at === null) return { scope: "all", unit: null };
  const unit = sheet.text(row, "unit");
  if (unit === null) return sheet.fault(row, at, "no-unit", "");
  if (isNational(unit)) return { scope: "national", unit: null };
  return isTotalLine(unit) ? { scope: "all", unit: null } : { scope: "unit", unit };
}

/** Share, count and total of a row, which belong together. */
function figuresOf(sheet: InputSheet, row: number) {
  const [count, total] = [sheet.count(row, sheet.at("count")), sheet.count(row, sheet.at("total"))];
  const at = sheet.at("share") ?? sheet.at("result");
  const told = sheet.share(row, at);
  const none = { share: told, count: null, total: null };
  if (count === null || total === null || total === 0) return none;
  if (count > total) {
    sheet.fault(row, sheet.at("count") ?? 0, "above-total", count);
    return { ...none, share: null };
  }
  const share = count / total;
  if (told !== null && at !== null && Math.abs(told - share) > 0.0051) {
    sheet.fault(row, at, "share-differs", sheet.rows[row][at]);
  }
  return { share, count, total };
}

function registerRow(sheet: InputSheet, row: number) {
  const scope = scopeOf(sheet, row);
  if (scope === null) return null;
  const periodAt = sheet.at("period");
  const arm = sheet.text(row, "arm");
  const group = sheet.text(row, "group");
  const isArm = armOf(arm) !== null;
  return {
    ...scope,
    group: isArm || arm === null ? (armOf(group) === null ? group : null) : (group ?? arm),
    arm: armOf(arm) ?? armOf(group),
    period:
      periodAt === null ? null : inputPeriod(sheet.rows[row][periodAt], sheet.heading(periodAt)),
    required: sheet.share(row, sheet.at("criterion")),
    place: sheet.place(row),
  };
}

/** The rows of a table of register figures; columns named by their indicators are a row each. */
export function registerOf(sheet: InputSheet): RegisterInput[] {
  const { named } = sheet.layout;
  if (named.length > 0) {
    const rows = sheet.body.filter((row) => sheet.rows[row].filter(isFilled).length > 1);
    return rows.flatMap((row) => {
      const own = registerRow(sheet, row);
      if (own === null) return [];
      return named.map(({ column, name }) => {
        const share = sheet.share(row, column);
        return { ...own, indicator: name, share, count: null, total: null };
      });
    });
  }
  return [...indicators(sheet)].flatMap(([row, indicator]) => {
    const own = registerRow(sheet, row);
    return own === null ? [] : [{ ...own, indicator, ...figuresOf(sheet, row) }];
  });
}
