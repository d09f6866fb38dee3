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
import { useSpoken } from "./spoken";

/** This many cells are named; the rest are counted. */
const NAMED_CELLS = 6;

const useStyles = makeStyles({
  surface: { "@media screen and (max-width: 480px)": { maxWidth: "calc(100vw - 24px)" } },
  content: { overflowWrap: "anywhere" },
});

interface Props {
  sheet: string;
  cells: string[];
  onNewSheet(): void;
  onCancel(): void;
}

/** Asks what to do where the overview's place holds what Fidelitet did not write. */
export function ForeignCellsDialog({ sheet, cells, onNewSheet, onCancel }: Props) {
  const styles = useStyles();
  const { texts } = useSpoken();
  const named = cells.slice(0, NAMED_CELLS);
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && onCancel()}>
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
