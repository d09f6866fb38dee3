import { useEffect, useState } from "react";
import type { Selection } from "../../excel/read-selected-cells";
import { followSelection } from "./follow-selection";

/** What is selected; empty until it was read. */
export function useSelection(): Selection {
  const [selection, setSelection] = useState<Selection>({ kind: "empty" });
  useEffect(() => followSelection({ onSelection: setSelection }), []);
  return selection;
}
