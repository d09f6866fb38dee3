import { Body1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PaneState } from "../state/pane-state";
import { ReadingLine } from "../frame/ReadingLine";
import { useSpoken } from "../frame/spoken";
import type { PaneActions } from "../state/use-pane";

const useStyles = makeStyles({
  empty: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  top: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  title: { margin: 0 },
  headers: { margin: 0 },
  header: { fontWeight: tokens.fontWeightSemibold },
  meaning: {
    margin: `0 0 ${tokens.spacingVerticalS} 0`,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  progress: PaneState["progress"];
  actions: Pick<PaneActions, "read" | "cancelReading">;
  /** Where data comes in, and what stands in the way. */
  children: ReactNode;
}

/** Where no round was found: where to bring in data, and what survey sheets must look like. */
export function EmptyState({ progress, actions, children }: Props) {
  const styles = useStyles();
  const { texts } = useSpoken();
  const headers = [
    ["Enhed", texts.emptyUnit],
    ["Måling", texts.emptyRound],
    ["Målgruppe", texts.emptyGroup],
    [texts.emptyItem, texts.emptyItemText],
  ];
  return (
    <section className={styles.empty}>
      <div className={styles.top}>
        <Subtitle2 as="h2" className={styles.title}>
          {texts.emptyTitle}
        </Subtitle2>
        <ReadingLine progress={progress} actions={actions} />
      </div>
      {children}
      <Body1>{texts.emptyText}</Body1>
      <dl className={styles.headers}>
        {headers.map(([header, meaning]) => (
          <div key={header}>
            <dt className={styles.header}>{header}</dt>
            <dd className={styles.meaning}>{meaning}</dd>
          </div>
        ))}
      </dl>
      <Body1>{texts.emptyExports}</Body1>
    </section>
  );
}
