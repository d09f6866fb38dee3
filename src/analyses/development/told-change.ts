import { wholePercent } from "../../report/whole-numbers";
import type { Development, ElementDevelopment } from "./evaluate";
import { toldCourse, type ShownPart } from "./shown";
import type { ToldChange } from "./texts";

/** The change that a page tells of in a core element; null where there is none. */
export function toldChange(element: ElementDevelopment, shown: ShownPart): ToldChange | null {
  const { first, latest }: Development = shown.development;
  const { unit, course } = toldCourse(element, shown);
  const { change } = course;
  if (first === null || change === null || change.change === null) return null;
  const from = (change.commonChange?.start ?? change.start)?.share;
  const to = (change.commonChange?.latest ?? change).share;
  if (from == null || to === null) return null;
  return {
    unit,
    element: element.element,
    first: first.name,
    latest: latest.name,
    from: wholePercent(from),
    to: wholePercent(to),
    points: wholePercent(change.change),
    certain: change.changeCertain === true,
    common: change.commonChange !== null,
  };
}
