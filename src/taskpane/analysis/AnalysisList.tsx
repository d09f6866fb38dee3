import {
  Button,
  Caption1,
  makeStyles,
  mergeClasses,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import type { Analysis } from "../../analyses/analysis";
import { useSpoken } from "../frame/spoken";
import { useAnalyses } from "../state/analyses-context";
import { impossibleOf, type Basis } from "../state/standing";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(260px, 1fr))",
    gap: tokens.spacingVerticalXXS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    width: "100%",
    height: "100%",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    borderLeft: "3px solid transparent",
  },
  open: { borderLeft: `3px solid ${tokens.colorBrandStroke1}` },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  open: Analysis;
  basis: Basis;
  /** The heading of the analysis that is open. */
  heading: ReactNode;
  onOpen(id: string): void;
}

/** Which analysis is open, and all of them when asked for. */
export function AnalysisList({ open, basis, heading, onOpen }: Props) {
  const styles = useStyles();
  const { places } = useSpoken();
  const analyses = useAnalyses();
  const [listed, setListed] = useState(false);
  const id = useId();
  return (
    <>
      <div className={styles.bar}>
        {heading}
        <Button
          size="small"
          aria-expanded={listed}
          aria-controls={listed ? id : undefined}
          onClick={() => setListed(!listed)}
        >
          {places.allAnalyses(analyses.length)}
        </Button>
      </div>
      {listed && (
        <AnalysisItems
          id={id}
          open={open}
          basis={basis}
          onOpen={(chosen) => {
            setListed(false);
            onOpen(chosen);
          }}
        />
      )}
    </>
  );
}

/** Every analysis: its title, and what it shows or why it cannot be made. */
export function AnalysisItems({
  id,
  open,
  basis,
  onOpen,
}: Omit<Props, "heading"> & { id?: string }) {
  const styles = useStyles();
  return (
    <ul className={styles.list} id={id}>
      {useAnalyses().map((analysis) => (
        <li key={analysis.id}>
          <Item
            analysis={analysis}
            isOpen={analysis === open}
            basis={basis}
            onOpen={() => onOpen(analysis.id)}
          />
        </li>
      ))}
    </ul>
  );
}

interface ItemProps {
  analysis: Analysis;
  isOpen: boolean;
  basis: Basis;
  onOpen(): void;
}

function Item({ analysis, isOpen, basis, onOpen }: ItemProps) {
  const styles = useStyles();
  const { language } = useSpoken();
  const why = impossibleOf(analysis, basis);
  return (
    <Button
      appearance="subtle"
      className={mergeClasses(styles.item, isOpen && styles.open)}
      aria-current={isOpen}
      onClick={onOpen}
    >
      <Text weight={isOpen ? "semibold" : "regular"}>{analysis.title[language]}</Text>
      <Caption1 className={styles.quiet}>{(why ?? analysis.shows)[language]}</Caption1>
    </Button>
  );
}
