import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { SurveyReading } from "../../survey/reading/survey-reader";
import { rateRows, type RateRow } from "./response-rates";
import { useSpoken } from "../frame/spoken";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "right",
    fontWeight: tokens.fontWeightRegular,
  },
  head: {
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightSemibold,
    verticalAlign: "bottom",
  },
  unit: { paddingLeft: 0, textAlign: "left", overflowWrap: "anywhere" },
});

/** How many of those invited have answered in a round, unit by unit. */
export function ResponseRates({ reading, round }: { reading: SurveyReading; round: string }) {
  const styles = useStyles();
  const { sources, words } = useSpoken();
  const { rows, all } = useMemo(() => rateRows(reading, round), [reading, round]);
  const head = mergeClasses(styles.cell, styles.head);
  return (
    <table className={styles.table} aria-label={sources.rates(round)}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(head, styles.unit)}>
            {words.unit}
          </th>
          <th scope="col" className={head}>
            {sources.responses}
          </th>
          <th scope="col" className={head}>
            {sources.invited}
          </th>
          <th scope="col" className={head}>
            {sources.rate}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.unit} row={row} />
        ))}
        <Row row={{ ...all, unit: sources.allUnits }} />
      </tbody>
    </table>
  );
}

function Row({ row: { unit, responses, invited, rate } }: { row: RateRow }) {
  const styles = useStyles();
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.unit)}>
        {unit}
      </th>
      <td className={styles.cell}>{responses}</td>
      <td className={styles.cell}>{invited}</td>
      <td className={styles.cell}>{rate ?? "–"}</td>
    </tr>
  );
}
