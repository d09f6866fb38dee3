import { Button, Spinner } from "@fluentui/react-components";
import { useSpoken } from "./spoken";

interface Props {
  building: boolean;
  /** Whether there is an overview to build. */
  possible: boolean;
  onBuild(): void;
}

/** The pane's one primary action. It keeps the focus while it builds. */
export function BuildButton({ building, possible, onBuild }: Props) {
  const { texts } = useSpoken();
  return (
    <Button
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
