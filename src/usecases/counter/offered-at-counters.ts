import { Type } from 'typebox';
import { covers, type Held } from '../../kernel/access/powers.ts';
import { sayError } from '../../kernel/errors/say.ts';
import type { ServiceDefinition } from '../../kernel/process/index.ts';
import type { Text } from '../../kernel/text.ts';
import type { Dependencies } from '../dependencies.ts';
import { type Bar, barsTo, isForEnterprisesAlone } from '../parties/check-enterprise.ts';
import { Coded, listOf, TextView } from '../views/parts.ts';

/** Who may ask for a service: anybody; enterprises; or those enterprises alone that registers say so of. */
export const askers = ['anybody', 'enterprises', 'some-enterprises'] as const;

export const CounterService = Type.Object({
  ...Coded.properties,
  askers: Type.Enum([...askers], {
    description:
      '谁能申请：任何人、企业、符合条件的企业。Who may ask: anybody, enterprises, or some enterprises alone',
  }),
});
type CounterService = Type.Static<typeof CounterService>;
export const CounterServiceList = listOf(CounterService);

export const BarredService = Type.Object({ ...Coded.properties, reason: TextView });

/**
 * Whether a service is begun at counters and on the telephone at all. A check of who somebody is is none: their document
 * is seen there, and whoever is known is not checked again.
 */
export function isBegunAtCounters({ openedBy, identityCheck }: ServiceDefinition): boolean {
  return openedBy === 'applicant' && identityCheck === undefined;
}

export function askersOf(definition: ServiceDefinition): (typeof askers)[number] {
  if (!isForEnterprisesAlone(definition)) return 'anybody';
  return definition.offeredTo === undefined ? 'enterprises' : 'some-enterprises';
}

/** All that is begun at counters, with for whom. */
export function listCounterServices({ packs }: Dependencies): Type.Static<typeof CounterServiceList> {
  return {
    items: [...packs.services.values()].filter(isBegunAtCounters).map(viewService),
  };
}

function viewService(service: ServiceDefinition): CounterService {
  return { code: service.code, name: service.name, askers: askersOf(service) };
}

/** What can be begun for a party by what is held over it; and what within these powers cannot, and why. */
export async function offersTo(
  deps: Dependencies,
  party: string,
  held: readonly Held[],
): Promise<{ readonly services: CounterService[]; readonly barred: Type.Static<typeof BarredService>[] }> {
  const barTo = await barsTo(deps, party);
  const within = [...deps.packs.services.values()].filter(
    (service) =>
      isBegunAtCounters(service) &&
      held.some((each) => each.party === party && covers(each.scope, service.code, 'apply')),
  );
  const judged = await Promise.all(within.map(async (service) => ({ service, bar: await barTo(service) })));
  // What is an enterprise's own first: that is what somebody comes for who comes for it.
  const inOrder = judged.toSorted(
    (one, other) => Number(isForEnterprisesAlone(other.service)) - Number(isForEnterprisesAlone(one.service)),
  );
  return {
    services: inOrder.flatMap(({ service, bar }) => (bar === null ? [viewService(service)] : [])),
    barred: inOrder.flatMap(({ service: { code, name }, bar }) =>
      bar === null ? [] : [{ code, name, reason: reasonOf(bar) }],
    ),
  };
}

function reasonOf({ code, parameters }: Bar): Text {
  return parameters?.reason ?? sayError(code).message;
}
