import { Caption1, makeStyles, tokens, useAnnounce } from "@fluentui/react-components";
import { useMemo } from "react";
import { Part } from "../frame/Part";
import { useSpoken } from "../frame/spoken";
import { useAnalyses } from "../state/analyses-context";
import type { PaneState } from "../state/pane-state";
import { reportParts, withMoved, withPart } from "../state/report-parts";
import type { Basis } from "../state/standing";
import type { PaneActions } from "../state/use-pane";
import { ConfidentialitySwitch } from "./ConfidentialitySwitch";
import { FreezePart } from "./FreezePart";
import { ReportPart } from "./ReportPart";
import { TextPart } from "./TextPart";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  basis: Basis;
  state: PaneState;
  actions: Pick<PaneActions, "changeReport" | "setLeastPersons">;
}

/** Which analyses the report has, in which order, and what became of each. */
export function ReportPlace({ basis, state, actions }: Props) {
  const styles = useStyles();
  const { places, language } = useSpoken();
  const { announce } = useAnnounce();
  const analyses = useAnalyses();
  const parts = useMemo(() => reportParts(analyses, state.report), [analyses, state.report]);
  const move = (id: string, title: string, place: number, by: -1 | 1) => {
    actions.changeReport((report) => withMoved(analyses, report, id, by));
    announce(places.moved(title, place + 1 + by, parts.length));
  };
  const wanted = useMemo(
    () => parts.filter(({ chosen }) => chosen).map(({ analysis }) => analysis),
    [parts],
  );
  return (
    <>
      <Part title={places.parts}>
        <Caption1 className={styles.quiet}>{places.partsText}</Caption1>
        <ol className={styles.list}>
          {parts.map(({ analysis, chosen }, place) => {
            const { id, title } = analysis;
            return (
              <ReportPart
                key={id}
                analysis={analysis}
                chosen={chosen}
                isFirst={place === 0}
                isLast={place === parts.length - 1}
                basis={basis}
                build={state.build}
                built={state.built[id] ?? null}
                onChoose={(now) => actions.changeReport((report) => withPart(report, id, now))}
                onMove={(by) => move(id, title[language], place, by)}
              />
            );
          })}
        </ol>
      </Part>
      <TextPart
        parts={wanted}
        basis={basis}
        onTop={state.report.sentencesOnTop === true}
        onPutOnTop={(sentencesOnTop) =>
          actions.changeReport((report) => ({ ...report, sentencesOnTop }))
        }
      />
      <ConfidentialitySwitch leastPersons={basis.programme.leastPersons} actions={actions} />
      <FreezePart />
    </>
  );
}
