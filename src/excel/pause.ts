/** Lets the page draw and answer the user before the work goes on. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Work longer than this, in milliseconds, makes the page feel stiff. */
const LONGEST_TURN = 16;

/** Breaks long work into turns, between which the page draws and answers the user. */
export class Turns {
  private began = performance.now();

  /** To be called between two pieces of work: pauses where the present turn has lasted. */
  async next(): Promise<void> {
    if (performance.now() - this.began < LONGEST_TURN) return;
    await pause();
    this.began = performance.now();
  }
}
