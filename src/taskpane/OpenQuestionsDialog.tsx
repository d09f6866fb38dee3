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
import { findingMessage } from "../survey/mapping/finding-message";
import { countQuestions, type OpenQuestions } from "./data/questions";
import { useSpoken } from "./frame/spoken";

/** So many questions are named; the rest are counted. */
const NAMED = 5;

const useStyles = makeStyles({
  surface: { "@media screen and (max-width: 480px)": { maxWidth: "calc(100vw - 24px)" } },
  content: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface Props {
  /** What is open; null where nothing is asked. */
  open: OpenQuestions | null;
  /** "cancel" builds nothing and stays. */
  answer(word: "build" | "questions" | "cancel"): void;
}

/**
 * Asks once before sheets are built on what was assumed. Once it was open it stays in place when
 * closed, as `ForeignCellsDialog` does.
 */
export function OpenQuestionsDialog({ open, answer }: Props) {
  const styles = useStyles();
  const { language, places } = useSpoken();
  const asked = useRef<OpenQuestions | null>(null);
  if (open !== null) asked.current = open;
  if (asked.current === null) return null;
  const { sheets, questions } = asked.current;
  const named = [
    ...sheets.map(({ name }) => places.openSheet(name)),
    ...questions.map(({ finding }) => findingMessage(finding, language)),
  ];
  return (
    <Dialog
      open={open !== null}
      modalType="alert"
      onOpenChange={(_, change) => !change.open && answer("cancel")}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{places.openTitle(countQuestions(asked.current))}</DialogTitle>
          <DialogContent className={styles.content}>
            <Body1>{places.openText}</Body1>
            <ul className={styles.list}>
              {named.slice(0, NAMED).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            {named.length > NAMED && <Body1>{places.openMore(named.length - NAMED)}</Body1>}
          </DialogContent>
          <DialogActions fluid>
            <Button onClick={() => answer("questions")}>{places.seeQuestions}</Button>
            <Button appearance="primary" onClick={() => answer("build")}>
              {places.buildAnyway}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
