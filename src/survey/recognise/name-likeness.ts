function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function reversed(text: string): string {
  return [...text].reverse().join("");
}

function numbersIn(text: string): string {
  return (text.match(/\d+/g) ?? []).join(" ");
}

/**
 * How much the names of two sheets or files look as if they belonged together ("maaling-2/data"
 * and "maaling-2/labels", "data (1)" and "labels (1)"): the same numbers count most, then how
 * much of their beginning and their end is the same. Only to be compared with one another.
 */
export function nameLikeness(a: string, b: string): number {
  const ends = sharedStart(a, b) + sharedStart(reversed(a), reversed(b));
  return ends + (numbersIn(a) === numbersIn(b) ? a.length + b.length : 0);
}
