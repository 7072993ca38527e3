import { type LawNames, nationalLaws } from './law-names.ts';
import type { Text } from './text.ts';

/**
 * Where a limit, fee, ratio or target comes from. Every such value carries one, and the web shows it.
 * `plan` is a plan's code (`overall` is the general plan), the same in every city though numbers differ;
 * `measure` is the measure's own reference inside it. `custom` is for a service convention that no text states.
 */
export type Basis =
  | { readonly plan: string; readonly measure: string }
  | { readonly law: string; readonly article: string }
  | { readonly standard: string; readonly clause?: string }
  | { readonly custom: Text };

/**
 * The basis as a person reads it, in both languages. A law without an English name in `lawNames`
 * keeps its Chinese one, so that nothing is lost. A plan is named by its code: whoever has the city's
 * data says more.
 */
export function describeBasis(basis: Basis, lawNames: LawNames = nationalLaws): Text {
  if ('plan' in basis) {
    return { zh: `${basis.plan} ${basis.measure}`, en: `${basis.plan}, ${basis.measure}` };
  }
  if ('law' in basis) {
    return {
      zh: `《${basis.law}》第${basis.article}条`,
      en: `${lawNames[basis.law] ?? basis.law}, art. ${basis.article}`,
    };
  }
  if ('standard' in basis) {
    return basis.clause === undefined
      ? { zh: basis.standard, en: basis.standard }
      : {
          zh: `${basis.standard} 第${basis.clause}条`,
          en: `${basis.standard}, clause ${basis.clause}`,
        };
  }
  return basis.custom;
}
