import { describe, expect, test } from 'vitest';
import { tidyForm } from '../../../kernel/form/tidy.ts';
import type { Json, JsonObject } from '../../../kernel/json.ts';
import { reasonText } from '../../../kernel/process/reason.ts';
import { startupForm } from '../form.ts';
import { pack } from '../index.ts';
import { companyAsking, complete, officer, openTown, outside, traderForm } from '../town.fixture.ts';

/* Who owns an enterprise, who leads it, and of what type it is: changed as the law of each type has it. */

const registrar = officer('market-registration');
type Town = ReturnType<typeof openTown>;

const share = (yuan: number): JsonObject => ({
  contribution: yuan * 100,
  contributionForm: 'money',
  paidBy: '2027-06-01',
});
const lin = { name: '林晓', residentId: '411082198506150021', phone: '13800000001' };
const zhao = { name: '赵一鸣', residentId: '11010519491231002X', phone: '13800000002' };
const supplier = { name: '许昌供销有限公司', uscc: '91350100M000100Y43', ...share(400_000) };

function firm(change: JsonObject = {}, form: JsonObject = companyAsking()) {
  const town = openTown();
  expect(town.submit(tidyForm(startupForm, { ...form, ...change }))).toBe('ok');
  town.act('startup', registrar, { act: 'accept' });
  expect(town.act('startup.registration', registrar, complete('review', 'approve'))).toBe('ok');
  return { town, uscc: String(town.newest('startup').data.uscc) };
}

const partner = (who: Json, liability: string) => ({ ...(who as JsonObject), liability, ...share(500_000) });
const partnership = (type: string, second: string) =>
  firm({
    enterpriseType: type,
    organisationForm: type === '4531' ? '合伙企业（普通合伙）' : '合伙企业（有限合伙）',
    partners: [partner(lin, 'general'), partner(zhao, second)],
    capital: 1_000_000_00,
  });

function ask(town: Town, uscc: string, change: JsonObject) {
  const form = { uscc, decided: true, notifyPhone: '13800000001', ...change };
  const said = town.submit(form, { service: 'enterprise-change' });
  return said === 'ok' ? town.newest('enterprise-change') : said;
}

function refusal(town: Town, uscc: string, change: JsonObject): string {
  const asked = ask(town, uscc, change);
  if (typeof asked === 'string') return asked;
  const reason = asked.steps.check?.reason ?? null;
  return reason === null ? '' : reasonText(reason).zh;
}

function changed(town: Town, uscc: string, change: JsonObject) {
  expect(ask(town, uscc, change)).toMatchObject({ outcome: null });
  expect(town.act('enterprise-change', registrar, complete('review', 'approve'))).toBe('ok');
  town.act('enterprise-change', outside('tax-1'), complete('tell-tax', 'done'));
  town.act('enterprise-change', outside('social-1'), complete('tell-social-insurance', 'done'));
  town.act('enterprise-change', outside('fund-1'), complete('tell-housing-fund', 'done'));
  town.act('enterprise-change', outside('medical-1'), complete('tell-medical-insurance', 'done'));
  town.act('enterprise-change', outside('customs-1'), complete('tell-customs', 'done'));
  const { outcome, certificates } = town.newest('enterprise-change');
  expect(outcome?.code).toBe('granted');
  return { entry: town.entry('enterprise', uscc), licence: certificates[0]?.content };
}

const owners = { items: ['capital'] };

