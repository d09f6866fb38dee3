/** An enumeration as it must be: every member of Office.js's own, with its value. */
export type Values<Enum> = { readonly [Key in keyof Enum]: `${Enum[Key] & string}` };
