import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import { expect, test } from 'vitest';
import { caseAct, city, openTestStore, recordedAt } from '../../../test/support/store-acts.ts';
import { commitActs } from '../cases/commit-acts.ts';
import { listReplays, readPartyHealth, replayMessage } from './health.ts';
import { findInboxMessage } from './inbox.ts';
import { queueJobs } from './jobs.ts';
import {
  findOutboxMessage,
  listOutboxMessages,
  listOutboxOfCase,
  markAttemptFailed,
  markSent,
} from './outbox.ts';

const { db } = await openTestStore();
const operations = randomUUID();

/** How many wait for what this connection holds. */
async function waiting(holder: PoolClient): Promise<number> {
  const { rowCount } = await holder.query(
    'select from pg_locks where not granted and pg_backend_pid() = any (pg_blocking_pids(pid))',
  );
  return rowCount ?? 0;
}

async function ask() {
  const id = randomUUID();
  const message = {
    id,
    step: 'bank',
    round: 1,
    operation: 'reserve',
    party: 'bank',
    payload: { name: 'x' },
    createdAt: recordedAt,
  };
  const act = caseAct({ outbox: [message] });
  await commitActs(db, city, [act]);
  return { id, act };
}

test('a message is queued with its act and names its case', async () => {
  const { id, act } = await ask();
  const message = await findOutboxMessage(db, city, id);
  expect(message).toMatchObject({
    state: 'queued',
    attempts: 0,
    payload: { name: 'x' },
    case: { id: act.case.id, number: act.case.number },
  });
  expect(await listOutboxOfCase(db, city, act.case.id)).toEqual([message]);
});

test('it fails, is put back, is sent and is answered; an answer is final', async () => {
  const { id, act } = await ask();
  const state = async () => (await findOutboxMessage(db, city, id))?.state;
  const again = () =>
    replayMessage(
      db,
      city,
      { id: randomUUID(), message: id, at: recordedAt, account: 'root', reason: 'the bank is back' },
      'deliver-outbox',
      {
        stream: operations,
        actor: { kind: 'account', id: 'root' },
        at: recordedAt,
        body: { type: 'message-sent-again', message: id },
      },
    );
  await markAttemptFailed(db, city, id, { error: 'dark', final: false });
  expect(await state()).toBe('queued');
  expect(await again()).toBe(false);
  await markAttemptFailed(db, city, id, { error: 'dark', final: true });
  expect(await findOutboxMessage(db, city, id)).toMatchObject({
    state: 'failed',
    attempts: 2,
    lastError: 'dark',
  });
  expect(await readPartyHealth(db, city, recordedAt)).toMatchObject([
    { party: 'bank', failed: 1, lastError: 'dark' },
  ]);
  expect(await again()).toBe(true);
  expect(await again()).toBe(false);
  expect(await listReplays(db, city, 10)).toMatchObject([
    { message: id, account: 'root', reason: 'the bank is back' },
  ]);
  await markSent(db, city, id, recordedAt);
  expect(await findOutboxMessage(db, city, id)).toMatchObject({
    state: 'sent',
    attempts: 3,
    lastError: null,
  });

  const inbox = { party: 'bank', id: 'reply', operation: 'reserve', body: {}, receivedAt: recordedAt };
  await commitActs(db, city, [caseAct({ of: act, inbox, answers: id })]);
  expect(await findInboxMessage(db, city, 'bank', 'reply')).toMatchObject({ receivedAt: recordedAt });
  expect(await findInboxMessage(db, city, 'tax', 'reply')).toBeNull();
  await markSent(db, city, id, recordedAt);
  await markAttemptFailed(db, city, id, { error: 'late', final: true });
  expect(await findOutboxMessage(db, city, id)).toMatchObject({ state: 'answered', answeredAt: recordedAt });
});

test('messages list newest first and by state', async () => {
  const { items } = await listOutboxMessages(db, city, { limit: 1 });
  expect(items).toHaveLength(1);
  const queued = await listOutboxMessages(db, city, { state: 'queued', limit: 10 });
  expect(queued.items.every(({ state }) => state === 'queued')).toBe(true);
  expect(queued.items).toHaveLength(1);
  expect(await findOutboxMessage(db, city, 'no id')).toBeNull();
});

test('jobs that belong to no act can be queued too', async () => {
  await expect(
    queueJobs(db, [{ task: 'sweep', payload: {}, runAt: recordedAt, key: 'sweep' }]),
  ).resolves.toBeUndefined();
});

test('those who answer and those who hand over hold several messages in one order', async () => {
  const asked = (await Promise.all([ask(), ask(), ask()])).sort((a, b) => (a.id < b.id ? -1 : 1));
  const [first, ...later] = asked.map(({ id }) => id);
  const answers = asked.toReversed().map(({ id, act }, index) =>
    caseAct({
      of: act,
      inbox: { party: 'bank', id: `answer ${index}`, operation: 'reserve', body: {}, receivedAt: recordedAt },
      answers: id,
    }),
  );
  for (const hold of [
    () => commitActs(db, city, answers),
    () => Promise.all(asked.toReversed().map(({ id }) => markSent(db, city, id, recordedAt))),
  ]) {
    const holder = await db.pool.connect();
    try {
      await holder.query('begin');
      await holder.query('select from outbox_message where id = $1 for update', [first]);
      const held = hold();
      await expect.poll(() => waiting(holder)).toBe(1);
      // Whoever waits for the first has none of the later ones.
      const { rowCount } = await holder.query(
        'select from outbox_message where id = any ($1) for update nowait',
        [later],
      );
      expect(rowCount).toBe(later.length);
      await holder.query('commit');
      await held;
    } finally {
      holder.release();
    }
  }
});
