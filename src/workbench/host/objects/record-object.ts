import type { DataRecord } from "../book/sheet-extras";
import { invalidArgument } from "../book/rich-api-error";
import { ClientObject, type Readers } from "../client/client-object";
import type { Finding } from "../client/finding";
import type { RequestContext } from "../client/request-context";
import { requireEnum } from "../client/require-enum";

/** An object of Office.js that is nothing but values and parts: how it lies in the workbook. */
export interface RecordKind {
  typeName: string;
  /** Every property that is a value, with the value that it has at first. */
  fields: DataRecord;
  /** The words that a property may have. */
  words?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Properties that can be read only. */
  fixed?: readonly string[];
  parts?: Readonly<Record<string, RecordKind>>;
  /** What it can do besides, in place of `RecordObject`. */
  make?: new (...args: ConstructorParameters<typeof RecordObject>) => RecordObject;
}

/** Properties of an object of Office.js that are values, by their names. */
export type FieldsOf<Api> = Partial<{
  [Name in keyof Api as Api[Name] extends (...args: never[]) => unknown ? never : Name]: Api[Name];
}>;

/**
 * Values that the workbench keeps and does not show: they can be set and read back, as in Excel.
 * A property of the wrong type, or a word that Excel does not have, is refused.
 */
export class RecordObject extends ClientObject<DataRecord> {
  private readonly partObjects = new Map<string, RecordObject>();

  constructor(
    context: RequestContext,
    find: () => DataRecord | null,
    readonly kind: RecordKind,
    how: Finding = {},
  ) {
    super(context, find, how);
    for (const name of Object.keys(kind.fields)) {
      const access = {
        get: () => this.read(name),
        set: kind.fixed?.includes(name) ? undefined : (value: unknown) => this.change(name, value),
      };
      Object.defineProperty(this, name, access);
    }
    for (const name of Object.keys(kind.parts ?? {})) {
      Object.defineProperty(this, name, { get: () => this.part(name) });
    }
  }

  override get typeName(): string {
    return this.kind.typeName;
  }

  protected override get readers(): Readers<DataRecord> {
    const { fields } = this.kind;
    return Object.fromEntries(
      Object.keys(fields).map((name) => [
        name,
        (record: DataRecord) => structuredClone(name in record ? record[name] : fields[name]),
      ]),
    );
  }

  protected override navigation(name: string): RecordObject | undefined {
    return this.kind.parts?.[name] && this.part(name);
  }

  /** To be called before a change: throws where it may not be made. */
  protected admit(name: string, value: unknown, record: DataRecord): void {
    void record;
    const words = this.kind.words?.[name];
    if (words) return requireEnum(words, value);
    const standard = this.kind.fields[name];
    if (standard === null || standard === undefined || typeof standard === typeof value) return;
    throw invalidArgument(`${this.typeName}.${name} is a ${typeof standard}`);
  }

  private change(name: string, value: unknown): void {
    const copy = structuredClone(value);
    this.write(name, value, (record) => {
      this.admit(name, copy, record);
      record[name] = copy;
    });
  }

  private part(name: string): RecordObject {
    let part = this.partObjects.get(name);
    const kind = this.kind.parts?.[name];
    if (!part && kind) {
      this.checkUsable();
      const find = () => {
        const record = this.targetOrNull();
        return record && ((record[name] ??= {}) as DataRecord);
      };
      part = new (kind.make ?? RecordObject)(this.context, find, kind, { orNull: true });
      this.partObjects.set(name, part);
    }
    if (!part) throw invalidArgument(name);
    return part;
  }
}
