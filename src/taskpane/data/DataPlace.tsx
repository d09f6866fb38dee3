import { useMemo } from "react";
import { roundChoices } from "../../analyses/round-choices";
import { valuesOf } from "../../analyses/choice";
import { BringInPanel } from "../bring-in/BringInPanel";
import { isBusy, type BringInState } from "../bring-in/bring-in-state";
import type { BringInActions } from "../bring-in/use-bring-in";
import type { PaneState } from "../state/pane-state";
import type { Basis } from "../state/standing";
import type { PaneActions } from "../state/use-pane";
import { DataPanels } from "./DataPanels";
import { EmptyState } from "./EmptyState";
import { Rounds } from "./Rounds";

interface Props {
  basis: Basis;
  state: PaneState;
  actions: PaneActions;
  bringIn: BringInState;
  bringInActions: BringInActions;
}

/** What was read and how, what is asked about it, and where more comes in. */
export function DataPlace({ basis, state, actions, bringIn, bringInActions }: Props) {
  const { reading, chosen } = basis;
  const { progress } = state;
  const isEmpty = reading.rounds.length === 0;
  const rounds = useMemo(
    () => (isEmpty ? {} : valuesOf(roundChoices(reading, chosen), chosen)),
    [isEmpty, reading, chosen],
  );
  const busy = isBusy(bringIn);
  const panels = (
    <DataPanels
      reading={reading}
      latest={rounds.latest ?? null}
      state={state}
      actions={actions}
      bringIn={<BringInPanel busy={busy} actions={bringInActions} />}
    />
  );
  if (!isEmpty) {
    return (
      <>
        <Rounds reading={reading} compared={rounds} progress={progress} actions={actions} />
        {panels}
      </>
    );
  }
  return (
    <EmptyState progress={progress} actions={actions}>
      <BringInPanel busy={busy} actions={bringInActions} />
      {panels}
    </EmptyState>
  );
}
