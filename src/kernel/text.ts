/** A human-facing string in both languages of the product. Neither may be empty. */
export type Text = { readonly zh: string; readonly en: string };

export type Language = keyof Text;