describe('a company (公司法; 条例 art. 24)', () => {
  test('takes an enterprise in as shareholder, and everybody sees who holds it', () => {
    const { town, uscc } = firm();
    const { entry } = changed(town, uscc, {
      ...owners,
      enterpriseType: '1130',
      capital: 1_000_000_00,
      shareholders: [{ ...lin, ...share(600_000) }],
      corporateShareholders: [supplier],
    });
    expect(entry).toMatchObject({
      type: '1130',
      shareholders: [{ name: '林晓' }],
      corporateShareholders: [{ name: '许昌供销有限公司' }],
    });
    expect(JSON.stringify(entry)).not.toMatch(/411082198506150021/);
  });

  test('left with one shareholder becomes a company of one person, and its licence says so', () => {
    const { town, uscc } = firm();
    const alone = { ...owners, capital: 1_000_000_00, shareholders: [{ ...lin, ...share(1_000_000) }] };
    expect(ask(town, uscc, { ...alone, enterpriseType: '1130' })).toBe('case.form-invalid');
    const { entry, licence } = changed(town, uscc, { ...alone, enterpriseType: '1151' });
    expect(entry).toMatchObject({ type: '1151', capital: 1_000_000_00, shareholders: [{ name: '林晓' }] });
    expect(licence).toMatchObject({ type: '1151' });
  });

  test('into which foreigners invest becomes one with foreign investors, and has reported it by that (外商投资法实施条例 art. 38)', () => {
    const { town, uscc } = firm();
    const { entry } = changed(town, uscc, {
      ...owners,
      enterpriseType: '5110',
      capital: 1_500_000_00,
      domesticShareholders: [
        { ...lin, ...share(600_000) },
        { ...zhao, ...share(400_000) },
      ],
      foreignInvestors: [
        {
          name: 'Nordwind GmbH',
          kind: 'enterprise',
          from: '德国',
          document: 'incorporation',
          documentNumber: 'HRB 12345',
          ...share(500_000),
        },
      ],
      negativeList: true,
    });
    expect(entry).toMatchObject({
      type: '5110',
      shareholders: [{ name: '林晓' }, { name: '赵一鸣' }],
      foreignInvestors: [{ name: 'Nordwind GmbH' }],
    });
    expect(town.entry('foreign-investment-report', uscc)).toMatchObject({ kind: 'change', year: '2022' });
  });

  test('does not become a partnership', () => {
    const { town, uscc } = firm();
    const change = {
      ...owners,
      enterpriseType: '4531',
      capital: 1_000_000_00,
      partners: [partner(lin, 'general'), partner(zhao, 'general')],
    };
    expect(refusal(town, uscc, change)).toMatch(/之间不能变更类型/);
  });

  test('since 2024-07-01 what is committed anew is paid within five years (公司法 2023 art. 228)', () => {
    const { town, uscc } = firm();
    town.at('2024-07-01T10:00');
    const late = { ...share(1_000_000), paidBy: '2029-07-02' };
    const change = {
      ...owners,
      enterpriseType: '1151',
      capital: 1_000_000_00,
      shareholders: [{ ...lin, ...late }],
    };
    expect(refusal(town, uscc, change)).toMatch(/第二百二十八条/);
  });
});

describe('who leads it', () => {
  test('has the place of the one before among those who run a company', () => {
    const { town, uscc } = firm();
    const wang = { name: '王新', residentId: '41272319721113001X', phone: '13800000003' };
    const { entry } = changed(town, uscc, { items: ['representative'], legalRepresentative: wang });
    expect(entry).toMatchObject({
      representativeName: '王新',
      people: [
        { name: '王新', position: 'executive-director' },
        { name: '赵一鸣', position: 'supervisor' },
      ],
    });
  });

  test('is not its supervisor (公司法 2018 art. 51)', () => {
    const { town, uscc } = firm();
    const change = { items: ['representative'], legalRepresentative: zhao };
    expect(refusal(town, uscc, change)).toMatch(/现在是监事/);
  });

  test('is a general partner of a partnership (合伙企业法 art. 26 and 67)', () => {
    const { town, uscc } = partnership('4533', 'limited');
    const change = { items: ['representative'], legalRepresentative: zhao };
    expect(refusal(town, uscc, change)).toMatch(/第六十七条/);
  });

  test('of a sole trader was the trader, or of the family, until 2022-11-01 (个体工商户条例 art. 10); since then may be another', () => {
    const { town, uscc } = firm({}, traderForm);
    const change = { items: ['representative'], legalRepresentative: zhao };
    town.at('2022-10-31T10:00');
    expect(refusal(town, uscc, change)).toMatch(/个体工商户条例第十条/);
    expect(ask(town, uscc, { ...change, sameFamily: true })).toMatchObject({ outcome: null });
    town.at('2022-11-01T10:00');
    expect(changed(town, uscc, change).entry).toMatchObject({ representativeName: '赵一鸣' });
  });
});

