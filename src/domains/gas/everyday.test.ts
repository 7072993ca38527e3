import { describe, expect, test } from 'vitest';
import type { Principal } from '../../kernel/access/principal.ts';
import { personalFields } from '../../kernel/form/mask.ts';
import { asForm } from '../../kernel/form/schema.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { evaluate, factName } from '../../kernel/process/index.ts';
import { applicant, officer, place, story } from '../../kernel/process/story.fixture.ts';
import { flat, outside } from '../pipe-connection/connection.fixture.ts';
import { pack } from './index.ts';

const service = (code: string) => {
  const found = pack.services.find((each) => each.code === code);
  if (found === undefined) throw new Error(`no service ${code}`);
  return found;
};
const lin: Principal = { ...applicant('lin'), proof: 'counter' };
const neighbour: Principal = { ...applicant('wang'), proof: 'counter' };
const company = officer('qi', 'gas-supply@north');
const contact = flat.contact ?? null;
const accountNumber = '4110000001';

function told(code: string, where = place()) {
  return story(service(code), { place: where, parties: { 'gas-supply': 'pipes' } });
}

/** A matter that an office begins of its own accord. */
function begun(
  code: string,
  form: JsonObject,
  where = place(),
  duty = 'gas-supply',
  at = '2022-06-06T09:00',
) {
  const it = told(code, where);
  const party = `${duty}@north`;
  const events = it.act(officer('qi', party), at, {
    act: 'submit',
    region: 'north',
    channel: 'counter',
    applicant: { party, account: 'qi', name: '本企业' },
    form,
    parent: null,
  });
  return { it, events, where };
}

describe('缴费和电子发票', () => {
  const billed = (bill: JsonObject) => {
    const it = told('gas-payment');
    it.submit({ contact, accountNumber }, '2022-06-06T09:00', lin);
    it.complete(outside('pipes'), '2022-06-06T09:01', 'bill', 'done', { output: bill });
    return it;
  };

  test('a bill is paid by whoever asked, and its invoice is there', () => {
    const it = billed({ period: '2022-05', used: 20, price: 252, amount: 5040 });
    expect(it.complete(lin, '2022-06-06T09:05', 'pay', 'ordered')).toContain('step-completed');
    it.complete(outside('pipes'), '2022-06-06T09:06', 'receipt', 'done', {
      output: { invoiceNumber: 'FP0000000001' },
    });
    expect(it.state.outcome).toEqual({ code: 'paid', class: 'favourable' });
    expect(it.last('certificate-issued')).toMatchObject({
      certificate: { type: 'gas-invoice', content: { amount: 5040, account: accountNumber } },
    });
  });

  test('a bill above what was used at the set price cannot be paid: nothing is added on top of it', () => {
    const it = billed({ period: '2022-05', used: 20, price: 252, amount: 5041 });
    expect(it.state.outcome).toEqual({ code: 'beyond-price', class: 'void' });
  });

  test('where nothing is owed, nothing is asked for', () => {
    expect(billed({ period: '2022-05', used: 0, price: 252, amount: 0 }).state.outcome?.code).toBe(
      'nothing-due',
    );
  });
});

describe('清单之外无收费', () => {
  const fee: JsonObject = {
    code: 'meter-move',
    name: '移表',
    amount: 12_000,
    per: 'piece',
    part: 'service',
    borneBy: 'customer',
    approval: '豫发改价管',
    from: '2022-01-01',
  };
  const charge = { accountNumber, item: 'meter-move', quantity: 2 };

  test('what is not on the published list cannot be charged', () => {
    expect(begun('gas-charge', charge).it.state.outcome?.code).toBe('not-charged');
  });

  test('what is on it is charged at its rate, from its day on', () => {
    const { where } = begun('gas-fee', fee);
    const { it } = begun('gas-charge', charge, where);
    expect(it.state.outcome?.code).toBe('charged');
    expect(it.state.data.amount).toBe(24_000);
    const early = begun('gas-fee', { ...fee, from: '2023-01-01' });
    expect(begun('gas-charge', charge, early.where).it.state.outcome?.code).toBe('not-charged');
  });

  test('no charge goes by a share of the bill', () => {
    expect(begun('gas-fee', { ...fee, per: 'share-of-bill' }).events).toBe('case.form-invalid');
  });
});

