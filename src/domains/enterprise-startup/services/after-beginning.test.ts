import { describe, expect, test } from 'vitest';
import { checkUscc } from '../../../kernel/identity/uscc.ts';
import type { JsonObject } from '../../../kernel/json.ts';
import {
  answers,
  applicant,
  companyAsking,
  companyForm,
  complete,
  officer,
  openTown,
  outside,
  traderForm,
} from '../town.fixture.ts';

/* What becomes of an enterprise after it has begun, as the law tells it. */

const registrar = officer('market-registration');
const police = officer('seal-supervision');
type Town = ReturnType<typeof openTown>;

function firm(form: JsonObject = companyAsking(), town: Town = openTown()) {
  expect(town.submit(form)).toBe('ok');
  town.at('2022-06-01T10:00');
  town.act('startup', registrar, { act: 'accept' });
  expect(town.act('startup.registration', registrar, complete('review', 'approve'))).toBe('ok');
  return { town, uscc: String(town.newest('startup').data.uscc) };
}

const ask = (town: Town, service: string, form: JsonObject) => {
  expect(town.submit(form, { service })).toBe('ok');
  return town.newest(service);
};
const everyoneTakesNote = (town: Town, service: string) => {
  town.act(service, outside('tax-1'), complete('tell-tax', 'done'));
  town.act(service, outside('social-1'), complete('tell-social-insurance', 'done'));
  town.act(service, outside('medical-1'), complete('tell-medical-insurance', 'done'));
  town.act(service, outside('customs-1'), complete('tell-customs', 'done'));
  town.act(service, outside('fund-1'), complete('tell-housing-fund', 'done'));
};

const [lin, zhao] = (companyForm.shareholders as readonly JsonObject[]).map(
  ({ name, residentId, phone }) => ({
    name: name ?? '',
    residentId: residentId ?? '',
    phone: phone ?? '',
  }),
);

describe('the address that was taken on the applicant’s word (plan, linked-reforms)', () => {
  const checked = (kept: boolean) => {
    const { town, uscc } = firm();
    expect(town.newest('startup.registration').obligations.address).toMatchObject({ status: 'to-check' });
    town.at('2022-07-01T10:00');
    const reason = kept ? '现场联系到负责人' : '两次上门均无人，邮寄退回';
    expect(
      town.act('startup.registration', registrar, {
        act: 'check-obligation',
        obligation: 'address',
        kept,
        reason,
      }),
    ).toBe('ok');
    return { town, uscc };
  };

  test('is looked at afterwards, and nothing follows where somebody is there', () => {
    const { town, uscc } = checked(true);
    expect(town.entry('abnormal-operation', uscc)).toBeNull();
  });

  test('where nobody can be reached the enterprise is listed (企业经营异常名录管理暂行办法 art. 9)', () => {
    const { town, uscc } = checked(false);
    expect(town.entry('abnormal-operation', uscc)).toEqual({
      uscc,
      name: '许昌市清禾餐饮管理有限公司',
      ground: 'unreachable',
      listedOn: '2022-07-01',
      status: 'listed',
    });
  });

  test('listed, it cannot end the simple way (条例 art. 33), and can once it was taken off', () => {
    const { town, uscc } = checked(false);
    const end = {
      uscc,
      procedure: 'simple',
      settled: true,
      signatures: 'online',
      investors: [companyForm.legalRepresentative ?? null, companyForm.supervisor ?? null],
      hasAccount: false,
      notifyPhone: '13800000001',
    };
    expect(ask(town, 'deregistration', end).steps.check?.reason).toHaveProperty(
      'zh',
      expect.stringMatching(/第三十三条/),
    );
    ask(town, 'abnormal-removal', {
      uscc,
      ground: 'reachable',
      note: '已安排专人值守',
      contactPhone: '13800000001',
    });
    town.act('abnormal-removal', registrar, complete('verify', 'remove'));
    expect(town.entry('abnormal-operation', uscc)).toMatchObject({
      status: 'removed',
      removedOn: '2022-07-01',
    });
    expect(ask(town, 'deregistration', end).outcome).toBeNull();
  });

  test('whoever is not listed has nothing to be taken off', () => {
    const { town, uscc } = firm();
    const asked = ask(town, 'abnormal-removal', {
      uscc,
      ground: 'moved',
      note: '已经变更住所',
      contactPhone: '13800000001',
    });
    expect(asked.outcome?.code).toBe('refused');
  });
});