describe('a partnership (合伙企业法)', () => {
  test('art. 43: takes in a partner, and everybody sees the liability of each', () => {
    const { town, uscc } = partnership('4531', 'general');
    const wang = { name: '王新', residentId: '41272319721113001X', phone: '13800000003' };
    const { entry } = changed(town, uscc, {
      ...owners,
      enterpriseType: '4531',
      capital: 1_500_000_00,
      partners: [partner(lin, 'general'), partner(zhao, 'general'), partner(wang, 'general')],
    });
    expect(entry).toMatchObject({ capital: 1_500_000_00, partners: [{}, {}, { name: '王新' }] });
    expect(entry).not.toHaveProperty('shareholders');
  });

  test('does not lose the partner who manages it without another', () => {
    const { town, uscc } = partnership('4531', 'general');
    const wang = { name: '王新', residentId: '41272319721113001X', phone: '13800000003' };
    const change = {
      ...owners,
      enterpriseType: '4531',
      capital: 1_000_000_00,
      partners: [partner(zhao, 'general'), partner(wang, 'general')],
    };
    expect(refusal(town, uscc, change)).toMatch(/执行事务合伙人应当是普通合伙人/);
    const together = { ...change, items: ['capital', 'representative'], legalRepresentative: wang };
    expect(changed(town, uscc, together).entry).toMatchObject({ representativeName: '王新' });
  });

  test('art. 15 and 62: becomes a limited one together with its name', () => {
    const { town, uscc } = partnership('4531', 'general');
    const limited = {
      ...owners,
      enterpriseType: '4533',
      capital: 1_000_000_00,
      partners: [partner(lin, 'general'), partner(zhao, 'limited')],
    };
    expect(refusal(town, uscc, limited)).toMatch(/把名称一起选上/);
    const { entry } = changed(town, uscc, {
      ...limited,
      items: ['capital', 'name'],
      namePlace: '许昌市',
      tradeName: '清禾',
      nameIndustry: '餐饮管理',
      organisationForm: '合伙企业（有限合伙）',
    });
    expect(entry).toMatchObject({ type: '4533', name: '许昌市清禾餐饮管理合伙企业（有限合伙）' });
  });
});

describe('a farmers’ cooperative (农民专业合作社法)', () => {
  const member = (index: number): JsonObject => {
    const seventeen = `4110821990010${String(1000 + index)}`;
    const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    const sum = weights.reduce((total, weight, at) => total + weight * Number(seventeen[at]), 0);
    return {
      name: `社员${'甲乙丙丁戊己庚辛'[index]}`,
      residentId: `${seventeen}${'10X98765432'[sum % 11]}`,
      farmer: true,
      ...share(100_000),
    };
  };
  const members = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => member(from + index));
  const { farmer: _, contribution: __, contributionForm: ___, paidBy: ____, ...chair } = member(0);
  const cooperative = () =>
    firm({
      enterpriseType: '9100',
      organisationForm: '专业合作社',
      members: members(0, 5),
      legalRepresentative: { ...chair, phone: '13800000001' },
      capital: 500_000_00,
    });

  test('takes in members with what they contribute, and keeps five (art. 12), its chair among them (art. 33)', () => {
    const { town, uscc } = cooperative();
    const change = (list: readonly JsonObject[]) => ({
      ...owners,
      enterpriseType: '9100',
      capital: list.length * 100_000_00,
      members: [...list],
    });
    expect(ask(town, uscc, change(members(0, 4)))).toBe('case.form-invalid');
    expect(refusal(town, uscc, change(members(1, 7)))).toMatch(/理事长从成员中选举产生/);
    expect(changed(town, uscc, change(members(0, 7))).entry).toMatchObject({ capital: 700_000_00 });
  });
});

test('neither a sole trader nor a branch has capital or shareholders', () => {
  const { town, uscc } = firm({}, traderForm);
  const change = {
    ...owners,
    enterpriseType: '1151',
    capital: 100_00,
    shareholders: [{ ...lin, ...share(100) }],
  };
  expect(refusal(town, uscc, change)).toMatch(/个体工商户转型为企业/);
});

test.each(['startup', 'enterprise-change', 'enterprise-filing', 'branch-registration', 'deregistration'])(
  '%s is asked for under one’s real name (条例 art. 15)',
  (code) => {
    const service = pack.services.find((each) => each.code === code);
    expect(service?.realName).toMatchObject({ level: 'counter', basis: [{ article: '15' }] });
  },
);

test('who is to own or lead it may sign, each in one capacity (条例 art. 16)', () => {
  const { signing } = pack.services.find(({ code }) => code === 'enterprise-change') ?? {};
  expect(signing?.signers.map(({ code }) => code)).toEqual([
    'representative',
    'shareholder',
    'domestic-shareholder',
    'corporate-shareholder',
    'partner',
    'member',
    'organisation-member',
  ]);
});
