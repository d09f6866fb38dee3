import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { quality } from "../../analyses/quality/quality";
import { useFocusAfter } from "../frame/use-focus-after";
import { useSpoken } from "../frame/spoken";
import { isRunning } from "../state/build-state";
import type { PaneState } from "../state/pane-state";
import type { PaneActions } from "../state/use-pane";

const useStyles = makeStyles({
  build: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Builds the sheet that tells of the data's quality. */
export function QualityButton({
  build,
  actions,
}: Pick<PaneState, "build"> & { actions: PaneActions }) {
  const styles = useStyles();
  const { places, sources } = useSpoken();
  const isOurs = build?.of === "sheet" && build.parts[0] === quality.id;
  const button = useFocusAfter(isOurs && build.question !== null);
  const isBuilding = isRunning(build);
  return (
    <div className={styles.build}>
      <div>
        <Button
          ref={button}
          size="small"
          disabledFocusable={isBuilding}
          onClick={() => actions.build("sheet", [quality])}
        >
          {isBuilding && isOurs ? places.building : sources.buildQuality}
        </Button>
      </div>
      <Caption1 className={styles.quiet}>{sources.buildQualityText}</Caption1>
    </div>
  );
}
