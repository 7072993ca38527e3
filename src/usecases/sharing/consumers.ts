import type { Principal } from '../../kernel/access/principal.ts';
import type { City } from '../../kernel/city/index.ts';
import { refuse } from '../../kernel/errors/index.ts';
import type { Text } from '../../kernel/text.ts';

/** Who uses data of others: an office of the city, or an institution that takes part in the exchange. */
export type Consumer = { readonly id: string; readonly name: Text; readonly kind: 'office' | 'institution' };

export function findConsumer(city: City, id: string): Consumer | null {
  const office = city.offices.find((each) => each.id === id);
  if (office !== undefined) return { id, name: office.name, kind: 'office' };
  const party = city.outsideParties.find((each) => each.id === id);
  return party === undefined ? null : { id, name: party.name, kind: 'institution' };
}

/** For whom this person may ask: their office, or their institution. Anybody else is refused. */
export function consumerOf(city: City, principal: Extract<Principal, { kind: 'account' }>): Consumer {
  const id = principal.role === 'institution' ? principal.party : principal.office;
  const consumer = id === undefined ? null : findConsumer(city, id);
  if (consumer === null) throw refuse('access.not-permitted');
  return consumer;
}

export function consumerName(city: City, id: string): Text {
  return findConsumer(city, id)?.name ?? { zh: id, en: id };
}
