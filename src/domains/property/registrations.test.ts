import { describe, expect, test } from 'vitest';
import { validateForm } from '../../kernel/form/index.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { casesOpenedBy } from '../../kernel/pack/opened-by-reaction.ts';
import { evaluate, holds } from '../../kernel/process/expression.ts';
import type { ServiceDefinition } from '../../kernel/process/index.ts';
import { signersOf } from '../../kernel/process/signers.ts';
import { officer, story } from '../../kernel/process/story.fixture.ts';
import { handover } from './around/handover.ts';
import { home } from './around/home.ts';
import { report, reports } from './around/report.ts';
import { book, codeOfWho, consent, people, side, unit } from './book.fixture.ts';
import { change, reissue } from './services/change.ts';
import { first } from './services/first.ts';
import { mortgage } from './services/mortgage.ts';
import { objection } from './services/objection.ts';
import { transfer, transferOfBatch } from './services/transfer.ts';

/* How every registration goes: where, on whose word, and what becomes of the papers there were. */

function owned(by: Parameters<ReturnType<typeof book>['first']>[0] = 1) {
  const register = book();
  expect(register.first(by)).toBe('registered');
  return register;
}

/** What a step's rules make of an entry of the book and a form. */
function decided(definition: ServiceDefinition, step: string, scope: JsonObject): string | undefined {
  const all = { case: { region: 'north' }, today: '2022-06-06', data: {}, ...scope };
  return definition.steps.find(({ code }) => code === step)?.rules?.find(({ when }) => holds(when, all))
    ?.outcome;
}

const entry = {
  region: 'north',
  use: 'industrial',
  stage: 'registered',
  owners: [{ kind: 'firm', firm: '莲城1号有限公司', uscc: codeOfWho(1) }],
  ownerCodes: [codeOfWho(1)],
};
const sale = (from: Parameters<typeof side>[1], more: JsonObject = {}) => ({
  unit,
  useKind: 'industrial',
  ground: 'sale',
  ...side('from', from),
  ...side('to', 2),
  ...more,
});

describe('interim regulation, art. 7: the registrar where the property lies', () => {
  test.each(['look', 'record'])('nobody else has it decided (%s)', (step) => {
    const scope = (region: string) => ({ form: sale(1), facts: { unit: { ...entry, region } } });
    expect(decided(transfer, step, scope('south'))).toBe('barred');
    expect(decided(transfer, step, scope('north'))).toBe(step === 'look' ? 'clear' : 'recorded');
  });

  test('nor registers it for the first time', () => {
    const register = book();
    expect(
      register.act(first, {
        region: 'south',
        location: '莲城大道 1 号',
        use: 'industrial',
        area: 1200,
        rightNature: 'granted',
        opinion: 'YS2022001',
        ...side('owner', 1),
      }),
    ).toBe('not-registrable');
    expect(register.survey(1200, { region: 'south' })).not.toBe('open');
    expect(register.first(1)).toBe('not-registrable');
  });
});

describe('implementing rules, art. 23: what is no longer so is taken back', () => {
  test('the title of whoever sold, and of whoever got a new one', () => {
    const register = owned();
    const before = register.entry.title;
    register.sell(1, 2);
    expect(register.withdrawn).toEqual([before]);
    const bought = register.entry.title;
    expect(bought).not.toBe(before);
    register.move(2, '莲城大道 2 号');
    expect(register.withdrawn).toEqual([bought]);
    const moved = register.entry.title;
    register.act(reissue, side('owner', 2));
    expect(register.withdrawn).toEqual([moved]);
  });

  test('the title of a right that was lost or given up', () => {
    const register = owned();
    const { title } = register.entry;
    register.cancel('right', 1);
    expect(register.withdrawn).toEqual([title]);
  });

  test('the proof of a cancelled mortgage, and no other', () => {
    const register = owned();
    register.mortgage(1, 8);
    expect(register.withdrawn).toEqual([]);
    register.mortgage(1, 9);
    const [{ number } = { number: '' }, other] = register.list('mortgages');
    register.cancel('mortgage', 8, { number: String(number) });
    expect(register.withdrawn).toEqual([number]);
    expect(register.list('mortgages')).toEqual([other]);
  });

  test('the proof of a notice that has done its work', () => {
    const register = owned();
    const { title } = register.entry;
    register.notice(1, 'lin');
    const [{ number } = { number: '' }] = register.list('notices');
    register.sell(1, 'lin');
    expect(register.withdrawn).toEqual([title, number]);
  });
});

