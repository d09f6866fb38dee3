/** Relative luminance of "#rrggbb" (WCAG 2.2). */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How much two colours stand out from each other, 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Dark or light letters, whichever stand out more from a ground. */
export function inkOn(ground: string): string {
  const [dark, light] = ["#1F2328", "#FFFFFF"];
  return contrast(ground, dark) >= contrast(ground, light) ? dark : light;
}

/** Whether letters of a colour can be read on a ground (WCAG 2.2, level AA). */
export function isReadable(letters: string, ground: string): boolean {
  return contrast(letters, ground) >= 4.5;
}
