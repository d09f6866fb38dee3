import type { Analysis } from "../../analyses/analysis";
import { BuildButton } from "../frame/BuildButton";
import { useSpoken } from "../frame/spoken";
import { isRunning } from "../state/build-state";
import type { PaneState } from "../state/pane-state";
import { hindrance, type Basis } from "../state/standing";
import type { PaneActions } from "../state/use-pane";
import { OWN_LOOKS } from "./own-looks";

interface Props {
  analysis: Analysis;
  basis: Basis;
  build: PaneState["build"];
  /** Whether the user is asked before anything is built. */
  isAsking?: boolean;
  actions: Pick<PaneActions, "build">;
}

/** Builds the sheet of the analysis that is open. */
export function SheetButton({ analysis, basis, build, isAsking = false, actions }: Props) {
  const { language, places } = useSpoken();
  const isOurs = build?.of === "sheet" && build.parts[0] === analysis.id;
  return (
    <BuildButton
      label={OWN_LOOKS[analysis.id]?.build[language] ?? places.buildSheet}
      possible={hindrance(analysis, basis) === null && !isRunning(build)}
      building={isOurs && build.running}
      asking={isAsking || (isOurs && build.question !== null)}
      onBuild={() => actions.build("sheet", [analysis])}
    />
  );
}
