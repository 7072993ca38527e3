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

const keyOf = (id: string): string => `yingshang-bulletin-${id}`;

/** What was typed on this machine and not handed on yet; null for none. */
export function keptWords(id: string): Typed | null {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(keyOf(id)) ?? 'null');
    return isTyped(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps it, or where `typed` is null keeps it no longer. A browser that keeps nothing loses nothing that was sent. */
export function keepWords(id: string, typed: Typed | null): void {
  try {
    if (typed === null) window.localStorage.removeItem(keyOf(id));
    else window.localStorage.setItem(keyOf(id), JSON.stringify(typed));
  } catch {
    // Private windows and full stores refuse; what is on the page stays there.
  }
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

/** Codes in braces that name no figure of the statement. */
export function unknownIn(words: string, { statement }: Pick<Bulletin, 'statement'>): readonly string[] {
  const known = new Set(statement.figures.map(({ code }) => code));
  const named = [...words.matchAll(/\{([a-z0-9][a-z0-9._-]*)\}/g)].flatMap(([, code]) => code ?? []);
  return [...new Set(named.filter((code) => !known.has(code)))];
}
