import { randomUUID } from 'node:crypto';
import { expect, onTestFinished, test, vi } from 'vitest';
import { city, openTestStore, recordedAt } from '../../../test/support/store-acts.ts';
import { saveAccount } from '../../store/people/accounts.ts';
import { createSession, deleteSession } from '../../store/people/sessions.ts';
import type { Dependencies } from '../dependencies.ts';
import { recallSignedIn } from './remembered-sign-ins.ts';
import { signOut } from './sign-out.ts';
import { hashToken } from './token.ts';

const { db } = await openTestStore();
const deps = {
  database: db,
  now: () => recordedAt,
  wall: () => Date.parse(recordedAt),
} as unknown as Dependencies;
const clerk = {
  id: 'clerk',
  username: 'clerk',
  passwordHash: null,
  name: { zh: '王芳', en: 'Wang Fang' },
  grants: [{ role: 'clerk', office: 'hall' }],
  party: null,
  demonstration: false,
  disabledAt: null,
} as const;
await saveAccount(db, city, clerk, recordedAt);

async function sessionOf(account: string): Promise<string> {
  const token = randomUUID();
  await createSession(db, city, {
    tokenHash: hashToken(token),
    account,
    createdAt: recordedAt,
    expiresAt: '2099-01-01T00:00:00.000Z',
  });
  return token;
}

const office = async (token: string) => (await recallSignedIn(deps, token))?.principal.office;

test('whoever signs out here is nobody at once', async () => {
  const token = await sessionOf('clerk');
  expect(await office(token)).toBe('hall');
  await signOut(deps, token);
  expect(await office(token)).toBeUndefined();
});

test('nor is somebody who was being looked up while they signed out', async () => {
  const token = await sessionOf('clerk');
  await Promise.all([office(token), signOut(deps, token), office(token)]);
  expect(await office(token)).toBeUndefined();
});

test('what another process ends is over within a second, and asked for once until then', async () => {
  const token = await sessionOf('clerk');
  // The second passes when the test says so: on a busy machine it may be over before it is looked at.
  vi.useFakeTimers({ toFake: ['performance'] });
  onTestFinished(() => void vi.useRealTimers());
  expect(await office(token)).toBe('hall');
  await deleteSession(db, city, hashToken(token));
  expect(await office(token)).toBe('hall');
  vi.advanceTimersByTime(1_000);
  expect(await office(token)).toBeUndefined();
});

test('somebody who signs in is known at once, although the token was nobody’s a moment ago', async () => {
  const token = randomUUID();
  expect(await office(token)).toBeUndefined();
  const expiresAt = '2099-01-01T00:00:00.000Z';
  await createSession(db, city, {
    tokenHash: hashToken(token),
    account: 'clerk',
    createdAt: recordedAt,
    expiresAt,
  });
  expect(await office(token)).toBe('hall');
});
