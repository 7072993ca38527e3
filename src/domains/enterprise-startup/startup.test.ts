import { describe, expect, test } from 'vitest';
import { checkUscc } from '../../kernel/identity/uscc.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { hall } from '../../kernel/time/cn.fixture.ts';
import { due } from '../../kernel/time/due.ts';
import { formatMoment } from '../../kernel/time/index.ts';
import {
  answers,
  applicant,
  companyAsking,
  companyForm,
  complete,
  handOver,
  officer,
  openTown,
  outside,
  signedSheet,
  traderForm,
} from './town.fixture.ts';

const registrar = officer('market-registration');
const hallClerk = officer('government-service-hall');

type Town = ReturnType<typeof openTown>;

/** Submitted at nine, accepted at ten, approved at half past ten. */
function registered(town: Town, form: JsonObject = companyForm): void {
  expect(town.submit(form)).toBe('ok');
  town.at('2022-06-01T10:00');
  expect(town.act('startup', registrar, { act: 'accept' })).toBe('ok');
  town.at('2022-06-01T10:30');
  expect(town.act('startup.registration', registrar, complete('review', 'approve'))).toBe('ok');
}

/** Every outside party answers at once and favourably. */
function everyoneAnswers(town: Town): void {
  town.at('2022-06-01T11:00');
  const acts = [
    town.act('startup.seals', outside('seal-1'), complete('engrave', 'done', answers.seals)),
    town.act('startup.invoices', outside('tax-1'), complete('open', 'done', answers.tax)),
    town.act('startup.social-insurance', outside('social-1'), complete('open', 'done', answers.social)),
    town.act('startup.housing-fund', outside('fund-1'), complete('open', 'done', answers.fund)),
    town.act('startup.account', outside('bank-1'), complete('reserve', 'done', answers.bank)),
    town.act('startup.account', outside('tax-1'), complete('tell-tax', 'done')),
    town.act('startup.account', outside('social-1'), complete('tell-social-insurance', 'done')),
    town.act('startup.account', outside('fund-1'), complete('tell-housing-fund', 'done')),
  ];
  expect(acts).toEqual(acts.map(() => 'ok'));
}

describe('given a company whose papers are in order', () => {
  test('when the registrar approves and every party answers, then everything is granted on the same morning', () => {
    const town = openTown();
    registered(town);
    everyoneAnswers(town);
    const whole = town.newest('startup');
    expect(whole.outcome).toEqual({ code: 'granted', class: 'favourable' });
    expect(whole.endedAt).toBe('2022-06-01T11:00:00+08:00');
  });

  test('is handed in once all whom the form names have signed, wherever they are, or on paper before', () => {
    const town = openTown();
    expect(town.submit(companyForm, { unsigned: true })).toBe('signing.signatures-missing');
    const onPaper = { ...companyForm, signatures: 'paper' };
    expect(town.submit(onPaper, { unsigned: true })).toBe('case.form-invalid');
    expect(town.submit({ ...onPaper, signedPaper: signedSheet }, { unsigned: true })).toBe('ok');
    expect(town.submit(companyForm)).toBe('ok');
  });

  test('then the licence carries a valid unified code of the region, and the register knows it', () => {
    const town = openTown();
    registered(town);
    const { data, certificates } = town.newest('startup.registration');
    const code = String(data.uscc);
    expect(checkUscc(code)).toMatchObject({ error: null, warning: null });
    expect(code.slice(0, 8)).toBe('91411002');
    expect(certificates).toHaveLength(1);
    expect(certificates[0]).toMatchObject({
      type: 'business-licence',
      number: code,
      content: { name: '许昌市清禾餐饮管理有限公司', representative: '林晓', capital: 100_000_000 },
    });
    expect(town.entry('enterprise', code)).toMatchObject({
      name: '许昌市清禾餐饮管理有限公司',
      representativeName: '林晓',
      shareholders: [
        { name: '林晓', contribution: 60_000_000 },
        { name: '赵一鸣', contribution: 40_000_000 },
      ],
    });
  });

  test('then no identity number stands in any register', () => {
    const town = openTown();
    registered(town);
    everyoneAnswers(town);
    const all = ['enterprise', 'enterprise-name', 'seal', 'tax-registration', 'bank-account'].flatMap(
      (register) => town.entries(register),
    );
    expect(all).toHaveLength(5);
    expect(JSON.stringify(all)).not.toMatch(/411082198506150021|11010519491231002X|1380000000/);
  });

  test('a sole trader gets a code of its own class and answers no questions about capital', () => {
    const town = openTown();
    registered(town, traderForm);
    expect(String(town.newest('startup.registration').data.uscc).slice(0, 2)).toBe('92');
    expect(town.entry('enterprise', String(town.newest('startup').data.uscc))).not.toHaveProperty('capital');
  });
});

