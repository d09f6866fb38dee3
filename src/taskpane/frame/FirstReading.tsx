import {
  makeStyles,
  ProgressBar,
  Skeleton,
  SkeletonItem,
  tokens,
} from "@fluentui/react-components";
import { percentRead, type PaneState } from "../state/pane-state";
import { ReadingLine } from "./ReadingLine";
import { useSpoken } from "./spoken";
import type { PaneActions } from "../state/use-pane";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  skeleton: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

/** The outline of the pane's steps in pixels of height, while there is nothing to show in them. */
const OUTLINE = [32, 24, 24, 24, 96];

interface Props {
  progress: NonNullable<PaneState["progress"]>;
  actions: Pick<PaneActions, "read" | "cancelReading">;
}

/** The first reading: how far it has come, a way out, and the outline of what will be shown. */
export function FirstReading({ progress, actions }: Props) {
  const styles = useStyles();
  const { texts } = useSpoken();
  const percent = percentRead(progress);
  return (
    <div className={styles.progress}>
      <ReadingLine progress={progress} actions={actions} />
      <ProgressBar
        aria-label={texts.reading}
        value={percent === null ? undefined : percent / 100}
      />
      <Skeleton aria-hidden className={styles.skeleton}>
        {OUTLINE.map((height, i) => (
          <SkeletonItem key={i} style={{ height }} />
        ))}
      </Skeleton>
    </div>
  );
}
