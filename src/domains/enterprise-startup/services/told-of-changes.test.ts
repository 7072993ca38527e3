import { expect, test } from 'vitest';
import { caseScope, evaluateAll } from '../../../kernel/process/index.ts';
import { pack } from '../index.ts';
import { companyAsking, complete, officer, openTown, outside } from '../town.fixture.ts';

/* Plan, one-site: what changes is told to whoever keeps it, and what they say comes back before the end. */

const registrar = officer('market-registration');
const service = 'enterprise-change';

/** A firm that has taken another name, and has named its bank or not. */
function renamed(bank: { readonly bank?: string }) {
  const town = openTown();
  expect(town.submit(companyAsking())).toBe('ok');
  town.act('startup', registrar, { act: 'accept' });
  town.act('startup.registration', registrar, complete('review', 'approve'));
  const form = {
    uscc: String(town.newest('startup').data.uscc),
    items: ['name'],
    namePlace: '许昌市',
    tradeName: '禾谷',
    nameIndustry: '餐饮管理',
    organisationForm: '有限公司',
    decided: true,
    notifyPhone: '13800000001',
    ...bank,
  };
  expect(town.submit(form, { service })).toBe('ok');
  expect(town.act(service, registrar, complete('review', 'approve'))).toBe('ok');
  return town;
}

const holders = [
  ['tax-1', 'tell-tax'],
  ['social-1', 'tell-social-insurance'],
  ['medical-1', 'tell-medical-insurance'],
  ['fund-1', 'tell-housing-fund'],
  ['customs-1', 'tell-customs'],
] as const;

test('they hear what it is called now, and the case waits for each of them, the bank it named included', () => {
  const town = renamed({ bank: 'bank-1' });
  const told = pack.services
    .find(({ code }) => code === service)
    ?.steps.flatMap(({ calls }) => (calls === undefined ? [] : [calls.payload]));
  const scope = caseScope(town.newest(service), { region: town.region, now: '2022-06-01T10:00' });
  expect(told?.map((payload) => evaluateAll(payload, scope).enterpriseName)).toEqual(
    Array.from({ length: holders.length + 1 }, () => '许昌市禾谷餐饮管理有限公司'),
  );
  for (const [party, step] of holders)
    expect(town.act(service, outside(party), complete(step, 'done'))).toBe('ok');
  expect(town.newest(service).outcome).toBeNull();
  expect(town.act(service, outside('bank-1'), complete('tell-bank', 'done'))).toBe('ok');
  expect(town.newest(service).outcome?.code).toBe('granted');
});

test('who has not taken note is said with the end, and no bank is told that was not named', () => {
  const town = renamed({});
  expect(town.newest(service).steps['tell-bank']).toMatchObject({ status: 'skipped' });
  for (const [party, step] of holders)
    town.act(service, outside(party), complete(step, step === 'tell-customs' ? 'refused' : 'done'));
  // It is registered all the same, and whoever represents it acts for it.
  expect(town.newest(service).outcome).toMatchObject({ code: 'granted-not-all', class: 'favourable' });
});
