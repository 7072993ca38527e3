import { Type } from 'typebox';
import { refuse } from '../../kernel/errors/index.ts';
import { isOfficer } from '../../kernel/process/index.ts';
import { getWorkingTime, isOpen, momentOf } from '../../kernel/time/index.ts';
import {
  callNext,
  callOf,
  endCall,
  findTicket,
  giveTicket,
  leaveQueue,
  readHall,
  type TicketRow,
} from '../../store/counter/hall-tickets.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Person } from '../parties/capacity.ts';
import { hashToken, newToken } from '../sessions/token.ts';
import { Coded, DateTime, listOf, orNull } from '../views/parts.ts';
import { stateOn } from './ticket-state.ts';

/*
 * One queue for a hall: whatever people come for, each window calls whoever has waited longest (一窗受理). A number is
 * taken in the hall or on a telephone, and nothing is known of who has it.
 */

/** A number as the hall's screen shows it. */
const Called = Type.Object({
  number: Type.String({ description: '如 A012。As it is called out' }),
  window: Type.String(),
  at: DateTime,
});

export const HallView = Type.Object({
  hall: Coded,
  waiting: Type.Integer({ description: '还有几个号在等。How many wait' }),
  called: Type.Array(Called, { description: '正在叫的，后叫的在前。Being called, the last first' }),
});
export type HallView = Type.Static<typeof HallView>;

export const HallList = listOf(Coded);

/** The city's halls, each with a queue of its own. */
export function listHalls(deps: Dependencies): Type.Static<typeof HallList> {
  return { items: deps.city.halls.map(({ id }) => hallName(deps, id)) };
}

export const TicketView = Type.Object({
  hall: Coded,
  number: Type.String(),
  state: Type.Enum(['waiting', 'called', 'ended', 'missed', 'left']),
  before: Type.Integer({ description: '前面还有几个号。How many are before it' }),
  window: orNull(Type.String()),
  takenAt: DateTime,
});
export type TicketView = Type.Static<typeof TicketView>;

export const TakenTicket = Type.Intersect([
  TicketView,
  Type.Object({ key: Type.String({ description: '凭它查看这个号。With it the number is looked up' }) }),
]);

/** What a clerk has called, and how many wait in their hall. */
export const CallView = Type.Object({
  hall: Coded,
  waiting: Type.Integer(),
  call: orNull(Type.Object({ id: Type.String({ format: 'uuid' }), number: Type.String() })),
});
export type CallView = Type.Static<typeof CallView>;

const shownOnScreen = 8;

/** Numbers as they are called out: `A007`, and after `A999` `B000`. */
export function ticketLabel(number: number): string {
  const letter = String.fromCharCode('A'.charCodeAt(0) + (Math.floor(number / 1000) % 26));
  return `${letter}${String(number % 1000).padStart(3, '0')}`;
}

/** What the screen of a hall shows. Refuses `counter.hall-unknown`. */
export async function showHall(deps: Dependencies, hall: string): Promise<HallView> {
  const { database } = deps;
  const here = today(deps, hall);
  const { waiting, called } = await readHall(database, database.city, here, shownOnScreen);
  return {
    hall: hallName(deps, hall),
    waiting,
    called: called.map((row) => ({
      number: ticketLabel(row.number),
      window: row.place ?? '',
      at: inCityTime(deps.time.zone, row.calledAt ?? row.takenAt),
    })),
  };
}

/** So many who took their number on a telephone may wait in a hall: nobody can fill its queue from afar. */
const mostByPhone = 60;

/**
 * Takes a number for today. On a telephone while the hall is open and its queue has room (`counter.hall-closed`,
 * `counter.queue-full`); in the hall its own staff give them out, to as many as come.
 */
