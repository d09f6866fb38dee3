import type { Mark } from "./mark";

/** What a chart of ours is called in its sheet: nobody else's chart begins so. */
export function chartName(mark: Mark, id: string): string {
  return `${mark.name}.${id}`;
}
