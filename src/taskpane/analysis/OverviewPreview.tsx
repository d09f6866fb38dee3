import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Evaluated } from "../../analyses/analysis";
import { overview as overviewAnalysis } from "../../analyses/overview/overview";
import { overviewTableNote } from "../../analyses/overview/table";
import type { GradeThresholds } from "../../evaluation/grade";
import { useSpoken } from "../frame/spoken";
import { GradeWord } from "./GradeWord";
import { previewTable } from "./overview-table";
import { OverviewTable } from "./OverviewTable";

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

/** The overview: the rounds it compares, the table, and what the grades mean. */
export function OverviewPreview({ evaluated }: { evaluated: Evaluated }) {
  const styles = useStyles();
  const { texts, language } = useSpoken();
  const { overview, total, thresholds, leastPersons } = overviewAnalysis.resultOf(evaluated);
  const table = useMemo(
    () => previewTable(overview, total, thresholds),
    [overview, total, thresholds],
  );
  const label = texts.previewTable(overview.latest.name, overview.first?.name ?? null);
  const note = overviewTableNote(overview, total, { language, leastPersons });
  return (
    <>
      <Caption1 className={styles.quiet}>
        {label}. {overview.first !== null && texts.changeUnit}
      </Caption1>
      <OverviewTable table={table} label={label} />
      {note !== null && <Caption1 className={styles.quiet}>{note}</Caption1>}
      <Legend thresholds={thresholds} />
    </>
  );
}

function Legend({ thresholds }: { thresholds: GradeThresholds }) {
  const styles = useStyles();
  const { texts } = useSpoken();
  const high = Math.round(thresholds.high * 100);
  const middle = Math.round(thresholds.middle * 100);
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
