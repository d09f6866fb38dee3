import { Button, Spinner } from "@fluentui/react-components";
import type { BuildState, BuiltSheet } from "./pane-state";
import { useSpoken } from "./spoken";
import { useFocusAfter } from "./use-focus-after";

interface Props {
  build: BuildState;
  /** Which sheet `build` is about. */
  building: BuiltSheet;
  /** Whether there is an overview to build. */
  possible: boolean;
  onBuild(): void;
}

/** The pane's one primary action. It keeps the focus while it builds, and gets it back after. */
export function BuildButton({ build, building, possible, onBuild }: Props) {
  const { texts } = useSpoken();
  const isOurs = building === "overview";
  const button = useFocusAfter(isOurs && build.kind === "foreign");
  const isBuilding = build.kind === "building";
  const showsIt = isBuilding && isOurs;
  return (
    <Button
      ref={button}
      appearance="primary"
      size="large"
      disabledFocusable={!possible || isBuilding}
      icon={showsIt ? <Spinner size="tiny" /> : undefined}
      onClick={onBuild}
    >
      {showsIt ? texts.building : texts.build}
    </Button>
  );
}
