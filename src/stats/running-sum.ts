/**
 * A sum that can be read after each number, with the rounding error of every addition carried
 * along (Neumaier's variant of Kahan's compensated summation, 1974).
 */
export class RunningSum {
  private rounded = 0;
  private lost = 0;

  add(value: number): this {
    const { rounded } = this;
    const next = rounded + value;
    this.lost +=
      Math.abs(rounded) >= Math.abs(value) ? rounded - next + value : value - next + rounded;
    this.rounded = next;
    return this;
  }

  get total(): number {
    return this.rounded + this.lost;
  }
}
