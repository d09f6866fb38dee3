import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Grade } from "../evaluation/grade";
import { useSpoken } from "./spoken";

/** A grade's colours: a quiet ground, and a dark text for the word itself. */
export const useGradeStyles = makeStyles({
  high: {
    backgroundColor: tokens.colorPaletteGreenBackground2,
    color: tokens.colorPaletteGreenForeground2,
  },
  middle: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorPaletteYellowForeground2,
  },
  low: {
    backgroundColor: tokens.colorPaletteRedBackground2,
    color: tokens.colorPaletteRedForeground2,
  },
});

const useStyles = makeStyles({
  word: {
    display: "inline-block",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The grade as a word on its colour: "Høj", "Middel", "Lav". */
export function GradeWord({ grade }: { grade: Grade }) {
  const styles = useStyles();
  const colors = useGradeStyles();
  const { words } = useSpoken();
  const word = { high: words.gradeHigh, middle: words.gradeMiddle, low: words.gradeLow }[grade];
  return <span className={mergeClasses(styles.word, colors[grade])}>{word}</span>;
}
