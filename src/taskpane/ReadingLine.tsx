import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { percentRead, type PaneState } from "./pane-state";
import { useSpoken } from "./spoken";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexGrow: 1,
    alignItems: "center",
    justifyContent: "flex-end",
    columnGap: tokens.spacingHorizontalS,
  },
  words: { fontVariantNumeric: "tabular-nums" },
});

interface Props {
  progress: NonNullable<PaneState["progress"]>;
  onCancel(): void;
}

/** "Reading … 40 %" and the button that stops it. */
export function ReadingLine({ progress, onCancel }: Props) {
  const styles = useStyles();
  const { texts } = useSpoken();
  const percent = percentRead(progress);
  return (
    <div className={styles.line}>
      <Caption1 role="status" className={styles.words}>
        {percent === null ? texts.reading : texts.readingPart(percent)}
      </Caption1>
      <Button size="small" onClick={onCancel}>
        {texts.cancel}
      </Button>
    </div>
  );
}
