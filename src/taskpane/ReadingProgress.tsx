import {
  Button,
  Caption1,
  makeStyles,
  ProgressBar,
  Skeleton,
  SkeletonItem,
  tokens,
} from "@fluentui/react-components";
import { percentRead, type PaneState } from "./pane-state";
import { useSpoken } from "./spoken";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  skeleton: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

interface Props {
  progress: NonNullable<PaneState["progress"]>;
  /** Whether there is nothing else to show yet. */
  first: boolean;
  onCancel(): void;
}

/** How far the reading has come, with a way out. */
export function ReadingProgress({ progress, first, onCancel }: Props) {
  const styles = useStyles();
  const { texts } = useSpoken();
  const percent = percentRead(progress);
  return (
    <div className={styles.progress}>
      <div className={styles.line}>
        <Caption1 role="status">
          {percent === null ? texts.reading : texts.readingPart(percent)}
        </Caption1>
        <Button size="small" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
      <ProgressBar
        aria-label={texts.reading}
        value={percent === null ? undefined : percent / 100}
      />
      {first && (
        <Skeleton aria-hidden className={styles.skeleton}>
          {[32, 24, 24, 24, 96].map((size, i) => (
            <SkeletonItem key={i} style={{ height: size }} />
          ))}
        </Skeleton>
      )}
    </div>
  );
}
