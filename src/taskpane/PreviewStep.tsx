import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { DEFAULT_THRESHOLDS } from "../evaluation/grade";
import type { Overview, TotalRule } from "../analyses/overview/evaluate";
import { GradeWord } from "./GradeWord";
import { previewTable } from "./preview-table";
import { PreviewTable } from "./PreviewTable";
import { useSpoken } from "./spoken";
import { Step } from "./Step";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
});

/** What will be built: the rounds it compares, the table, and what the grades mean. */
export function PreviewStep({ overview, total }: { overview: Overview; total: TotalRule }) {
  const styles = useStyles();
  const { texts } = useSpoken();
  const table = useMemo(() => previewTable(overview, total), [overview, total]);
  const label = texts.previewTable(overview.latest.name, overview.first?.name ?? null);
  return (
    <Step number={3} title={texts.previewStep}>
      <Caption1 className={styles.quiet}>
        {label}. {overview.first !== null && texts.changeUnit}
      </Caption1>
      <PreviewTable table={table} label={label} />
      <Legend />
    </Step>
  );
}

function Legend() {
  const styles = useStyles();
  const { texts } = useSpoken();
  const high = Math.round(DEFAULT_THRESHOLDS.high * 100);
  const middle = Math.round(DEFAULT_THRESHOLDS.middle * 100);
  const meanings = [
    ["high", texts.atLeast(high)],
    ["middle", texts.between(middle, high - 1)],
    ["low", texts.below(middle)],
  ] as const;
  return (
    <ul className={styles.legend}>
      {meanings.map(([grade, meaning]) => (
        <li key={grade}>
          <GradeWord grade={grade} /> <Caption1>{meaning}</Caption1>
        </li>
      ))}
    </ul>
  );
}
