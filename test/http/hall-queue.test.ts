import type { Static } from 'typebox';
import { expect, test } from 'vitest';
import type { CallView, HallView, TakenTicket, TicketView } from '../../src/usecases/counter/hall-queue.ts';
import { firstCity as city } from '../support/cities.ts';
import { startProduct } from '../support/product.ts';

/* A hall's queue: one for all windows and all services, and nothing in it of who waits. */

const product = await startProduct(city, { withoutWorker: true });
const { nobody } = product;
const hall = product.deps.city.regions.find(({ id }) => id === city.oneDay.region)?.hall ?? '';
const [clerk, other] = [product.as(city.oneDay.clerk), product.as(city.elsewhere)];
const take = async (channel: 'hall' | 'phone') =>
  await (channel === 'hall' ? clerk : nobody).post<Static<typeof TakenTicket>>(`/api/halls/${hall}/tickets`, {
    channel,
  });
const call = (who: typeof clerk, window: string) =>
  who.call<CallView & { code: string }>('POST', '/api/counter/calls', { window });
const screen = async () => await nobody.get<HallView>(`/api/halls/${hall}/queue`);

test('numbers follow one another however they are taken, and each window calls whoever has waited longest', async () => {
  const together = await Promise.all([take('hall'), take('phone'), take('hall')]);
  const byNumber = together.toSorted((one, next) => one.number.localeCompare(next.number));
  expect(byNumber.map(({ number }) => number)).toEqual(['A001', 'A002', 'A003']);
  const [first, second, third] = byNumber;
  expect((await nobody.get<TicketView>(`/api/hall-tickets/${third?.key}`)).before).toBe(2);

  // Offices of one hall call from the same queue, at once too, and no number twice.
  const calls = await Promise.all([call(clerk, '3'), call(other, '7')]);
  expect(calls.map(({ body }) => body.call?.number).sort()).toEqual(['A001', 'A002']);
  const { called, waiting } = await screen();
  expect([called.map(({ number }) => number).sort(), waiting]).toEqual([['A001', 'A002'], 1]);
  const mine = await nobody.get<TicketView>(`/api/hall-tickets/${first?.key}`);
  expect([mine.state, ['3', '7'].includes(mine.window ?? '')]).toEqual(['called', true]);

  // Whoever goes home is not called, and whoever does not come is off the screen.
  expect((await nobody.delete<TicketView>(`/api/hall-tickets/${third?.key}`)).state).toBe('left');
  expect((await call(clerk, '3')).body.code).toBe('counter.nobody-waits');
  const kept = await clerk.get<CallView>('/api/counter/call');
  expect(kept.call?.number).toBeDefined();
  const theirs = await other.get<CallView>('/api/counter/call');
  const missed = await other.post<CallView>(`/api/counter/calls/${theirs.call?.id}/ending`, {
    state: 'missed',
  });
  expect(missed.call).toBeNull();
  expect((await screen()).called.map(({ number }) => number)).toEqual([kept.call?.number]);
  const again = await clerk.call<{ code: string }>('POST', `/api/counter/calls/${theirs.call?.id}/ending`, {
    state: 'ended',
  });
  expect([again.status, again.body.code]).toEqual([404, 'counter.ticket-not-found']);
  const nothing = await clerk.call('POST', '/api/counter/calls/nothing/ending', { state: 'ended' });
  expect(nothing.status).toBe(404);
  expect(second).not.toHaveProperty('name');
});

test('a button pressed twice calls one number, and nobody is lost on the way', async () => {
  await Promise.all([take('phone'), take('phone'), take('phone')]);
  const { call: shown } = await clerk.get<CallView>('/api/counter/call');
  const press = async () =>
    await clerk.post<CallView>('/api/counter/calls', { window: '3', after: shown?.id ?? null });
  const [first, second] = await Promise.all([press(), press()]);
  expect(first.call).toEqual(second.call);
  expect([(await screen()).waiting, (await screen()).called.length]).toEqual([2, 1]);

  // Whoever does not say what they see is asked to the window one after the other: one number is called at a time.
  await Promise.all([call(clerk, '3'), call(clerk, '3')]);
  expect([(await screen()).waiting, (await screen()).called.length]).toEqual([0, 1]);
});

test('a new day begins with the first number, and yesterday’s are called no more', async () => {
  await take('hall');
  product.clock.advance(24 * 60);
  expect((await screen()).waiting).toBe(0);
  expect((await take('phone')).number).toBe('A001');
  expect((await nobody.call<{ code: string }>('GET', '/api/halls/nowhere/queue')).body.code).toBe(
    'counter.hall-unknown',
  );
});

test('from afar a queue cannot be filled, and numbers of the hall itself are given out by its staff', async () => {
  const ask = async (channel: 'hall' | 'phone') => {
    const { status, body } = await nobody.call<{ code: string }>('POST', `/api/halls/${hall}/tickets`, {
      channel,
    });
    return [status, body.code];
  };
  expect(await ask('hall')).toEqual([401, 'access.sign-in-needed']);
  const { waiting } = await screen();
  await Promise.all(Array.from({ length: 70 }, () => ask('phone')));
  expect(await ask('phone')).toEqual([409, 'counter.queue-full']);
  expect([waiting, (await screen()).waiting]).toEqual([1, 60]);
  const { number } = await take('hall');
  expect(number).toBe('A061');

  product.clock.advance(14 * 60);
  expect(await ask('phone')).toEqual([409, 'counter.hall-closed']);
});
