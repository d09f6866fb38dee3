import { makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { isBusy } from "./bring-in-state";
import { BringInPanel } from "./BringInPanel";
import { BringInStatus } from "./BringInStatus";
import { BuildButton } from "./BuildButton";
import { ChoiceStep } from "./ChoiceStep";
import { chosenOverview } from "./chosen-overview";
import { DataPanels } from "./DataPanels";
import { DropArea } from "./DropArea";
import { EmptyState } from "./EmptyState";
import { FirstReading } from "./FirstReading";
import { ForeignCellsDialog } from "./ForeignCellsDialog";
import { Messages } from "./Messages";
import { PreviewStep } from "./PreviewStep";
import { openFindings } from "./passed-sheets";
import { RoundsStep } from "./RoundsStep";
import { useSpoken } from "./spoken";
import { usePane } from "./use-pane";
import { WorkbooksDialog } from "./WorkbooksDialog";

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100vh" },
  content: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXL,
    padding: tokens.spacingHorizontalM,
  },
  footer: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":empty": { display: "none" },
  },
  title: { margin: 0 },
  data: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
});

/** The pane from top to bottom: rounds, choices, preview, and the button that builds. */
export function OverviewPane() {
  const styles = useStyles();
  const { language, texts } = useSpoken();
  const { state, bringIn, actions } = usePane(language);
  const { reading, choice, build, progress } = state;
  const overview = useMemo(
    () => (reading === null ? null : chosenOverview(reading, choice)),
    [reading, choice],
  );
  const findings = useMemo(
    () => [...(reading === null ? [] : openFindings(reading)), ...(overview?.findings ?? [])],
    [reading, overview],
  );
  const isEmpty = reading !== null && reading.rounds.length === 0;
  const read = isEmpty ? null : reading;
  const busy = isBusy(bringIn);
  const panels = reading !== null && (
    <DataPanels
      reading={reading}
      findings={findings}
      state={state}
      bringIn={bringIn}
      actions={actions}
    />
  );
  return (
    <DropArea open={!busy} onFiles={actions.bringIn.take}>
      <div className={styles.pane}>
        <main className={styles.content}>
          <Subtitle1 as="h1" className={styles.title}>
            {texts.title}
          </Subtitle1>
          {progress !== null && reading === null && (
            <FirstReading progress={progress} actions={actions} />
          )}
          {isEmpty && (
            <EmptyState progress={progress} actions={actions}>
              <BringInPanel busy={busy} actions={actions.bringIn} />
              {panels}
            </EmptyState>
          )}
          {read !== null && (
            <div className={styles.data}>
              <RoundsStep reading={read} choice={choice} progress={progress} actions={actions} />
              {panels}
            </div>
          )}
          {read !== null && (
            <ChoiceStep rounds={read.rounds} choice={choice} onChoose={actions.choose} />
          )}
          {overview !== null && <PreviewStep overview={overview} total={choice.total} />}
        </main>
        <footer className={styles.footer}>
          <BringInStatus state={bringIn} actions={actions.bringIn} />
          <Messages state={state} actions={actions} />
          {!isEmpty && (
            <BuildButton
              build={build}
              building={state.building}
              possible={overview !== null}
              onBuild={() => actions.build("overview", "ask")}
            />
          )}
        </footer>
        <ForeignCellsDialog
          build={build}
          onNewSheet={() => actions.build(state.building, "new-sheet")}
          onCancel={actions.dismissBuild}
        />
        <WorkbooksDialog state={bringIn} answer={actions.bringIn.answer} />
      </div>
    </DropArea>
  );
}
