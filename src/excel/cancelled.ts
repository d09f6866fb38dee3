/** The user cancelled. Nothing was written. */
export class Cancelled extends Error {
  constructor() {
    super("Cancelled by the user.");
  }
}

/** @throws Cancelled where the signal says so. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new Cancelled();
}
