import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { SurveyReading } from "../../survey/reading/survey-reader";
import { ReadingLine } from "../frame/ReadingLine";
import { useSpoken } from "../frame/spoken";
import type { PaneState } from "../state/pane-state";
import type { PaneActions } from "../state/use-pane";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  link: { fontSize: tokens.fontSizeBase200, textAlign: "left" },
});

interface Props {
  reading: SurveyReading;
  progress: PaneState["progress"];
  actions: Pick<PaneActions, "read" | "cancelReading">;
  onData(): void;
}

/** What the figures come from, in one line that leads to Data. */
export function SummaryLine({ reading, progress, actions, onData }: Props) {
  const styles = useStyles();
  const { places } = useSpoken();
  const { rounds, sources } = reading;
  return (
    <div className={styles.line}>
      <Link as="button" className={styles.link} title={places.goToData} onClick={onData}>
        {places.summary(rounds.length, countUnits(reading), sources.length)}
      </Link>
      <ReadingLine progress={progress} actions={actions} />
    </div>
  );
}

/** The units with responses, each once whatever it is called. */
function countUnits({ tally, units }: SurveyReading): number {
  const counted = tally.strata.filter(({ responses }) => responses > 0);
  return new Set(counted.map(({ unit }) => units.same[unit])).size;
}