describe('what is filed (市场主体登记管理条例 art. 9 and 29)', () => {
  const filing = (uscc: string, change: JsonObject): JsonObject => ({
    uscc,
    decidedOn: '2022-06-01',
    decided: true,
    notifyPhone: '13800000001',
    ...change,
  });
  const people = [
    { ...(zhao as JsonObject), position: 'executive-director' },
    { ...(lin as JsonObject), position: 'supervisor' },
  ];

  test('was decided and signed by now, and since the firm was there; one person has a position once', () => {
    const { town, uscc } = firm();
    const files = (change: JsonObject) =>
      town.submit(filing(uscc, { items: ['articles'], articlesOn: '2022-06-01', ...change }), {
        service: 'enterprise-filing',
      });
    expect(files({ decidedOn: '2022-06-02' })).toBe('case.form-invalid');
    expect(files({ articlesOn: '2022-06-02' })).toBe('case.form-invalid');
    expect(files({ decidedOn: '2022-05-31' })).toBe('ok');
    expect(town.newest('enterprise-filing').steps.check).toMatchObject({ outcome: 'returned' });
    const amended = complete('amend', 'amended', { decidedOn: '2022-06-01' });
    expect(town.act('enterprise-filing', applicant, amended)).toBe('ok');
    expect(town.newest('enterprise-filing').steps.review).toMatchObject({ status: 'open' });
    const twice = filing(uscc, { items: ['people'], people: [...people, ...people] });
    expect(town.submit(twice, { service: 'enterprise-filing' })).toBe('case.form-invalid');
  });

  test('stands in the register by name and position; the licence stays, and whoever holds the old entry is told', () => {
    const { town, uscc } = firm();
    expect(town.entry('enterprise', uscc)).toMatchObject({
      people: [
        { name: '林晓', position: 'executive-director' },
        { name: '赵一鸣', position: 'supervisor' },
      ],
    });
    ask(town, 'enterprise-filing', filing(uscc, { items: ['people'], people }));
    town.act('enterprise-filing', registrar, complete('review', 'file'));
    everyoneTakesNote(town, 'enterprise-filing');
    expect(town.newest('enterprise-filing').outcome?.code).toBe('granted');
    const entry = town.entry('enterprise', uscc);
    expect(entry).toMatchObject({
      people: [{ name: '赵一鸣' }, { name: '林晓' }],
      representativeName: '林晓',
    });
    expect(JSON.stringify(entry)).not.toMatch(/411082198506150021/);
    expect(town.newest('enterprise-filing').certificates).toEqual([]);
  });

  test('公司法 art. 51: nobody supervises themselves', () => {
    const { town, uscc } = firm();
    const both = [...people, { ...(lin as JsonObject), position: 'manager' }];
    expect(
      town.submit(filing(uscc, { items: ['people'], people: both }), { service: 'enterprise-filing' }),
    ).toBe('case.form-invalid');
  });

  test('a sole trader has neither articles nor directors', () => {
    const { town, uscc } = firm(traderForm);
    const asked = ask(
      town,
      'enterprise-filing',
      filing(uscc, { items: ['articles'], articlesOn: '2022-06-01' }),
    );
    expect(asked.outcome?.code).toBe('refused');
  });
});

