import { describe, expect, test } from 'vitest';
import { checkUscc } from '../../../kernel/identity/uscc.ts';
import type { JsonObject } from '../../../kernel/json.ts';
import {
  applicant,
  companyAsking,
  complete,
  officer,
  openTown,
  outside,
  traderForm,
} from '../town.fixture.ts';

/* A sole trader becomes an enterprise (市场主体登记管理条例实施细则 art. 37). */

const registrar = officer('market-registration');
const lin = { name: '林晓', residentId: '411082198506150021', phone: '13800000001' };
const zhao = { name: '赵一鸣', residentId: '11010519491231002X', phone: '13800000002' };
const share = (yuan: number) => ({
  contribution: yuan * 100,
  contributionForm: 'money',
  paidBy: '2027-06-01',
});

function shop(form: JsonObject = { ...traderForm, delivery: 'electronic' }) {
  const town = openTown();
  town.submit(form);
  town.act('startup', registrar, { act: 'accept' });
  town.act('startup.registration', registrar, complete('review', 'approve'));
  return { town, uscc: String(town.newest('startup').data.uscc) };
}

const becoming = (uscc: string, change: JsonObject = {}): JsonObject => ({
  uscc,
  enterpriseType: '1130',
  namePlace: '许昌市',
  tradeName: '阿林',
  nameIndustry: '面馆',
  organisationForm: '有限公司',
  address: { region: 'north', detail: '文化路 20 号' },
  addressGround: 'owned',
  addressCommitment: true,
  businessScope: ['S054'],
  capital: 500_000_00,
  shareholders: [
    { ...lin, ...share(300_000) },
    { ...zhao, ...share(200_000) },
  ],
  legalRepresentative: lin,
  supervisor: zhao,
  debtsStay: true,
  notifyPhone: '13800000001',
  ...change,
});

const service = 'trader-transformation';

describe('a sole trader who becomes a company', () => {
  test('keeps the name, gets a code and a licence of an enterprise, and each entry names the other', () => {
    const { town, uscc } = shop();
    expect(uscc.slice(0, 2)).toBe('92');
    expect(town.submit(becoming(uscc), { service })).toBe('ok');
    expect(town.newest(service).steps['name-check']).toMatchObject({ outcome: 'own' });
    expect(town.act(service, registrar, complete('review', 'approve'))).toBe('ok');
    const { data, certificates, obligations } = town.newest(service);
    const code = String(data.newUscc);
    expect(code.slice(0, 2)).toBe('91');
    expect(checkUscc(code)).toMatchObject({ error: null });
    expect(town.entry('enterprise', code)).toMatchObject({
      name: '许昌市阿林面馆有限公司',
      kind: 'company',
      type: '1130',
      shareholders: [{ name: '林晓' }, { name: '赵一鸣' }],
      people: [{ name: '林晓' }, { name: '赵一鸣', position: 'supervisor' }],
      predecessor: uscc,
      status: 'registered',
    });
    expect(town.entry('enterprise', uscc)).toMatchObject({ status: 'transformed', successor: code });
    expect(certificates[0]).toMatchObject({ type: 'business-licence', number: code });
    expect(obligations.address).toMatchObject({ status: 'to-check' });
    expect(town.entries('enterprise-name')).toMatchObject([{ uscc: code }]);
    town.act(service, outside('tax-1'), complete('tell-tax', 'done'));
    town.act(service, outside('social-1'), complete('tell-social-insurance', 'done'));
    town.act(service, outside('fund-1'), complete('tell-housing-fund', 'done'));
    town.act(service, outside('medical-1'), complete('tell-medical-insurance', 'done'));
    town.act(service, outside('customs-1'), complete('tell-customs', 'done'));
    expect(town.newest(service).outcome?.code).toBe('granted');
  });

  test('is among its owners; who left that out changes it', () => {
    const { town, uscc } = shop();
    const alone = { enterpriseType: '1151', shareholders: [{ ...zhao, ...share(500_000) }] };
    town.submit(becoming(uscc, alone), { service });
    expect(town.newest(service).steps.check?.reason).toHaveProperty(
      'zh',
      expect.stringMatching(/现在的经营者应当是/),
    );
    const shareholders = [{ ...lin, ...share(500_000) }];
    town.act(service, applicant, complete('amend', 'amended', { shareholders }));
    expect(town.newest(service).steps.review).toMatchObject({ status: 'open' });
  });

  test('meets what the law wants of a company', () => {
    const { town, uscc } = shop();
    const lacking = becoming(uscc, { capital: 900_000_00 });
    expect(town.submit(lacking, { service })).toBe('case.form-invalid');
  });
});

test('an enterprise is one already', () => {
  const { town, uscc } = shop(companyAsking());
  town.submit(becoming(uscc), { service });
  expect(town.newest(service).outcome?.code).toBe('refused');
});
