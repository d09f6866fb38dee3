import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { withholdingTexts } from "../../language/withholding-texts";
import { WITHHELD_MARK } from "../../report/figure-cells";
import { GradeWord } from "./GradeWord";
import type { PreviewCell, PreviewTable as Table } from "./overview-table";
import { useSpoken } from "../frame/spoken";
import { withBreaks } from "./word-breaks";

const useStyles = makeStyles({
  frame: { overflowX: "auto" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  head: {
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalSNudge}`,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    borderBottom: `2px solid ${tokens.colorNeutralStroke1}`,
    verticalAlign: "bottom",
    textAlign: "left",
    fontWeight: tokens.fontWeightSemibold,
    hyphens: "auto",
    overflowWrap: "break-word",
    // A word breaks only where it would take the room of the other columns.
    "@media (max-width: 420px)": { maxWidth: "84px" },
  },
  number: { textAlign: "right", minWidth: "60px" },
  unit: {
    paddingLeft: 0,
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "break-word",
    maxWidth: "110px",
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalSNudge}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: "top",
  },
  total: {
    borderTop: `2px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  figures: { whiteSpace: "nowrap" },
  share: { fontWeight: tokens.fontWeightSemibold },
  change: {
    display: "inline-block",
    minWidth: "22px",
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** The overview before it is built: a row per unit, a column per core element, then Samlet. */
export function OverviewTable({ table, label }: { table: Table; label: string }) {
  const styles = useStyles();
  const { words } = useSpoken();
  const lastRow = mergeClasses(styles.cell, styles.total);
  return (
    <div className={styles.frame} role="group" aria-label={label} tabIndex={0}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.unit)}>
              {words.unit}
            </th>
            {table.elements.map((element) => (
              <th key={element} scope="col" className={mergeClasses(styles.head, styles.number)}>
                {withBreaks(element)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ unit, cells }) => (
            <tr key={unit}>
              <th scope="row" className={mergeClasses(styles.cell, styles.unit)}>
                {unit}
              </th>
              <Cells cells={cells} elements={table.elements} className={styles.cell} />
            </tr>
          ))}
          <tr>
            <th scope="row" className={mergeClasses(styles.cell, styles.unit, styles.total)}>
              {words.total}
            </th>
            <Cells cells={table.total} elements={table.elements} className={lastRow} />
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function Cells(props: { cells: PreviewCell[]; elements: string[]; className: string }) {
  const styles = useStyles();
  return props.cells.map((cell, i) => (
    <td key={props.elements[i]} className={mergeClasses(props.className, styles.number)}>
      <Figures cell={cell} />
    </td>
  ));
}

function Figures({ cell: { share, change, grade, withheld } }: { cell: PreviewCell }) {
  const styles = useStyles();
  const { texts, words, language } = useSpoken();
  const mark = <span title={withholdingTexts.mark[language]}>{WITHHELD_MARK}</span>;
  if (withheld.share) return mark;
  if (share === null) return <span title={words.noFigure}>–</span>;
  return (
    <>
      <span className={styles.figures}>
        <span className={styles.share}>{share}</span>
        {withheld.change && <> {mark}</>}
        {change !== null && (
          <>
            {" "}
            <span className={styles.change} title={texts.percentagePoints(change)}>
              {change}
            </span>
          </>
        )}
      </span>
      <br />
      {grade !== null && <GradeWord grade={grade} />}
    </>
  );
}
