/** The numbers by which the library says how an object is reached. */
export const PATH = {
  root: 1,
  made: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** The numbers by which it says what is to be done with one. */
export const ACTION = {
  instantiate: 1,
  query: 2,
  invoke: 3,
  set: 4,
  trace: 5,
  update: 9,
} as const;

/** A flag of a request: wait while the user writes in a cell. */
export const WAITS_FOR_CELL = 64;

export interface Arguments {
  Arguments?: unknown[];
  /** In the arguments' shape, the paths of those that are objects. */
  ReferencedObjectPathIds?: unknown[];
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId: number;
  ArgumentInfo?: Arguments;
}

export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: Arguments;
  QueryInfo?: { Select?: string[]; Expand?: string[]; Skip?: number; Top?: number };
  ObjectState?: object;
}

export interface RequestBody {
  ObjectPaths: Record<string, ObjectPath>;
  Actions: Action[];
}

export interface WireError {
  Code: string;
  Message: string;
  Location: string;
  ActionIndex: number;
}

export interface ResponseBody {
  Error: WireError | null;
  Results: { ActionId: number; Value: unknown }[];
  TraceIds?: number[];
}

/** Members travel with a capital letter. */
export const camelCase = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
export const pascalCase = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** Values that travel under another name than the member's. */
export const MEMBER_OF: Readonly<Record<string, string>> = { Gridlines: "showGridlines" };

/** An error as the host throws them, for what only the library asks for. */
export function wireFault(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}