describe('报修', () => {
  const leak = { contact, place: flat.place ?? null, what: 'leak' };

  test('a leak is come to within an hour, round the clock, and mended within a day', () => {
    const it = told('gas-repair');
    it.submit(leak, '2022-06-04T23:00', lin);
    expect(it.state.steps.arrive?.clock?.limit).toMatchObject({ value: 1, unit: 'natural-hour' });
    expect(it.state.clocks.promised?.limit).toMatchObject({ value: 24, unit: 'natural-hour' });
  });

  test('what is behind the meter is the customer’s, who may have anybody of the list mend it', () => {
    const it = told('gas-repair');
    it.submit({ ...leak, what: 'other' }, '2022-06-06T09:00', lin);
    it.complete(company, '2022-06-06T10:00', 'arrive', 'not-ours', { reason: '灶具软管' });
    expect(it.state.outcome).toEqual({ code: 'not-ours', class: 'settled' });
  });
});

describe('过户和报停', () => {
  const inUse = () => {
    const where = place();
    const content = {
      region: 'north',
      kind: 'resident',
      payer: 'nobody',
      metres: 0,
      connectedOn: '2022-01-04',
      status: 'open',
      since: '2022-01-04',
      holder: 'party-lin',
      holderNumber: '411082198506150021',
    };
    where.registers.set(factName('gas-account', accountNumber), { version: 1, content });
    return where;
  };

  test('an account that is suspended says so, and says again when it is resumed', () => {
    const where = inUse();
    for (const [what, status] of [
      ['suspend', 'suspended'],
      ['resume', 'open'],
    ] as const) {
      const it = told('gas-suspension', where);
      it.submit({ contact, accountNumber, what, from: '2022-07-01' }, '2022-06-06T09:00', lin);
      it.complete(outside('pipes'), '2022-06-06T09:01', 'switch', 'done');
      expect(where.entry('gas-account', accountNumber)).toMatchObject({ status, connectedOn: '2022-01-04' });
    }
  });

  const buyer = { name: '王明', residentId: '410105199003072347', phone: '13800000002' };
  const taking: JsonObject = {
    applicantKind: 'resident',
    contact: buyer,
    accountNumber,
    ground: 'bought',
    holderKind: 'person',
    holder: contact,
  };
  const takenOver = (where = inUse(), form = taking) => {
    const it = told('gas-transfer', where);
    it.act(neighbour, '2022-06-06T09:00', {
      act: 'submit',
      region: 'north',
      channel: 'online',
      applicant: { party: 'party-wang', account: 'wang', name: '王明' },
      form,
      parent: null,
      onlySigner: true,
    });
    return it;
  };

  test.each(['gas-suspension', 'gas-payment'])('%s is for its holder, who is known', (code) => {
    const asked = { contact, accountNumber };
    const form = code === 'gas-payment' ? asked : { ...asked, what: 'suspend', from: '2022-07-01' };
    expect(told(code, inUse()).submit(form, '2022-06-06T09:00', applicant('lin'))).toBe(
      'access.proof-needed',
    );
    const where = inUse();
    const it = told(code, where);
    it.submit(form, '2022-06-06T09:00', neighbour);
    expect(it.state.steps.holder?.outcome).toBe('anothers');
    expect(it.state.phase).toBe('ended');
    // The company was asked for nothing.
    expect(it.state.steps.bill ?? it.state.steps.switch).toBeUndefined();
    expect(where.entry('gas-account', accountNumber)).toMatchObject({ status: 'open' });
  });

  test('an account from before the register is the company’s to confirm: who asks goes along, by the proven name', () => {
    for (const [code, step, verb] of [
      ['gas-suspension', 'switch', 'set-supply'],
      ['gas-payment', 'bill', 'find-bill'],
    ] as const) {
      const it = told(code);
      const form = { contact: { ...buyer, name: '别人' }, accountNumber };
      it.submit(
        step === 'bill' ? form : { ...form, what: 'suspend', from: '2022-07-01' },
        '2022-06-06T09:00',
        lin,
      );
      expect(it.state.steps[step]?.status).toBe('open');
      const calls = service(code).steps.find((each) => each.code === step)?.calls;
      expect(calls?.operation).toBe(`gas-supply.${verb}`);
      expect(evaluate(calls?.payload.holder ?? '', { form, case: { applicant: '林晓' } })).toEqual({
        name: '林晓',
        residentId: buyer.residentId,
      });
      it.complete(outside('pipes'), '2022-06-06T09:01', step, 'refused', { reason: '户主不符' });
      expect(it.state.phase).toBe('ended');
    }
  });

  test('nothing is taken over before the customer until now has signed', () => {
    expect(told('gas-transfer', inUse()).submit(taking, '2022-06-06T09:00', neighbour)).toBe(
      'signing.signatures-missing',
    );
  });

  test('the signature of somebody who does not hold it takes nothing over', () => {
    const where = inUse();
    const it = takenOver(where, { ...taking, holder: buyer });
    expect(it.state.outcome?.code).toBe('refused');
    expect(where.entry('gas-account', accountNumber)).toMatchObject({ holder: 'party-lin' });
  });

  test('what is taken over is the new customer’s from then on, and no longer the old one’s', () => {
    const where = inUse();
    const it = takenOver(where);
    it.complete(outside('pipes'), '2022-06-06T09:01', 'transfer', 'done');
    expect(it.state.outcome?.code).toBe('transferred');
    expect(where.entry('gas-account', accountNumber)).toMatchObject({
      holder: 'party-wang',
      holderNumber: buyer.residentId,
      connectedOn: '2022-01-04',
    });
    const before = told('gas-payment', where);
    before.submit({ contact, accountNumber }, '2022-06-07T09:00', lin);
    expect(before.state.outcome?.code).toBe('no-account');
  });

  test('who holds it is nobody’s to read', () => {
    const register = pack.registers.find(({ code }) => code === 'gas-account');
    expect(register?.publication).toBeUndefined();
    expect(personalFields(asForm(register?.schema ?? {}))).toEqual(['holderNumber']);
  });

  test('with arrears nothing is taken over, and it is said why', () => {
    const it = takenOver();
    it.complete(outside('pipes'), '2022-06-06T09:01', 'transfer', 'refused', { reason: '欠费 120 元' });
    expect(it.state.outcome).toEqual({ code: 'refused', class: 'unfavourable' });
  });
});

