import { shortForm } from "./kept-form";

/** What our block held when we had written it: kept in the workbook's settings as JSON. */
export interface WrittenBlock {
  version: 2;
  /** The cells' formulas as Excel gives them back, in the form of `keptForms`. */
  formulas: unknown[][];
  /** What the block held before that, also by us: undoing brings it back. */
  earlier?: unknown[][];
  /** The rows stand as the user has sorted them, and are to go on doing so. */
  ordered?: true;
  /** The conditional formats that we made, in the form of `ruleForm`. */
  rules: string[];
}

/** What is about to be written: kept beside it, from before the writing until it is whole. */
export interface PendingBlock {
  version: 1;
  /** The cells as they are to be, in the form of `keptForms`. */
  formulas: unknown[][];
  rules: string[];
}

function isGrid(value: unknown): value is unknown[][] {
  return Array.isArray(value) && value.every((row) => Array.isArray(row));
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

/** The JSON of a setting as an object whose grid and rules are what they must be; else null. */
function parsed(
  setting: unknown,
): (Record<string, unknown> & Omit<PendingBlock, "version">) | null {
  if (typeof setting !== "string") return null;
  try {
    const block = JSON.parse(setting) as Record<string, unknown> | null;
    if (!isGrid(block?.formulas) || !isTexts(block.rules)) return null;
    return { ...block, formulas: block.formulas, rules: block.rules };
  } catch {
    return null;
  }
}

function shortened(row: unknown[]): unknown[] {
  return row.map((cell) => shortForm(cell));
}

/** What was written, from its setting; null where that is missing, spoiled or of a later release. */
export function parseWritten(setting: unknown): WrittenBlock | null {
  const block = parsed(setting);
  if (block === null) return null;
  const { version, formulas, rules, earlier, ordered } = block;
  // The first release kept no version, whole texts, and ids in place of rules.
  if (version === undefined) return { version: 2, formulas: formulas.map(shortened), rules: [] };
  if (version !== 2) return null;
  return {
    version,
    formulas,
    rules,
    ...(isGrid(earlier) ? { earlier } : {}),
    ...(ordered === true ? { ordered } : {}),
  };
}

/** What was about to be written; null where nothing was. */
export function parsePending(setting: unknown): PendingBlock | null {
  const block = parsed(setting);
  return block?.version === 1 ? { version: 1, formulas: block.formulas, rules: block.rules } : null;
}
