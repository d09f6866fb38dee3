import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { useSpoken } from "./spoken";
import { useFocusAfter } from "./use-focus-after";

const useStyles = makeStyles({
  button: { "@media (min-width: 700px)": { alignSelf: "flex-start", minWidth: "260px" } },
});

interface Props {
  label: string;
  /** Whether there is something to build, and nothing else is being built. */
  possible: boolean;
  /** Whether what it builds is being built. */
  building: boolean;
  /** Whether the user is asked about that build. */
  asking: boolean;
  /** Whether it stands beside the place's own action. */
  isSecond?: boolean;
  onBuild(): void;
}

/** A place's one primary action, or what may be built beside it. It keeps the focus while it builds, and gets it back after. */
export function BuildButton({
  label,
  possible,
  building,
  asking,
  isSecond = false,
  onBuild,
}: Props) {
  const styles = useStyles();
  const { places } = useSpoken();
  const button = useFocusAfter(asking);
  return (
    <Button
      ref={button}
      className={styles.button}
      appearance={isSecond ? "secondary" : "primary"}
      size={isSecond ? "medium" : "large"}
      disabledFocusable={!possible || building}
      icon={building ? <Spinner size="tiny" /> : undefined}
      onClick={onBuild}
    >
      {building ? places.building : label}
    </Button>
  );
}
