import { Type } from 'typebox';
import {
  type PlannedPermit,
  permitPlan,
  type ScopeCatalogue,
  type ScopeTerm,
  scopeCatalogue,
  searchTerms,
} from '../../kernel/business-scope/index.ts';
import { findOfficeForDuty, topRegion } from '../../kernel/city/index.ts';
import type { CodeLists } from '../../kernel/form/validate.ts';
import type { Dependencies } from '../dependencies.ts';
import { BasisView, basisView, Coded, Named, orNull, TextView } from '../views/parts.ts';

export const ScopeTermView = Type.Object({
  code: Type.String(),
  name: TextView,
  item: Type.Enum(['general', 'licensed'], {
    description: '一般项目凭营业执照即可开展。A general item may begin with the business licence alone',
  }),
  industry: orNull(Coded),
  permits: Type.Array(Coded),
});
export type ScopeTermView = Type.Static<typeof ScopeTermView>;

export const PermitView = Type.Object({
  code: Type.String(),
  name: TextView,
  kind: Type.Enum(['licence', 'filing']),
  mode: orNull(Type.Enum(['filing', 'commitment', 'optimised'])),
  authority: TextView,
  office: orNull(Named),
  asks: Type.Array(Coded),
  basis: Type.Array(BasisView),
  certain: Type.Boolean({
    description: '已核对法律原文；否则以主管部门公布为准。Read in the statute; otherwise ask the authority',
  }),
});
export type PermitView = Type.Static<typeof PermitView>;

export const ScopePlanView = Type.Object({
  terms: Type.Array(ScopeTermView),
  text: TextView,
  industry: orNull(Coded),
  before: Type.Array(PermitView),
  after: Type.Array(PermitView),
});
export type ScopePlanView = Type.Static<typeof ScopePlanView>;

const known = new WeakMap<CodeLists, ScopeCatalogue>();

function catalogueOf({ codeLists }: Dependencies): ScopeCatalogue {
  const found = known.get(codeLists) ?? scopeCatalogue(codeLists);
  known.set(codeLists, found);
  return found;
}

/** Standard terms of business scopes that answer everyday words; all of them where nothing is asked. */
export function listScopeTerms(
  deps: Dependencies,
  { q = '', limit = 20 }: { readonly q?: string; readonly limit?: number },
): ScopeTermView[] {
  const catalogue = catalogueOf(deps);
  const found = q.trim() === '' ? catalogue.terms.slice(0, limit) : searchTerms(catalogue.terms, q, limit);
  return found.map((term) => viewTerm(catalogue, term));
}

/**
 * What a choice of terms, the main business first, comes to in a region: how the licence says it, and which papers
 * have to be obtained or filed, from which office, before registration and after. Codes that are no terms are left out.
 */
export function planScope(
  deps: Dependencies,
  { terms, region }: { readonly terms: readonly string[]; readonly region?: string },
): ScopePlanView {
  const catalogue = catalogueOf(deps);
  const plan = permitPlan(catalogue, terms);
  return {
    terms: plan.terms.map((term) => viewTerm(catalogue, term)),
    text: plan.text,
    industry: plan.industry,
    before: plan.before.map((permit) => viewPermit(deps, permit, region)),
    after: plan.after.map((permit) => viewPermit(deps, permit, region)),
  };
}

function viewTerm(catalogue: ScopeCatalogue, term: ScopeTerm): ScopeTermView {
  const { code, name, item, permits } = term;
  return {
    code,
    name,
    item,
    industry: permitPlan(catalogue, [code]).industry,
    permits: permits.flatMap((each) => {
      const permit = catalogue.permits.get(each);
      return permit === undefined ? [] : [{ code: permit.code, name: permit.name }];
    }),
  };
}

function viewPermit(deps: Dependencies, permit: PlannedPermit, region: string | undefined): PermitView {
  return {
    code: permit.code,
    name: permit.name,
    kind: permit.kind,
    mode: permit.mode ?? null,
    authority: permit.authority,
    office: permit.duty === undefined ? null : officeOf(deps, permit.duty, region),
    asks: permit.asks.map(({ code, name }) => ({ code, name })),
    basis: (permit.basis ?? []).map(({ law, article }) =>
      article === undefined
        ? { text: { zh: `《${law}》`, en: law }, ref: '' }
        : basisView({ law, article }, deps.city),
    ),
    certain: permit.certainty === 'confirmed',
  };
}

/** The office of the region, or of the city where no region is named; null where the city has given the duty to nobody. */
function officeOf(deps: Dependencies, duty: string, region: string | undefined): Named | null {
  const top = topRegion(deps.city);
  const office = findOfficeForDuty(deps.city, duty, region ?? top, deps.now().slice(0, 10));
  if (office !== undefined) return { id: office.id, name: office.name };
  const unit = deps.city.duties.find(({ code }) => code === duty)?.unit;
  const named = deps.city.units.find(({ id }) => id === unit);
  return named === undefined ? null : { id: named.id, name: named.name };
}
