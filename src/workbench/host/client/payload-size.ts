import { RichApiError } from "../book/rich-api-error";

/** What Excel on the web takes and sends back for one sync at most: 5 MB. */
const LARGEST = 5 * 1024 * 1024;

/** What one sync brought there and back, in bytes: cell values as JSON in UTF-8. */
export interface SyncReport {
  requestBytes: number;
  responseBytes: number;
}

/**
 * Adds up what the cells of one sync weigh as they travel, in bytes of JSON in UTF-8
 * (learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization).
 */
export class PayloadSize {
  bytes = 0;

  constructor(private readonly way: "Request" | "Response") {}

  add(value: unknown): void {
    if (!Array.isArray(value)) this.bytes += cellBytes(value);
    else for (const part of value as unknown[]) this.addPart(part);
  }

  /** Refuses more than Excel on the web does. */
  check(): void {
    if (this.bytes <= LARGEST) return;
    throw new RichApiError(
      `${this.way}PayloadSizeLimitExceeded`,
      `The ${this.way.toLowerCase()} payload size has exceeded the limit of 5 MB: ask for less at a time.`,
    );
  }

  private addPart(part: unknown): void {
    if (Array.isArray(part)) this.add(part);
    else this.bytes += cellBytes(part) + 1;
  }
}

function cellBytes(cell: unknown): number {
  if (typeof cell === "object" && cell !== null) return JSON.stringify(cell).length;
  if (typeof cell !== "string") return String(cell).length;
  let bytes = cell.length + 2;
  for (let i = 0; i < cell.length; i++) {
    const code = cell.charCodeAt(i);
    // Quotation marks, backslashes and control characters are escaped; half a pair weighs two.
    if (code >= 0x800) bytes += (code & 0xf800) === 0xd800 ? 1 : 2;
    else if (code >= 0x80 || code === 0x22 || code === 0x5c || code < 0x20) bytes++;
  }
  return bytes;
}