describe('the promised time (plan, opening-time)', () => {
  const dueOf = (settings: JsonObject) => {
    const town = openTown({ settings });
    registered(town);
    const clock = town.newest('startup').clocks.promised;
    if (clock === null) return null;
    const { at } = due(clock, hall);
    return at === null ? null : formatMoment(at);
  };

  test('is half a working day where the region promises that: half the hall’s minutes from acceptance', () => {
    // Accepted at 10:00 on a day of 6½ hours: 195 minutes end at 16:15.
    expect(dueOf({ promise: 0.5 })).toBe('2022-06-01T16:15');
  });

  test('is one working day elsewhere, the day of acceptance not counted', () => {
    expect(dueOf({ promise: 1 })).toBe('2022-06-02T18:00');
    expect(dueOf({})).toBe('2022-06-02T18:00');
  });

  test('of registration itself is half a working day, the law’s own limit three', () => {
    const town = openTown();
    registered(town);
    const { promised, statutory } = town.newest('startup.registration').clocks;
    expect([promised?.limit.value, statutory?.limit.value]).toEqual([0.5, 3]);
    expect(statutory?.limit.basis).toEqual({ law: '市场主体登记管理条例', article: '19' });
  });
});

describe('the name (企业名称登记管理规定)', () => {
  const other = { ...applicant, party: 'p2' };
  function declared(change: JsonObject, town = openTown()) {
    expect(town.submit({ ...companyForm, ...change }, { party: 'p2' })).toBe('ok');
    town.act('startup', registrar, { act: 'accept' });
    return town.newest('startup.name').steps.check;
  }

  test('art. 17: one that an enterprise bears is not free, whatever its form', () => {
    const town = openTown();
    registered(town);
    const check = declared({ organisationForm: '有限责任公司' }, town);
    expect(check).toMatchObject({ outcome: 'returned' });
    expect(check?.reason).toHaveProperty('zh', expect.stringMatching(/已有企业/));
  });

  test('art. 16 and 17: the same trade name in another line of business is free, at the applicant’s risk', () => {
    const town = openTown();
    registered(town);
    expect(declared({ nameIndustry: '建材' }, town)).toMatchObject({ outcome: 'noticed' });
  });

  test('art. 18: one that was reserved is kept for two months, and free afterwards', () => {
    const town = openTown();
    town.submit(companyForm);
    town.act('startup', registrar, { act: 'accept' });
    town.at('2022-08-01T09:00');
    expect(declared({}, town)).toMatchObject({ outcome: 'returned' });
    town.at('2022-08-03T09:00');
    expect(declared({}, town)).toMatchObject({ outcome: 'free' });
  });

  test('art. 18: until then it is the applicant’s own: who withdrew may declare it again', () => {
    const town = openTown();
    town.submit(companyForm);
    town.act('startup', registrar, { act: 'accept' });
    town.act('startup', applicant, { act: 'withdraw', reason: '改天再办' });
    registered(town);
    expect(town.newest('startup.registration').outcome?.code).toBe('granted');
  });

  test('art. 18: two requests of one applicant under one name end in one enterprise', () => {
    const town = openTown();
    town.submit(companyForm);
    town.act('startup', registrar, { act: 'accept' });
    const first = town.newest('startup.registration').id;
    registered(town);
    town.actOn(first, registrar, complete('review', 'approve'));
    expect(town.get(first)).toMatchObject({ outcome: { code: 'refused' }, certificates: [] });
    expect(town.get(first).steps.licence?.reason).toHaveProperty('zh', expect.stringMatching(/保留期已过/));
    expect(town.entries('enterprise')).toHaveLength(1);
  });

  test.each([
    ['art. 12: words of the whole country', '中华清禾', /国务院/],
    ['art. 11: names of public bodies', '市政府清禾', /国家机关/],
    ['art. 11: superlatives', '最佳清禾', /误解/],
  ])('%s are returned with the reason', (_article, tradeName, reason) => {
    const check = declared({ tradeName });
    expect(check).toMatchObject({ outcome: 'returned' });
    expect(check?.reason).toHaveProperty('zh', expect.stringMatching(reason));
  });

  test('the applicant changes it and goes on, and none of that time counts', () => {
    const town = openTown();
    declared({ tradeName: '中华清禾' }, town);
    expect(town.newest('startup')).toMatchObject({ stopped: true });
    town.at('2022-06-09T09:00');
    expect(town.act('startup.name', other, complete('amend', 'amended', { tradeName: '清禾' }))).toBe('ok');
    const whole = town.newest('startup');
    expect(whole.stopped).toBe(false);
    expect(whole.data.enterpriseName).toBe('许昌市清禾餐饮管理有限公司');
    expect(town.newest('startup.registration').form.enterpriseName).toBe('许昌市清禾餐饮管理有限公司');
  });

  test('only its parts may be changed then', () => {
    const town = openTown();
    declared({ tradeName: '中华清禾' }, town);
    expect(town.act('startup.name', other, complete('amend', 'amended', { enterpriseType: '9500' }))).toBe(
      'case.field-not-amendable',
    );
  });
});

