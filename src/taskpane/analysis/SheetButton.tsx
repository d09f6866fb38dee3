import type { Analysis } from "../../analyses/analysis";
import { pagesOf } from "../../analyses/pages";
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

/** Builds the sheet of the analysis that is open, or a sheet for each of its pages. */
export function SheetButton({ analysis, basis, build, isAsking = false, actions }: Props) {
  const { language, places } = useSpoken();
  const isOurs = build?.of === "sheet" && build.parts[0] === analysis.id;
  const ofPages = build?.of === "pages";
  const { pages } = analysis;
  const isPossible = hindrance(analysis, basis) === null && !isRunning(build);
  return (
    <>
      <BuildButton
        label={OWN_LOOKS[analysis.id]?.build[language] ?? places.buildSheet}
        possible={isPossible}
        building={isOurs && build.running}
        asking={isAsking || (isOurs && build.question !== null)}
        onBuild={() => actions.build("sheet", [analysis])}
      />
      {pages !== null && (
        <BuildButton
          label={pages.each[language]}
          isSecond
          possible={isPossible}
          building={ofPages && build.running}
          asking={ofPages && build.question !== null}
          onBuild={() => {
            const { reading, programme, chosen } = basis;
            actions.build("pages", pagesOf(analysis, reading, programme, chosen));
          }}
        />
      )}
    </>
  );
}
