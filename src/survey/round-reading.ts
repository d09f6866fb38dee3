/** One round as the reading found it. */
export interface RoundReading {
  name: string;
  /** The round's number in the tally. */
  index: number;
  responses: number;
  /** Units with at least one response. */
  units: number;
  /** The sheets or files that it was read from. */
  sources: string[];
}
