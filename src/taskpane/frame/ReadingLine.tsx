import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { percentRead, type PaneState } from "../state/pane-state";
import { useSpoken } from "./spoken";
import type { PaneActions } from "../state/use-pane";

/** A reading that ends within this time is not spoken of: the line would only flicker. */
const UNNOTICED_MS = 300;

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
  progress: PaneState["progress"];
  actions: Pick<PaneActions, "read" | "cancelReading">;
}

/** "Læser … 40 %" with the button that stops it; else the same button reads again. */
export function ReadingLine({ progress, actions }: Props) {
  const styles = useStyles();
  const { texts } = useSpoken();
  const isLong = useLasting(progress !== null, UNNOTICED_MS);
  const percent = percentRead(progress);
  const words = percent === null ? texts.reading : texts.readingPart(percent);
  return (
    <div className={styles.line}>
      <Caption1 role="status" className={styles.words}>
        {isLong && words}
      </Caption1>
      <Button
        appearance={isLong ? "secondary" : "subtle"}
        size="small"
        onClick={isLong ? actions.cancelReading : actions.read}
      >
        {isLong ? texts.cancel : texts.readAgain}
      </Button>
    </div>
  );
}

/** Whether a condition has lasted for some milliseconds. */
function useLasting(condition: boolean, ms: number): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!condition) return setLasting(false);
    const timer = setTimeout(() => setLasting(true), ms);
    return () => clearTimeout(timer);
  }, [condition, ms]);
  return condition && lasting;
}
