/** Something that keeps a result from coming out, told in the user's language. */
export class CannotCompute extends Error {}
