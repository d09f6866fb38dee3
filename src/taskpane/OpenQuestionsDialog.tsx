import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { findingMessage } from "../survey/mapping/finding-message";
import { countQuestions, type OpenQuestions } from "./data/questions";
import { AskDialog, useAsked } from "./frame/AskDialog";
import { useSpoken } from "./frame/spoken";

/** So many questions are named; the rest are counted. */
const NAMED = 5;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface Props {
  /** What is open; null where nothing is asked. */
  open: OpenQuestions | null;
  /** "cancel" builds nothing and stays. */
  answer(word: "build" | "questions" | "cancel"): void;
}

/** Asks once before sheets are built on what was assumed. */
export function OpenQuestionsDialog({ open, answer }: Props) {
  const styles = useStyles();
  const { language, places } = useSpoken();
  const asked = useAsked(open);
  if (asked === null) return null;
  const { sheets, questions } = asked;
  const named = [
    ...sheets.map(({ name }) => places.openSheet(name)),
    ...questions.map(({ finding }) => findingMessage(finding, language)),
  ];
  return (
    <AskDialog
      open={open !== null}
      title={places.openTitle(countQuestions(asked))}
      onCancel={() => answer("cancel")}
      answers={[
        { label: places.seeQuestions, give: () => answer("questions") },
        { label: places.buildAnyway, give: () => answer("build") },
      ]}
    >
      <Body1>{places.openText}</Body1>
      <ul className={styles.list}>
        {named.slice(0, NAMED).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {named.length > NAMED && <Body1>{places.openMore(named.length - NAMED)}</Body1>}
    </AskDialog>
  );
}
