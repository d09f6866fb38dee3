import { Button, Spinner, useRestoreFocusTarget } from "@fluentui/react-components";
import { useSpoken } from "./spoken";

interface Props {
  building: boolean;
  /** Whether there is an overview to build. */
  possible: boolean;
  onBuild(): void;
}

/** The pane's one primary action. It keeps the focus while it builds, and gets it back after. */
export function BuildButton({ building, possible, onBuild }: Props) {
  const { texts } = useSpoken();
  const focusTarget = useRestoreFocusTarget();
  return (
    <Button
      {...focusTarget}
      appearance="primary"
      size="large"
      disabledFocusable={!possible || building}
      icon={building ? <Spinner size="tiny" /> : undefined}
      onClick={onBuild}
    >
      {building ? texts.building : texts.build}
    </Button>
  );
}
