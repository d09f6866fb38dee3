import type { InputColumn } from "./input-headings";
import { indicators } from "./input-rows";
import type { InputSheet } from "./input-sheet";
import type { CriterionInput } from "./inputs";

/** The rows of a sheet of success criteria. */
export function criteriaOf(sheet: InputSheet): CriterionInput[] {
  return [...indicators(sheet)].map(([row, indicator]) => {
    const share = (column: InputColumn) => sheet.share(row, sheet.at(column));
    return {
      indicator,
      group: sheet.text(row, "group") ?? sheet.text(row, "arm"),
      measuredBy: sheet.text(row, "measuredBy"),
      criterion: share("criterion"),
      baseline: share("baseline"),
      national: share("national"),
      result: sheet.share(row, sheet.at("result") ?? sheet.at("share")),
      place: sheet.place(row),
    };
  });
}