describe('a new name (条例 art. 24; 企业名称登记管理规定 art. 17)', () => {
  const renamed = (uscc: string, tradeName: string, organisationForm = '有限公司'): JsonObject => ({
    uscc,
    items: ['name'],
    namePlace: '许昌市',
    tradeName,
    nameIndustry: '餐饮管理',
    organisationForm,
    decided: true,
    notifyPhone: '13800000001',
  });

  test('is judged like any other, borne with a new licence, and the old one is kept for a year', () => {
    const { town, uscc } = firm();
    ask(town, 'enterprise-change', renamed(uscc, '禾谷'));
    expect(town.act('enterprise-change', registrar, complete('review', 'approve'))).toBe('ok');
    everyoneTakesNote(town, 'enterprise-change');
    const done = town.newest('enterprise-change');
    expect(done.outcome?.code).toBe('granted');
    expect(done.certificates[0]?.content).toMatchObject({ number: uscc, name: '许昌市禾谷餐饮管理有限公司' });
    expect(town.entry('enterprise', uscc)).toMatchObject({ name: '许昌市禾谷餐饮管理有限公司' });
    const names = town.entries('enterprise-name');
    expect(names).toContainEqual(
      expect.objectContaining({ name: '许昌市清禾餐饮管理有限公司', endedAt: '2022-06-01' }),
    );
    expect(names).toContainEqual(expect.objectContaining({ name: '许昌市禾谷餐饮管理有限公司', uscc }));
    // Somebody else asks for the old name within the year, and after it.
    const judged = (moment: string) => {
      town.at(moment);
      town.submit(companyForm, { party: 'p2' });
      town.act('startup', registrar, { act: 'accept' });
      return town.newest('startup.name').steps.check?.outcome;
    };
    expect(judged('2023-05-31T10:00')).toBe('returned');
    expect(judged('2023-06-01T10:00')).toMatch(/free|noticed/);
  });

  test('comes back where another bears it, or where it would make another kind of enterprise of it', () => {
    const { town } = firm();
    const other = firm({ ...companyAsking(), tradeName: '禾谷' }, town);
    const asked = ask(town, 'enterprise-change', renamed(other.uscc, '清禾'));
    expect(asked.steps['name-check']).toMatchObject({ outcome: 'returned' });
    town.act('enterprise-change', applicant, complete('amend', 'amended', { tradeName: '明谷' }));
    expect(town.newest('enterprise-change').steps.review).toMatchObject({ status: 'open' });
    const shop = ask(town, 'enterprise-change', renamed(other.uscc, '清谷', '店'));
    expect(shop.outcome?.code).toBe('refused');
    expect(shop.steps['name-check']?.reason).toHaveProperty('zh', expect.stringMatching(/组织形式/));
  });

  test('is its own where only the industry is put otherwise, and stays borne', () => {
    const { town, uscc } = firm();
    const asked = ask(town, 'enterprise-change', { ...renamed(uscc, '清禾'), nameIndustry: '餐饮服务' });
    expect(asked.steps['name-check']).toMatchObject({ outcome: 'own' });
    expect(town.act('enterprise-change', registrar, complete('review', 'approve'))).toBe('ok');
    expect(town.entry('enterprise', uscc)).toMatchObject({ name: '许昌市清禾餐饮服务有限公司' });
    expect(town.entries('enterprise-name')).toContainEqual(
      expect.objectContaining({ name: '许昌市清禾餐饮服务有限公司', uscc }),
    );
  });
});

