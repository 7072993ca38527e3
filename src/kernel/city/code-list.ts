import { Type } from 'typebox';
import { bilingual, certainty, closed, date, type Frozen, filled, slug } from './fields.ts';

/** Something that an enterprise obtains or files beside its business licence. */
export const Permit = closed({
  kind: Type.Union([Type.Literal('licence'), Type.Literal('filing')]),
  /** Whether it must be there when the enterprise is registered (先证后照) or comes after (先照后证). */
  when: Type.Union([Type.Literal('before'), Type.Literal('after')]),
  /** How 国发〔2021〕7号 has it handled; absent where that is not known well enough to be said. */
  mode: Type.Optional(
    Type.Union([Type.Literal('filing'), Type.Literal('commitment'), Type.Literal('optimised')]),
  ),
  /** Who gives it, as the law calls them. */
  authority: bilingual(),
  /** The duty whose office in the city is asked; absent where nobody in a city has it. */
  duty: Type.Optional(slug()),
  basis: Type.Optional(
    Type.Array(closed({ law: filled(), article: Type.Optional(filled()) }), { minItems: 1 }),
  ),
  certainty: certainty(),
});
export type Permit = Frozen<Type.Static<typeof Permit>>;

/** One permitted value of a field. */
export const CodeEntry = closed({
  code: filled(),
  name: bilingual(),
  /** The entry above it in a list with levels. */
  parent: Type.Optional(filled()),
  /** Business scopes: the section, division, group or class of GB/T 4754 it belongs to. */
  industry: Type.Optional(filled()),
  /** Business scopes: whether it may begin with the business licence alone (市场主体登记管理条例 art. 14). */
  item: Type.Optional(Type.Union([Type.Literal('general'), Type.Literal('licensed')])),
  /** Business scopes: what else has to be obtained, by its code in the list `permits`. */
  permits: Type.Optional(Type.Array(slug(), { minItems: 1 })),
  /** Business scopes: how people call it who do not know the term; English words in one entry. */
  words: Type.Optional(Type.Array(filled())),
  permit: Type.Optional(Permit),
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
