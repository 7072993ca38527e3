import { describe, expect, test } from 'vitest';
import { missingFields } from '../../../kernel/form/missing-fields.ts';
import { tidyForm } from '../../../kernel/form/tidy.ts';
import { validateForm } from '../../../kernel/form/validate.ts';
import { checkUscc } from '../../../kernel/identity/uscc.ts';
import type { Json, JsonObject } from '../../../kernel/json.ts';
import { startupForm } from '../form.ts';
import { applicant, companyAsking, complete, officer, openTown } from '../town.fixture.ts';

const registrar = officer('market-registration');

const people = [
  { name: '林晓', residentId: '411082198506150021', phone: '13800000001' },
  { name: '赵一鸣', residentId: '11010519491231002X', phone: '13800000002' },
];
const [lin, zhao] = people;
const share = (contribution: number, contributionForm = 'money', paidBy = '2027-06-01'): JsonObject => ({
  contribution,
  contributionForm,
  paidBy,
});

/** Invented people with numbers that check. */
function person(index: number): JsonObject {
  const seventeen = `4110821990010${String(1000 + index).slice(-4)}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(seventeen[at]), 0);
  return {
    name: `社员${'甲乙丙丁戊己庚辛壬癸'[index % 10]}`,
    residentId: `${seventeen}${'10X98765432'[sum % 11]}`,
  };
}

const of = (change: JsonObject): JsonObject => tidyForm(startupForm, { ...companyAsking(), ...change });
const faults = (form: JsonObject): readonly string[] =>
  validateForm(startupForm, form).map(({ path, code }) => `${path} ${code}`);
const saying = (form: JsonObject): string =>
  validateForm(startupForm, form)
    .map(({ message }) => message.zh)
    .join();

const partner = (who: Json | undefined, liability: string, contributionForm = 'money'): JsonObject => ({
  ...(who as JsonObject),
  liability,
  ...share(500_000_00, contributionForm),
});
const partnership = (type: string, partners: readonly JsonObject[]): JsonObject =>
  of({
    enterpriseType: type,
    organisationForm: type === '4531' ? '合伙企业（普通合伙）' : '合伙企业（有限合伙）',
    partners: [...partners],
    capital: partners.length * 500_000_00,
  });

const member = (index: number, farmer = true): JsonObject => ({
  ...person(index),
  farmer,
  ...share(10_000_00),
});
const organisation = (code: string): JsonObject => ({
  name: '许昌供销有限公司',
  uscc: code,
  ...share(10_000_00),
});
const codes = ['91350100M000100Y43', '91330100799655058B', '914403001922038216'] as const;
const cooperative = (members: readonly JsonObject[], organisations: readonly JsonObject[] = []): JsonObject =>
  of({
    enterpriseType: '9100',
    organisationForm: '专业合作社',
    members: [...members],
    ...(organisations.length > 0 && { organisationMembers: [...organisations] }),
    legalRepresentative: { ...person(0), phone: '13800000001' },
    capital: (members.length + organisations.length) * 10_000_00,
  });
const some = (count: number, farmers = count): readonly JsonObject[] =>
  Array.from({ length: count }, (_, index) => member(index, index < farmers));

describe('a general partnership (合伙企业法)', () => {
  test('art. 14: has two partners or more', () => {
    expect(faults(partnership('4531', [partner(lin, 'general'), partner(zhao, 'general')]))).toEqual([]);
    expect(faults(partnership('4531', [partner(lin, 'general')]))).toEqual(['/partners form.too-few']);
  });

  test('art. 2: all of its partners are liable without limit', () => {
    const mixed = partnership('4531', [partner(lin, 'general'), partner(zhao, 'limited')]);
    expect(saying(mixed)).toMatch(/改为有限合伙企业/);
  });

  test('art. 15: says in its name that it is one', () => {
    const form = partnership('4531', [partner(lin, 'general'), partner(zhao, 'general')]);
    expect(faults({ ...form, organisationForm: '中心' })).toEqual(['/organisationForm form.rule']);
    expect(faults({ ...form, organisationForm: '合伙企业（有限合伙）' })).toEqual([
      '/organisationForm form.rule',
    ]);
  });

  test('art. 16: a general partner may contribute labour', () => {
    const form = partnership('4531', [partner(lin, 'general', 'labour'), partner(zhao, 'general')]);
    expect(faults(form)).toEqual([]);
  });
});

describe('a limited partnership (合伙企业法)', () => {
  test('art. 61: has at least one general partner, and at most fifty partners', () => {
    expect(faults(partnership('4533', [partner(lin, 'general'), partner(zhao, 'limited')]))).toEqual([]);
    const none = partnership('4533', [partner(lin, 'limited'), partner(zhao, 'limited')]);
    expect(saying(none)).toMatch(/至少有一名普通合伙人/);
    const many = Array.from({ length: 50 }, (_, at) =>
      partner({ ...person(at), phone: '13800000001' }, 'limited'),
    );
    expect(saying(partnership('4533', [partner(lin, 'general'), ...many]))).toMatch(/最多五十名/);
    expect(faults(partnership('4533', [partner(lin, 'general'), ...many.slice(1)]))).toEqual([]);
  });

  test('art. 64: a limited partner contributes no labour', () => {
    const form = partnership('4533', [partner(lin, 'general'), partner(zhao, 'limited', 'labour')]);
    expect(saying(form)).toMatch(/第六十四条/);
  });

  test('art. 67: is managed by a general partner', () => {
    const form = partnership('4533', [partner(lin, 'limited'), partner(zhao, 'general')]);
    expect(faults(form)).toEqual(['/legalRepresentative form.rule']);
    expect(faults({ ...form, legalRepresentative: zhao as JsonObject })).toEqual([]);
  });
});

describe('a farmers’ cooperative (农民专业合作社法)', () => {
  test('art. 12: has five members or more, organisations among them', () => {
    expect(faults(cooperative(some(5)))).toEqual([]);
    expect(saying(cooperative(some(4)))).toMatch(/五名以上/);
    expect(faults(cooperative(some(4), [organisation(codes[0])]))).toEqual([]);
  });

  test('art. 20: four fifths of the members at least are farmers', () => {
    expect(faults(cooperative(some(10, 8)))).toEqual([]);
    expect(saying(cooperative(some(10, 7)))).toMatch(/百分之八十/);
    // With an organisation among ten, eight farmers are needed of the nine citizens.
    expect(faults(cooperative(some(9, 8), [organisation(codes[0])]))).toEqual([]);
    expect(saying(cooperative(some(9, 7), [organisation(codes[0])]))).toMatch(/百分之八十/);
  });

  test('art. 20: one organisation among up to twenty members, a twentieth of more', () => {
    const two = [organisation(codes[0]), organisation(codes[1])];
    expect(saying(cooperative(some(18), two))).toMatch(/单位成员/);
    expect(saying(cooperative(some(37), two))).toMatch(/百分之五/);
    expect(faults(cooperative(some(38), two))).toEqual([]);
  });

  test('art. 33: its chair is one of the members', () => {
    const form = { ...cooperative(some(5)), legalRepresentative: lin as JsonObject };
    expect(faults(form)).toEqual(['/legalRepresentative form.rule']);
  });

  test('条例 art. 13: nobody contributes labour', () => {
    const form = cooperative([...some(4), { ...member(4), contributionForm: 'labour' }]);
    expect(saying(form)).toMatch(/不能用劳务出资/);
  });
});

describe('a company with several shareholders (公司法)', () => {
  const corporate = { name: '许昌供销有限公司', uscc: codes[0], ...share(400_000_00) };
  const company = (change: JsonObject = {}): JsonObject =>
    of({
      shareholders: [{ ...(lin as JsonObject), ...share(600_000_00) }],
      corporateShareholders: [corporate],
      capital: 1_000_000_00,
      ...change,
    });

  test('art. 24: natural persons and enterprises together, at most fifty', () => {
    expect(faults(company())).toEqual([]);
    const many = Array.from({ length: 49 }, (_, at) => ({
      ...person(at),
      phone: '13800000001',
      ...share(10_000_00),
    }));
    const full = company({ shareholders: many, capital: 890_000_00 });
    expect(faults(full)).toEqual([]);
    const another = { ...corporate, uscc: codes[1] };
    expect(saying(company({ shareholders: many, corporateShareholders: [corporate, another] }))).toMatch(
      /最多五十位/,
    );
  });

  test('what all commit adds up to the registered capital', () => {
    expect(faults(company({ capital: 600_000_00 }))).toEqual(['/capital form.rule']);
  });

  test('条例 art. 13: no shareholder contributes labour', () => {
    const form = company({ corporateShareholders: [{ ...corporate, contributionForm: 'labour' }] });
    expect(saying(form)).toMatch(/不能用劳务出资/);
  });

  test('of one person, has one shareholder and no enterprise', () => {
    const one = of({
      enterpriseType: '1151',
      shareholders: [{ ...(lin as JsonObject), ...share(100_00) }],
      capital: 100_00,
    });
    expect(faults(one)).toEqual([]);
    expect(faults({ ...one, corporateShareholders: [corporate] })).toEqual([
      '/corporateShareholders form.not-asked',
    ]);
  });

  describe('of one person', () => {
    const alone = (change: JsonObject = {}) =>
      of({
        enterpriseType: '1151',
        shareholders: [{ ...(lin as JsonObject), ...share(100_00) }],
        capital: 100_00,
        ...change,
      });
    /** Lin has one; on this day another is asked for. */
    const second = (today: string) => {
      const town = openTown();
      const setUp = (form: JsonObject, moment: string) => {
        town.at(`${moment}T09:00`);
        expect(town.submit(form)).toBe('ok');
        town.act('startup', registrar, { act: 'accept' });
        return town.newest('startup.registration');
      };
      setUp(alone(), '2022-06-01');
      town.act('startup.registration', registrar, complete('review', 'approve'));
      const uscc = String(town.newest('startup').data.uscc);
      return { uscc, again: (form: JsonObject) => setUp(form, today) };
    };

    test('art. 58 (2018): one person has one such company, until 2024-06-30', () => {
      const before = second('2024-06-28').again(alone({ tradeName: '禾谷' }));
      expect(before.steps['one-company']).toMatchObject({
        outcome: 'returned',
        reason: { zh: expect.stringMatching(/只能投资设立一家一人有限责任公司.*第五十八条/) },
      });
      const since = second('2024-07-01').again(alone({ tradeName: '禾谷' }));
      expect(since.steps.review).toMatchObject({ status: 'open' });
    });

    test('art. 58 (2018): another person may have another, and this one a share of a company of several', () => {
      const { again } = second('2023-03-01');
      const zhaos = alone({
        tradeName: '禾谷',
        shareholders: [{ ...(zhao as JsonObject), ...share(100_00) }],
        legalRepresentative: zhao as JsonObject,
        supervisor: lin as JsonObject,
        financeContact: zhao as JsonObject,
      });
      expect(again(zhaos).steps.review).toMatchObject({ status: 'open' });
      expect(again(of({ tradeName: '明谷' })).steps.review).toMatchObject({ status: 'open' });
    });

    test('art. 58 (2018): such a company sets up no other of one shareholder, until 2024-06-30', () => {
      const owned = (uscc: string) =>
        of({
          enterpriseType: '1152',
          tradeName: '禾谷',
          corporateShareholders: [{ name: '许昌市清禾餐饮管理有限公司', uscc, ...share(100_00) }],
          capital: 100_00,
        });
      const before = second('2024-06-28');
      expect(before.again(owned(before.uscc)).steps.check).toMatchObject({ outcome: 'returned' });
      const since = second('2024-07-01');
      expect(since.again(owned(since.uscc)).steps.review).toMatchObject({ status: 'open' });
    });
  });

  test('of one enterprise, has that one and no natural person', () => {
    const one = of({ enterpriseType: '1153', corporateShareholders: [corporate], capital: 400_000_00 });
    expect(faults(one)).toEqual([]);
    const another = { ...corporate, uscc: codes[1] };
    expect(saying({ ...one, corporateShareholders: [corporate, another] })).toMatch(/单位独资/);
    expect(faults({ ...one, shareholders: [{ ...(lin as JsonObject), ...share(1_00) }] })).toContain(
      '/shareholders form.not-asked',
    );
  });

  describe('when its shares are to be paid', () => {
    const begin = (today: string, paidBy: string) => {
      const town = openTown();
      town.at(`${today}T09:00`);
      town.submit(
        company({ shareholders: [{ ...(lin as JsonObject), ...share(600_000_00, 'money', paidBy) }] }),
      );
      town.act('startup', registrar, { act: 'accept' });
      return town;
    };

    test('is for the articles to say until 2024-06-30 (公司法 2018 art. 28)', () => {
      expect(begin('2022-06-01', '2052-06-01').newest('startup.registration').steps.check).toMatchObject({
        outcome: 'fits',
      });
      expect(begin('2024-06-28', '2052-06-01').newest('startup.registration').steps.check).toMatchObject({
        outcome: 'fits',
      });
    });

    test('is within five years from 2024-07-01 on (公司法 2023 art. 47); who put it later changes it', () => {
      expect(begin('2024-07-01', '2029-07-01').newest('startup.registration').steps.check).toMatchObject({
        outcome: 'fits',
      });
      const town = begin('2024-07-01', '2029-07-02');
      expect(town.newest('startup.registration').steps.check).toMatchObject({
        outcome: 'returned',
        reason: { zh: expect.stringMatching(/第四十七条/) },
      });
      const shareholders = [{ ...(lin as JsonObject), ...share(600_000_00, 'money', '2029-06-30') }];
      town.act('startup.registration', applicant, complete('amend', 'amended', { shareholders }));
      expect(town.newest('startup.registration').steps.review).toMatchObject({ status: 'open' });
    });
  });
});

describe('a company with foreign investors (外商投资法实施条例)', () => {
  const investor: JsonObject = {
    name: 'Nordwind GmbH',
    kind: 'enterprise',
    from: '德国',
    document: 'incorporation',
    documentNumber: 'HRB 12345',
    ...share(500_000_00),
  };
  const report: JsonObject = {
    controller: 'Anna Nord',
    controllerFrom: '德国',
    investmentFen: 2_000_000_00,
    agent: '许昌律正律师事务所',
  };
  const foreign = (change: JsonObject = {}): JsonObject =>
    of({
      enterpriseType: '5150',
      foreignInvestors: [investor],
      negativeList: true,
      initialReport: report,
      capital: 500_000_00,
      ...change,
    });

  test('art. 33, 34, 38: declares what the negative list closes, and reports itself, in the same form', () => {
    expect(faults(foreign())).toEqual([]);
    const asked = missingFields(startupForm, { enterpriseType: '5150', items: [] }).map(({ path }) => path);
    expect(asked).toEqual(expect.arrayContaining(['/foreignInvestors', '/negativeList']));
    expect(asked.some((path) => path.startsWith('/initialReport'))).toBe(true);
    expect(asked).not.toContain('/shareholders');
    expect(faults(foreign({ negativeList: false }))).toEqual(['/negativeList form.must-agree']);
  });

  test('art. 3: a joint venture has a Chinese shareholder, a natural person or an enterprise', () => {
    const joint = foreign({ enterpriseType: '5110', capital: 900_000_00 });
    expect(saying(joint)).toMatch(/中方股东，自然人、单位都可以/);
    const enterprise = { name: '许昌供销有限公司', uscc: codes[0], ...share(400_000_00) };
    const withOwners = (change: JsonObject) =>
      faults(foreign({ enterpriseType: '5110', capital: 900_000_00, ...change }));
    expect(withOwners({ corporateShareholders: [enterprise] })).toEqual([]);
    const citizen = { ...(lin as JsonObject), ...share(400_000_00) };
    expect(withOwners({ domesticShareholders: [citizen] })).toEqual([]);
  });

  test('is of one investor where its type says so, a person or an enterprise, and else of two or more', () => {
    const second = { ...investor, name: 'Südwind AG', documentNumber: 'HRB 54321' };
    const both = { foreignInvestors: [investor, second], capital: 1_000_000_00 };
    expect(saying(foreign(both))).toMatch(/有两位以上请改企业类型/);
    expect(faults(foreign({ enterpriseType: '5130', ...both }))).toEqual([]);
    expect(saying(foreign({ enterpriseType: '5130' }))).toMatch(/两位以上外国投资者/);
    expect(saying(foreign({ enterpriseType: '5140' }))).toMatch(/投资者类型和企业类型要一致/);
    const person = { ...investor, kind: 'person', document: 'passport', documentNumber: 'C01X00T47' };
    expect(faults(foreign({ enterpriseType: '5140', foreignInvestors: [person] }))).toEqual([]);
  });

  test('is asked of nobody else', () => {
    const asked = missingFields(startupForm, { enterpriseType: '1130', items: [] }).map(({ path }) => path);
    for (const field of ['/foreignInvestors', '/negativeList', '/partners', '/members'])
      expect(asked).not.toContain(field);
  });
});

describe('the register', () => {
  const registered = (form: JsonObject) => {
    const town = openTown();
    expect(town.submit(form)).toBe('ok');
    town.act('startup', registrar, { act: 'accept' });
    expect(town.act('startup.registration', registrar, complete('review', 'approve'))).toBe('ok');
    const { uscc } = town.newest('startup').data;
    return { code: String(uscc), entry: town.entry('enterprise', String(uscc)), town };
  };

  test('knows partners by name and liability, a cooperative by its own class of code, and no identity number', () => {
    const general = registered(partnership('4531', [partner(lin, 'general'), partner(zhao, 'general')]));
    expect(general.code.slice(0, 2)).toBe('91');
    expect(general.entry).toMatchObject({
      name: '许昌市清禾餐饮管理合伙企业（普通合伙）',
      partners: [{ name: '林晓', liability: 'general' }, { name: '赵一鸣' }],
    });
    const farmers = registered(cooperative(some(5)));
    expect(farmers.code.slice(0, 2)).toBe('93');
    expect(checkUscc(farmers.code)).toMatchObject({ error: null });
    expect(farmers.entry).toMatchObject({
      members: expect.arrayContaining([expect.objectContaining({ farmer: true })]),
    });
    expect(JSON.stringify([general.entry, farmers.entry])).not.toMatch(/residentId|1380000000/);
    expect(farmers.town.newest('startup.registration').certificates[0]?.content).toMatchObject({
      type: '9100',
    });
  });
});
