import { QueryObserver } from '@tanstack/react-query';
import { expect, test, vi } from 'vitest';
import { createQueryClient } from '../app/query-client.ts';
import { waitBeforeAgain } from './ask-again.ts';
import { Problem } from './problem.ts';

const refused = (status: number, retryAfter?: number) =>
  new Problem({ code: 'x', title: '', status, ...(retryAfter === undefined ? {} : { retryAfter }) });

test('a server that has too much to do is asked again when it said, and never much later', () => {
  expect(waitBeforeAgain(refused(503, 3))).toBe(3_000);
  expect(waitBeforeAgain(refused(503))).toBe(5_000);
  expect(waitBeforeAgain(refused(503, 86_400))).toBe(30_000);
});

test('a lost network is worth another try; a refusal is an answer, and so is what broke', () => {
  expect(waitBeforeAgain(new Problem({ code: 'web.unreachable', title: '', status: 0 }))).toBe(2_000);
  expect([404, 409, 429, 500].map((status) => waitBeforeAgain(refused(status, 1)))).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(waitBeforeAgain(new Error('a mistake of ours'))).toBeNull();
});

test('a page’s question waits as it was told and is asked twice more; an act is sent once', async () => {
  vi.useFakeTimers();
  try {
    const client = createQueryClient();
    const queryFn = vi.fn(() => Promise.reject(refused(503, 7)));
    const query = new QueryObserver(client, { queryKey: ['/api/city'], queryFn });
    const leave = query.subscribe(() => {});
    const asked = async (ms: number) => {
      await vi.advanceTimersByTimeAsync(ms);
      return queryFn.mock.calls.length;
    };
    expect([await asked(0), await asked(6_900), await asked(200), await asked(7_000)]).toEqual([1, 1, 2, 3]);
    expect(await asked(60_000)).toBe(3);
    expect(query.getCurrentResult().isError).toBe(true);
    leave();
    const mutationFn = vi.fn(() => Promise.reject(refused(503, 1)));
    const act = client.getMutationCache().build(client, client.defaultMutationOptions({ mutationFn }));
    await expect(act.execute(undefined)).rejects.toThrow('x');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(mutationFn).toHaveBeenCalledTimes(1);
    client.clear();
  } finally {
    vi.useRealTimers();
  }
});
