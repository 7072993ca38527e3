/** A human-facing string in both languages of the product. Neither may be empty. */
export type Text = { readonly zh: string; readonly en: string };

export type Language = keyof Text;

/** Whether all characters are whole: no half of one that is written in two (`isWellFormed`, which older browsers lack). */
export function hasWholeCharacters(value: string): boolean {
  return !/\p{Surrogate}/u.test(value);
}
