import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { evaluateOverview } from "../../analyses/overview/evaluate";
import { chosenRounds } from "../../analyses/round-choices";
import type { GradeThresholds } from "../../evaluation/grade";
import { useSpoken } from "../frame/spoken";
import type { Basis } from "../state/standing";
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

interface Props {
  basis: Basis;
  values: Readonly<Record<string, string>>;
}

/** The overview: the rounds it compares, the table, and what the grades mean. */
export function OverviewPreview({ basis: { reading, programme }, values }: Props) {
  const styles = useStyles();
  const { texts } = useSpoken();
  const { positive, leastResponses } = programme;
  const overview = useMemo(
    () => evaluateOverview(reading, chosenRounds(reading, values), { positive, leastResponses }),
    [reading, values, positive, leastResponses],
  );
  const rule = values.total === "mean" ? "mean" : "pooled";
  const table = useMemo(() => previewTable(overview, rule), [overview, rule]);
  const label = texts.previewTable(overview.latest.name, overview.first?.name ?? null);
  return (
    <>
      <Caption1 className={styles.quiet}>
        {label}. {overview.first !== null && texts.changeUnit}
      </Caption1>
      <OverviewTable table={table} label={label} />
      <Legend thresholds={programme.thresholds} />
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