describe('a branch (条例 art. 23; 企业名称登记管理规定 art. 13)', () => {
  const branch = (uscc: string, change: JsonObject = {}): JsonObject => ({
    uscc,
    branchPlace: '禹州',
    address: { region: 'north', detail: '颍河路 8 号' },
    addressGround: 'leased',
    addressCommitment: true,
    businessScope: companyForm.businessScope ?? [],
    head: zhao as JsonObject,
    notifyPhone: '13800000002',
    ...change,
  });

  test('bears the company’s name, has a code and a licence of its own, and neither capital nor owners', () => {
    const { town, uscc } = firm();
    ask(town, 'branch-registration', branch(uscc));
    expect(town.act('branch-registration', registrar, complete('review', 'approve'))).toBe('ok');
    const { data, certificates, obligations } = town.newest('branch-registration');
    const code = String(data.branchCode);
    expect(checkUscc(code)).toMatchObject({ error: null });
    expect(town.entry('enterprise', code)).toMatchObject({
      name: '许昌市清禾餐饮管理有限公司禹州分公司',
      type: '2130',
      parent: uscc,
      representativeName: '赵一鸣',
    });
    expect(town.entry('enterprise', code)).not.toHaveProperty('capital');
    expect(certificates[0]).toMatchObject({ type: 'business-licence', number: code });
    expect(obligations.address).toMatchObject({ status: 'to-check' });
  });

  test('a company has one of a name, and none beyond its own scope', () => {
    const { town, uscc } = firm();
    ask(town, 'branch-registration', branch(uscc));
    town.act('branch-registration', registrar, complete('review', 'approve'));
    expect(ask(town, 'branch-registration', branch(uscc)).steps.check?.reason).toHaveProperty(
      'zh',
      expect.stringMatching(/已经有叫这个名称/),
    );
    const wide = branch(uscc, { branchPlace: '长葛', businessScope: ['S999'] });
    expect(ask(town, 'branch-registration', wide).steps.check?.reason).toHaveProperty(
      'zh',
      expect.stringMatching(/超出了公司的经营范围/),
    );
  });

  test('is of the type that its company’s asks for', () => {
    const [owner] = companyForm.shareholders as readonly JsonObject[];
    const alone = { ...companyAsking(), enterpriseType: '1151', capital: 1_000_000_00 };
    const { town, uscc } = firm({ ...alone, shareholders: [{ ...owner, contribution: 1_000_000_00 }] });
    ask(town, 'branch-registration', branch(uscc));
    town.act('branch-registration', registrar, complete('review', 'approve'));
    const { data, certificates } = town.newest('branch-registration');
    expect(town.entry('enterprise', String(data.branchCode))).toMatchObject({ type: '2151', kind: 'branch' });
    expect(certificates[0]?.content).toMatchObject({ type: '2151' });
  });

  test('a sole trader has no branches', () => {
    const { town, uscc } = firm(traderForm);
    expect(ask(town, 'branch-registration', branch(uscc)).outcome?.code).toBe('refused');
  });
});

describe('a registration that was got by false papers (条例 art. 40 to 42)', () => {
  const complaint = (uscc: string): JsonObject => ({
    uscc,
    affected: 'name-used',
    facts: '我从未办理过这家公司，身份证曾经丢失',
    contactPhone: '13800000002',
  });

  test('is revoked: the register says so, the licence ends, the name is kept for a year', () => {
    const { town, uscc } = firm();
    ask(town, 'registration-revocation', complaint(uscc));
    town.act('registration-revocation', registrar, complete('investigate', 'false'));
    town.act('registration-revocation', registrar, complete('decide', 'revoke', {}, '查实冒用身份'));
    expect(town.newest('registration-revocation').outcome?.code).toBe('granted');
    expect(town.entry('enterprise', uscc)).toMatchObject({ status: 'revoked', deregisteredOn: '2022-06-01' });
    expect(town.entries('enterprise-name')).toMatchObject([{ endedAt: '2022-06-01' }]);
  });

  test('where nobody can be reached only after forty-five days of notice, and not where that does more harm', () => {
    const { town, uscc } = firm();
    ask(town, 'registration-revocation', complaint(uscc));
    town.act('registration-revocation', registrar, complete('investigate', 'unreachable'));
    expect(town.newest('registration-revocation').steps.decide).toBeUndefined();
    town.at('2022-07-18T10:00');
    town.act('registration-revocation', registrar, complete('notice', 'unopposed'));
    town.act(
      'registration-revocation',
      registrar,
      complete('decide', 'leave', {}, '撤销会对公共利益造成重大损害'),
    );
    expect(town.entry('enterprise', uscc)).toMatchObject({ status: 'registered' });
  });

  test('wrongly revoked, it is brought back as it was', () => {
    const { town, uscc } = firm();
    const before = town.entry('enterprise', uscc);
    ask(town, 'registration-revocation', complaint(uscc));
    town.act('registration-revocation', registrar, complete('investigate', 'false'));
    town.act('registration-revocation', registrar, complete('decide', 'revoke', {}, '查实冒用身份'));
    town.begin(registrar, 'registration-restoration', { uscc, grounds: '笔迹鉴定表明签字属实，撤销有误' });
    town.act('registration-restoration', registrar, complete('decide', 'restore'));
    expect(town.newest('registration-restoration').outcome?.code).toBe('granted');
    expect(town.entry('enterprise', uscc)).toEqual(before);
    expect(town.entries('enterprise-name')[0]).not.toHaveProperty('endedAt');
    expect(town.newest('registration-restoration').certificates[0]).toMatchObject({ number: uscc });
    town.begin(registrar, 'registration-restoration', { uscc, grounds: '再次申请恢复，理由同前一次' });
    expect(town.newest('registration-restoration').outcome?.code).toBe('void');
  });
});

