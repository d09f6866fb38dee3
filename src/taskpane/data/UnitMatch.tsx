import { Button } from "@fluentui/react-components";
import type { UnitMatchFound } from "./finding-groups";
import { withUnit } from "./mapping-changes";
import { useSpoken } from "../frame/spoken";
import type { PaneActions } from "../state/use-pane";

interface Props {
  match: UnitMatchFound;
  decide: PaneActions["decide"];
}

/** Lets two names that were taken for one unit be held apart. */
export function UnitMatch({ match: { found, unit }, decide }: Props) {
  const { sources } = useSpoken();
  return (
    <div>
      <Button
        size="small"
        appearance="subtle"
        aria-label={sources.keepApartFrom(found, unit)}
        onClick={() => decide((mapping) => withUnit(mapping, found, found))}
      >
        {sources.keepApart}
      </Button>
    </div>
  );
}
