import { Body1, Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useSpoken } from "./spoken";

const useStyles = makeStyles({
  empty: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  headers: { margin: 0 },
  header: { fontWeight: tokens.fontWeightSemibold },
  meaning: {
    margin: `0 0 ${tokens.spacingVerticalS} 0`,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  onReadAgain(): void;
  /** Where data comes in. */
  children: ReactNode;
}

/** Where no round was found: where to bring in data, and what survey sheets must look like. */
export function EmptyState({ onReadAgain, children }: Props) {
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
      <Subtitle2 as="h2">{texts.emptyTitle}</Subtitle2>
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
      <div>
        <Button appearance="primary" onClick={onReadAgain}>
          {texts.readAgain}
        </Button>
      </div>
    </section>
  );
}