describe('the title certificate', () => {
  test('is the buyer’s, and names all who have the right', () => {
    const register = owned();
    register.sell(1, 'lin', { toOthers: [people.wang] });
    expect(register.certificate).toMatchObject({
      holder: people.lin.name,
      holderCode: people.lin.residentId,
      coOwners: [people.wang.name],
      coOwnership: { zh: '共有', en: 'Co-ownership' },
      purpose: { zh: '工业、仓储', en: 'Industry and storage' },
    });
  });

  test('stays with all of them when something else changes', () => {
    const register = owned();
    register.sell(1, 'lin', { toOthers: [people.wang] });
    register.act(change, {
      location: '莲城大道 3 号',
      proof: consent,
      ...side('owner', 'wang'),
      ownerOthers: [people.lin],
    });
    expect(register.certificate).toMatchObject({
      holder: people.wang.name,
      coOwners: [people.lin.name],
    });
  });

  const kind = transfer.steps
    .flatMap(({ outcomes }) => outcomes.flatMap(({ issues = [] }) => issues))
    .find(({ type }) => type === 'property-certificate')?.content.rightKind;
  test.each([
    ['411002001001GB00001F00010001', '国有建设用地使用权/房屋所有权'],
    ['411002001001GB00001W00000000', '国有建设用地使用权'],
    ['411002001001JB00001F00010001', '集体建设用地使用权/房屋所有权'],
    ['411002001001JC00001F00010001', '宅基地使用权/房屋所有权'],
  ])('says which right it is of %s', (number, right) => {
    expect(evaluate(kind ?? '', { form: { unit: number } })).toMatchObject({ zh: right });
  });
});

describe('interim regulation, art. 27: nobody finds out whose a property is', () => {
  test.each([first, transfer, change, mortgage, objection])(
    'whoever asks is known as at a counter ($code)',
    (definition) => {
      expect(definition.realName?.level).toBe('counter');
    },
  );

  const scope = (form: JsonObject) => ({ form, facts: { unit: entry } });

  test('a guessed number on a paper that nobody has seen is answered alike', () => {
    const onPaper = { signatures: 'paper' };
    expect(decided(transfer, 'look', scope(sale(3, onPaper)))).toBe('clear');
    expect(decided(transfer, 'look', scope(sale(1, onPaper)))).toBe('clear');
    // Once an officer has looked at it, the book answers.
    expect(decided(transfer, 'owners', scope(sale(3, onPaper)))).toBe('barred');
    expect(decided(transfer, 'owners', scope(sale(1, onPaper)))).toBe('clear');
    expect(decided(transfer, 'record', scope(sale(3, onPaper)))).toBe('barred');
  });

  test('where all have signed with their own means it answers at once', () => {
    expect(decided(transfer, 'look', scope(sale(3)))).toBe('barred');
  });

  test('nothing is paid before', () => {
    const pay = transfer.steps.find(({ code }) => code === 'pay');
    expect(pay?.after).toMatchObject({
      all: expect.arrayContaining([{ step: 'owners', outcomes: ['clear'] }]),
    });
  });

  test('of a batch the paper has been looked at', () => {
    expect(transferOfBatch.steps.map(({ code }) => code)).not.toContain('papers');
    expect(decided(transferOfBatch, 'look', scope(sale(3, { signatures: 'paper' })))).toBe('barred');
  });
});

