import { Button, makeStyles } from "@fluentui/react-components";
import { useSpoken } from "../frame/spoken";

const useStyles = makeStyles({ move: { minWidth: "32px" } });

interface Props {
  name: string;
  isFirst: boolean;
  isLast: boolean;
  onMove(by: -1 | 1): void;
}

/** Moves a round one place up or down in the order. */
export function MoveRound({ name, isFirst, isLast, onMove }: Props) {
  const styles = useStyles();
  const { places } = useSpoken();
  const button = (by: -1 | 1) => (
    <Button
      className={styles.move}
      size="small"
      appearance="subtle"
      data-move={by}
      aria-label={by < 0 ? places.moveUp(name) : places.moveDown(name)}
      disabledFocusable={by < 0 ? isFirst : isLast}
      onClick={() => onMove(by)}
    >
      {by < 0 ? "↑" : "↓"}
    </Button>
  );
  return (
    <span>
      {button(-1)}
      {button(1)}
    </span>
  );
}
