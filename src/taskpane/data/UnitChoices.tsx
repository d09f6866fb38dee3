import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { withoutUnit, type UnitChoice } from "./mapping-changes";
import { useSpoken } from "../frame/spoken";
import type { PaneActions } from "../state/use-pane";

const useStyles = makeStyles({
  heading: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  choice: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
});

interface Props {
  choices: readonly UnitChoice[];
  decide: PaneActions["decide"];
}

/** What the user decided about units, each to be taken back. */
export function UnitChoices({ choices, decide }: Props) {
  const styles = useStyles();
  const { sources } = useSpoken();
  if (choices.length === 0) return null;
  return (
    <div>
      <Text as="h4" weight="semibold" size={200} className={styles.heading}>
        {sources.unitChoices}
      </Text>
      <ul className={styles.list}>
        {choices.map(({ found, unit }) => (
          <li key={found} className={styles.choice}>
            <Caption1>
              {unit === null ? sources.isOwnUnit(found) : sources.isUnit(found, unit)}
            </Caption1>
            <Button
              size="small"
              appearance="subtle"
              aria-label={sources.undoChoice(found)}
              onClick={() => decide((mapping) => withoutUnit(mapping, found))}
            >
              {sources.undo}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
