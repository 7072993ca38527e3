import { randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { city, openTestStore } from '../../../test/support/store-acts.ts';
import { listAccessToCase, recordAccess } from './access-log.ts';
import { type Account, findAccount, findAccountByUsername, saveAccount } from './accounts.ts';
import {
  findParty,
  findPartyByIdentifier,
  listDelegationsOf,
  type Party,
  saveDelegation,
  saveParty,
} from './parties.ts';
import { addPersonKeys, erasePersonKey, findPersonKeys } from './person-keys.ts';
import { createSession, deleteExpiredSessions, deleteSession, findSessionAccount } from './sessions.ts';

const { db } = await openTestStore();
const now = '2022-06-30T01:30:00.000Z';
const evening = '2022-06-30T12:00:00.000Z';
const tomorrow = '2022-07-01T01:30:00.000Z';

const clerk: Account = {
  id: 'clerk-1',
  username: 'clerk',
  passwordHash: 'hash',
  name: { zh: '王芳', en: 'Wang Fang' },
  grants: [{ role: 'clerk', office: 'registry@riverside' }],
  party: null,
  demonstration: true,
  disabledAt: null,
};

function party(id: string, kind: Party['kind']): Party {
  return {
    id,
    kind,
    identifierMark: `mark ${id}`,
    person: kind === 'person' ? `p ${id}` : null,
    content: { id },
  };
}

describe('accounts and sessions', () => {
  test('an account is found by its id and by the name it signs in with', async () => {
    await saveAccount(db, city, clerk, now);
    await saveAccount(db, city, { ...clerk, passwordHash: 'newer' }, now);
    expect(await findAccountByUsername(db, city, 'clerk')).toEqual({ ...clerk, passwordHash: 'newer' });
    expect((await findAccount(db, city, 'clerk-1'))?.username).toBe('clerk');
    expect(await findAccountByUsername(db, city, 'CLERK')).toBeNull();
    await expect(saveAccount(db, city, { ...clerk, id: 'clerk-2' }, now)).rejects.toThrow(
      'account_city_username_key',
    );
  });

  test('a session ends when it is signed out of or its time is over', async () => {
    const session = () => ({
      tokenHash: randomBytes(32),
      account: 'clerk-1',
      createdAt: now,
      expiresAt: evening,
    });
    const one = session();
    const other = session();
    await createSession(db, city, one);
    await createSession(db, city, other);
    expect((await findSessionAccount(db, city, one.tokenHash, now))?.id).toBe('clerk-1');
    expect(await findSessionAccount(db, city, one.tokenHash, tomorrow)).toBeNull();
    expect(await findSessionAccount(db, city, randomBytes(32), now)).toBeNull();
    await deleteSession(db, city, one.tokenHash);
    expect(await findSessionAccount(db, city, one.tokenHash, now)).toBeNull();
    expect(await deleteExpiredSessions(db, city, now)).toBe(0);
    expect(await deleteExpiredSessions(db, city, tomorrow)).toBe(1);
  });
});

test('a party is found by id and by its identity number’s digest, and may be acted for', async () => {
  await saveParty(db, city, party('li', 'person'), now);
  await saveParty(db, city, party('noodles', 'enterprise'), now);
  expect(await findParty(db, city, 'li')).toEqual(party('li', 'person'));
  expect((await findPartyByIdentifier(db, city, 'mark noodles'))?.id).toBe('noodles');
  expect(await findPartyByIdentifier(db, city, 'mark nobody')).toBeNull();
  const delegation = { enterprise: 'noodles', person: 'li', scopes: ['tax'] };
  await saveDelegation(db, city, delegation);
  expect(await listDelegationsOf(db, city, 'li')).toEqual([delegation]);
  await saveDelegation(db, city, { ...delegation, scopes: [] });
  expect(await listDelegationsOf(db, city, 'li')).toEqual([]);
});

test('of two first keys for one person the first stays, and an erased one never comes back', async () => {
  const kept = { person: 'chen', key: Buffer.from('first') };
  const first = { ...kept, createdAt: now };
  expect(await addPersonKeys(db, city, [first])).toEqual([kept]);
  expect(await addPersonKeys(db, city, [{ ...first, key: Buffer.from('second') }])).toEqual([kept]);
  expect(await erasePersonKey(db, city, 'chen', now)).toBe(true);
  expect(await addPersonKeys(db, city, [first])).toEqual([{ person: 'chen', key: null }]);
  expect(await findPersonKeys(db, city, ['chen', 'unknown'])).toEqual([{ person: 'chen', key: null }]);
});

test('every reading of personal data is on record', async () => {
  const access = {
    id: randomUUID(),
    at: now,
    account: 'clerk-1',
    purpose: 'review',
    case: randomUUID(),
    fields: ['legalPerson.residentId'],
  };
  await recordAccess(db, city, access);
  expect(await listAccessToCase(db, city, access.case)).toEqual([access]);
  expect(await listAccessToCase(db, city, randomUUID())).toEqual([]);
});
