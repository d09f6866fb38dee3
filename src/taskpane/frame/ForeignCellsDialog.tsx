import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from "@fluentui/react-components";
import { useRef } from "react";
import type { ForeignQuestion } from "../state/build-state";
import type { BuildActions } from "../state/use-build";
import { useSpoken } from "./spoken";

/** This many cells are named; the rest are counted. */
const NAMED_CELLS = 6;

const useStyles = makeStyles({
  surface: { "@media screen and (max-width: 480px)": { maxWidth: "calc(100vw - 24px)" } },
  content: { overflowWrap: "anywhere" },
});

interface Props {
  question: ForeignQuestion | null;
  answer: BuildActions["answer"];
}

/**
 * Asks what to do where a sheet's place holds what Fidelitet did not write. Once it was open it
 * stays in place when closed: taken away at once, it would leave the pane hidden from screen
 * readers.
 */
export function ForeignCellsDialog({ question, answer }: Props) {
  const styles = useStyles();
  const { texts } = useSpoken();
  const open = question !== null;
  const asked = useRef<ForeignQuestion | null>(null);
  if (open) asked.current = question;
  if (asked.current === null) return null;
  const { sheet, cells } = asked.current;
  const named = cells.slice(0, NAMED_CELLS);
  return (
    <Dialog
      open={open}
      modalType="alert"
      onOpenChange={(_, change) => !change.open && answer("leave")}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{texts.foreignTitle}</DialogTitle>
          <DialogContent className={styles.content}>
            {texts.foreignText(sheet, named, cells.length - named.length)}
          </DialogContent>
          <DialogActions fluid>
            <Button onClick={() => answer("leave")}>{texts.cancel}</Button>
            <Button appearance="primary" onClick={() => answer("new-sheet")}>
              {texts.newSheet}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
