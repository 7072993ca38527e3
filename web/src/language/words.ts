import type { Language, Text } from '../../../src/kernel/text.ts';

/**
 * A feature's dictionary: each entry is a text in every language, or a function that gives one.
 * Leaving a language out is a type error.
 */
export type Words = Readonly<Record<string, Text | ((...values: never[]) => Text)>>;

/** The same dictionary in one language. */
export type Spoken<W extends Words> = {
  readonly [K in keyof W]: W[K] extends (...values: infer V) => Text ? (...values: V) => string : string;
};

/** Declares a dictionary; only checks the type. */
export function words<const W extends Words>(dictionary: W): W {
  return dictionary;
}

const spoken = new WeakMap<Words, Partial<Record<Language, unknown>>>();

/** The dictionary in one language; made once for each. */
export function speak<W extends Words>(dictionary: W, language: Language): Spoken<W> {
  let known = spoken.get(dictionary);
  if (known === undefined) {
    known = {};
    spoken.set(dictionary, known);
  }
  const made = known[language] ?? translate(dictionary, language);
  known[language] = made;
  return made as Spoken<W>;
}

function translate(dictionary: Words, language: Language): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(dictionary).map(([key, entry]) => [
      key,
      typeof entry === 'function'
        ? (...values: unknown[]) => (entry as (...values: unknown[]) => Text)(...values)[language]
        : entry[language],
    ]),
  );
}
