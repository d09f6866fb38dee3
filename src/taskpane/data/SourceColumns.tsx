import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { columnTexts } from "../../language/column-texts";
import { columnLetters } from "../../survey/ground/cell-address";
import type { SourceReading } from "../../survey/reading/survey-reader";
import { useSpoken } from "../frame/spoken";
import { useQuestionTexts } from "./use-question-texts";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  number: {
    textAlign: "right",
    paddingRight: 0,
    whiteSpace: "nowrap",
    overflowWrap: "normal",
    fontVariantNumeric: "tabular-nums",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Each column of a sheet with what it is read as, why, and how many cells it holds. */
export function SourceColumns({ source }: { source: SourceReading }) {
  const styles = useStyles();
  const { language } = useSpoken();
  const texts = useQuestionTexts();
  const [open, setOpen] = useState(false);
  const id = useId();
  const number = mergeClasses(styles.cell, styles.number);
  return (
    <>
      <div>
        <Button
          size="small"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          {open ? texts.hideColumns : texts.columns}
        </Button>
      </div>
      {open && (
        <table id={id} className={styles.table} aria-label={texts.columnsOf(source.name)}>
          <thead>
            <tr>
              <th scope="col" className={styles.cell}>
                {texts.column}
              </th>
              <th scope="col" className={styles.cell}>
                {texts.role}
              </th>
              <th scope="col" className={number}>
                {texts.cells}
              </th>
            </tr>
          </thead>
          <tbody>
            {source.account.columns.map(({ column, header, role, why, cells }) => (
              <tr key={column}>
                <th scope="row" className={styles.cell}>
                  {columnLetters(source.firstColumn + column)} {header}
                </th>
                <td className={styles.cell}>
                  {texts[`role-${role}`]}
                  {columnTexts[why][language] !== "" && (
                    <span className={styles.quiet}> ({columnTexts[why][language]})</span>
                  )}
                </td>
                {/* Cells of answers are counted by what they are, not by their column. */}
                <td className={number}>{role === "item" ? "–" : cells}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
