import { visible } from "../../report/figure-cells";
import { PAGE_HEAD_ROWS } from "../../report/page";
import { tableBodyRow } from "../../report/page-table";
import { spot, type Spot } from "../../report/spot";
import type { ElementTraits, Trait, Traits } from "./evaluate";

/** Best minus all, a fraction; null where either has no share. */
export function lead({ best, all }: Trait): number | null {
  const [own, other] = [visible(best)?.share ?? null, visible(all)?.share ?? null];
  return own === null || other === null ? null : own - other;
}

/** A core element's questions, the largest lead first; those without one last. */
export function byLead({ items }: ElementTraits): Trait[] {
  return [...items].sort((a, b) => (lead(b) ?? -Infinity) - (lead(a) ?? -Infinity));
}

/** The rows of each core element: its own, then its questions by their lead. */
export function traitSpots({ elements }: Traits): Spot[] {
  let row = tableBodyRow(PAGE_HEAD_ROWS, false);
  return elements.map(({ items }) => {
    const at = spot(row, 0, items.length + 1, 5);
    row += items.length + 1;
    return at;
  });
}
