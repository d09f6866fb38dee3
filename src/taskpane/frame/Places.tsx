import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { RefObject } from "react";
import type { Place } from "../state/pane-state";
import { useSpoken } from "./spoken";
import { WeightWords, weighty, type Weights } from "./WeightWords";

/** In their order. */
export const PLACES: readonly Place[] = ["data", "analyses", "report", "check"];

const useStyles = makeStyles({
  places: {
    "@media (max-width: 359px)": { "& > button": { padding: "10px 6px" } },
  },
  // Within the tab's own words, so that it is a part of its name.
  count: {
    marginLeft: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    // As its tab: a chosen one may stand on a colour of its own.
    color: "inherit",
    whiteSpace: "nowrap",
  },
  // The narrowest has room for a number alone; the words are still read aloud.
  words: {
    "@media (max-width: 359px)": {
      position: "absolute",
      width: "1px",
      height: "1px",
      overflow: "hidden",
      clipPath: "inset(50%)",
    },
  },
  number: { display: "none", "@media (max-width: 359px)": { display: "inline" } },
  // A narrow pane has room for the heaviest alone; all of them stand atop the place.
  rest: { "@media (max-width: 599px)": { display: "none" } },
});

/** The ids that tie a place's tab and its panel together. */
export const tabId = (place: Place) => `tab-${place}`;
export const panelId = (place: Place) => `place-${place}`;

interface Props {
  place: Place;
  /** What stands beside "Data", "3 spørgsmål, 1 note"; null before the first reading. */
  weights: Weights | null;
  list: RefObject<HTMLDivElement>;
  onGo(place: Place): void;
}

/** The pane's four places as tabs. */
export function Places({ place, weights, list, onGo }: Props) {
  const styles = useStyles();
  const { texts, places } = useSpoken();
  return (
    <TabList
      ref={list}
      className={styles.places}
      aria-label={texts.title}
      selectedValue={place}
      onTabSelect={(_, { value }) => onGo(value as Place)}
    >
      {PLACES.map((each) => (
        <Tab key={each} id={tabId(each)} value={each} aria-controls={panelId(each)}>
          {places[each]}
          {each === "data" && weights !== null && weighty(weights).length > 0 && (
            // With a space, for the words are the tab's name.
            <span className={styles.count}>
              {" "}
              <span className={styles.words}>
                <WeightWords weights={weights} restClass={styles.rest} />
              </span>
              <span className={styles.number} aria-hidden>
                {weights[weighty(weights)[0]]}
              </span>
            </span>
          )}
        </Tab>
      ))}
    </TabList>
  );
}
