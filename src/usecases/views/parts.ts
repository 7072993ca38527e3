import { Type } from 'typebox';
import { type Basis, describeBasis, placeInEnglish } from '../../kernel/basis.ts';
import { findMeasure, findPlan } from '../../kernel/city/find.ts';
import type { City } from '../../kernel/city/index.ts';
import type { Text } from '../../kernel/text.ts';

/** Small pieces that many answers share. Each is a schema first, so that the API's description is true. */
export const TextView = Type.Object({ zh: Type.String(), en: Type.String() });
export const DateTime = Type.String({ format: 'date-time' });

export function orNull<Schema extends Type.TSchema>(schema: Schema) {
  return Type.Union([schema, Type.Null()]);
}

/** A thing with a code and a name. */
export const Coded = Type.Object({ code: Type.String(), name: TextView });
export type Coded = Type.Static<typeof Coded>;

/** A unit, office or party with an id and a name. */
export const Named = Type.Object({ id: Type.String(), name: TextView });
export type Named = Type.Static<typeof Named>;

export const BasisView = Type.Object({ text: TextView, ref: Type.String() });
export type BasisView = Type.Static<typeof BasisView>;

/** Where a value comes from, as a person of this city reads it: a measure by its printed place and title. */
export function basisView(basis: Basis, city: City): BasisView {
  return { text: basisText(basis, city), ref: 'plan' in basis ? `${basis.plan} ${basis.measure}` : '' };
}

export function basisText(basis: Basis, city: City): Text {
  if (!('plan' in basis)) return describeBasis(basis);
  const plan = findPlan(city, basis.plan);
  const measure = findMeasure(city, basis);
  if (plan === undefined || measure === undefined) return describeBasis(basis);
  return {
    zh: `${plan.name.zh} ${measure.ref} ${measure.title.zh}`,
    en: `${plan.name.en} ${placeInEnglish(measure.ref)}: ${measure.title.en}`,
  };
}

/** A list that is given whole. */
export function listOf<Item extends Type.TSchema>(item: Item) {
  return Type.Object({ items: Type.Array(item) });
}

/** A page of a list: `next` is passed back as `after`; null on the last page. */
export function pageOf<Item extends Type.TSchema>(item: Item) {
  const next = orNull(
    Type.String({
      description: '取下一页时填入 `after`；末页为 null。To be passed back as `after`; null on the last page',
    }),
  );
  return Type.Object({ items: Type.Array(item), next });
}
