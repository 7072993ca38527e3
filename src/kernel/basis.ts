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
      en: `${lawNames[basis.law] ?? basis.law}, art. ${placeInEnglish(basis.article)}`,
    };
  }
  if ('standard' in basis) {
    return basis.clause === undefined
      ? { zh: basis.standard, en: basis.standard }
      : {
          zh: `${basis.standard} 第${basis.clause}条`,
          en: `${basis.standard}, clause ${placeInEnglish(basis.clause)}`,
        };
  }
  return basis.custom;
}

/** A place as Chinese texts number it, for English readers: `(一)6` is `(1)6`. */
export function placeInEnglish(place: string): string {
  return place
    .replace(/^[一二三四五六七八九十]+$/, (numeral) => String(numberOf(numeral)))
    .replaceAll(/[（(]([一二三四五六七八九十]+)[)）]/g, (_, numeral: string) => `(${numberOf(numeral)})`);
}

/** 一 to 九十九: no law and no plan counts its items further. */
function numberOf(numeral: string): number {
  const digit = (sign: string | undefined): number =>
    sign === undefined ? 0 : '一二三四五六七八九'.indexOf(sign) + 1;
  const ten = numeral.indexOf('十');
  if (ten < 0) return digit(numeral[0]);
  return (ten === 0 ? 1 : digit(numeral[0])) * 10 + digit(numeral[ten + 1]);
}
