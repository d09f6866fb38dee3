import { tidy } from "../ground/normal-form";
import type { ItemColumn } from "./layout";
import type { ItemHeader } from "./split-header";

/** The items that the user chose, each with its core element. */
export function chosenItems(
  headers: readonly ItemHeader[],
  chosen: Readonly<Record<string, string>>,
): ItemColumn[] {
  return headers.flatMap(({ column, text, asked, name }) => {
    const element = chosen[String(column)] as string | undefined;
    return element === undefined || element === ""
      ? []
      : [{ column, element: tidy(element), question: asked || text || name }];
  });
}
