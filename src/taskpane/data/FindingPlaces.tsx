import { Link, makeStyles } from "@fluentui/react-components";
import { Fragment } from "react";
import { useSpoken } from "../frame/spoken";
import type { PaneActions } from "../state/use-pane";
import type { FindingPlace } from "./finding-groups";

/** So many places are named; the rest are counted. */
const PLACES_AT_FIRST = 8;

const useStyles = makeStyles({ place: { fontSize: "inherit" } });

interface Props {
  places: readonly FindingPlace[];
  onSelect: PaneActions["select"];
}

/** Places, each a link that selects its cell. */
export function FindingPlaces({ places, onSelect }: Props) {
  const styles = useStyles();
  const { texts } = useSpoken();
  const more = places.length - PLACES_AT_FIRST;
  return (
    <>
      {places.slice(0, PLACES_AT_FIRST).map(({ name, cell }, i) => (
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
    </>
  );
}
