import { expect, test } from 'vitest';
import type { JsonObject } from '../../../kernel/json.ts';
import { applicant, companyAsking, complete, officer, openTown, outside } from '../town.fixture.ts';

/* A firm signs for a trade with its electronic licence, and takes back what was signed with a mistake in it. */

const [first, second] = ['a'.repeat(64), 'b'.repeat(64)];
const service = 'licence-in-trading';
const platform = outside('trading-1');

function firm() {
  const town = openTown();
  expect(town.submit(companyAsking())).toBe('ok');
  town.at('2022-06-01T10:00');
  const registrar = officer('market-registration');
  town.act('startup', registrar, { act: 'accept' });
  expect(town.act('startup.registration', registrar, complete('review', 'approve'))).toBe('ok');
  return { town, uscc: String(town.newest('startup').data.uscc) };
}

const bid = (uscc: string, more: JsonObject = {}): JsonObject => ({
  uscc,
  role: 'bidder',
  purpose: 'document',
  request: 'JY20220001',
  project: 'XC-2022-001',
  document: '投标文件',
  digest: first,
  ...more,
});

test('what is signed is this document, by this firm, and nobody may list it', () => {
  const { town, uscc } = firm();
  expect(town.submit(bid(uscc), { service })).toBe('ok');
  expect(town.act(service, applicant, complete('sign', 'signed'))).toBe('ok');
  const { number, data } = town.newest(service);
  expect(data.signature).toBe(`${number} ${uscc} ${first}`);
  expect(town.entry('licence-signature', String(data.signature))).toMatchObject({ uscc, digest: first });
  expect(town.act(service, platform, complete('hand', 'done'))).toBe('ok');
  expect(town.newest(service).outcome?.code).toBe('granted');
});

test('sent back, the first signature stands no more and the firm signs what it has put right', () => {
  const { town, uscc } = firm();
  town.submit(bid(uscc), { service });
  town.act(service, applicant, complete('sign', 'signed'));
  const before = String(town.newest(service).data.signature);
  town.act(service, platform, complete('hand', 'returned', {}, '指纹不对'));
  expect(town.act(service, applicant, complete('amend', 'amended', { digest: second }))).toBe('ok');
  expect(town.entry('licence-signature', before)).toBeNull();
  expect(town.act(service, applicant, complete('sign', 'signed'))).toBe('ok');
  expect(String(town.newest(service).data.signature)).toContain(second);
});

test('to sign in, the platform’s own request is signed, and no document is asked for', () => {
  const { town, uscc } = firm();
  const identity = { uscc, role: 'tenderer', purpose: 'identity', request: 'JY20220001', project: 'XC-1' };
  expect(town.submit(identity, { service })).toBe('ok');
  town.act(service, applicant, complete('sign', 'signed'));
  expect(String(town.newest(service).data.signature)).toMatch(/ JY20220001$/);
});

test('a firm that the register has not signs nothing', () => {
  const { town } = firm();
  town.submit(bid('91411002MA9F0A1B0N'), { service });
  expect(town.newest(service).outcome?.code).not.toBe('granted');
});
