import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { inkOn } from "../../report/contrast";
import { heatColour } from "../../svg/heat-svg";
import { LOOKS } from "../../svg/looks";
import { usePaneTheme } from "../frame/pane-theme";
import { GradeWord } from "./GradeWord";
import type { PreviewCell } from "../../report/preview";

const useStyles = makeStyles({
  frame: { overflowX: "auto" },
  table: {
    width: "max-content",
    minWidth: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    minWidth: "40px",
    maxWidth: "240px",
    overflowWrap: "break-word",
  },
  head: {
    borderBottom: `2px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
    verticalAlign: "bottom",
  },
  bold: { fontWeight: tokens.fontWeightSemibold },
  // A line of text across the table takes no part in the widths of its columns.
  wide: { maxWidth: "none", paddingTop: tokens.spacingVerticalS },
  italic: { fontStyle: "italic" },
  left: { textAlign: "left" },
  center: { textAlign: "center" },
  right: { textAlign: "right" },
});

interface Props {
  rows: readonly (readonly PreviewCell[])[];
  label: string;
}

/** A sheet before it is built, as a table that can be scrolled sideways. */
export function PlanTable({ rows, label }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.frame} role="group" aria-label={label} tabIndex={0}>
      <table className={styles.table} aria-label={label}>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) => (
                <Cell key={column} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ cell }: { cell: PreviewCell }) {
  const styles = useStyles();
  const looks = LOOKS[usePaneTheme()];
  const { text, tone, heat, bold, italic, head, span, align } = cell;
  const shared = {
    className: mergeClasses(
      styles.cell,
      bold && styles.bold,
      italic && styles.italic,
      head === "column" && styles.head,
      span.columns > 1 && styles.wide,
      styles[align],
    ),
    style:
      heat === null
        ? undefined
        : { backgroundColor: heatColour(heat, looks), color: inkOn(heatColour(heat, looks)) },
    colSpan: span.columns > 1 ? span.columns : undefined,
    rowSpan: span.rows > 1 ? span.rows : undefined,
  };
  const content = (
    <>
      {text}
      {tone !== null && (
        <>
          {" "}
          <GradeWord grade={tone} />
        </>
      )}
    </>
  );
  // An empty cell heads nothing.
  if (head === null || text === "") return <td {...shared}>{content}</td>;
  return (
    <th scope={head === "column" ? "col" : "row"} {...shared}>
      {content}
    </th>
  );
}
