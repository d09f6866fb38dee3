/** A text for a chart's label or title, where one that begins with "=" would be a formula. */
export function plainText(text: string): string {
  return text.startsWith("=") ? ` ${text}` : text;
}
