import { ClientObject, type Readers } from "../client/client-object";
import type { HostState } from "../client/host-state";

const READERS: Readers<HostState> = { enableEvents: ({ changes }) => changes.enabled };

/** `context.runtime`: whether events are raised at all. */
export class Runtime
  extends ClientObject<HostState>
  implements Pick<Excel.Runtime, "enableEvents">
{
  readonly typeName = "Runtime";
  protected readonly readers = READERS;

  get enableEvents(): boolean {
    return this.read("enableEvents");
  }

  set enableEvents(enable: boolean) {
    this.write("enableEvents", enable, ({ changes }) => void (changes.enabled = enable));
  }
}