describe('the registrar (市场主体登记管理条例)', () => {
  test('art. 19: may return it for changes; the clock of the whole stands still until they come', () => {
    const town = openTown();
    town.submit(companyForm);
    town.at('2022-06-01T10:00');
    town.act('startup', registrar, { act: 'accept' });
    expect(town.act('startup.registration', registrar, complete('review', 'returned'))).toBe('ok');
    expect(town.newest('startup')).toMatchObject({ stopped: true });
    town.at('2022-06-08T10:00');
    const address = { region: 'north', detail: '文化路 18 号 3 楼' };
    expect(town.act('startup.registration', applicant, complete('amend', 'amended', { address }))).toBe('ok');
    expect(town.newest('startup').stopped).toBe(false);
    expect(town.newest('startup.registration').steps.review).toMatchObject({ status: 'open', round: 2 });
    town.act('startup.registration', registrar, complete('review', 'approve'));
    expect(town.newest('startup.registration').certificates[0]?.content.address).toBe('文化路 18 号 3 楼');
  });

  test('art. 20: refuses with a reason; then nothing is registered and the name is free again', () => {
    const town = openTown();
    town.submit(companyForm);
    town.act('startup', registrar, { act: 'accept' });
    const noReason = {
      act: 'complete-step',
      step: 'review',
      outcome: 'refuse',
      reason: ' ',
      output: {},
    } as const;
    expect(town.act('startup.registration', registrar, noReason)).toBe('case.reason-missing');
    expect(town.act('startup.registration', registrar, complete('review', 'refuse'))).toBe('ok');
    expect(town.newest('startup').outcome).toEqual({ code: 'refused', class: 'unfavourable' });
    expect(town.entries('enterprise')).toEqual([]);
    expect(town.entries('enterprise-name')).toEqual([]);
    expect(town.count('startup.seals')).toBe(0);
  });

  test('nobody else reviews', () => {
    const town = openTown();
    town.submit(companyForm);
    town.act('startup', registrar, { act: 'accept' });
    for (const who of [hallClerk, applicant, outside('tax-1')]) {
      expect(town.act('startup.registration', who, complete('review', 'approve'))).toBe(
        'access.not-permitted',
      );
    }
  });

  test('asks once for everything missing, before acceptance (行政许可法 art. 32)', () => {
    const town = openTown();
    town.submit(companyForm);
    const items = [{ field: 'address', text: '请写明楼层' }];
    expect(town.act('startup', registrar, { act: 'request-correction', items })).toBe('ok');
    expect(town.act('startup', applicant, { act: 'resubmit', form: companyForm })).toBe('ok');
    expect(town.act('startup', registrar, { act: 'request-correction', items })).toBe('case.correction-once');
    expect(town.act('startup', registrar, { act: 'accept' })).toBe('ok');
  });
});

