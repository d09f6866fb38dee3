import { Fingerprint } from "./fingerprint";

/** What a sheet has of one round. */
export interface RoundPart {
  /** Responses from someone who has answered in the round before, in the same sheet. */
  repeats: number;
  /** Of its responses. */
  print: Fingerprint;
}

/** Nothing of a round yet. */
export function newPart(): RoundPart {
  return { repeats: 0, print: new Fingerprint() };
}
