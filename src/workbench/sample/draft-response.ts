/** What an answer cell is to become. */
export type Draft = "positive" | "negative" | "none";

/** One employee of the sample: a target group and a draft per item of each core element. */
export interface DraftResponse {
  unit: string;
  group: string;
  elements: Draft[][];
}

export const JOB_READY = "Jobparate kontanthjælpsmodtagere";
export const INSURED = "Forsikrede ledige";
/** Staff who talk with both groups; a comparison of the groups leaves them out. */
export const BOTH = "Begge målgrupper";
