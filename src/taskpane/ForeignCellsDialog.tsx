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
import type { BuildState } from "./pane-state";
import { useSpoken } from "./spoken";

/** This many cells are named; the rest are counted. */
const NAMED_CELLS = 6;

const useStyles = makeStyles({
  surface: { "@media screen and (max-width: 480px)": { maxWidth: "calc(100vw - 24px)" } },
  content: { overflowWrap: "anywhere" },
});

interface Props {
  build: BuildState;
  onNewSheet(): void;
  onCancel(): void;
}

/**
 * Asks what to do where the overview's place holds what Fidelitet did not write. Once it was
 * open it stays in place when closed: taken away at once, it would leave the pane hidden from
 * screen readers.
 */
export function ForeignCellsDialog({ build, onNewSheet, onCancel }: Props) {
  const styles = useStyles();
  const { texts } = useSpoken();
  const open = build.kind === "foreign";
  const asked = useRef<{ sheet: string; cells: string[] } | null>(null);
  if (open) asked.current = build;
  if (asked.current === null) return null;
  const { sheet, cells } = asked.current;
  const named = cells.slice(0, NAMED_CELLS);
  return (
    <Dialog open={open} modalType="alert" onOpenChange={(_, change) => !change.open && onCancel()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{texts.foreignTitle}</DialogTitle>
          <DialogContent className={styles.content}>
            {texts.foreignText(sheet, named, cells.length - named.length)}
          </DialogContent>
          <DialogActions fluid>
            <Button onClick={onCancel}>{texts.cancel}</Button>
            <Button appearance="primary" onClick={onNewSheet}>
              {texts.newSheet}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
