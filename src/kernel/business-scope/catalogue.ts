import type { CodeEntry, Permit } from '../city/code-list.ts';
import type { CodeLists } from '../form/validate.ts';
import type { Text } from '../text.ts';

/** A standard term of business scopes: what it is called, and what else it takes to do it. */
export type ScopeTerm = {
  readonly code: string;
  readonly name: Text;
  readonly industry: string;
  readonly item: 'general' | 'licensed';
  readonly permits: readonly string[];
  readonly words: readonly string[];
};

export type PermitEntry = Permit & { readonly code: string; readonly name: Text };

/** The terms, what they may need, and how industries are called; made of the code lists. */
export type ScopeCatalogue = {
  readonly terms: readonly ScopeTerm[];
  readonly permits: ReadonlyMap<string, PermitEntry>;
  readonly industries: ReadonlyMap<string, Text>;
};

/** Entries that do not say whether they are general or licensed are no terms, and left out. */
export function scopeCatalogue(lists: CodeLists): ScopeCatalogue {
  return {
    terms: entriesOf(lists, 'business-scope').flatMap(({ code, name, industry, item, permits, words }) =>
      item === undefined || industry === undefined
        ? []
        : [{ code, name, industry, item, permits: permits ?? [], words: words ?? [] }],
    ),
    permits: new Map(
      entriesOf(lists, 'permits').flatMap(({ code, name, permit }) =>
        permit === undefined ? [] : [[code, { ...permit, code, name }] as const],
      ),
    ),
    industries: new Map(entriesOf(lists, 'industries').map(({ code, name }) => [code, name])),
  };
}

/** The chosen terms in the order they were chosen; codes that are none are left out. */
export function termsOf(catalogue: ScopeCatalogue, codes: readonly string[]): readonly ScopeTerm[] {
  return codes.flatMap((code) => {
    const term = catalogue.terms.find((each) => each.code === code);
    return term === undefined ? [] : [term];
  });
}

function entriesOf(lists: CodeLists, code: string): readonly CodeEntry[] {
  return lists[code]?.entries ?? [];
}
