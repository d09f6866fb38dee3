import { createRoot } from "react-dom/client";
import { PaneApp } from "./PaneApp";

/** Shows the task pane in an element. Office must be ready. */
export function mountPane(root: HTMLElement): void {
  createRoot(root).render(<PaneApp />);
}
