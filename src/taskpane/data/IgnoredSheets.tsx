import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { withTakenBack } from "./mapping-changes";
import { useSpoken } from "../frame/spoken";
import type { PaneActions } from "../state/use-pane";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  heading: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  sheet: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
});

interface Props {
  names: readonly string[];
  decide: PaneActions["decide"];
}

/** Sheets that the user left out, each to be taken back. */
export function IgnoredSheets({ names, decide }: Props) {
  const styles = useStyles();
  const { sources } = useSpoken();
  if (names.length === 0) return null;
  return (
    <div className={styles.group}>
      <Text as="h4" weight="semibold" size={200} className={styles.heading}>
        {sources.ignoredTitle}
      </Text>
      <ul className={styles.list}>
        {names.map((name) => (
          <li key={name} className={styles.sheet}>
            <Caption1>{name}</Caption1>
            <Button
              size="small"
              aria-label={sources.takeBackSource(name)}
              onClick={() => decide((current) => withTakenBack(current, name))}
            >
              {sources.takeBack}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
