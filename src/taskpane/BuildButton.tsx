import { Button, Spinner } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { BuildState } from "./pane-state";
import { useSpoken } from "./spoken";

interface Props {
  build: BuildState;
  /** Whether there is an overview to build. */
  possible: boolean;
  onBuild(): void;
}

/** The pane's one primary action. It keeps the focus while it builds, and gets it back after. */
export function BuildButton({ build, possible, onBuild }: Props) {
  const { texts } = useSpoken();
  const button = useRef<HTMLButtonElement>(null);
  const building = build.kind === "building";
  const asking = build.kind === "foreign";
  useEffect(() => {
    const element = button.current;
    return asking ? () => element?.focus() : undefined;
  }, [asking]);
  return (
    <Button
      ref={button}
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
