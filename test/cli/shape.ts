/** What a value must be; a list holds any number of one shape, a record any keys. */
export type Shape =
  | "string"
  | "number"
  | "boolean"
  | { list: Shape }
  | { record: Shape }
  | { keys: Readonly<Record<string, Shape>> }
  | { oneOf: readonly (string | null)[] }
  | { either: readonly Shape[] };

export const list = (of: Shape): Shape => ({ list: of });
export const record = (of: Shape): Shape => ({ record: of });
export const keys = (of: Readonly<Record<string, Shape>>): Shape => ({ keys: of });
export const oneOf = (...words: (string | null)[]): Shape => ({ oneOf: words });
export const orNull = (of: Shape): Shape => ({ either: [of, { oneOf: [null] }] });
export const either = (...of: Shape[]): Shape => ({ either: of });

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Where a value is not of a shape, by its path; an object has exactly the keys of its shape. */
export function misfits(value: unknown, shape: Shape, path = "$"): string[] {
  if (typeof shape === "string") {
    const isFine = typeof value === shape && (shape !== "number" || Number.isFinite(value));
    return isFine ? [] : [`${path}: no ${shape}`];
  }
  if ("oneOf" in shape) {
    return shape.oneOf.includes(value as string) ? [] : [`${path}: ${JSON.stringify(value)}`];
  }
  if ("either" in shape) {
    const all = shape.either.map((each) => misfits(value, each, path));
    return all.some((own) => own.length === 0) ? [] : all[0];
  }
  if ("list" in shape) {
    if (!Array.isArray(value)) return [`${path}: no list`];
    return value.flatMap((each, i) => misfits(each, shape.list, `${path}[${i}]`));
  }
  if (!isObject(value)) return [`${path}: no object`];
  if ("record" in shape) {
    return Object.entries(value).flatMap(([key, own]) =>
      misfits(own, shape.record, `${path}.${key}`),
    );
  }
  const more = Object.keys(value).filter((key) => !Object.hasOwn(shape.keys, key));
  return [
    ...more.map((key) => `${path}.${key}: unknown`),
    ...Object.entries(shape.keys).flatMap(([key, own]) =>
      Object.hasOwn(value, key)
        ? misfits(value[key], own, `${path}.${key}`)
        : [`${path}.${key}: missing`],
    ),
  ];
}
