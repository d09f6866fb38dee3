import { Button, Caption1, makeStyles, tokens, useAnnounce } from "@fluentui/react-components";
import { useRef } from "react";
import type { PaneActions } from "../state/use-pane";
import type { Answered } from "./answered";
import { useQuestionTexts } from "./use-question-texts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, ":focus": { outlineStyle: "none" } },
  answer: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
  words: { minWidth: 0 },
});

interface Props {
  answered: readonly Answered[];
  decide: PaneActions["decide"];
}

/** What the user decided, each to be taken back. */
export function AnsweredList({ answered, decide }: Props) {
  const styles = useStyles();
  const texts = useQuestionTexts();
  const { announce } = useAnnounce();
  const list = useRef<HTMLUListElement>(null);
  return (
    <ul ref={list} tabIndex={-1} className={styles.list}>
      {answered.map(({ where, text, undo }) => (
        <li key={`${where}|${text}`} className={styles.answer}>
          <Caption1 className={styles.words}>
            {where !== "" && `${where}: `}
            {text}
          </Caption1>
          <Button
            size="small"
            appearance="subtle"
            aria-label={texts.undoAnswer(text)}
            onClick={() => {
              decide(undo);
              announce(texts.undone(text));
              // The button goes with what it undoes.
              list.current?.focus();
            }}
          >
            {texts.undo}
          </Button>
        </li>
      ))}
    </ul>
  );
}
