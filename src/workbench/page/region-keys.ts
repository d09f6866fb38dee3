/** A part of the page that F6 leads to, as in Excel: the grid, the pane, the bar above. */
export interface Region {
  /** Whether the focus is in it. */
  has(): boolean;
  focus(): void;
}

/**
 * F6 goes from one part of the page to the next, Shift+F6 back: the grid takes every other key.
 *
 * @param targets the windows whose keys are heard: that of the page, and that of the pane.
 */
export function leadThroughRegions(regions: readonly Region[], targets: readonly Window[]): void {
  const lead = (event: KeyboardEvent) => {
    if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const now = regions.findIndex((region) => region.has());
    const step = event.shiftKey ? regions.length - 1 : 1;
    regions[(Math.max(now, 0) + step) % regions.length].focus();
  };
  for (const target of targets) target.addEventListener("keydown", lead, { capture: true });
}

const FOCUSABLE = 'button, [href], input, select, textarea, [tabindex="0"]';

/** A part of this page, entered at the first thing in it that takes the focus. */
export function regionOf(part: HTMLElement, first = FOCUSABLE): Region {
  return {
    has: () => part.contains(document.activeElement),
    focus: () => part.querySelector<HTMLElement>(first)?.focus(),
  };
}

/** The pane, entered at its tab. */
export function regionOfPane(pane: HTMLIFrameElement): Region {
  return {
    has: () => document.activeElement === pane,
    focus: () => {
      pane.focus();
      const page = pane.contentDocument;
      const first =
        page?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]') ??
        page?.querySelector<HTMLElement>(FOCUSABLE);
      first?.focus();
    },
  };
}
