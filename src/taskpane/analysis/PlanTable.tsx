import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PreviewCell } from "./plan-rows";

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
  Left: { textAlign: "left" },
  Center: { textAlign: "center" },
  Right: { textAlign: "right" },
  high: { backgroundColor: tokens.colorPaletteGreenBackground2 },
  middle: { backgroundColor: tokens.colorPaletteMarigoldBackground2 },
  low: { backgroundColor: tokens.colorPaletteRedBackground2 },
  quiet: { color: tokens.colorNeutralForeground2 },
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
  const { text, tone, bold, head, span, align } = cell;
  const className = mergeClasses(
    styles.cell,
    bold && styles.bold,
    head && styles.head,
    span > 1 && styles.wide,
    styles[align],
    tone !== null && styles[tone],
  );
  const shared = { className, colSpan: span > 1 ? span : undefined };
  return head && text !== "" ? (
    <th scope="col" {...shared}>
      {text}
    </th>
  ) : (
    <td {...shared}>{text}</td>
  );
}
