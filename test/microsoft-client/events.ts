import type { Served, Server } from "../../src/workbench/host/client/server";
import { wireFault } from "./wire";

/** The events of sheets: the word in _Register…Event, the host's member, the message's number. */
const EVENTS: Readonly<Record<string, [member: string, type: number]>> = {
  DataChanged: ["onChanged", 10],
  Activated: ["onActivated", 11],
  Added: ["onAdded", 13],
  SelectionChanged: ["onSelectionChanged", 14],
  Deleted: ["onDeleted", 15],
};
const CATEGORY = 65_536;

/** Tells the library of events that it registered for, in messages as Excel sends them. */
export class WireEvents {
  private readonly watches = new Map<string, () => void>();
  private readonly told = new Map<string, Record<string, unknown>>();

  constructor(
    private readonly server: Server,
    private readonly raise: (message: object) => void,
  ) {}

  /** `_RegisterDataChangedEvent` and the like, of a sheet or of all sheets. */
  register(object: Served, method: string): void {
    const [, way, kind = ""] = /^_(Reg|Unreg)ister(\w+)Event$/.exec(method) ?? [];
    const event = EVENTS[kind] as (typeof EVENTS)[string] | undefined;
    if (!event) throw wireFault("NotImplemented", method);
    const id = `${kind} ${this.sheetId(object)}`;
    if (way === "Unreg") return this.watches.get(id)?.();
    const [member, type] = event;
    const end = this.server.watch(object, member, (args) =>
      this.tell(type, this.isSheet(object), args),
    );
    this.watches.set(id, end);
  }

  /** The range of an event that the library asks for afterwards. */
  rangeOf(referenceId: string, orNull: boolean): Served {
    const args = this.told.get(referenceId);
    if (!args) throw wireFault("InvalidReference", referenceId);
    return this.server.rangeOf(args, orNull);
  }

  private tell(messageType: number, ofSheet: boolean, args: Record<string, unknown>): void {
    const referenceId = `event-${this.told.size + 1}`;
    this.told.set(referenceId, args);
    const message = JSON.stringify({ ...args, referenceId, shiftDirection: "None" });
    const targetId = ofSheet ? args.worksheetId : "Workbook";
    this.raise({ entries: [{ messageCategory: CATEGORY, messageType, targetId, message }] });
  }

  private isSheet(object: Served): boolean {
    return object.typeName === "Worksheet";
  }

  private sheetId(object: Served): string {
    if (!this.isSheet(object)) return "";
    const { id } = this.server.locate(object)() as { id: string };
    return id;
  }
}
