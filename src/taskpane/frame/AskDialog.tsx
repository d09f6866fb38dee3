import {
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
import { useRef, type ReactNode } from "react";

const useStyles = makeStyles({
  surface: { "@media screen and (max-width: 480px)": { maxWidth: "calc(100vw - 24px)" } },
  content: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
  },
});

interface Props {
  open: boolean;
  title: string;
  children: ReactNode;
  /** From the left; the last one is what is proposed. */
  answers: readonly { label: string; give(): void }[];
  /** Esc and the like. */
  onCancel(): void;
}

/** A question that must be answered before anything else is done in the pane. */
export function AskDialog({ open, title, children, answers, onCancel }: Props) {
  const styles = useStyles();
  return (
    <Dialog open={open} modalType="alert" onOpenChange={(_, change) => !change.open && onCancel()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>{children}</DialogContent>
          <DialogActions fluid>
            {answers.map(({ label, give }, i) => (
              <Button
                key={label}
                appearance={i === answers.length - 1 ? "primary" : "secondary"}
                onClick={give}
              >
                {label}
              </Button>
            ))}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/**
 * What a dialog asks, and asked last where it asks nothing now: once it was open it stays in place
 * when closed. Taken away at once, it would leave the pane hidden from screen readers.
 */
export function useAsked<T>(asked: T | null): T | null {
  const last = useRef<T | null>(null);
  if (asked !== null) last.current = asked;
  return last.current;
}
