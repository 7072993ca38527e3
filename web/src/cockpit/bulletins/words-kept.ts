import { unknownQuotations } from '../../../../src/kernel/quoted-figures.ts';
import type { Schemas } from '../../api/types.ts';

/** What an editor has typed: passages by their code, whom it goes to, whether everybody may read it. */
export type Typed = {
  readonly words: Readonly<Record<string, string>>;
  readonly to: string;
  readonly copies: string;
  readonly open: boolean | null;
};

type Bulletin = Pick<Schemas['BulletinView'], 'id' | 'passages' | 'to' | 'copies' | 'open' | 'statement'>;

/** As it was handed on before; empty for one that was never written. */
export function asWritten({ passages, to, copies, open }: Bulletin): Typed {
  return {
    words: Object.fromEntries(
      passages.flatMap(({ code, zh, en }) => [[code, zh] as const, [`${code}En`, en] as const]),
    ),
    to,
    copies,
    open: to === '' ? null : open,
  };
}

/** Words on what was handed on before; on other words they are another draft, so each stays under its own. */
type Drafts = Readonly<Record<string, Typed>>;

/** What was typed in this browser on the words as they stand now, and what was on words that have changed since. */
export function draftsOf(
  kept: unknown,
  written: Typed,
): { readonly now: Typed | null; readonly before: Typed | null } {
  const drafts = readDrafts(kept);
  const others = Object.entries(drafts).filter(([on]) => on !== nameOf(written));
  return { now: drafts[nameOf(written)] ?? null, before: others.at(-1)?.[1] ?? null };
}

/** The drafts with this one; without it where it says no more than what is written. */
export function withDraft(kept: unknown, written: Typed, typed: Typed): Drafts | null {
  const { [nameOf(written)]: _last, ...others } = readDrafts(kept);
  const drafts = nameOf(typed) === nameOf(written) ? others : { ...others, [nameOf(written)]: typed };
  return Object.keys(drafts).length === 0 ? null : drafts;
}

/** Those on the words as they stand now alone. */
export function withoutEarlier(kept: unknown, written: Typed): Drafts | null {
  const { now } = draftsOf(kept, written);
  return now === null ? null : { [nameOf(written)]: now };
}

function nameOf({ words, to, copies, open }: Typed): string {
  return JSON.stringify([Object.entries(words), to, copies, open]);
}

function readDrafts(kept: unknown): Drafts {
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(Object.entries(kept).filter((each): each is [string, Typed] => isTyped(each[1])));
}

function isTyped(value: unknown): value is Typed {
  if (typeof value !== 'object' || value === null) return false;
  const { words, to, copies, open } = value as Record<string, unknown>;
  return (
    typeof words === 'object' &&
    words !== null &&
    Object.values(words).every((each) => typeof each === 'string') &&
    typeof to === 'string' &&
    typeof copies === 'string' &&
    (open === null || typeof open === 'boolean')
  );
}

/** What the words quote in braces and the statement does not have. */
export function unknownIn(words: string, { statement }: Pick<Bulletin, 'statement'>): readonly string[] {
  return unknownQuotations(words, new Set(statement.figures.map(({ code }) => code)));
}
