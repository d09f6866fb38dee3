import { MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import { Component, Suspense, type ReactNode } from "react";
import { useSpoken } from "./spoken";

/** Around a part of the pane that is fetched by itself: says so when it cannot be had. */
export function Fetched({ children }: { children: ReactNode }) {
  return (
    <Boundary fallback={<NotShown />}>
      <Suspense fallback={<Spinner size="tiny" />}>{children}</Suspense>
    </Boundary>
  );
}

function NotShown() {
  const { places } = useSpoken();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{places.notShown}</MessageBarBody>
    </MessageBar>
  );
}

interface BoundaryProps {
  fallback: ReactNode;
  children: ReactNode;
}

/** React knows boundaries as classes only. */
class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
