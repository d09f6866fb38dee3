import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Grade } from "../../evaluation/grade";
import { useSpoken } from "../frame/spoken";

const useStyles = makeStyles({
  high: { backgroundColor: tokens.colorPaletteGreenBackground2 },
  middle: { backgroundColor: tokens.colorPaletteMarigoldBackground2 },
  low: { backgroundColor: tokens.colorPaletteRedBackground2 },
  word: {
    display: "inline-block",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    color: tokens.colorNeutralForeground1,
    // Seen where high contrast takes the ground away.
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The grade as a word on its colour: "Høj", "Middel", "Lav". */
export function GradeWord({ grade }: { grade: Grade }) {
  const styles = useStyles();
  const { words } = useSpoken();
  const word = { high: words.gradeHigh, middle: words.gradeMiddle, low: words.gradeLow }[grade];
  return <span className={mergeClasses(styles.word, styles[grade])}>{word}</span>;
}
