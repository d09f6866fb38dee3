import {
  Body1,
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useRef } from "react";
import { nothingMessage } from "../../survey/reading/nothing-to-compute";
import { doubtfulOf, type BringInState } from "./bring-in-state";
import { useSpoken } from "../frame/spoken";
import type { BringInActions } from "./use-bring-in";

/** So many files are told of; the rest are counted in the title. */
const TOLD_FILES = 5;

const useStyles = makeStyles({
  surface: { "@media screen and (max-width: 480px)": { maxWidth: "calc(100vw - 24px)" } },
  content: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
  },
});

/**
 * Asks before files come in from which nothing can be computed. Once it was open it stays in place
 * when closed, as `ForeignCellsDialog` does.
 */
export function DoubtDialog({
  state,
  decide,
}: { state: BringInState } & Pick<BringInActions, "decide">) {
  const styles = useStyles();
  const { bringing, language } = useSpoken();
  const open = state.kind === "doubting" && doubtfulOf(state.ready).length > 0;
  const asked = useRef<{ why: string[]; hasOthers: boolean } | null>(null);
  if (open) {
    const why = doubtfulOf(state.ready).flatMap(({ file, nothing }) => {
      if (nothing === null) return [];
      const message = nothingMessage(nothing, language);
      return [message.startsWith(file.name) ? message : `${file.name}: ${message}`];
    });
    asked.current = { why, hasOthers: why.length < state.ready.length };
  }
  if (asked.current === null) return null;
  const { why, hasOthers } = asked.current;
  return (
    <Dialog
      open={open}
      modalType="alert"
      onOpenChange={(_, change) => !change.open && decide("none")}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{bringing.doubtTitle(why.length)}</DialogTitle>
          <DialogContent className={styles.content}>
            {why.slice(0, TOLD_FILES).map((sentence, i) => (
              <Body1 key={i}>{sentence}</Body1>
            ))}
            <Body1>{bringing.doubtText(why.length)}</Body1>
          </DialogContent>
          <DialogActions fluid>
            <Button onClick={() => decide("none")}>{bringing.cancel}</Button>
            {hasOthers && <Button onClick={() => decide("without")}>{bringing.onlyOthers}</Button>}
            <Button appearance="primary" onClick={() => decide("all")}>
              {bringing.bringAnyway}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
