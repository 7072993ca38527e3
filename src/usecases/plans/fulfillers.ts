import type { Fulfilment } from '../../kernel/city/index.ts';
import type { PackSet } from '../../kernel/pack/pack-set.ts';
import type { Text } from '../../kernel/text.ts';
import type { FulfilledBy } from './plan-views.ts';

type Named = { readonly name: Text } | undefined;

/** Where each kind of fulfilment is declared. An operation bears the name of the step that calls it. */
const named: Readonly<Record<FulfilledBy['kind'], (packs: PackSet, code: string) => Named>> = {
  service: ({ services }, code) => services.get(code),
  limit: ({ services }, code) => services.get(code),
  register: ({ registers }, code) => registers.get(code),
  indicator: ({ indicators }, code) => indicators.get(code),
  exchange: ({ services }, code) =>
    [...services.values()].flatMap(({ steps }) => steps).find(({ calls }) => calls?.operation === code),
};

/** The name of what keeps a promise; its code where no pack declares it. */
export function nameOfFulfiller(packs: PackSet, by: Fulfilment['by'], code: string): Text {
  const found = by === 'evidence' || by === 'later' ? undefined : named[by](packs, code);
  return found?.name ?? { zh: code, en: code };
}

/** What the city names as fulfilling a promise, with the names of our own services, registers and figures. */
export function fulfillers(packs: PackSet, answer: Fulfilment | undefined): readonly FulfilledBy[] {
  if (answer === undefined || answer.by === 'later' || answer.by === 'evidence') return [];
  const kind = answer.by;
  return (answer.what ?? []).map((code) => ({ kind, code, name: nameOfFulfiller(packs, kind, code) }));
}

/** How the city answers a task: of itself, or of the measure that it carries out. */
export function answerTo(
  fulfilment: readonly Fulfilment[],
  { no, measure }: { readonly no: number; readonly measure: string | null },
): Fulfilment | undefined {
  return (
    fulfilment.find(({ of }) => 'task' in of && of.task === no) ??
    fulfilment.find(({ of }) => 'measure' in of && of.measure === measure)
  );
}