describe('interim regulation, art. 14: who asks', () => {
  const { signing } = transfer;
  const signers = (ground: string) =>
    signing === undefined
      ? []
      : signersOf(signing, sale('wang', { ground })).map(({ identifier }) => identifier);

  test.each(['sale', 'gift', 'exchange'])('both sides of a %s', (ground) => {
    expect(signers(ground)).toEqual([codeOfWho('wang'), codeOfWho(2)]);
  });

  test.each(['inheritance', 'judgment'])('whoever takes over alone by %s', (ground) => {
    expect(signers(ground)).toEqual([codeOfWho(2)]);
    // And the book speaks of people only when an officer has seen the papers.
    const form = sale('wang', { ground });
    expect(decided(transfer, 'look', { form, facts: { unit: entry } })).toBe('clear');
  });

  test('the developer and every buyer of a home', () => {
    const form = {
      developerName: '莲城地产有限公司',
      developerUscc: codeOfWho(5),
      homes: [{ buyer: people.lin }, { buyer: people.wang }, { buyer: people.lin }],
    };
    expect(
      handover.signing === undefined ? [] : signersOf(handover.signing, form).map(({ name }) => name),
    ).toEqual(['莲城地产有限公司', people.lin.name, people.wang.name]);
  });
});

test('whoever confirms a contract or a paper is told of which unit and whom it must speak', () => {
  const register = owned();
  register.sell(1, 2);
  expect(register.sentFor('housing-sales.confirm-contract').at(-1)).toMatchObject({
    unit,
    kind: 'sale',
    sellers: [codeOfWho(1)],
    buyers: [codeOfWho(2)],
  });
  register.sell(2, 'lin', { ground: 'judgment', contract: '民初1号' });
  expect(register.sentFor('data-platform.check-paper').at(-1)).toMatchObject({
    kind: 'judgment',
    unit,
    from: [codeOfWho(2)],
    to: [codeOfWho('lin')],
  });
});

describe('title with the keys', () => {
  /** As the developer's case opens it. */
  const oneHome: ServiceDefinition = { ...home, openedBy: 'applicant' };
  const asked: JsonObject = {
    developerName: '莲城1号有限公司',
    developerUscc: codeOfWho(1),
    region: 'north',
    use: 'commercial',
    rightNature: 'market',
    location: '莲城大道 1 号',
    area: 80,
    contract: 'HT2022001',
    priceFen: 50_000_000,
    buyer: people.lin,
  };
  const surveyed = { term: '2022 年至 2062 年' };

  test('registers and transfers, keeps what was surveyed, and says the use as it is', () => {
    const register = book();
    register.survey(80, surveyed);
    expect(register.act(oneHome, asked)).toBe('registered');
    expect(register.entry).toMatchObject({ ...surveyed, ownerCodes: [codeOfWho('lin')] });
    expect(register.certificate).toMatchObject({
      holder: people.lin.name,
      holderCode: people.lin.residentId,
      purpose: { zh: '商业、办公', en: 'Shops and offices' },
    });
  });

  test('holds the contract of sale against what is on file, between these two', () => {
    const register = book();
    register.act(oneHome, asked);
    expect(register.sentFor('housing-sales.confirm-contract').at(-1)).toMatchObject({
      contract: 'HT2022001',
      unit,
      sellers: [codeOfWho(1)],
      buyers: [codeOfWho('lin')],
    });
  });

  test.each<[string, JsonObject]>([
    [
      'an advance notice of somebody else',
      { notices: [{ number: 'Z1', kind: 'sale', holderCode: codeOfWho('wang'), from: '2022-01-01' }] },
    ],
    [
      'a mortgage that excludes the transfer',
      {
        mortgages: [
          {
            number: 'Z2',
            creditorCode: codeOfWho(9),
            kind: 'construction',
            from: '2022-01-01',
            restrictsTransfer: true,
          },
        ],
      },
    ],
    [
      'a seizure',
      {
        seizures: [
          { number: 'Z3', court: '法院', document: '执1号', served: '2022-01-01T09:00', from: '2022-01-01' },
        ],
      },
    ],
  ])('%s keeps it out at the first write and at the second', (_what, restriction) => {
    const form = { unit, ...asked };
    expect(
      decided(home, 'first', { form, facts: { unit: { ...entry, stage: 'unregistered', ...restriction } } }),
    ).toBe('barred');
    expect(decided(home, 'transfer', { form, facts: { unit: { ...entry, ...restriction } } })).toBe('barred');
    expect(decided(home, 'transfer', { form, facts: { unit: entry } })).toBe('recorded');
  });

  test('is decided where the homes are', () => {
    expect(book().act(oneHome, { ...asked, region: 'south' })).toBe('not-registrable');
  });
});

