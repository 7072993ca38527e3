import type { City } from '../kernel/city/index.ts';
import type { Pack } from '../kernel/pack/definition.ts';
import type { Text } from '../kernel/text.ts';

/** What is computed, then what units report: a fact that a pack computes goes by the pack's code. */
export function indicatorNames(
  city: Pick<City, 'indicators'>,
  packs: readonly Pack[],
): readonly { readonly code: string; readonly name: Text }[] {
  const computed = packs.flatMap((pack) => pack.indicators);
  const facts = new Set(computed.flatMap((definition) => definition.facts));
  return [
    ...computed.map(({ code, name }) => ({ code, name })),
    ...city.indicators.filter(({ id }) => !facts.has(id)).map(({ id, name }) => ({ code: id, name })),
  ];
}
