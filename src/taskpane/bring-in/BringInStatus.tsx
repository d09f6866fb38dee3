import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import { useMemo } from "react";
import { severityOf } from "../../survey/mapping/finding";
import { findingMessage } from "../../survey/mapping/finding-message";
import type { SurveyReading } from "../../survey/reading/survey-reader";
import type { BringInState } from "./bring-in-state";
import { broughtSentences } from "./brought-sentences";
import { failureSentence } from "./bring-in-failure";
import { useSpoken } from "../frame/spoken";
import type { BringInActions } from "./use-bring-in";

const useStyles = makeStyles({
  status: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  words: { fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere", minWidth: 0 },
  body: { maxHeight: "35vh", overflowY: "auto", overflowWrap: "anywhere" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface Props {
  state: BringInState;
  /** The latest reading; null before the first. */
  reading: SurveyReading | null;
  actions: Pick<BringInActions, "cancel" | "dismiss">;
}

/** How far bringing in has come, with the way out; at its end what came of it. */
export function BringInStatus({ state, reading, actions }: Props) {
  switch (state.kind) {
    case "looking":
    case "bringing":
      return <Progress state={state} onCancel={actions.cancel} />;
    case "done":
      return <Result state={state} reading={reading} onClose={actions.dismiss} />;
    default:
      return null;
  }
}

interface ProgressProps {
  state: Extract<BringInState, { kind: "looking" | "bringing" }>;
  onCancel(): void;
}

function Progress({ state, onCancel }: ProgressProps) {
  const styles = useStyles();
  const { bringing } = useSpoken();
  const { done, total } = state;
  const number = Math.min(total, Math.floor(done) + 1);
  const words =
    state.kind === "looking"
      ? bringing.looking(done, total)
      : bringing.bringing(number, total, state.name);
  return (
    <div className={styles.status}>
      <div className={styles.line}>
        <Caption1 className={styles.words}>{words}</Caption1>
        <Button size="small" onClick={onCancel}>
          {bringing.cancel}
        </Button>
      </div>
      <ProgressBar aria-label={bringing.progress} value={total > 0 ? done / total : undefined} />
    </div>
  );
}

interface ResultProps {
  state: Extract<BringInState, { kind: "done" }>;
  reading: SurveyReading | null;
  onClose(): void;
}

function Result({ state, reading, onClose }: ResultProps) {
  const { sheets, failures, left, findings } = state;
  const styles = useStyles();
  const { bringing, texts, language } = useSpoken();
  const told = useMemo(
    () => broughtSentences(sheets, reading, language),
    [sheets, reading, language],
  );
  const isWhole =
    told.isWhole &&
    failures.length === 0 &&
    left === 0 &&
    findings.every((found) => severityOf(found) === "note");
  return (
    <MessageBar intent={isWhole ? "success" : "warning"} layout="multiline">
      <MessageBarBody>
        <div className={styles.body}>
          {told.sentences.map((sentence) => (
            <div key={sentence}>{sentence}</div>
          ))}
          {left > 0 && <div>{bringing.stopped(left)}</div>}
          {failures.length > 0 && (
            <>
              <div>{bringing.failures(failures.length)}</div>
              <ul className={styles.list}>
                {failures.map((failure, i) => (
                  <li key={i}>{failureSentence(failure, language)}</li>
                ))}
              </ul>
            </>
          )}
          {findings.length > 0 && (
            <>
              <div>{bringing.amiss(findings.length)}</div>
              <ul className={styles.list}>
                {findings.map((found, i) => (
                  <li key={i}>
                    {found.source}: {findingMessage(found, language)}
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={onClose}>{texts.close}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