describe('验登合一 (plan 2, (五))', () => {
  const filed = { class: 'small-low-risk', uscc: codeOfWho(1) };
  /** The case of a first registration, with what the filing of its acceptance says. */
  function registered(filing: JsonObject | null) {
    const register = book();
    if (filing !== null)
      register.place.registers.set('completion-filing YS2022001', { version: 1, content: filing });
    expect(register.first(1)).toBe('registered');
    return register.state;
  }

  test('what a small low-risk project was accepted for is registered in a day, and in three at the longest', () => {
    const { clocks, stretches } = registered(filed);
    expect(clocks.promised?.limit).toMatchObject({ value: 1, unit: 'working-day' });
    expect(stretches?.['small-project']?.clock?.limit).toMatchObject({ value: 3, unit: 'working-day' });
  });

  test.each([
    ['no filing', null],
    ['a filing of another class', { ...filed, class: 'other' }],
    ['a filing of somebody else', { ...filed, uscc: codeOfWho(2) }],
  ])('%s shortens nothing', (_what, filing) => {
    const { clocks, stretches } = registered(filing);
    expect(clocks.promised?.limit).toMatchObject({ value: 3, unit: 'working-day' });
    expect(stretches?.['small-project']).toBeUndefined();
  });
});

describe('接入省一体化平台', () => {
  test('every registration that ended well is gathered, without whose it is', () => {
    const register = owned();
    const { form, data } = register.state;
    const told = reports.filter(({ on }) => 'ended' in on && on.service === 'property-first');
    const scope = { form, data, case: { number: '20220001' }, today: '2022-06-06' };
    const [opened, ...others] = told.flatMap((reaction) => casesOpenedBy(reaction, scope));
    expect(others).toEqual([]);
    expect(opened?.form).toEqual({
      registration: '20220001',
      kind: 'property-first',
      unit,
      registeredOn: '2022-06-06',
    });
    expect(validateForm(report.form, opened?.form ?? {})).toEqual([]);
  });

  test('what the province sends back is looked at and sent again', () => {
    const told = story(report, { parties: { 'provincial-platform': 'province' } });
    told.act({ kind: 'system', cause: 'reaction' }, '2022-06-06T10:00', {
      act: 'submit',
      region: 'north',
      channel: 'online',
      applicant: { party: 'property-registration@north', account: null, name: '登记中心' },
      form: { registration: '20220001', kind: 'property-first', unit, registeredOn: '2022-06-06' },
      parent: null,
    });
    const province = { kind: 'outside', party: 'province', displayName: '省平台' } as const;
    const registrar = officer('deng', 'property-registration@north');
    told.complete(province, '2022-06-06T10:01', 'send', 'refused', { reason: '没有这个单元' });
    told.complete(registrar, '2022-06-06T10:30', 'mend', 'again');
    told.complete(province, '2022-06-06T10:31', 'send', 'done');
    expect(told.state.outcome).toEqual({ code: 'gathered', class: 'settled' });
  });
});
