const ESCAPE = /_x([0-9a-f]{4})_/gi;

/**
 * Collects the text of one string: of all its runs, however they are formatted, but not of the
 * phonetic hints beside them (ECMA-376 part 1, 18.4.6 and 18.4.8).
 */
export class StringItem {
  private text = "";
  private isText = false;
  private isPhonetic = false;

  open(name: string): void {
    if (name === "t") this.isText = !this.isPhonetic;
    if (name === "rPh") this.isPhonetic = true;
  }

  close(name: string): void {
    if (name === "t") this.isText = false;
    if (name === "rPh") this.isPhonetic = false;
  }

  add(text: string): void {
    if (this.isText) this.text += text;
  }

  /** The text so far; the next string begins. */
  take(): string {
    const { text } = this;
    this.text = "";
    return unescaped(text);
  }
}

/** Characters that XML cannot hold stand as "_x000D_" (18.4.12, ST_Xstring, 22.9.2.19). */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
