import { notImplemented } from "./client-errors";

/** Members that the language, promises and test runners ask every object for. */
const ASKED_OF_EVERYTHING = new Set([
  "then",
  "toJSON",
  "constructor",
  "asymmetricMatch",
  "nodeType",
  "tagName",
  "$$typeof",
  "@@__IMMUTABLE_ITERABLE__@@",
  "@@__IMMUTABLE_RECORD__@@",
]);

/**
 * The same object, except that reading or writing a member that it does not have throws
 * `NotImplemented` naming the member, where a plain object would silently give `undefined`.
 */
export function strict<T extends object>(target: T, name: string | (() => string)): T {
  const refuse = (key: string) =>
    notImplemented(`${typeof name === "string" ? name : name()}.${key}`);
  return new Proxy(target, {
    get(object, key, receiver) {
      if (typeof key === "symbol" || key in object || ASKED_OF_EVERYTHING.has(key)) {
        return Reflect.get(object, key, receiver);
      }
      throw refuse(key);
    },
    set(object, key, value, receiver) {
      if (typeof key === "symbol" || key in object)
        return Reflect.set(object, key, value, receiver);
      throw refuse(key);
    },
  });
}
