import { RichApiError } from "../book/rich-api-error";

/** What Excel on the web sends back for one sync at most: 5 MB. */
const LARGEST_RESPONSE = 5 * 1024 * 1024;

/** What one sync brought back. */
export interface SyncReport {
  /** Cell values as JSON in UTF-8, which is how they travel. */
  responseBytes: number;
}

/** Adds up what the loaded cells of one sync weigh, and refuses more than Excel on the web does. */
export class ResponseSize {
  bytes = 0;

  add(rows: readonly (readonly unknown[])[]): void {
    for (const row of rows) for (const cell of row) this.bytes += cellBytes(cell) + 1;
    if (this.bytes <= LARGEST_RESPONSE) return;
    throw new RichApiError(
      "ResponsePayloadSizeLimitExceeded",
      "The response payload size has exceeded the limit of 5 MB: read fewer cells a request.",
    );
  }
}

function cellBytes(cell: unknown): number {
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
