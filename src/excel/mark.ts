/**
 * The mark of a sheet that we built: a hidden name of the workbook for the block that we wrote,
 * and beside it, in the workbook's settings, what we wrote there. The name follows the block when
 * rows are inserted above it or the sheet is renamed; a copy of the sheet does not carry it.
 */
export interface Mark {
  /** The hidden name of the block. */
  name: string;
  /** The setting that holds the written cells. */
  setting: string;
  /** The setting that holds what is being written, while it is. */
  pending: string;
}

/** The mark of an analysis's sheet, by the name that the analysis gives. */
export function markOf(name: string): Mark {
  return {
    name: `Fidelitet.${name}`,
    setting: `Fidelitet.${name}`,
    pending: `Fidelitet.${name}.Undervejs`,
  };
}
