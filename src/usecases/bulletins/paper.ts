import type { Language } from '../../kernel/text.ts';

/** A bulletin ready to be printed, in one language: what stands where, and not yet how it looks. */
export type Paper = {
  readonly language: Language;
  /** Whose paper it is, as the head of the sheet says it. */
  readonly office: string;
  readonly title: string;
  /** Number, period and moment, one line each. */
  readonly subtitle: readonly string[];
  /** Said at the top of every page of what must not be taken for the real thing; null for what may. */
  readonly warning: string | null;
  readonly addressee: string | null;
  readonly blocks: readonly Block[];
  /** Office and day at the foot of the text. */
  readonly signed: readonly string[];
  readonly copies: string | null;
};

export type Block =
  /** `section`: the passage that editors may write under it. */
  | { readonly kind: 'heading'; readonly text: string; readonly section?: string }
  /** `written`: by an editor, and not from the figures. */
  | { readonly kind: 'paragraph'; readonly text: string; readonly written?: true }
  | { readonly kind: 'table'; readonly caption: string; readonly table: Table }
  /** Bars of one scale, each with its figure in words beside it. */
  | { readonly kind: 'bars'; readonly caption: string; readonly bars: readonly Bar[] }
  /** Where a figure comes from, or what proves it: small print. */
  | { readonly kind: 'small'; readonly text: string }
  /** Small print, line by line, that no end of a page may divide. */
  | { readonly kind: 'together'; readonly lines: readonly string[] };

export type Table = {
  readonly columns: readonly { readonly name: string /** Of twelve. */; readonly width: number }[];
  readonly rows: readonly (readonly Cell[])[];
};

/** A cell; `bad` is said in words too, so that colour alone carries nothing. */
export type Cell = string | { readonly text: string; readonly bad?: boolean; readonly link?: string };

/** A cell that leads to a page of ours, where the paper has an address to lead to. */
export function cellTo(text: string, base: string | null, path: string): Cell {
  return base === null ? text : { text, link: `${base}${path}` };
}

export type Bar = {
  readonly name: string;
  /** From nothing to one. */
  readonly share: number;
  readonly said: string;
  readonly bad: boolean;
};