describe('what is done together (plan, service-coverage)', () => {
  test('runs at once as soon as the enterprise is registered, and only what was chosen', () => {
    const town = openTown();
    registered(town, companyAsking('invoices'));
    const { steps } = town.newest('startup');
    expect(steps.invoices).toMatchObject({ status: 'open' });
    for (const item of ['seals', 'social-insurance', 'housing-fund', 'account']) {
      expect(steps[item]).toMatchObject({ status: 'skipped' });
    }
    town.act('startup.invoices', outside('tax-1'), complete('open', 'done', answers.tax));
    expect(town.newest('startup').outcome?.code).toBe('granted');
  });

  test('one refusal leaves the rest standing: the enterprise exists, the whole is partly granted', () => {
    const town = openTown();
    registered(town);
    town.act('startup.housing-fund', outside('fund-1'), complete('open', 'refused'));
    town.act('startup.seals', outside('seal-1'), complete('engrave', 'done', answers.seals));
    town.act('startup.invoices', outside('tax-1'), complete('open', 'done', answers.tax));
    town.act('startup.social-insurance', outside('social-1'), complete('open', 'done', answers.social));
    expect(town.newest('startup').outcome).toBeNull();
    town.act('startup.account', outside('bank-1'), complete('reserve', 'refused'));
    expect(town.newest('startup').outcome).toEqual({ code: 'partial', class: 'partial' });
    expect(town.entries('enterprise')).toHaveLength(1);
    expect(town.entries('housing-fund-account')).toEqual([]);
  });

  test('a party returns it; the applicant’s changes go back to it, and only that branch waits', () => {
    const town = openTown();
    registered(town);
    town.act('startup.invoices', outside('tax-1'), complete('open', 'returned'));
    expect(town.newest('startup')).toMatchObject({ stopped: false });
    expect(town.newest('startup').steps.invoices).toMatchObject({ waiting: true });
    const financeContact = { name: '赵一鸣', residentId: '11010519491231002X', phone: '13900000003' };
    expect(town.act('startup.invoices', applicant, complete('amend', 'amended', { financeContact }))).toBe(
      'ok',
    );
    expect(town.newest('startup').steps.invoices).toMatchObject({ waiting: false });
    expect(town.newest('startup.invoices').steps.open).toMatchObject({ status: 'open', round: 2 });
  });

  test('a party that says it is done says with what', () => {
    const town = openTown();
    registered(town);
    const done = complete('open', 'done');
    expect(town.act('startup.social-insurance', outside('social-1'), done)).toBe('case.form-invalid');
    expect(town.act('startup.social-insurance', outside('fund-1'), done)).toBe('access.not-permitted');
  });

  test('is handed over once at the hall where the applicant wants to collect', () => {
    const town = openTown();
    registered(town, traderForm);
    expect(town.newest('startup').steps['deliver-online']).toMatchObject({ status: 'skipped' });
    expect(town.act('startup', hallClerk, complete('prepare-counter', 'ready'))).toBe('ok');
    const { data, stopped } = town.newest('startup');
    expect(data).toMatchObject({ pickupFrom: '2022-06-02' });
    // Drawn: the number and the id of a case are read by many who are to be handed nothing.
    expect(data.pickupCode).toBe('K7MP-3XQ9');
    // Until somebody comes for it, no office is behind.
    expect(stopped).toBe(true);
    const handed = complete('deliver-counter', 'delivered', { shown: 'code' });
    expect(town.act('startup', hallClerk, handed)).toBe('ok');
    expect(town.newest('startup')).toMatchObject({
      outcome: { code: 'granted' },
      delivery: { way: 'counter' },
    });
  });

  test('goes by post once, is followed on its way, and is sent again where it comes back', () => {
    const town = openTown();
    registered(town, { ...traderForm, delivery: 'post', postalAddress: '魏都区文峰路 1 号 林晓 收' });
    const post = outside('post-1');
    const order = () =>
      town.act(
        'startup',
        post,
        complete('order-post', 'done', { carrier: '邮政', trackingNumber: 'EY100000001CN' }),
      );
    expect(town.act('startup', post, complete('order-post', 'done'))).toBe('case.form-invalid');
    // The city tells the number in its own messages: nothing in it is read as a sentence or an address.
    for (const trackingNumber of ['点击 a.cn', 'HTTP://A.CN/1', 'EY1'])
      expect(
        town.act('startup', post, complete('order-post', 'done', { carrier: '邮政', trackingNumber })),
      ).toBe('case.form-invalid');
    expect(order()).toBe('ok');
    expect(town.act('startup', hallClerk, complete('pack-post', 'sent', { pieces: 2 }))).toBe('ok');
    expect(town.newest('startup').stopped).toBe(true);
    town.act('startup', post, complete('post-arrival', 'done', { place: '投递部' }));
    expect(town.newest('startup').delivery).toBeUndefined();
    town.act('startup', post, complete('post-delivery', 'returned'));
    town.act(
      'startup',
      applicant,
      complete('amend-address', 'amended', { postalAddress: '文峰路 2 号 林晓' }),
    );
    order();
    town.act('startup', hallClerk, complete('pack-post', 'sent', { pieces: 2 }));
    town.act('startup', post, complete('post-arrival', 'done', { place: '投递部' }));
    expect(town.act('startup', post, complete('post-delivery', 'done'))).toBe('ok');
    expect(town.newest('startup')).toMatchObject({ outcome: { code: 'granted' }, delivery: { way: 'post' } });
  });
});

