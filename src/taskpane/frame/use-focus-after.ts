import { useEffect, useRef } from "react";

/** Gives a button the focus back when a dialog that it opened has closed. */
export function useFocusAfter(isAsking: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const element = button.current;
    return isAsking ? () => element?.focus() : undefined;
  }, [isAsking]);
  return button;
}