test('a complaint about charges goes on to the market regulator; too much is on record against the company', () => {
  const it = told('gas-complaint');
  it.submit({ contact, about: 'charge', what: '另收了开口费' }, '2022-06-06T09:00', lin);
  it.complete(company, '2022-06-06T10:00', 'answer', 'answered', { output: { answer: '按清单收取' } });
  expect(it.state.outcome).toBeNull();
  const regulator = officer('shi', 'market-licensing@north');
  it.complete(regulator, '2022-06-07T10:00', 'decide', 'overcharged', {
    reason: '清单上没有开口费',
    output: { refund: 300_000 },
  });
  expect(it.state.outcome?.code).toBe('founded');
  expect(it.place.entry('gas-broken-promise', `${it.state.number} overcharge`)).toMatchObject({
    kind: 'overcharge',
  });
});

describe('停气', () => {
  const planned = {
    kind: 'planned',
    places: '莲城大道北段',
    customers: 300,
    startsAt: '08:30',
    hours: 6,
  };

  test.each([
    ['2022-06-09', true],
    ['2022-06-08', false],
  ])('planned for %s and announced on 6 June: 48 hours ahead is %s', (startsOn, noticed) => {
    const { it, where } = begun('gas-outage', { ...planned, startsOn });
    expect(it.state.data.noticed).toBe(noticed);
    expect(where.entry('gas-outage', it.state.number)).toMatchObject({ status: 'announced' });
  });

  test('is told until it is over, and one that was called off is gone', () => {
    const over = begun('gas-outage', { ...planned, startsOn: '2022-06-09' });
    over.it.complete(company, '2022-06-09T14:00', 'restore', 'restored', { output: { lasted: 5.5 } });
    expect(over.where.entry('gas-outage', over.it.state.number)).toMatchObject({
      status: 'restored',
      lasted: 5.5,
    });
    const off = begun('gas-outage', { ...planned, startsOn: '2022-06-09' });
    off.it.complete(company, '2022-06-07T14:00', 'restore', 'cancelled', { reason: '可以带气作业' });
    expect(off.where.entry('gas-outage', off.it.state.number)).toBeNull();
  });
});

describe('公开', () => {
  test('every hotline is an entry of one kind, shown alike', () => {
    const where = place();
    for (const [number, title] of [
      ['96777', '燃气服务热线'],
      ['12345', '政务服务热线'],
    ] as const) {
      begun('gas-information', { kind: 'hotline', title, number }, where);
      expect(where.entry('gas-information', `hotline ${number}`)).toMatchObject({ kind: 'hotline', title });
    }
  });

  test('all of a published register may be seen by everybody; nobody but its owner writes there', () => {
    const codes = ['gas-fee', 'gas-information', 'gas-contractor'];
    const opened = pack.registers.filter(({ code }) => codes.includes(code));
    expect(opened).toHaveLength(3);
    for (const { schema, publication } of opened)
      expect(Object.keys(asForm(schema).properties).toSorted()).toEqual(publication?.fields.toSorted());
    const builder = {
      uscc: '91411002MA9F0A1B0N',
      name: '某安装公司',
      qualification: '市政公用二级',
      ofCompany: false,
      region: 'north',
      phone: '0374-1234567',
    };
    expect(begun('gas-contractor', builder).events).toBe('access.not-permitted');
    expect(begun('gas-contractor', builder, place(), 'housing-licensing').events).toContain('case-ended');
  });
});
