import { mixedBits } from "./mixed-bits";

const FIRST_SLOTS = 1024;

/**
 * A set of texts too many to keep: of each it remembers 64 bits, in 16 to 32 bytes. Among a
 * million texts, one is taken for another once in 37 million times.
 */
export class KeySet {
  /** How many different texts were added. */
  size = 0;
  /** Two numbers a slot; 0 and 0 is an empty one. */
  private slots = new Uint32Array(2 * FIRST_SLOTS);

  /** Adds a text; whether it was new. */
  add(text: string): boolean {
    let [high, low] = [0x9e3779b9, text.length + 1];
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      high = Math.imul(high ^ code, 0x01000193);
      low = Math.imul((low << 5) ^ (low >>> 27) ^ code, 0x85ebca6b);
    }
    const isNew = put(this.slots, mixedBits(high ^ (low >>> 16)), mixedBits(low) || 1);
    if (isNew && ++this.size * 4 > this.slots.length) this.grow();
    return isNew;
  }

  private grow(): void {
    const { slots } = this;
    this.slots = new Uint32Array(slots.length * 2);
    for (let i = 0; i < slots.length; i += 2) {
      if (slots[i + 1] !== 0) put(this.slots, slots[i], slots[i + 1]);
    }
  }
}

/** Puts two numbers where they belong; false where they are there already. `low` is not 0. */
function put(slots: Uint32Array, high: number, low: number): boolean {
  const last = slots.length / 2 - 1;
  for (let slot = low & last; ; slot = (slot + 1) & last) {
    const at = slot * 2;
    if (slots[at + 1] === 0) {
      slots[at] = high;
      slots[at + 1] = low;
      return true;
    }
    if (slots[at] === high && slots[at + 1] === low) return false;
  }
}
