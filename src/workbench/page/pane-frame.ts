import { element } from "./element";

/**
 * Opens the add-in's page in a frame, as Office does. Resolves when its first chunk has run, which
 * is when its custom functions are associated.
 */
export function openPane(side: HTMLElement, title: string): Promise<HTMLIFrameElement> {
  const frame = element("iframe", { src: "taskpane.html", title });
  const loaded = new Promise<HTMLIFrameElement>((resolve) => {
    frame.addEventListener("load", () => resolve(frame), { once: true });
  });
  side.replaceChildren(frame);
  return loaded;
}
