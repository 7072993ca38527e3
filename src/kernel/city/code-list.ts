import { Type } from 'typebox';
import { bilingual, certainty, closed, date, type Frozen, filled, slug } from './fields.ts';

/** One permitted value of a field. */
export const CodeEntry = closed({
  code: filled(),
  name: bilingual(),
  /** The entry above it in a list with levels. */
  parent: Type.Optional(filled()),
  /** Business scopes: the licence that must be held before (`before`) or after (`after`) registration. */
  licence: Type.Optional(
    closed({ when: Type.Union([Type.Literal('before'), Type.Literal('after')]), name: bilingual() }),
  ),
  /** Business scopes: the industry class it belongs to. */
  industry: Type.Optional(filled()),
});
export type CodeEntry = Frozen<Type.Static<typeof CodeEntry>>;

/** A code list, the same for every city (`data/code-lists/<code>.json`). */
export const CodeList = closed({
  code: slug(),
  name: bilingual(),
  /** Where the codes come from. */
  source: filled(),
  /** The day of the edition, or the day our own list was drawn up. */
  date: date(),
  certainty: certainty(),
  entries: Type.Array(CodeEntry, { minItems: 1 }),
});
export type CodeList = Frozen<Type.Static<typeof CodeList>>;
