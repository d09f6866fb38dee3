/** A mistake that somebody could make in src/excel, and that a test must notice. */
export interface Mistake {
  /** The file in src/excel. */
  file: string;
  /** What is wrong then, in a few words. */
  what: string;
  /** Words of the file that stand there once. */
  from: string;
  /** What is put in their place. */
  to: string;
  /** The test in test/excel that is asked first; any may notice it. */
  test: string;
}
