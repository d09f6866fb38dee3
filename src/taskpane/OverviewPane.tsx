import { makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { evaluateOverview } from "../evaluation/overview";
import type { SurveyReading } from "../survey/survey-reader";
import { BuildButton } from "./BuildButton";
import { ChoiceStep } from "./ChoiceStep";
import { EmptyState } from "./EmptyState";
import { FindingsList } from "./FindingsList";
import { ForeignCellsDialog } from "./ForeignCellsDialog";
import { Messages } from "./Messages";
import { PreviewStep } from "./PreviewStep";
import { FirstReading } from "./FirstReading";
import { chosenRounds } from "./round-choice";
import { RoundsStep } from "./RoundsStep";
import { useSpoken } from "./spoken";
import { usePane } from "./use-pane";

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
});

/** The overview of the chosen rounds; null where there is nothing to evaluate. */
function useOverview(reading: SurveyReading | null, rounds: ReturnType<typeof chosenRounds>) {
  const { first, latest } = rounds ?? {};
  return useMemo(
    () => (reading && latest ? evaluateOverview(reading, { first, latest }) : null),
    [reading, first, latest],
  );
}

/** The pane from top to bottom: rounds, choices, preview, and the button that builds. */
export function OverviewPane() {
  const styles = useStyles();
  const { language, texts } = useSpoken();
  const [state, actions] = usePane(language);
  const { reading, choice, build, progress } = state;
  const rounds = reading && chosenRounds(reading.rounds, choice);
  const overview = useOverview(reading, rounds);
  const findings = [...(reading?.findings ?? []), ...(overview?.findings ?? [])];
  const isEmpty = reading !== null && reading.rounds.length === 0;
  const read = isEmpty ? null : reading;
  return (
    <div className={styles.pane}>
      <main className={styles.content}>
        <Subtitle1 as="h1" className={styles.title}>
          {texts.title}
        </Subtitle1>
        {progress !== null && read === null && (
          <FirstReading progress={progress} actions={actions} />
        )}
        {isEmpty && progress === null && <EmptyState onReadAgain={actions.read} />}
        {read !== null && (
          <RoundsStep reading={read} choice={choice} progress={progress} actions={actions} />
        )}
        <FindingsList
          key={String(isEmpty)}
          findings={findings}
          open={isEmpty}
          onSelect={actions.select}
        />
        {read !== null && (
          <ChoiceStep rounds={read.rounds} choice={choice} onChoose={actions.choose} />
        )}
        {overview !== null && <PreviewStep overview={overview} total={choice.total} />}
      </main>
      <footer className={styles.footer}>
        <Messages state={state} actions={actions} />
        {!isEmpty && (
          <BuildButton
            build={build}
            possible={overview !== null}
            onBuild={() => actions.build("ask")}
          />
        )}
      </footer>
      <ForeignCellsDialog
        build={build}
        onNewSheet={() => actions.build("new-sheet")}
        onCancel={actions.dismissBuild}
      />
    </div>
  );
}
