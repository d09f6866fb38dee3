import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { UnitMatchFound } from "./finding-groups";
import { withUnit } from "./mapping-changes";
import { useSpoken } from "../frame/spoken";
import type { PaneActions } from "../state/use-pane";

const useStyles = makeStyles({
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXS}`,
  },
});

interface Props {
  match: UnitMatchFound;
  decide: PaneActions["decide"];
}

/** Whether two names are one unit: asks, or lets a match that was made be undone. */
export function UnitQuestion({ match: { kind, found, unit }, decide }: Props) {
  const styles = useStyles();
  const { sources } = useSpoken();
  const join = () => decide((mapping) => withUnit(mapping, found, unit));
  const part = () => decide((mapping) => withUnit(mapping, found, found));
  return (
    <div className={styles.buttons}>
      {kind === "asked" ? (
        <>
          <Button size="small" aria-label={sources.sameUnitAs(found, unit)} onClick={join}>
            {sources.sameUnit}
          </Button>
          <Button size="small" aria-label={sources.otherUnitThan(found, unit)} onClick={part}>
            {sources.otherUnit}
          </Button>
        </>
      ) : (
        <Button
          size="small"
          appearance="subtle"
          aria-label={sources.keepApartFrom(found, unit)}
          onClick={part}
        >
          {sources.keepApart}
        </Button>
      )}
    </div>
  );
}
