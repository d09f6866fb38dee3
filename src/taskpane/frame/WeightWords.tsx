import { makeStyles, tokens } from "@fluentui/react-components";
import { useSpoken } from "./spoken";

/** How much there is to answer, to mind and to know. */
export interface Weights {
  questions: number;
  warnings: number;
  notes: number;
}

const useStyles = makeStyles({
  questions: {
    color: tokens.colorPaletteRedForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  warnings: { color: tokens.colorStatusWarningForeground3 },
  notes: { color: tokens.colorNeutralForeground2 },
});

/** The weights that are not 0, the heaviest first. */
export function weighty(weights: Weights): (keyof Weights)[] {
  return (["questions", "warnings", "notes"] as const).filter((weight) => weights[weight] > 0);
}

interface Props {
  weights: Weights;
  /** What the weights after the heaviest are drawn as. */
  restClass?: string;
}

/** "2 spørgsmål, 3 advarsler, 5 noter": the words say it, the colour only helps. */
export function WeightWords({ weights, restClass }: Props) {
  const styles = useStyles();
  const { places } = useSpoken();
  return (
    <>
      {weighty(weights).map((weight, i) => (
        <span key={weight} className={i > 0 ? restClass : undefined}>
          {i > 0 && ", "}
          <span className={styles[weight]}>{places[weight](weights[weight])}</span>
        </span>
      ))}
    </>
  );
}
