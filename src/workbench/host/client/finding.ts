/** How an object is looked for. */
export interface Finding {
  /** Looked for in vain it becomes a null object. */
  orNull?: boolean;
  /** Found by what cells hold: formulas must have been calculated. */
  byContent?: boolean;
  /** Usable in its own batch only, unless the answer says how to find it again. */
  fleeting?: boolean;
}
