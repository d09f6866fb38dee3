import { Body1, Button, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import type { Answer } from "../../survey/mapping/finding";
import { findingMessage } from "../../survey/mapping/finding-message";
import type { Question } from "../../survey/reading/questions";
import type { SurveyMapping } from "../../survey/mapping/survey-mapping";
import type { SurveyReading } from "../../survey/reading/survey-reader";
import { useSpoken } from "../frame/spoken";
import type { PaneActions } from "../state/use-pane";
import { effectWords } from "./effect-words";
import { FindingPlaces } from "./FindingPlaces";
import { placesOfQuestion } from "./questions";
import { useEffects, type EffectState } from "./use-effects";
import { useQuestionTexts } from "./use-question-texts";

const useStyles = makeStyles({
  places: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  hint: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  radios: { "& label": { minWidth: 0, overflowWrap: "anywhere" } },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface Props {
  question: Question;
  reading: SurveyReading;
  mapping: SurveyMapping;
  /** Whether the sheets are being read. */
  isBusy: boolean;
  actions: Pick<PaneActions, "select" | "isQuick">;
  onAnswer(answer: Answer): void;
  /** The buttons beside the one that answers. */
  children: ReactNode;
}

/** One question: what is asked, where, the answers and what each would do to the figures. */
export function QuestionCard(props: Props) {
  const { question, reading, mapping, isBusy, actions, onAnswer, children } = props;
  const styles = useStyles();
  const { language } = useSpoken();
  const texts = useQuestionTexts();
  const [chosen, setChosen] = useState(0);
  const asked = useId();
  const { effects, isWanted, want } = useEffects({
    question,
    reading,
    mapping,
    isBusy,
    actions,
  });
  const places = placesOfQuestion(question, reading);
  const named = places.length > 0 ? places : question.sources.map((name) => ({ name, cell: null }));
  return (
    <>
      <Body1 id={asked}>{findingMessage(question.finding, language)}</Body1>
      {named.length > 0 && (
        <div className={styles.places}>
          {texts.where} <FindingPlaces places={named} onSelect={actions.select} />
        </div>
      )}
      <RadioGroup
        aria-labelledby={asked}
        className={styles.radios}
        value={String(chosen)}
        onChange={(_, { value }) => setChosen(Number(value))}
      >
        {question.answers.map(({ text }, i) => (
          <Radio
            key={i}
            value={String(i)}
            label={
              <>
                {text[language]} {i === 0 && texts.assumed}
                <span className={styles.hint}>
                  {i === 0 ? texts.asNow : hintOf(effects[i], texts)}
                </span>
              </>
            }
          />
        ))}
      </RadioGroup>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => onAnswer(question.answers[chosen])}
        >
          {texts.answer}
        </Button>
        {!isWanted && question.answers.length > 1 && (
          <Button size="small" onClick={want}>
            {texts.showEffect}
          </Button>
        )}
        {children}
      </div>
    </>
  );
}

function hintOf(
  state: EffectState | undefined,
  texts: ReturnType<typeof useQuestionTexts>,
): string | null {
  switch (state) {
    case undefined:
      return null;
    case "computing":
      return texts.computing;
    case "unknown":
      return texts.effectUnknown;
    default:
      return effectWords(state, texts);
  }
}
