import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { AnalysisPlace } from "./analysis/AnalysisPlace";
import { SheetButton } from "./analysis/SheetButton";
import { isBusy } from "./bring-in/bring-in-state";
import { BringInStatus } from "./bring-in/BringInStatus";
import { useBringIn } from "./bring-in/use-bring-in";
import { WorkbooksDialog } from "./bring-in/WorkbooksDialog";
import { weightsOf } from "./data/questions";
import { DropArea } from "./frame/DropArea";
import { Fetched } from "./frame/Fetched";
import { FirstReading } from "./frame/FirstReading";
import { ForeignCellsDialog } from "./frame/ForeignCellsDialog";
import { Messages } from "./frame/Messages";
import { PLACES, panelId, Places, tabId } from "./frame/Places";
import { useSpoken } from "./frame/spoken";
import { ReportButton } from "./report/ReportButton";
import { ReportPlace } from "./report/ReportPlace";
import { SelectionStrip } from "./selection/SelectionStrip";
import { useAnalyses } from "./state/analyses-context";
import type { Place } from "./state/pane-state";
import { openAnalysis, type Basis } from "./state/standing";
import type { BuildActions } from "./state/use-build";
import { usePane } from "./state/use-pane";
import { whatToTell } from "./state/what-to-tell";
import { useConfirmedBuild } from "./use-confirmed-build";

// The largest place, and seldom the first one: it comes while the sheets are read.
const fetchData = async () => ({
  default: (await import(/* webpackChunkName: "data" */ "./data/DataPlace")).DataPlace,
});
const DataPlace = lazy(fetchData);
const CheckPlace = lazy(async () => ({
  default: (await import(/* webpackChunkName: "check" */ "./check/CheckPlace")).CheckPlace,
}));
// Dialogs that few meet come with it.
const OpenQuestionsDialog = lazy(async () => ({
  default: (await import(/* webpackChunkName: "data" */ "./OpenQuestionsDialog"))
    .OpenQuestionsDialog,
}));
const DoubtDialog = lazy(async () => ({
  default: (await import(/* webpackChunkName: "data" */ "./bring-in/DoubtDialog")).DoubtDialog,
}));

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100vh" },
  header: { flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  main: { display: "flex", flexGrow: 1, minHeight: 0 },
  panel: {
    flexGrow: 1,
    minWidth: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  // Lines of text and counts belong together, however wide the pane.
  narrow: { maxWidth: "720px" },
  elsewhere: { display: "none" },
  footer: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":empty": { display: "none" },
  },
});