describe('the bank account (plan, bank-account)', () => {
  function reserved() {
    const town = openTown();
    registered(town);
    everyoneAnswers(town);
    return town;
  }

  test('the number is told to tax, insurance and fund at once, each by itself', () => {
    const town = openTown();
    registered(town);
    town.act('startup.account', outside('bank-1'), complete('reserve', 'done', answers.bank));
    const { steps } = town.newest('startup.account');
    for (const step of ['tell-tax', 'tell-social-insurance', 'tell-housing-fund']) {
      expect(steps[step]).toMatchObject({ status: 'open' });
    }
    expect(town.entry('bank-account', answers.bank.accountNumber)).toMatchObject({ status: 'reserved' });
  });

  test('the account itself is opened later, in a case of its own that nobody waits for', () => {
    const town = reserved();
    expect(town.newest('startup').outcome?.code).toBe('granted');
    expect(town.count('startup.account-opening')).toBe(1);
    expect(
      town.act('startup.account-opening', outside('bank-1'), complete('open', 'opened', answers.bank)),
    ).toBe('ok');
    expect(town.entry('bank-account', answers.bank.accountNumber)).toMatchObject({ status: 'opened' });
  });

  test('a number that comes to nothing is void, and everybody who was told it is told so', () => {
    const town = reserved();
    town.act('startup.account-opening', outside('bank-1'), complete('open', 'voided'));
    expect(town.entry('bank-account', answers.bank.accountNumber)).toMatchObject({ status: 'voided' });
    town.act('startup.account-opening', outside('tax-1'), complete('tell-tax', 'done'));
    town.act('startup.account-opening', outside('social-1'), complete('tell-social-insurance', 'refused'));
    expect(town.newest('startup.account-opening').outcome).toBeNull();
    town.act('startup.account-opening', outside('fund-1'), complete('tell-housing-fund', 'done'));
    expect(town.newest('startup.account-opening').outcome).toEqual({ code: 'voided', class: 'void' });
  });
});

describe('what it costs (plan, zero-charge)', () => {
  const feeIn = (settings: JsonObject, sealAnswer: JsonObject = answers.seals) => {
    const town = openTown({ settings });
    registered(town, companyAsking('seals'));
    town.act('startup.seals', outside('seal-1'), complete('engrave', 'done', sealAnswer));
    return town.newest('startup').feeFen;
  };

  test('nothing where the region pays for the first seals', () => {
    expect(feeIn({ freeSeals: true })).toBe(0);
    expect(feeIn({ freeSeals: true }, { ...answers.seals, priceFen: 280_00 })).toBe(0);
  });

  test('elsewhere the price quoted, or what the maker did charge', () => {
    expect(feeIn({ freeSeals: false })).toBe(300_00);
    expect(feeIn({}, { ...answers.seals, priceFen: 280_00 })).toBe(280_00);
  });

  test('nothing at all without seals', () => {
    const town = openTown();
    registered(town, traderForm);
    handOver(town);
    expect(town.newest('startup').feeFen).toBe(0);
  });
});

test('an applicant who withdraws takes every open case of the bundle along; an enterprise that exists goes on existing', () => {
  const town = openTown();
  registered(town);
  expect(town.act('startup', applicant, { act: 'withdraw', reason: '暂不办理' })).toBe('ok');
  const whole = town.newest('startup');
  expect(whole.outcome).toEqual({ code: 'given-up', class: 'partial' });
  expect(town.childrenOf(whole.id).map(({ outcome }) => outcome?.class)).toEqual([
    'favourable',
    'favourable',
    ...Array.from({ length: 5 }, () => 'withdrawn'),
  ]);
});
