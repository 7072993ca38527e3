import type { Entry, Given } from '../../kernel/process/story.fixture.ts';
import { officer, place, story, system } from '../../kernel/process/story.fixture.ts';
import { order } from './services/order.ts';

/* An order about a case of the food office, opened on Monday 6 June 2022 in the morning. */

export const late = officer('hu', 'food@north');
export const watch = officer('du', 'plan-supervision@north');
export const chair = officer('ban', 'plan-coordination@north');
export const why = { cause: '等待外省核验', until: '2022-06-10' };
export const paper = { on: '2022-06-06', what: '限期整改' };

export const byClock = {
  origin: 'clock',
  number: 'N-late',
  office: 'food@north',
  matter: '办件超期',
  due: '2022-06-02',
};

export function ordered(
  form: Readonly<Record<string, string>> = {},
  { place: where = place(), party = 'food@north' }: Pick<Given, 'place'> & { readonly party?: string } = {},
) {
  const told = story(order, { place: where });
  told.act(system, '2022-06-06T09:00', {
    act: 'submit',
    region: 'north',
    channel: 'online',
    applicant: { party, account: null, name: party },
    form: { ...byClock, ...form },
    parent: null,
    causedBy: { case: 'late', number: 'N-late' },
  });
  return told;
}

export type Ordered = ReturnType<typeof ordered>;

/** Explained on Monday, accepted, reported on the day, and found to be so. */
export function closeAs(told: Ordered, day: string): void {
  told.complete(late, `${day}T09:00`, 'explain', 'explained', { output: { ...why, until: day } });
  told.complete(watch, `${day}T09:30`, 'verify', 'accepted');
  told.complete(late, `${day}T10:00`, 'report', 'reported', { output: { done: '已办结并完善流程' } });
  told.complete(watch, `${day}T11:00`, 'inspect', 'verified', {
    output: { visitedOn: day, found: '现场核查属实' },
  });
}

/** The measures kept of it, by the key's ending. */
export function records(told: Ordered): Readonly<Record<string, Entry['content']>> {
  return Object.fromEntries(
    [...told.place.registers].map(([name, { content }]) => [name.replace(/.*N-case-\d+-/, ''), content]),
  );
}
