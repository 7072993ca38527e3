import { randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { city, openTestStore } from '../../../test/support/store-acts.ts';
import { powersHeldBy } from '../../kernel/access/powers.ts';
import { loadEvents } from '../log/load-events.ts';
import { verifyLog } from '../log/verify-log.ts';
import { listAccessToCase, recordAccess } from './access-log.ts';
import { type Account, findAccount, findAccountByUsername, saveAccount } from './accounts.ts';
import { findParty, findPartyByIdentifier, type Party, saveParty } from './parties.ts';
import { addPersonKeys, erasePersonKey, findPersonKeys } from './person-keys.ts';
import { endPower, listPowersBehind, type NewPower, storePower } from './powers.ts';
import { listProofs, type RealNameProof, storeProof } from './real-names.ts';
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

test('a party is found by id and by its identity number’s digest', async () => {
  await saveParty(db, city, party('li', 'person'), now);
  await saveParty(db, city, party('noodles', 'enterprise'), now);
  expect(await findParty(db, city, 'li')).toEqual(party('li', 'person'));
  expect((await findPartyByIdentifier(db, city, 'mark noodles'))?.id).toBe('noodles');
  expect(await findPartyByIdentifier(db, city, 'mark nobody')).toBeNull();
});

describe('powers', () => {
  const actor = { kind: 'system', id: 'test' } as const;
  const power = (id: number, party: string, agent: string, more: Partial<NewPower> = {}): NewPower => ({
    id: `00000000-0000-4000-8000-00000000000${id}`,
    kind: 'delegate',
    party,
    agent,
    scope: { services: ['tax'], acts: ['read'] },
    from: '2022-06-01',
    to: null,
    via: [],
    reason: 'test',
    source: null,
    grantedBy: null,
    ...more,
  });

  test('of a person are read with those of their agencies and with what they stand on, until they end', async () => {
    for (const id of ['agent', 'second']) await saveParty(db, city, party(id, 'person'), now);
    for (const id of ['firm', 'agency']) await saveParty(db, city, party(id, 'enterprise'), now);
    const first = power(1, 'firm', 'second', { scope: { services: ['*'], acts: ['read', 'empower'] } });
    const passedOn = power(2, 'firm', 'agent', { via: [first.id] });
    const own = power(3, 'agency', 'agent');
    const client = power(4, 'firm', 'agency', { kind: 'agency' });
    for (const each of [first, passedOn, own, client])
      expect(await storePower(db, city, each, { actor, now })).toBe(true);
    expect(await storePower(db, city, first, { actor, now })).toBe(false);
    const ids = async (agent: string) => (await listPowersBehind(db, city, agent)).map(({ id }) => id);
    expect(await ids('agent')).toEqual([first, passedOn, own, client].map(({ id }) => id));
    expect(await ids('second')).toEqual([first.id]);
    const end = { actor, now: tomorrow, account: null, reason: 'done' };
    expect(await endPower(db, city, first.id, end)).toBe(true);
    expect(await endPower(db, city, first.id, end)).toBe(false);
    expect(await ids('agent')).toEqual([passedOn, own, client].map(({ id }) => id));
    expect(
      powersHeldBy('agent', await listPowersBehind(db, city, 'agent'), '2022-06-02').map(
        ({ party }) => party,
      ),
    ).toEqual(['agency', 'firm']);
  });

  test('and proofs of who somebody is stand in the log, chained', async () => {
    const id = '00000000-0000-4000-8000-0000000000aa';
    const proof: RealNameProof = {
      id,
      person: 'agent',
      level: 'counter',
      how: 'resident-id',
      office: null,
      case: null,
      provenBy: null,
      provenAt: now,
      until: '2032-05-31',
    };
    for (let times = 0; times < 2; times += 1) await storeProof(db, city, proof, { actor, stream: id });
    expect(await listProofs(db, city, 'agent')).toMatchObject([{ level: 'counter', until: '2032-05-31' }]);
    expect(
      (await loadEvents(db, city, '00000000-0000-4000-8000-000000000001')).map(({ type }) => type),
    ).toEqual(['power-granted', 'power-revoked']);
    expect((await verifyLog(db, city)).faults.filter(({ fault }) => fault !== 'sequence')).toEqual([]);
  });

  test('what was proven, and whom a power was given to, cannot be changed', async () => {
    await expect(db.pool.query('delete from real_name_proof')).rejects.toThrow(/permission denied/);
    await expect(db.pool.query("update power set agent = 'li'")).rejects.toThrow(/permission denied/);
  });
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
