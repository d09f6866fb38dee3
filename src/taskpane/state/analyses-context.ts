import { createContext, useContext } from "react";
import { ANALYSES } from "../../analyses/analyses";
import type { Analysis } from "../../analyses/analysis";

/** The one place through which the list of analyses reaches the pane. */
export const AnalysesContext = createContext<readonly Analysis[]>(ANALYSES);

export function useAnalyses(): readonly Analysis[] {
  return useContext(AnalysesContext);
}
