import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Finding } from "../../survey/mapping/finding";
import type { SurveyReading } from "../../survey/reading/survey-reader";
import { groupFindings, tablesOf, type FindingGroup, type FindingLine } from "./finding-groups";
import { FindingPlaces } from "./FindingPlaces";
import { useSpoken } from "../frame/spoken";
import { UnitMatch } from "./UnitMatch";
import type { PaneActions } from "../state/use-pane";

/** A group shows this many lines until the user asks for all. */
const SHOWN_AT_FIRST = 5;

const useStyles = makeStyles({
  heading: { margin: 0 },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
    lineHeight: tokens.lineHeightBase200,
  },
  groups: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  group: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
});

type Actions = Pick<PaneActions, "select" | "decide">;

interface Props {
  findings: readonly Finding[];
  /** What they are about: it tells the sheets of tables that have names of their own. */
  reading: SurveyReading;
  actions: Actions;
}

/** What the reading and the evaluation noticed, by kind; a place leads to its cell. */
export function FindingsList({ findings, reading, actions }: Props) {
  const styles = useStyles();
  const { language } = useSpoken();
  const groups = useMemo(
    () => groupFindings(findings, language, tablesOf(reading)),
    [findings, language, reading],
  );
  return (
    <div className={styles.groups}>
      {groups.map((group) => (
        <Group key={group.code} group={group} actions={actions} />
      ))}
    </div>
  );
}

function Group({ group, actions }: { group: FindingGroup; actions: Actions }) {
  const styles = useStyles();
  const { texts } = useSpoken();
  const [all, setAll] = useState(false);
  const { lines } = group;
  const shown = all ? lines : lines.slice(0, SHOWN_AT_FIRST);
  return (
    <div className={styles.group}>
      <Text as="h4" weight="semibold" size={200} className={styles.heading}>
        {group.heading}
        {lines.length > 1 && ` (${lines.length})`}
      </Text>
      <ul className={styles.list}>
        {shown.map((line) => (
          <li key={line.message}>
            <Line line={line} onSelect={actions.select} />
            {line.unit !== null && <UnitMatch match={line.unit} decide={actions.decide} />}
          </li>
        ))}
      </ul>
      {shown.length < lines.length && (
        <div>
          <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
            {texts.showAll(lines.length)}
          </Button>
        </div>
      )}
    </div>
  );
}

function Line({ line, onSelect }: { line: FindingLine; onSelect: Actions["select"] }) {
  return (
    <Caption1>
      <FindingPlaces places={line.places} onSelect={onSelect} />
      {line.places.length > 0 && ": "}
      {line.message}
    </Caption1>
  );
}
