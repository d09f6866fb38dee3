import { Body1, Button, makeStyles, tokens, useAnnounce } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { findingHeadings } from "../../language/finding-headings";
import type { Answer } from "../../survey/mapping/finding";
import { applyAnswer } from "../../survey/reading/questions";
import type { SurveyReading } from "../../survey/reading/survey-reader";
import { useSpoken } from "../frame/spoken";
import type { PaneState } from "../state/pane-state";
import { changeBetween } from "./try-answer";
import type { PaneActions } from "../state/use-pane";
import { effectWords } from "./effect-words";
import { QuestionCard } from "./QuestionCard";
import { QuestionFrame } from "./QuestionFrame";
import { countQuestions, openQuestions } from "./questions";
import { SheetsWithoutUnit } from "./SheetsWithoutUnit";
import { useQuestionTexts } from "./use-question-texts";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** The question about all sheets of which nothing says whose they are. */
const SHEETS = "sheets";

interface Props {
  reading: SurveyReading;
  state: PaneState;
  actions: PaneActions;
}

/** What only the user can answer, one question at a time; what is answered leads to the next. */
export function QuestionsPart({ reading, state, actions }: Props) {
  const styles = useStyles();
  const { language, sources } = useSpoken();
  const texts = useQuestionTexts();
  const { announce } = useAnnounce();
  const open = useMemo(() => openQuestions(reading), [reading]);
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const heading = useRef<HTMLHeadingElement>(null);
  const answered = useRef<SurveyReading | null>(null);
  const [wasAsked, setWasAsked] = useState(false);
  const count = countQuestions(open);
  const ids = [...(open.sheets.length > 0 ? [SHEETS] : []), ...open.questions.map(({ id }) => id)];
  const number = ids.findIndex((id) => !skipped.has(id));
  const question = open.questions.find(({ id }) => id === ids[number]);

  useEffect(() => {
    const before = answered.current;
    if (before === null || before === reading) return;
    answered.current = null;
    // Those that were skipped are asked again once the others are answered.
    if (number < 0) setSkipped(new Set());
    announce(texts.saved(effectWords(changeBetween(before, reading), texts), count));
    heading.current?.focus();
  }, [reading, count, number, announce, texts]);

  const decide: PaneActions["decide"] = (change) => {
    answered.current = reading;
    setWasAsked(true);
    actions.decide(change);
  };
  const skip = () => {
    setSkipped(new Set([...skipped, ids[number]]));
    // The next heading stands where this one stood.
    setTimeout(() => heading.current?.focus());
  };
  const acceptAll = () =>
    decide((mapping) =>
      open.questions.reduce((all, { answers }) => applyAnswer(all, answers[0].patch), mapping),
    );
  const isBusy = state.progress !== null;
  const acceptButton = open.questions.length > 1 && (
    <Button size="small" appearance="subtle" disabledFocusable={isBusy} onClick={acceptAll}>
      {texts.acceptAll}
    </Button>
  );
  const skipButton = (
    <Button size="small" disabledFocusable={isBusy} onClick={skip}>
      {texts.skip}
    </Button>
  );

  if (count === 0) {
    return wasAsked ? (
      <QuestionFrame heading={heading} title={texts.allAnswered}>
        <Body1>{texts.allAnsweredText}</Body1>
      </QuestionFrame>
    ) : null;
  }
  if (number < 0) {
    return (
      <QuestionFrame heading={heading} title={texts.allSkipped(count)} asks>
        <Body1>{texts.allSkippedText}</Body1>
        <div className={styles.buttons}>
          <Button
            size="small"
            onClick={() => {
              setSkipped(new Set());
              setTimeout(() => heading.current?.focus());
            }}
          >
            {texts.seeAgain}
          </Button>
          {acceptButton}
        </div>
      </QuestionFrame>
    );
  }
  const title = texts.questionOf(number + 1, count);
  if (question === undefined) {
    return (
      <QuestionFrame heading={heading} title={title} kind={sources.withoutUnitTitle} asks>
        <SheetsWithoutUnit waiting={open.sheets} mapping={state.mapping} decide={decide} />
        <div className={styles.buttons}>
          {skipButton}
          {acceptButton}
        </div>
      </QuestionFrame>
    );
  }
  const kinds: Readonly<Record<string, { da: string; en: string } | undefined>> = findingHeadings;
  const kind = (kinds[question.finding.code] ?? findingHeadings.other)[language];
  const answer = ({ patch }: Answer) => decide((mapping) => applyAnswer(mapping, patch));
  return (
    <QuestionFrame heading={heading} title={title} kind={kind} asks>
      <QuestionCard
        key={question.id}
        question={question}
        reading={reading}
        mapping={state.mapping}
        isBusy={isBusy}
        actions={actions}
        onAnswer={answer}
      >
        {skipButton}
        {acceptButton}
      </QuestionCard>
    </QuestionFrame>
  );
}