export async function takeNumber(
  deps: Dependencies,
  taker: Person | null,
  hall: string,
  channel: TicketRow['channel'],
): Promise<Type.Static<typeof TakenTicket>> {
  const { database, time } = deps;
  const here = today(deps, hall);
  if (channel === 'hall') {
    if (taker === null) throw refuse('access.sign-in-needed');
    if (hallOf(deps, taker) !== hall) throw refuse('access.not-permitted');
  } else if (!isOpen(getWorkingTime(time, hall), momentOf(time.zone, deps.now())))
    throw refuse('counter.hall-closed');
  const key = newToken(deps.randomBytes);
  const ticket = { ...here, id: deps.newId(), channel, holder: hashToken(key), takenAt: deps.now() };
  const row = await giveTicket(database, database.city, ticket, mostByPhone);
  if (row === null) throw refuse('counter.queue-full');
  const found = await findTicket(database, database.city, hashToken(key));
  return { ...viewTicket(deps, { ...row, before: found?.before ?? 0 }), key };
}

/** How a number stands. Refuses `counter.ticket-not-found`. */
export async function readNumber(deps: Dependencies, key: string): Promise<TicketView> {
  const { database } = deps;
  const row = await findTicket(database, database.city, hashToken(key));
  if (row === null) throw refuse('counter.ticket-not-found');
  return viewTicket(deps, row);
}

/** Whoever has it goes home; a number that is called already stays called. */
export async function giveBackNumber(deps: Dependencies, key: string): Promise<TicketView> {
  const { database } = deps;
  await leaveQueue(database, database.city, hashToken(key), deps.now());
  return await readNumber(deps, key);
}

/** Whom a clerk has called, and how many wait in the hall of their office. */
export async function readCall(deps: Dependencies, clerk: Person): Promise<CallView> {
  const { database } = deps;
  const here = today(deps, hallOf(deps, clerk));
  const [{ waiting }, call] = await Promise.all([
    readHall(database, database.city, here, 0),
    callOf(database, database.city, here, clerk.account),
  ]);
  return {
    hall: hallName(deps, here.hall),
    waiting,
    call: call === null ? null : { id: call.id, number: ticketLabel(call.number) },
  };
}

/**
 * Calls whoever has waited longest to the clerk's window; whom they called before is attended to with that. Refuses
 * `counter.nobody-waits`, and then the call before stays.
 */
export async function callNumber(
  deps: Dependencies,
  clerk: Person,
  { window, after }: { readonly window: string; readonly after?: string | null },
): Promise<CallView> {
  const { database } = deps;
  const here = today(deps, hallOf(deps, clerk));
  const called = await callNext(database, database.city, here, {
    by: clerk.account,
    place: window.trim(),
    now: deps.now(),
    after,
  });
  if (called === null) throw refuse('counter.nobody-waits');
  return await readCall(deps, clerk);
}

/** Ends what the clerk has called: attended to, or nobody came to the window. */
export async function endNumber(
  deps: Dependencies,
  clerk: Person,
  id: string,
  state: 'ended' | 'missed',
): Promise<CallView> {
  const { database } = deps;
  const ended = await endCall(database, database.city, id, { by: clerk.account, state, now: deps.now() });
  if (ended === null) throw refuse('counter.ticket-not-found');
  return await readCall(deps, clerk);
}

function hallOf(deps: Dependencies, clerk: Person): string {
  const { office } = clerk;
  if (office === undefined || !isOfficer(clerk, office)) throw refuse('access.not-permitted');
  const region = deps.city.offices.find(({ id }) => id === office)?.region;
  const hall = deps.city.regions.find(({ id }) => id === region)?.hall;
  if (hall === undefined) throw refuse('access.not-permitted');
  return hall;
}

function today(deps: Dependencies, hall: string): { readonly hall: string; readonly day: string } {
  if (!deps.city.halls.some(({ id }) => id === hall)) throw refuse('counter.hall-unknown');
  return { hall, day: inCityTime(deps.time.zone, deps.now()).slice(0, 10) };
}

function hallName(deps: Dependencies, hall: string) {
  const name = deps.city.halls.find(({ id }) => id === hall)?.name;
  return { code: hall, name: name ?? { zh: hall, en: hall } };
}

function viewTicket(deps: Dependencies, row: TicketRow & { readonly before: number }): TicketView {
  const state = stateOn(row, inCityTime(deps.time.zone, deps.now()).slice(0, 10));
  return {
    hall: hallName(deps, row.hall),
    number: ticketLabel(row.number),
    state,
    before: state === 'waiting' ? row.before : 0,
    window: state === 'called' ? row.place : null,
    takenAt: inCityTime(deps.time.zone, row.takenAt),
  };
}
