const narrowest = 320;
const widest = 720;
const step = 20;

/**
 * Lets the user drag the border between spreadsheet and pane, with the mouse or, when it has the
 * focus, with the arrow keys. The pane's width in pixels goes into the property --pane-width.
 */
export function enableSplitter(splitter: HTMLElement, desk: HTMLElement, label: string): void {
  const width = () => desk.querySelector("#pane-side")?.getBoundingClientRect().width ?? narrowest;
  const setWidth = (wanted: number) => {
    const room = Math.max(narrowest, desk.clientWidth - narrowest);
    const given = Math.round(Math.min(Math.max(wanted, narrowest), widest, room));
    desk.style.setProperty("--pane-width", `${given}px`);
    splitter.setAttribute("aria-valuenow", String(given));
  };
  splitter.setAttribute("aria-label", label);
  splitter.setAttribute("aria-valuemin", String(narrowest));
  splitter.setAttribute("aria-valuemax", String(widest));
  splitter.setAttribute("aria-valuenow", String(Math.round(width())));

  splitter.addEventListener("pointerdown", (down) => {
    down.preventDefault();
    splitter.setPointerCapture(down.pointerId);
    const move = (at: PointerEvent) => setWidth(desk.getBoundingClientRect().right - at.clientX);
    // The pane is a page of its own and would swallow the pointer while it is dragged over it.
    desk.classList.add("dragging");
    splitter.addEventListener("pointermove", move);
    splitter.addEventListener(
      "lostpointercapture",
      () => {
        desk.classList.remove("dragging");
        splitter.removeEventListener("pointermove", move);
      },
      { once: true },
    );
  });
  splitter.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") setWidth(width() + step);
    if (key === "ArrowRight") setWidth(width() - step);
  });
}
