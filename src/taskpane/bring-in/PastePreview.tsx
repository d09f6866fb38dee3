import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useSpoken } from "../frame/spoken";
import type { PastedTable } from "./pasted-table";

const SHOWN_ROWS = 4;
const SHOWN_COLUMNS = 6;

const useStyles = makeStyles({
  preview: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  scroll: { overflowX: "auto" },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    maxWidth: "120px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    textAlign: "left",
  },
});

/** What a pasted text will become: its size, and its first cells. */
export function PastePreview({ rows }: Pick<PastedTable, "rows">) {
  const styles = useStyles();
  const { bringing } = useSpoken();
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const shown = Array.from({ length: Math.min(columns, SHOWN_COLUMNS) }, (_, column) => column);
  return (
    <div className={styles.preview} role="status">
      <Caption1>{bringing.pasteBecomes(rows.length, columns)}</Caption1>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <tbody>
            {rows.slice(0, SHOWN_ROWS).map((row, i) => (
              <tr key={i}>
                {shown.map((column) => (
                  <td key={column} className={styles.cell}>
                    {row.at(column) ?? ""}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
