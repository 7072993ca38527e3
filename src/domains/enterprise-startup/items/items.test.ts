import { describe, expect, test } from 'vitest';
import { checkDialect } from '../../../kernel/form/check-dialect.ts';
import { validateForm } from '../../../kernel/form/validate.ts';
import type { JsonObject } from '../../../kernel/json.ts';
import { startupForm } from '../form.ts';
import { later } from '../services/later.ts';
import {
  answers,
  applicant,
  companyAsking,
  companyForm,
  complete,
  furtherItems,
  handOver,
  officer,
  openTown,
  outside,
} from '../town.fixture.ts';

const registrar = officer('market-registration');
type Town = ReturnType<typeof openTown>;

/** A firm that has its licence, and whatever it asked for runs. */
function firm(form: JsonObject, town: Town = openTown()): { readonly town: Town; readonly uscc: string } {
  expect(town.submit(form)).toBe('ok');
  town.at('2022-06-01T10:00');
  town.act('startup', registrar, { act: 'accept' });
  expect(town.act('startup.registration', registrar, complete('review', 'approve'))).toBe('ok');
  return { town, uscc: String(town.newest('startup').data.uscc) };
}

const askLater = (town: Town, uscc: string, items: readonly string[], rest: JsonObject = {}): string =>
  town.submit(
    { uscc, items: [...items], delivery: 'electronic', contactPhone: '13800000002', ...rest },
    { service: 'startup-later' },
  );

const sealed = {
  sealMaker: 'seal-1',
  sealKinds: ['contract-seal'],
  sealPriceFen: 80_00,
  sealFeeAgreed: true,
};

const finance = {
  financeContact: { name: '赵一鸣', residentId: '11010519491231002X', phone: '13800000002' },
};

describe('given a start-up that asks for the further items (plan, service-coverage)', () => {
  const wanted = ['social-insurance', 'employees', 'medical-insurance', 'electricity', 'investment'];
  const form: JsonObject = {
    ...companyAsking(),
    items: wanted,
    ...furtherItems.employees,
    ...furtherItems.electricity,
    ...furtherItems.investment,
  };

  test('the form takes them, and asks for what each needs', () => {
    expect(validateForm(startupForm, form)).toEqual([]);
    const faults = validateForm(startupForm, { ...companyAsking(), items: ['employees', 'electricity'] });
    expect(faults.map(({ path }) => path)).toEqual([
      '/insuredPersons',
      '/powerAddress/region',
      '/powerAddress/detail',
      '/powerUse',
      '/powerKilowatts',
    ]);
    // 社会保险法 art. 57 and 58: first the employer, then its employees
    const alone = { ...companyAsking(), items: ['employees'], ...furtherItems.employees };
    expect(validateForm(startupForm, alone)).toMatchObject([{ path: '/items', code: 'form.rule' }]);
  });

  test('each body answers for itself, and the results stand in its register', () => {
    const { town, uscc } = firm(form);
    const acts = [
      town.act('startup.social-insurance', outside('social-1'), complete('open', 'done', answers.social)),
      town.act('startup.employees', outside('social-1'), complete('enrol', 'done', answers.employees)),
      town.act('startup.medical-insurance', outside('medical-1'), complete('open', 'done', answers.medical)),
      town.act('startup.electricity', outside('power-1'), complete('request', 'done', answers.power)),
      town.act('startup.investment', outside('platform-1'), complete('file', 'done', answers.project)),
    ];
    expect(acts).toEqual(acts.map(() => 'ok'));
    expect(town.newest('startup').outcome?.code).toBe('granted');
    expect(town.entry('medical-insurance-account', uscc)).toMatchObject({ accountNumber: '1234567890' });
    expect(town.entry('electricity-request', 'DB000000000001')).toMatchObject({ uscc, powerKilowatts: 60 });
    expect(town.entry('investment-project', '2206-411002-04-01-000001')).toMatchObject({ uscc });
  });

  test('a refusal of one leaves the rest standing', () => {
    const { town } = firm({
      ...companyAsking(),
      items: ['electricity', 'medical-insurance'],
      ...furtherItems.electricity,
    });
    town.act('startup.electricity', outside('power-1'), complete('request', 'refused'));
    town.act('startup.medical-insurance', outside('medical-1'), complete('open', 'done', answers.medical));
    expect(town.newest('startup').outcome).toEqual({ code: 'partial', class: 'partial' });
  });
});

