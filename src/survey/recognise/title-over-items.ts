import { tidy } from "../ground/normal-form";
import type { HeaderBlock } from "./header-block";
import { headingSign } from "./header-role";
import { SAYS_UNIT, unitCandidates } from "./surroundings";

/** "Jobcenter" and "Lejre" in two cells are one title. */
function titleOf(groups: readonly string[]): string | null {
  const [first, second] = groups;
  if (groups.length === 1) return first;
  const isSaid = groups.length === 2 && headingSign(first)?.role === "unit";
  return isSaid ? `${first}: ${second}` : null;
}

/**
 * A header without the line above it, where that line is the table's title and no core element: one
 * text over all answers that names a unit, where no column does.
 *
 * @param isOneOfSeveral whether the table is one of several on its sheet, each with its own title.
 */
export function withoutTitle(
  header: HeaderBlock,
  isOneOfSeveral: boolean,
  isUnit: (name: string) => boolean,
): HeaderBlock {
  const { columns, lastRow } = header;
  const groups = [...new Set(columns.map(({ group }) => group).filter((group) => group !== ""))];
  const title = titleOf(groups.map(tidy));
  const hasUnit = columns.some(({ text }) => headingSign(text)?.role === "unit");
  if (title === null || hasUnit || header.firstRow >= lastRow) return header;
  const isTitle = isOneOfSeveral || SAYS_UNIT.test(title) || unitCandidates(title).some(isUnit);
  if (!isTitle) return header;
  return {
    ...header,
    firstRow: lastRow,
    columns: columns.map((column) => ({ ...column, group: "" })),
  };
}
