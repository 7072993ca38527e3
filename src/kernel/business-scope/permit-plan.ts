import type { Text } from '../text.ts';
import { type PermitEntry, type ScopeCatalogue, type ScopeTerm, termsOf } from './catalogue.ts';
import { scopeText } from './scope-text.ts';

/** Something to obtain or file, and the chosen terms that ask for it. */
export type PlannedPermit = PermitEntry & { readonly asks: readonly ScopeTerm[] };

/**
 * What a choice of terms comes to: how the licence says it, which industry the enterprise belongs to, and what
 * else it has to obtain, before it is registered (先证后照) and afterwards (先照后证).
 */
export type PermitPlan = {
  readonly terms: readonly ScopeTerm[];
  readonly text: Text;
  /** That of the main business, the first term; null where none is chosen. */
  readonly industry: { readonly code: string; readonly name: Text } | null;
  readonly before: readonly PlannedPermit[];
  readonly after: readonly PlannedPermit[];
};

export function permitPlan(catalogue: ScopeCatalogue, codes: readonly string[]): PermitPlan {
  const terms = termsOf(catalogue, [...new Set(codes)]);
  const planned = [...new Set(terms.flatMap(({ permits }) => permits))].flatMap((code) => {
    const permit = catalogue.permits.get(code);
    const asks = terms.filter(({ permits }) => permits.includes(code));
    return permit === undefined ? [] : [{ ...permit, asks }];
  });
  return {
    terms,
    text: scopeText(terms),
    industry: industryOf(catalogue, terms),
    before: planned.filter(({ when }) => when === 'before'),
    after: planned.filter(({ when }) => when === 'after'),
  };
}

/** The class as the term has it, called by the narrowest level of GB/T 4754 that the list names. */
function industryOf(catalogue: ScopeCatalogue, [main]: readonly ScopeTerm[]): PermitPlan['industry'] {
  if (main === undefined) return null;
  const code = main.industry;
  for (let length = code.length; length > 0; length -= 1) {
    const name = catalogue.industries.get(code.slice(0, length));
    if (name !== undefined) return { code, name };
  }
  return null;
}