describe('given a start-up that left items out (plan, one-site)', () => {
  const addTo = (town: Town, step: string, form: JsonObject) =>
    town.act('startup', applicant, { act: 'add-service', step, form });

  test('any of them may be added while the rest is still under way', () => {
    const { town } = firm(companyAsking('invoices'));
    expect(addTo(town, 'electricity', furtherItems.electricity)).toBe('ok');
    expect(town.newest('startup').form.items).toEqual(['invoices', 'electricity']);
    town.act('startup.invoices', outside('tax-1'), complete('open', 'done', answers.tax));
    expect(town.newest('startup').outcome).toBeNull();
    town.act('startup.electricity', outside('power-1'), complete('request', 'done', answers.power));
    expect(town.newest('startup').outcome?.code).toBe('granted');
  });

  test('employees are added only where their employer is registered, too (社会保险法 art. 57 and 58)', () => {
    const { town } = firm(companyAsking('invoices'));
    expect(addTo(town, 'employees', furtherItems.employees)).toBe('case.form-invalid');
    expect(addTo(town, 'social-insurance', {})).toBe('ok');
    expect(addTo(town, 'employees', furtherItems.employees)).toBe('ok');
  });

  test('once it is over the firm asks by itself: one request, several items, at once', () => {
    const { town, uscc } = firm(companyAsking('invoices'));
    town.act('startup.invoices', outside('tax-1'), complete('open', 'done', answers.tax));
    expect(addTo(town, 'account', { bank: 'bank-1', bankConsent: true })).toBe('case.move-not-allowed');
    town.at('2022-09-01T09:00');
    const items = ['social-insurance', 'employees', 'electricity'];
    const rest = { employees: 2, ...furtherItems.employees, ...furtherItems.electricity };
    expect(askLater(town, uscc, items, rest)).toBe('ok');
    expect(town.newest('startup-later').data).toMatchObject({
      enterpriseName: '许昌市清禾餐饮管理有限公司',
      capital: 100_000_000,
    });
    town.act('startup.social-insurance', outside('social-1'), complete('open', 'done', answers.social));
    town.act('startup.employees', outside('social-1'), complete('enrol', 'done', answers.employees));
    town.act('startup.electricity', outside('power-1'), complete('request', 'refused'));
    expect(town.newest('startup-later').outcome).toEqual({ code: 'partial', class: 'partial' });
  });

  test('is told of once for all, as at the start: handed over at the hall by a code, from the next day', () => {
    const { town, uscc } = firm(companyAsking());
    askLater(town, uscc, ['seals'], { ...sealed, delivery: 'counter' });
    town.act('startup.seals', outside('seal-1'), complete('engrave', 'done', answers.seals));
    expect(town.newest('startup-later').outcome).toBeNull();
    expect(handOver(town, 'startup-later')).toEqual(['ok', 'ok']);
    expect(town.newest('startup-later')).toMatchObject({
      outcome: { code: 'granted' },
      delivery: { way: 'counter' },
      data: { pickupCode: 'K7MP-3XQ9', pickupFrom: '2022-06-02' },
    });
  });

  test('and nobody is sent to a hall that is shut: what is ready before the days off is fetched after them', () => {
    const { town, uscc } = firm(companyAsking());
    askLater(town, uscc, ['seals'], { ...sealed, delivery: 'counter' });
    town.act('startup.seals', outside('seal-1'), complete('engrave', 'done', answers.seals));
    // The Dragon Boat days of 2022 are from Friday 3 June to Sunday.
    town.at('2022-06-02T16:00');
    expect(handOver(town, 'startup-later')).toEqual(['ok', 'ok']);
    expect(town.newest('startup-later').data).toMatchObject({ pickupFrom: '2022-06-06' });
  });

  test('or sent in one parcel, the post calling whom the request names', () => {
    const { town, uscc } = firm(companyAsking());
    askLater(town, uscc, ['seals'], {
      ...sealed,
      delivery: 'post',
      postalAddress: '魏都区文峰路 1 号 林晓 收',
    });
    town.act('startup.seals', outside('seal-1'), complete('engrave', 'done', answers.seals));
    const post = outside('post-1');
    const order = { carrier: '邮政', trackingNumber: 'EY100000001CN' };
    expect(town.act('startup-later', post, complete('order-post', 'done', order))).toBe('ok');
    const hall = officer('government-service-hall');
    expect(town.act('startup-later', hall, complete('pack-post', 'sent', { pieces: 1 }))).toBe('ok');
    town.act('startup-later', post, complete('post-arrival', 'done', { place: '投递部' }));
    expect(town.act('startup-later', post, complete('post-delivery', 'done'))).toBe('ok');
    expect(town.newest('startup-later').delivery).toMatchObject({ way: 'post' });
  });

  test('nothing is handed over where nothing was done; what was done holds, whatever is given up', () => {
    const { town, uscc } = firm(companyAsking());
    askLater(town, uscc, ['seals'], { ...sealed, delivery: 'counter' });
    town.act('startup.seals', outside('seal-1'), complete('engrave', 'refused'));
    expect(town.newest('startup-later').outcome?.code).toBe('refused');
    askLater(town, uscc, ['seals'], { ...sealed, delivery: 'counter' });
    town.act('startup.seals', outside('seal-1'), complete('engrave', 'done', answers.seals));
    expect(town.act('startup-later', applicant, { act: 'withdraw', reason: '不去领了' })).toBe('ok');
    expect(town.newest('startup-later').outcome).toEqual({ code: 'given-up', class: 'partial' });
  });

  test('nobody gets twice what there is once, and it is said what to leave out', () => {
    const { town, uscc } = firm(companyAsking('invoices'));
    town.act('startup.invoices', outside('tax-1'), complete('open', 'done', answers.tax));
    askLater(town, uscc, ['invoices'], { ...finance, invoiceKinds: ['electronic-ordinary'] });
    expect(town.newest('startup-later').outcome?.code).toBe('refused');
    expect(town.newest('startup-later').steps.check?.reason).toHaveProperty(
      'zh',
      expect.stringMatching(/税务登记和领票已经办过/),
    );
  });

  test('nobody insures employees of an employer that is not registered (社会保险法 art. 57)', () => {
    const { town, uscc } = firm(companyAsking());
    askLater(town, uscc, ['employees'], furtherItems.employees);
    expect(town.newest('startup-later').steps.check?.reason).toHaveProperty(
      'zh',
      expect.stringMatching(/先办单位社会保险登记/),
    );
  });

  test('employees of a registered employer are insured on top of those before', () => {
    const { town, uscc } = firm({
      ...companyAsking('social-insurance'),
      items: ['social-insurance', 'employees'],
      ...furtherItems.employees,
    });
    town.act('startup.social-insurance', outside('social-1'), complete('open', 'done', answers.social));
    town.act('startup.employees', outside('social-1'), complete('enrol', 'done', answers.employees));
    askLater(town, uscc, ['employees'], furtherItems.employees);
    town.act('startup.employees', outside('social-1'), complete('enrol', 'done', { enrolled: 3 }));
    expect(town.entry('employee-insurance', uscc)).toMatchObject({ enrolled: 5 });
  });

  test('nobody is insured twice by one request', () => {
    const { town, uscc } = firm(companyAsking('social-insurance'));
    const { insuredPersons } = furtherItems.employees;
    const twice = { insuredPersons: [...insuredPersons, ...insuredPersons] };
    expect(askLater(town, uscc, ['employees'], twice)).toBe('case.form-invalid');
  });

  test('one that there is not asks for nothing', () => {
    const town = openTown();
    expect(askLater(town, '91411002MA0001173C', ['medical-insurance'], { employees: 2 })).toBe('ok');
    expect(town.newest('startup-later').outcome?.code).toBe('refused');
  });

  test('the form keeps the dialect', () => {
    expect(checkDialect(later.form)).toEqual([]);
  });
});

describe('what seals cost (plan, zero-charge)', () => {
  test('the first set is free where the region pays, also when it is asked for later', () => {
    const { town, uscc } = firm(companyAsking(), openTown({ settings: { promise: 1, freeSeals: true } }));
    askLater(town, uscc, ['seals'], sealed);
    town.act('startup.seals', outside('seal-1'), complete('engrave', 'done', answers.seals));
    expect(town.newest('startup-later').feeFen).toBe(0);
  });

  test('any further one is paid for', () => {
    const { town, uscc } = firm(
      companyAsking('seals'),
      openTown({ settings: { promise: 1, freeSeals: true } }),
    );
    town.act('startup.seals', outside('seal-1'), complete('engrave', 'done', answers.seals));
    expect(town.newest('startup').feeFen).toBe(0);
    askLater(town, uscc, ['seals'], sealed);
    town.act('startup.seals', outside('seal-1'), complete('engrave', 'done', answers.seals));
    expect(town.newest('startup-later').feeFen).toBe(80_00);
  });
});

test('the whole set of items is offered in the one form', () => {
  expect(companyForm.items).toHaveLength(5);
  expect(startupForm.properties.items.maxItems).toBe(9);
});
