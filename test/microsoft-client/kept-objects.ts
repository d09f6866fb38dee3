import type { Served } from "../../src/workbench/host/client/server";
import { wireFault } from "./wire";

/** The objects that the library keeps from one request to the next, by reference id. */
export class KeptObjects {
  private readonly kept = new Map<string, Served>();
  private references = 0;

  newReference(): string {
    return `reference-${++this.references}`;
  }

  keep(reference: string, object: Served): void {
    this.kept.set(reference, object);
  }

  get(reference: string): Served {
    const object = this.kept.get(reference);
    if (!object) throw wireFault("InvalidReference", `${reference} is not kept.`);
    return object;
  }

  release(reference: string): void {
    this.kept.delete(reference);
  }

  get count(): number {
    return this.kept.size;
  }
}
