import { Badge, Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RoundReading, SurveyReading } from "../../survey/survey-reader";
import type { PaneState } from "../state/pane-state";
import { otherSheets } from "./passed-sheets";
import { ReadingLine } from "../frame/ReadingLine";
import { useSpoken } from "../frame/spoken";
import { Part } from "../frame/Part";
import type { PaneActions } from "../state/use-pane";

/** So many rounds are listed, beside the chosen ones, until the user asks for all. */
const SHOWN_AT_FIRST = 10;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  round: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  counts: { marginLeft: "auto", fontVariantNumeric: "tabular-nums" },
  sheets: { flexBasis: "100%", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** Either may be missing: a single round is compared with none. */
type Compared = Readonly<Partial<Record<"first" | "latest", string>>>;

interface Props {
  reading: SurveyReading;
  /** The names of the rounds that analyses compare. */
  compared: Compared;
  progress: PaneState["progress"];
  actions: Pick<PaneActions, "read" | "cancelReading">;
}

/** Which sheets were recognised as survey rounds, with their responses and units. */
export function Rounds({ reading, compared, progress, actions }: Props) {
  const styles = useStyles();
  const { texts } = useSpoken();
  const [all, setAll] = useState(false);
  const { rounds } = reading;
  const others = otherSheets(reading);
  const isChosen = ({ name }: RoundReading) => name === compared.first || name === compared.latest;
  const shown = rounds.filter((round, i) => all || i < SHOWN_AT_FIRST || isChosen(round));
  return (
    <Part title={texts.roundsStep} action={<ReadingLine progress={progress} actions={actions} />}>
      <ul className={styles.list}>
        {shown.map((round) => (
          <Round key={round.name} round={round} compared={compared} />
        ))}
      </ul>
      {shown.length < rounds.length && (
        <div>
          <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
            {texts.showAll(rounds.length)}
          </Button>
        </div>
      )}
      {others.length > 0 && <Caption1 className={styles.quiet}>{texts.skipped(others)}</Caption1>}
    </Part>
  );
}

function Round({ round, compared }: { round: RoundReading; compared: Compared }) {
  const styles = useStyles();
  const { texts } = useSpoken();
  const ownSheet = round.sources.length === 1 && round.sources[0] === round.name;
  return (
    <li className={styles.round}>
      <Text weight="semibold" size={200}>
        {round.name}
      </Text>
      {round.name === compared.first && <Mark text={texts.firstMark} />}
      {round.name === compared.latest && <Mark text={texts.latestMark} />}
      <Caption1 className={styles.counts}>
        {texts.responses(round.responses)}, {texts.units(round.units)}
      </Caption1>
      {!ownSheet && (
        <Caption1 className={styles.sheets}>{texts.fromSheets(round.sources)}</Caption1>
      )}
    </li>
  );
}

function Mark({ text }: { text: string }) {
  return (
    <Badge appearance="tint" color="brand" size="small">
      {text}
    </Badge>
  );
}
