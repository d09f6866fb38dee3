import { Button, Caption1, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Fragment, useMemo, useState } from "react";
import type { Finding } from "../../survey/finding";
import { groupFindings, type FindingGroup, type FindingLine } from "./finding-groups";
import { useSpoken } from "../frame/spoken";
import { UnitQuestion } from "./UnitQuestion";
import type { PaneActions } from "../state/use-pane";

/** A group shows this many lines until the user asks for all. */
const SHOWN_AT_FIRST = 5;
/** And a line this many places. */
const PLACES_AT_FIRST = 8;

const useStyles = makeStyles({
  heading: { margin: 0 },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
    lineHeight: tokens.lineHeightBase200,
  },
  place: { fontSize: "inherit" },
  groups: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  group: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
});

type Actions = Pick<PaneActions, "select" | "decide">;

interface Props {
  findings: readonly Finding[];
  actions: Actions;
}

/** What the reading and the evaluation noticed, by kind; a place leads to its cell. */
export function FindingsList({ findings, actions }: Props) {
  const styles = useStyles();
  const { language } = useSpoken();
  const groups = useMemo(() => groupFindings(findings, language), [findings, language]);
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
        {group.heading} ({group.count})
      </Text>
      <ul className={styles.list}>
        {shown.map((line) => (
          <li key={line.message}>
            <Line line={line} onSelect={actions.select} />
            {line.unit !== null && <UnitQuestion match={line.unit} decide={actions.decide} />}
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
  const styles = useStyles();
  const { texts } = useSpoken();
  const more = line.places.length - PLACES_AT_FIRST;
  return (
    <Caption1>
      {line.places.slice(0, PLACES_AT_FIRST).map(({ name, cell }, i) => (
        <Fragment key={name}>
          {i > 0 && "; "}
          {cell === null ? (
            name
          ) : (
            <Link
              inline
              as="button"
              className={styles.place}
              title={texts.goTo(name)}
              onClick={() => onSelect(cell)}
            >
              {name}
            </Link>
          )}
        </Fragment>
      ))}
      {more > 0 && texts.morePlaces(more)}
      {line.places.length > 0 && ": "}
      {line.message}
    </Caption1>
  );
}
