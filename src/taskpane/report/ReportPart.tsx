import { Button, Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Analysis } from "../../analyses/analysis";
import { useSpoken } from "../frame/spoken";
import { isRunning, type BuiltSheet } from "../state/build-state";
import type { PaneState } from "../state/pane-state";
import { hindrance, type Basis } from "../state/standing";
import { partStatus } from "./part-status";

const useStyles = makeStyles({
  part: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  status: {
    gridColumnStart: 1,
    gridColumnEnd: -1,
    paddingLeft: "32px",
    overflowWrap: "anywhere",
  },
  move: { minWidth: "32px" },
  quiet: { color: tokens.colorNeutralForeground2 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  analysis: Analysis;
  chosen: boolean;
  isFirst: boolean;
  isLast: boolean;
  basis: Basis;
  build: PaneState["build"];
  /** Its sheet, where it was built since the pane was opened. */
  built: BuiltSheet | null;
  onChoose(chosen: boolean): void;
  onMove(by: -1 | 1): void;
}

/** One part: whether the report has it, its place in the order, and what became of it. */
export function ReportPart(props: Props) {
  const { analysis, chosen, basis, build, built, onChoose, onMove } = props;
  const styles = useStyles();
  const spoken = useSpoken();
  const { places, language } = spoken;
  const title = analysis.title[language];
  const why = useMemo(() => hindrance(analysis, basis), [analysis, basis]);
  const status = useMemo(
    () => partStatus({ analysis, basis, why, build, built }, spoken),
    [analysis, basis, why, build, built, spoken],
  );
  const isFixed = isRunning(build);
  return (
    <li className={styles.part}>
      <Checkbox
        label={title}
        checked={chosen && why === null}
        disabled={isFixed || why !== null}
        onChange={(_, { checked }) => onChoose(checked === true)}
      />
      <span>
        <Button
          className={styles.move}
          size="small"
          appearance="subtle"
          aria-label={places.moveUp(title)}
          disabledFocusable={isFixed || props.isFirst}
          onClick={() => onMove(-1)}
        >
          ↑
        </Button>
        <Button
          className={styles.move}
          size="small"
          appearance="subtle"
          aria-label={places.moveDown(title)}
          disabledFocusable={isFixed || props.isLast}
          onClick={() => onMove(1)}
        >
          ↓
        </Button>
      </span>
      {status !== null && (
        <Caption1 className={`${styles.status} ${styles[status.tone]}`}>{status.text}</Caption1>
      )}
    </li>
  );
}
