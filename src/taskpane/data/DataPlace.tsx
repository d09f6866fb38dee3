import { Body1, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useMemo } from "react";
import { roundChoices } from "../../analyses/round-choices";
import { valuesOf } from "../../analyses/choice";
import { BringInPanel } from "../bring-in/BringInPanel";
import { isBusy, type BringInState } from "../bring-in/bring-in-state";
import type { BringInActions } from "../bring-in/use-bring-in";
import { useSpoken } from "../frame/spoken";
import { WeightWords, weighty, type Weights } from "../frame/WeightWords";
import type { PaneState } from "../state/pane-state";
import { nothingOf, type Basis } from "../state/standing";
import type { PaneActions } from "../state/use-pane";
import { DataPanels } from "./DataPanels";
import { EmptyState } from "./EmptyState";
import { QualityButton } from "./QualityButton";
import { weightsOf } from "./questions";
import { QuestionsPart } from "./QuestionsPart";
import { Rounds } from "./Rounds";

interface Props {
  /** Changes when all questions are to be asked again, skipped or not. */
  asked: number;
  basis: Basis;
  state: PaneState;
  actions: PaneActions;
  bringIn: BringInState;
  bringInActions: BringInActions;
}

/** What was read and how, what is asked about it, and where more comes in. */
export function DataPlace({ asked, basis, state, actions, bringIn, bringInActions }: Props) {
  const { language } = useSpoken();
  const { reading, chosen } = basis;
  const { progress } = state;
  const isEmpty = reading.rounds.length === 0;
  const rounds = useMemo(
    () => (isEmpty ? {} : valuesOf(roundChoices(reading, chosen), chosen)),
    [isEmpty, reading, chosen],
  );
  const busy = isBusy(bringIn);
  const nothing = isEmpty ? null : nothingOf(reading);
  const weights = weightsOf(reading);
  const above = (
    <>
      {nothing !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{nothing[language]}</MessageBarBody>
        </MessageBar>
      )}
      {(!isEmpty || weighty(weights).length > 0) && <WeightsLine weights={weights} />}
      <QuestionsPart key={asked} reading={reading} state={state} actions={actions} />
    </>
  );
  const panels = (
    <>
      <DataPanels
        reading={reading}
        latest={rounds.latest ?? null}
        state={state}
        actions={actions}
        bringIn={<BringInPanel busy={busy} actions={bringInActions} />}
      />
      {reading.sources.length > 0 && <QualityButton build={state.build} actions={actions} />}
    </>
  );
  if (!isEmpty) {
    return (
      <>
        {above}
        <Rounds reading={reading} compared={rounds} progress={progress} actions={actions} />
        {panels}
      </>
    );
  }
  return (
    <>
      {above}
      <EmptyState progress={progress} actions={actions}>
        <BringInPanel busy={busy} actions={bringInActions} />
        {panels}
      </EmptyState>
    </>
  );
}

/** "2 spørgsmål, 3 advarsler, 5 noter"; else that there is nothing to look at. */
function WeightsLine({ weights }: { weights: Weights }) {
  const { sources } = useSpoken();
  return (
    <Body1>
      {weighty(weights).length > 0 ? (
        <WeightWords weights={weights} />
      ) : (
        `${sources.allRecognised}. ${sources.allRecognisedText}`
      )}
    </Body1>
  );
}
