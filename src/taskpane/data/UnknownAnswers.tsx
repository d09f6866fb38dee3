import { Button, Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { AnswerKind } from "../../survey/answers/answer-kind";
import type { SurveyReading } from "../../survey/reading/survey-reader";
import type { PaneActions } from "../state/use-pane";
import { kindWord, SAYABLE_KINDS } from "./kind-words";
import { withAnswer, type SayableAnswer } from "./unknown-answers";
import { useQuestionTexts } from "./use-question-texts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  select: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  label: { overflowWrap: "anywhere" },
});

interface Props {
  answers: readonly SayableAnswer[];
  reading: SurveyReading;
  decide: PaneActions["decide"];
}

/** What is no answer as it stands, for the user to say what it counts as. */
export function UnknownAnswers({ answers, reading, decide }: Props) {
  const styles = useStyles();
  const texts = useQuestionTexts();
  const [said, setSaid] = useState<Readonly<Record<string, AnswerKind>>>({});
  const save = () => {
    const decided = answers.filter(({ text }) => Object.hasOwn(said, text));
    setSaid({});
    if (decided.length === 0) return;
    decide((mapping) =>
      decided.reduce((all, answer) => withAnswer(all, answer, said[answer.text], reading), mapping),
    );
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Caption1>{texts.unknownText}</Caption1>
      {answers.map(({ text, cells, readAs }) => (
        <Field
          key={text}
          size="small"
          label={{
            className: styles.label,
            children: readAs === null ? texts.countsAs(text, cells) : texts.readAs(text),
          }}
        >
          <Select
            size="small"
            className={styles.select}
            value={Object.hasOwn(said, text) ? String(said[text]) : ""}
            onChange={(_, { value }) =>
              setSaid((others) => {
                const rest = Object.entries(others).filter(([other]) => other !== text);
                const now = value === "" ? [] : [[text, Number(value) as AnswerKind] as const];
                return Object.fromEntries([...rest, ...now]);
              })
            }
          >
            <option value="">{readAs ?? texts.notCounted}</option>
            {SAYABLE_KINDS.map((kind) => (
              <option key={kind} value={String(kind)}>
                {kindWord(kind, texts)}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      <div>
        <Button size="small" type="submit">
          {texts.save}
        </Button>
      </div>
    </form>
  );
}
