/**
 * How long the page lives that a custom function's code belongs to. A page that is left, as by
 * opening the pane anew, settles no promise any more: whoever waits for one would wait for good.
 */
export class PageLife {
  private leave: () => void = () => undefined;
  /** Resolves when the page is left. */
  readonly ended = new Promise<void>((resolve) => (this.leave = resolve));

  end(): void {
    this.leave();
  }
}
