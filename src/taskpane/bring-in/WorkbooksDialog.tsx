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
import { textsOf, workbooksOf, type BringInState } from "./bring-in-state";
import { useSpoken } from "../frame/spoken";
import type { BringInActions } from "./use-bring-in";

/** So many files are named; the rest are counted. */
const NAMED_FILES = 5;

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
 * Asks before Excel inserts the sheets of workbooks, because that clears its undo steps. Once it
 * was open it stays in place when closed, as `ForeignCellsDialog` does.
 */
export function WorkbooksDialog({
  state,
  answer,
}: { state: BringInState } & Pick<BringInActions, "answer">) {
  const styles = useStyles();
  const { bringing } = useSpoken();
  const open = state.kind === "asking" && workbooksOf(state.ready).length > 0;
  const asked = useRef<{ names: string[]; hasTexts: boolean } | null>(null);
  if (open) {
    const names = workbooksOf(state.ready).map(({ file }) => file.name);
    asked.current = { names, hasTexts: textsOf(state.ready).length > 0 };
  }
  if (asked.current === null) return null;
  const { names, hasTexts } = asked.current;
  const named = names.slice(0, NAMED_FILES);
  return (
    <Dialog
      open={open}
      modalType="alert"
      onOpenChange={(_, change) => !change.open && answer("none")}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{bringing.askTitle(names.length)}</DialogTitle>
          <DialogContent className={styles.content}>
            <Body1>{bringing.askText(named, names.length - named.length)}</Body1>
            <Body1>{bringing.askFormulas}</Body1>
          </DialogContent>
          <DialogActions fluid>
            <Button onClick={() => answer("none")}>{bringing.cancel}</Button>
            {hasTexts && <Button onClick={() => answer("texts")}>{bringing.withoutThem}</Button>}
            <Button appearance="primary" onClick={() => answer("all")}>
              {bringing.insertSheets}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