/** The whole pane: its four places as tabs, and below them what happens and what can be built. */
export function PanePlaces() {
  const styles = useStyles();
  const { language, texts } = useSpoken();
  const analyses = useAnalyses();
  const pane = usePane(language);
  const { state, isBringingIn, look } = pane;
  const [bringIn, bringInActions] = useBringIn({
    onBegin: pane.actions.dismissMessages,
    onEnd: pane.actions.read,
    onProblem: pane.actions.tell,
  });
  isBringingIn.current = isBusy(bringIn);
  look.current = bringInActions.look;
  const begin = useCallback<BuildActions["build"]>(
    (of, parts) => {
      bringInActions.dismiss();
      pane.actions.build(of, parts);
    },
    [bringInActions, pane.actions],
  );
  const { build, waiting, confirm } = useConfirmedBuild(state.reading, begin);
  const actions = useMemo(() => ({ ...pane.actions, build }), [pane.actions, build]);
  // Where this fails, it is tried once more when the place is opened.
  useEffect(() => void fetchData().catch(() => undefined), []);
  const [asked, setAsked] = useState(0);
  const tabs = useRef<HTMLDivElement>(null);

  const { reading, programme, chosen, progress, open: openId } = state;
  const basis = useMemo(
    (): Basis | null => reading && { reading, programme, chosen },
    [reading, programme, chosen],
  );
  const open = useMemo(
    () => basis && openAnalysis(analyses, openId, basis),
    [analyses, openId, basis],
  );
  const weights = useMemo(() => reading && weightsOf(reading), [reading]);
  const place = state.place ?? "analyses";
  const leadToData = () => {
    actions.go("data");
    tabs.current?.querySelector<HTMLElement>(`#${tabId("data")}`)?.focus();
  };
  // Data stays once it was seen: a change begun there survives a look at the result.
  const hasSeenData = useRef(false);
  hasSeenData.current ||= place === "data";
  // So does a text that is being checked.
  const hasSeenCheck = useRef(false);
  hasSeenCheck.current ||= place === "check";
  // Once one was open they stay, to close as they opened.
  const hasDialogs = useRef(false);
  hasDialogs.current ||= waiting !== null || bringIn.kind === "doubting";
  const isSeen = (of: Place) =>
    of === place ||
    (of === "data" && hasSeenData.current) ||
    (of === "check" && hasSeenCheck.current);
  const content = (of: Place) => {
    if (of === "check") {
      return (
        <Fetched>
          <CheckPlace basis={basis} />
        </Fetched>
      );
    }
    if (basis === null) return null;
    if (of === "data") {
      return (
        <Fetched>
          <DataPlace {...{ asked, basis, state, actions, bringIn, bringInActions }} />
        </Fetched>
      );
    }
    if (of === "report") return <ReportPlace {...{ basis, state, actions }} />;
    if (open === null) return null;
    return <AnalysisPlace {...{ basis, open, progress, actions }} onData={leadToData} />;
  };
  return (
    <DropArea open={!isBusy(bringIn)} onFiles={bringInActions.take}>
      <div className={styles.pane}>
        <header className={styles.header}>
          <h1 className={styles.title}>{texts.title}</h1>
          <Places place={place} weights={weights} list={tabs} onGo={actions.go} />
        </header>
        <main className={styles.main}>
          {PLACES.map((each) => (
            <div
              key={each}
              className={mergeClasses(
                styles.panel,
                each !== "analyses" && styles.narrow,
                each !== place && styles.elsewhere,
              )}
              role="tabpanel"
              id={panelId(each)}
              aria-labelledby={tabId(each)}
            >
              {each === place && basis === null && progress !== null && (
                <FirstReading progress={progress} actions={actions} />
              )}
              {isSeen(each) && content(each)}
            </div>
          ))}
        </main>
        <SelectionStrip />
        <footer className={styles.footer}>
          {isBusy(bringIn) || whatToTell(state) === null ? (
            <BringInStatus state={bringIn} reading={reading} actions={bringInActions} />
          ) : (
            <Messages state={state} basis={basis} actions={actions} />
          )}
          {basis !== null && open !== null && place === "analyses" && (
            <SheetButton
              analysis={open}
              basis={basis}
              build={state.build}
              isAsking={waiting !== null}
              actions={actions}
            />
          )}
          {basis !== null && place === "report" && (
            <ReportButton {...{ basis, state, actions }} isAsking={waiting !== null} />
          )}
        </footer>
        <ForeignCellsDialog question={state.build?.question ?? null} actions={actions} />
        {(waiting !== null || hasDialogs.current) && (
          <Fetched>
            <OpenQuestionsDialog
              open={waiting?.open ?? null}
              answer={(word) => {
                confirm(word === "build");
                // After the dialog has given the focus back.
                if (word !== "questions") return;
                setAsked((times) => times + 1);
                setTimeout(leadToData);
              }}
            />
          </Fetched>
        )}
        {(bringIn.kind === "doubting" || hasDialogs.current) && (
          <Fetched>
            <DoubtDialog state={bringIn} decide={bringInActions.decide} />
          </Fetched>
        )}
        <WorkbooksDialog state={bringIn} answer={bringInActions.answer} />
      </div>
    </DropArea>
  );
}
