import { makeStyles, Subtitle2 } from "@fluentui/react-components";
import { useId, useRef } from "react";
import type { Analysis } from "../../analyses/analysis";
import { useSpoken } from "../frame/spoken";
import type { PaneState } from "../state/pane-state";
import type { Basis } from "../state/standing";
import type { PaneActions } from "../state/use-pane";
import { AnalysisList } from "./AnalysisList";
import { OpenAnalysis } from "./OpenAnalysis";
import { SummaryLine } from "./SummaryLine";

const useStyles = makeStyles({
  title: { margin: 0, overflowWrap: "anywhere", ":focus": { outlineStyle: "none" } },
});

interface Props {
  basis: Basis;
  /** The analysis that is open. */
  open: Analysis;
  progress: PaneState["progress"];
  actions: PaneActions;
  onData(): void;
}

/** The analyses: one open with its result, the others a press away. */
export function AnalysisPlace({ basis, open, progress, actions, onData }: Props) {
  const styles = useStyles();
  const { language } = useSpoken();
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <>
      <SummaryLine reading={basis.reading} progress={progress} actions={actions} onData={onData} />
      <AnalysisList
        open={open}
        basis={basis}
        heading={
          <h2 id={id} ref={title} tabIndex={-1} className={styles.title}>
            <Subtitle2 as="span">{open.title[language]}</Subtitle2>
          </h2>
        }
        onOpen={(chosen) => {
          actions.open(chosen);
          // The list closes over the button that had the focus.
          title.current?.focus();
        }}
      />
      <OpenAnalysis
        key={open.id}
        labelledBy={id}
        analysis={open}
        basis={basis}
        actions={actions}
        onData={onData}
      />
    </>
  );
}
