/** Answers remembered before the memory is emptied: bounds what ever new texts can cost. */
const MOST_REMEMBERED = 20_000;

/** A function that looks at each text only the first time it is asked. */
export function remembered<Value>(look: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = look(text);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(text, value);
    return value;
  };
}
