import { Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { BuildButton } from "../frame/BuildButton";
import { useSpoken } from "../frame/spoken";
import { useAnalyses } from "../state/analyses-context";
import { isRunning } from "../state/build-state";
import type { PaneState } from "../state/pane-state";
import { reportParts } from "../state/report-parts";
import { hindrance, type Basis } from "../state/standing";
import type { PaneActions } from "../state/use-pane";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
});

interface Props {
  basis: Basis;
  state: PaneState;
  /** Whether the user is asked before anything is built. */
  isAsking?: boolean;
  actions: Pick<PaneActions, "build">;
}

/** Builds all chosen parts, and tells how far it has come. */
export function ReportButton({
  basis,
  state: { report, build },
  isAsking = false,
  actions,
}: Props) {
  const styles = useStyles();
  const { places, language } = useSpoken();
  const analyses = useAnalyses();
  const parts = reportParts(analyses, report)
    .filter(({ analysis, chosen }) => chosen && hindrance(analysis, basis) === null)
    .map(({ analysis }) => analysis);
  const isOurs = build?.of === "report";
  const number = isOurs && build.now !== null ? build.parts.indexOf(build.now) + 1 : 0;
  const now = analyses.find(({ id }) => id === build?.now);
  const count = build?.parts.length ?? 0;
  return (
    <>
      <div className={styles.progress}>
        <Caption1 role="status">
          {isOurs && build.running && now !== undefined
            ? places.buildingPart(number, count, now.title[language])
            : parts.length === 0 && places.noParts}
        </Caption1>
        {isOurs && build.running && (
          <ProgressBar
            aria-label={places.building}
            value={Object.keys(build.outcomes).length / count}
          />
        )}
      </div>
      <BuildButton
        label={places.buildReport}
        possible={parts.length > 0 && !isRunning(build)}
        building={isOurs && build.running}
        asking={isAsking || (isOurs && build.question !== null)}
        onBuild={() => actions.build("report", parts)}
      />
    </>
  );
}
