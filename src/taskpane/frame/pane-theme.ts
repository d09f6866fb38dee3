import { createContext, useContext } from "react";
import type { PaneTheme } from "./display";

export const ThemeContext = createContext<PaneTheme>("light");

/** How Office wants the pane to look: for what brings colours of its own. */
export function usePaneTheme(): PaneTheme {
  return useContext(ThemeContext);
}
