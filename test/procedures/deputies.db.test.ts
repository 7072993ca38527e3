import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Principal } from '../../src/kernel/access/principal.ts';
import type { Grant } from '../../src/kernel/city/people.ts';
import { saveAccount } from '../../src/store/people/accounts.ts';
import { createSession } from '../../src/store/people/sessions.ts';
import { endDeputation } from '../../src/usecases/sessions/end-deputation.ts';
import { findSignedIn } from '../../src/usecases/sessions/find-signed-in.ts';
import { listDeputations } from '../../src/usecases/sessions/list-deputations.ts';
import { nameDeputy } from '../../src/usecases/sessions/name-deputy.ts';
import { hashToken } from '../../src/usecases/sessions/token.ts';
import { inventedCity } from '../exchange/invented-city.ts';

/** Who stands in for whom: in the office that the two share, from a day to a day, until it is ended. */

const city = await inventedCity([]);
const { deps } = city;
afterAll(city.close);

type Account = Extract<Principal, { kind: 'account' }>;
const signs = 'signs@990000';
const parks = 'parks@990000';

async function account(id: string, grants: readonly Grant[]): Promise<void> {
  const { database } = deps;
  const name = { zh: `${id}（中）`, en: id };
  const rest = { passwordHash: null, party: null, demonstration: false, disabledAt: null };
  await saveAccount(database, database.city, { id, username: id, name, grants, ...rest }, deps.now());
}

let sessions = 0;

/** Signs somebody in; gives the token. */
async function signedIn(id: string): Promise<string> {
  sessions += 1;
  const token = `${id} ${sessions}`;
  await createSession(deps.database, deps.database.city, {
    tokenHash: hashToken(token),
    account: id,
    createdAt: new Date(deps.wall()).toISOString(),
    expiresAt: new Date(deps.wall() + 3_600_000).toISOString(),
  });
  return token;
}

const deputises = async (id: string) =>
  (await findSignedIn(deps, await signedIn(id)))?.principal.deputises ?? [];
const at = (name: string, role: Account['role'], office = signs): Account => ({
  kind: 'account',
  account: name,
  displayName: name,
  role,
  office,
});
const head = at('head', 'head');
const may = { from: '2024-03-13', to: '2024-03-20', reason: '休假' };

beforeAll(async () => {
  await account('two', [
    { role: 'head', office: parks },
    { role: 'handler', office: signs },
  ]);
  await account('deputy', [{ role: 'handler', office: signs }]);
  await account('away', [{ role: 'handler', office: signs }]);
});

test('of somebody with two offices, the deputy has the one in which they were named, and no other', async () => {
  await nameDeputy(deps, head, { account: 'two', deputy: 'deputy', ...may });
  expect(await deputises('deputy')).toEqual([
    {
      account: 'two',
      name: { zh: 'two（中）', en: 'two' },
      role: 'handler',
      office: signs,
      from: '2024-03-13',
      to: '2024-03-20',
    },
  ]);
});

test('nobody is represented for longer at a time than the city lets them be', async () => {
  const year = { account: 'away', deputy: 'deputy', from: '2025-01-01', reason: '借调' };
  await expect(nameDeputy(deps, head, { ...year, to: '2026-01-02' })).rejects.toMatchObject({
    code: 'access.deputation-too-long',
    parameters: { most: 366 },
  });
  await nameDeputy(deps, head, { ...year, to: '2026-01-01' });
  // Named anew from the same day, it is measured anew.
  await expect(nameDeputy(deps, head, { ...year, to: '2027-01-01' })).rejects.toMatchObject({
    code: 'access.deputation-too-long',
  });
  await endDeputation(deps, head, year);
});

test('who has left the office stands in for nobody of it, and is represented by nobody', async () => {
  await account('deputy', [{ role: 'handler', office: parks }]);
  expect(await deputises('deputy')).toEqual([]);
  await account('deputy', [{ role: 'handler', office: signs }]);
  await account('two', [{ role: 'head', office: parks }]);
  expect(await deputises('deputy')).toEqual([]);
});

test('a head sees all of the office, everybody else their own', async () => {
  await nameDeputy(deps, at('away', 'handler'), { account: 'away', deputy: 'deputy', ...may });
  const pairs = async (who: Account) =>
    (await listDeputations(deps, who)).items.map((each) => [each.account.id, each.deputy.id, each.mayEnd]);
  expect(await pairs(head)).toEqual([
    ['away', 'deputy', true],
    ['two', 'deputy', true],
  ]);
  expect(await pairs(at('away', 'handler'))).toEqual([['away', 'deputy', true]]);
  expect(await pairs(at('deputy', 'handler'))).toEqual([
    ['away', 'deputy', false],
    ['two', 'deputy', false],
  ]);
  expect(await pairs(at('other', 'handler'))).toEqual([]);
  expect(await pairs(at('head', 'head', parks))).toEqual([]);
  await expect(
    listDeputations(deps, { ...head, role: 'applicant', office: undefined } as never),
  ).rejects.toMatchObject({
    code: 'access.not-permitted',
  });
});

test('it ends at once when somebody is back, by their own hand or their head’s, and stays to be read', async () => {
  const which = { account: 'away', deputy: 'deputy', from: '2024-03-13' };
  city.clock.now = Date.parse('2024-03-15T10:00:00+06:00');
  expect(await deputises('deputy')).toHaveLength(1);
  await expect(endDeputation(deps, at('deputy', 'handler'), which)).rejects.toMatchObject({
    code: 'access.not-permitted',
  });
  await expect(endDeputation(deps, at('head', 'head', parks), which)).rejects.toMatchObject({
    code: 'access.deputation-unknown',
  });
  await endDeputation(deps, at('away', 'handler'), which);
  expect(await deputises('deputy')).toEqual([]);
  await expect(endDeputation(deps, head, which)).rejects.toMatchObject({ code: 'access.deputation-unknown' });
  const { rows } = await deps.database.pool.query(
    'select to_day::text as "to" from deputy where account = $1',
    ['away'],
  );
  expect(rows).toEqual([{ to: '2024-03-14' }]);
});

test('what has not begun is taken back', async () => {
  const later = { from: '2024-04-01', to: '2024-04-05', reason: '出差' };
  await nameDeputy(deps, head, { account: 'away', deputy: 'deputy', ...later });
  await endDeputation(deps, head, { account: 'away', deputy: 'deputy', from: '2024-04-01' });
  expect((await listDeputations(deps, head)).items.filter(({ from }) => from === '2024-04-01')).toEqual([]);
});
