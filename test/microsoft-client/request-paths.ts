import type { Served } from "../../src/workbench/host/client/server";
import type { Workplace } from "./executor";
import { camelCase, PATH, wireFault, type Arguments, type ObjectPath } from "./wire";

/** The objects that a request names by paths: each is found once, when it is first used. */
export class RequestPaths {
  private readonly found = new Map<number, Served | null>();
  private readonly references = new Map<number, string>();

  constructor(
    private readonly workplace: Workplace,
    private readonly paths: Readonly<Record<string, ObjectPath>>,
  ) {}

  /** The object of a path; null for what is known not to be there. */
  object(id: number): Served | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    const object = this.find(path);
    this.found.set(id, object);
    if (path.ObjectPathType === PATH.reference) this.references.set(id, path.Name);
    return object;
  }

  /** The reference under which the object of a path is kept. */
  referenceOf(id: number): string | undefined {
    return this.references.get(id);
  }

  keepAs(id: number, reference: string): void {
    this.references.set(id, reference);
  }

  /** A call's arguments, objects in place of their paths; null is JSON's way to leave one out. */
  given({ Arguments: values = [], ReferencedObjectPathIds: ids = [] }: Arguments = {}): unknown[] {
    return values.map((value, i) => this.argument(value, ids[i]));
  }

  /** A value that is set: the objects in it in place of their paths, nothing left out. */
  value(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    if ("_ObjectPathId" in value) return this.object(value._ObjectPathId as number);
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [name, this.value(part)]),
    );
  }

  private argument(value: unknown, id?: unknown): unknown {
    if (Array.isArray(id)) return (value as unknown[]).map((part, i) => this.argument(part, id[i]));
    if (typeof id === "number" && id !== 0) return this.object(id);
    if (value === null) return undefined;
    if (typeof value !== "object" || Array.isArray(value)) return value;
    if ("_ObjectPathId" in value) return this.object(value._ObjectPathId as number);
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [name, this.argument(part)]),
    );
  }

  private find(path: ObjectPath): Served | null {
    const { server, kept } = this.workplace;
    const { ObjectPathType: type, Name, ArgumentInfo } = path;
    if (type === PATH.root) return server.workbook;
    if (type === PATH.nullObject) return null;
    if (type === PATH.reference) return kept.get(Name);
    const parent = this.object(path.ParentObjectPathId);
    if (!parent) return null;
    if (type === PATH.property) {
      return Name === "_Runtime" ? server.runtime : server.find(parent, camelCase(Name));
    }
    if (type === PATH.indexer) return server.find(parent, "getItem", this.given(ArgumentInfo));
    if (type === PATH.method) return this.called(parent, Name, this.given(ArgumentInfo));
    throw wireFault("NotImplemented", `the path ${type}`);
  }

  /** Some methods the library adds to Excel's for itself. */
  private called(parent: Served, method: string, args: unknown[]): Served {
    const { server, events } = this.workplace;
    switch (method) {
      case "_GetSheetById":
      case "_GetAnotherWorksheetById":
        return server.find(server.find(server.workbook, "worksheets"), "getItem", args);
      case "_GetRangeForEventByReferenceId":
        return events.rangeOf(String(args[0]), false);
      case "_GetRangeOrNullObjectForEventByReferenceId":
        return events.rangeOf(String(args[0]), true);
      default:
        return server.find(parent, camelCase(method), args);
    }
  }
}