describe('reports on foreign investment (外商投资法实施条例 art. 38)', () => {
  test('are of nobody but such enterprises, and of years that are over', () => {
    const { town, uscc } = firm();
    const annual = {
      uscc,
      kind: 'annual',
      year: 2021,
      assetsFen: 1_00,
      revenueFen: 1_00,
      employees: 3,
      contactPhone: '13800000001',
    };
    expect(ask(town, 'foreign-investment-report', annual).outcome?.code).toBe('refused');
    const share = { contribution: 500_000_00, contributionForm: 'money', paidBy: '2027-06-01' };
    const foreign: JsonObject = {
      ...companyAsking(),
      tradeName: '北风',
      enterpriseType: '5150',
      foreignInvestors: [
        {
          name: 'Nordwind GmbH',
          kind: 'enterprise',
          from: '德国',
          document: 'incorporation',
          documentNumber: 'HRB 12345',
          ...share,
        },
      ],
      negativeList: true,
      initialReport: {
        controller: 'Anna Nord',
        controllerFrom: '德国',
        investmentFen: 2_000_000_00,
        agent: '律正律师事务所',
      },
      capital: 500_000_00,
    };
    delete (foreign as Record<string, unknown>).shareholders;
    const other = firm(foreign, town);
    expect(town.entry('foreign-investment-report', other.uscc)).toMatchObject({
      kind: 'initial',
      year: '2022',
    });
    const report = { ...annual, uscc: other.uscc };
    const asks = (change: JsonObject) =>
      town.submit({ ...report, ...change }, { service: 'foreign-investment-report' });
    expect(asks({ year: 2022 })).toBe('case.form-invalid');
    const { year: _, assetsFen: __, revenueFen: ___, employees: ____, ...changed } = report;
    const moved = { ...changed, kind: 'change', change: '境外投资者换了通信地址' };
    const handIn = (changedOn: string) =>
      town.submit({ ...moved, changedOn }, { service: 'foreign-investment-report' });
    expect(handIn('2022-07-01')).toBe('case.form-invalid');
    expect(handIn('2021-07-01')).toBe('ok');
    expect(town.newest('foreign-investment-report').steps.receive).toMatchObject({ outcome: 'returned' });
    expect(handIn('2022-06-01')).toBe('ok');
    expect(town.newest('foreign-investment-report').outcome?.code).toBe('granted');
    town.at('2023-03-01T10:00');
    expect(ask(town, 'foreign-investment-report', { ...report, year: 2022 }).outcome?.code).toBe('granted');
    expect(town.entry('foreign-investment-report', other.uscc)).toMatchObject({
      kind: 'annual',
      year: '2022',
    });
  });
});

describe('which counties pay for first seals (plan, zero-charge)', () => {
  const feeAfter = (since: string) => {
    const town = openTown({ settings: { promise: 1, freeSeals: false } });
    town.begin(police, 'free-seals', {
      region: 'north',
      pays: true,
      since,
      decision: '区政府常务会议纪要 8 号',
    });
    expect(town.act('free-seals', police, complete('confirm', 'confirm'))).toBe('ok');
    firm(companyAsking('seals'), town);
    town.act('startup.seals', outside('seal-1'), complete('engrave', 'done', answers.seals));
    return { town, fee: town.newest('startup').feeFen };
  };

  test('is entered with the day since when, and seals are free from that day on', () => {
    const { town, fee } = feeAfter('2022-06-01');
    expect(town.entry('free-seal-region', 'north')).toMatchObject({ pays: true, since: '2022-06-01' });
    expect(fee).toBe(0);
    expect(feeAfter('2022-07-01').fee).toBe(300_00);
  });
});
