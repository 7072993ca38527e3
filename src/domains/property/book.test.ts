import { describe, expect, test } from 'vitest';
import { factsOfCase } from '../../kernel/process/index.ts';
import { book, codeOfWho, consent } from './book.fixture.ts';

/* What the law lets be written into the book, told as the law tells it. On Monday 6 June 2022. */

function owned(by: Parameters<ReturnType<typeof book>['first']>[0] = 1) {
  const register = book();
  expect(register.first(by)).toBe('registered');
  return register;
}

const numbers = (items: readonly { readonly [name: string]: unknown }[], name = 'number') =>
  items.map((item) => item[name]);

describe('implementing rules, art. 24', () => {
  test('nothing else is registered before the first registration', () => {
    const register = book();
    expect(register.sell(1, 2)).toBe('not-registrable');
    expect(register.mortgage(1, 9)).toBe('not-registrable');
  });

  test('and nothing is registered for the first time twice', () => {
    const register = owned();
    expect(register.first(2)).toBe('not-registrable');
    expect(register.entry.ownerCodes).toEqual([codeOfWho(1)]);
  });
});

describe('Civil Code, art. 216: the register says whose it is', () => {
  test('its owner transfers it', () => {
    const register = owned();
    expect(register.sell(1, 2)).toBe('registered');
    expect(register.entry).toMatchObject({
      stage: 'registered',
      ownerCodes: [codeOfWho(2)],
      owners: [{ kind: 'firm', uscc: codeOfWho(2) }],
    });
  });

  test('nobody else does', () => {
    const register = owned();
    expect(register.sell(3, 2)).toBe('not-registrable');
    expect(register.entry.ownerCodes).toEqual([codeOfWho(1)]);
  });

  test('where several own it, all of them do', () => {
    const register = owned();
    const both = { toOthers: [{ name: '王磊', residentId: codeOfWho('wang'), phone: '13800000002' }] };
    expect(register.sell(1, 'lin', both)).toBe('registered');
    expect(register.sell('lin', 2)).toBe('not-registrable');
    expect(
      register.sell('lin', 2, {
        fromOthers: [{ name: '王磊', residentId: codeOfWho('wang'), phone: '13800000002' }],
      }),
    ).toBe('registered');
  });
});

describe('real estate law, art. 38: a seized unit', () => {
  test('is not transferred, mortgaged, changed or given up', () => {
    const register = owned();
    expect(register.seize('执1号', '09:00')).toBe('registered');
    expect(register.sell(1, 2)).toBe('not-registrable');
    expect(register.mortgage(1, 9)).toBe('not-registrable');
    expect(register.move(1, '莲城大道 2 号')).toBe('not-registrable');
    expect(register.cancel('right', 1)).toBe('not-registrable');
  });

  test('says at once why, by which court and what may be done against it, and nothing happens afterwards', () => {
    const register = owned();
    register.seize('执1号', '09:00', { court: '甲区人民法院' });
    register.sell(1, 2);
    expect(register.refusal).toMatchObject({
      byRules: true,
      ground: { en: expect.stringContaining('The unit is seized') },
      told: { zh: '查封法院：甲区人民法院', en: 'Seized by 甲区人民法院' },
      remedies: [{ code: 'reconsideration' }, { code: 'lawsuit' }],
      last: 'case-ended',
    });
    register.sell(3, 2);
    register.release('执1号', { court: '甲区人民法院' });
    register.sell(3, 2);
    expect(register.refusal).toMatchObject({ byRules: true, told: null });
  });

  test('is known to whoever keeps the register, who does nothing in the court’s case', () => {
    const register = owned();
    register.seize('执1号', '09:00');
    expect(factsOfCase(register.state).parts).toContainEqual(['inspector', 'property-registration@north']);
    register.sell(1, 2);
    expect(register.state.readers).toBeUndefined();
  });

  test('is free again once the court releases it, and no other court', () => {
    const register = owned();
    register.seize('执1号', '09:00');
    expect(register.release('执1号', { court: '另一区人民法院' })).toBe('not-registrable');
    expect(register.release('执1号')).toBe('registered');
    expect(register.sell(1, 2)).toBe('registered');
  });

  test('is free again once its term is over (implementing rules, art. 92)', () => {
    const register = owned();
    register.seize('执1号', '09:00', { seizedUntil: '2022-07-01' });
    expect(register.sell(1, 2, {}, '2022-07-01T09:00')).toBe('not-registrable');
    expect(register.sell(1, 2, {}, '2022-07-04T09:00')).toBe('registered');
  });
});

describe('implementing rules, art. 91: several courts', () => {
  test('rank by the time their notices were served, whichever is written down first', () => {
    const register = owned();
    expect(register.seize('执2号', '10:30', { court: '乙区人民法院' })).toBe('registered');
    expect(register.seize('执1号', '09:15', { court: '甲区人民法院' })).toBe('registered');
    expect(register.seize('执3号', '11:00', { court: '丙区人民法院' })).toBe('waiting');
    expect(numbers(register.list('seizures'), 'document')).toEqual(['执1号', '执2号', '执3号']);
    expect(numbers(register.list('restrictions'), 'kind')).toEqual(['seizure', 'waiting', 'waiting']);
  });

  test('the next in line is in force as soon as the first is released', () => {
    const register = owned();
    register.seize('执1号', '09:15', { court: '甲区人民法院' });
    register.seize('执2号', '10:30', { court: '乙区人民法院' });
    register.release('执1号', { court: '甲区人民法院' });
    expect(numbers(register.list('restrictions'), 'kind')).toEqual(['seizure']);
    expect(register.sell(1, 2)).toBe('not-registrable');
  });

  test('one notice is registered once', () => {
    const register = owned();
    register.seize('执1号', '09:15');
    expect(register.seize('执1号', '09:15')).toBe('not-registrable');
  });
});

describe('Civil Code, art. 414: mortgages', () => {
  test('rank by their registration, and follow the property (art. 406)', () => {
    const register = owned();
    register.mortgage(1, 8);
    register.mortgage(1, 9);
    const [before] = numbers(register.list('mortgages'));
    expect(register.sell(1, 2)).toBe('registered');
    expect(numbers(register.list('mortgages'), 'creditorCode')).toEqual([codeOfWho(8), codeOfWho(9)]);
    expect(numbers(register.list('mortgages'))[0]).toBe(before);
  });

  test('keep it from being transferred only where that was agreed, and the creditor does not consent', () => {
    const register = owned();
    register.mortgage(1, 8, { restrictsTransfer: true });
    // Everybody may read so, before they buy.
    expect(register.list('restrictions')).toMatchObject([{ kind: 'mortgage', noTransfer: true }]);
    expect(register.sell(1, 2)).toBe('not-registrable');
    expect(register.sell(1, 2, { mortgageeConsent: consent })).toBe('registered');
  });

  test('are cancelled by their creditor, and those behind move up', () => {
    const register = owned();
    register.mortgage(1, 8);
    register.mortgage(1, 9);
    const [number] = numbers(register.list('mortgages')) as string[];
    expect(register.cancel('mortgage', 1, { number: number ?? '' })).toBe('not-registrable');
    expect(register.cancel('mortgage', 8, { number: number ?? '' })).toBe('registered');
    expect(numbers(register.list('mortgages'), 'creditorCode')).toEqual([codeOfWho(9)]);
  });

  test('keep the owner from giving the right up', () => {
    const register = owned();
    register.mortgage(1, 8);
    expect(register.cancel('right', 1)).toBe('not-registrable');
    expect(register.cancel('right', 1, { mortgageeConsent: consent })).toBe('registered');
    expect(register.entry).toMatchObject({ stage: 'cancelled' });
    expect(register.sell(1, 2)).toBe('not-registrable');
  });
});

describe('Civil Code, art. 221: an advance notice', () => {
  test('keeps out everybody but its holder, unless the holder consents', () => {
    const register = owned();
    expect(register.notice(1, 'lin')).toBe('registered');
    expect(register.sell(1, 2)).toBe('not-registrable');
    expect(register.mortgage(1, 9)).toBe('not-registrable');
    expect(register.sell(1, 2, { noticeConsent: consent })).toBe('registered');
  });

  test('has done its work when its holder gets the right', () => {
    const register = owned();
    register.notice(1, 'lin');
    expect(register.sell(1, 'lin')).toBe('registered');
    expect(register.list('notices')).toEqual([]);
  });
});

describe('Civil Code, art. 220: an objection', () => {
  test('warns: who goes on says that they know it (implementing rules, art. 84)', () => {
    const register = owned();
    expect(register.object('wang')).toBe('registered');
    expect(register.sell(1, 2)).toBe('not-registrable');
    expect(register.sell(1, 2, { knowsObjection: true })).toBe('registered');
  });

  test('lapses after fifteen days, and is not registered again on the same ground', () => {
    const register = owned();
    register.object('wang');
    expect(register.sell(1, 2, {}, '2022-06-22T09:00')).toBe('registered');
    expect(register.object('wang', {}, '2022-06-23T09:00')).toBe('not-registrable');
    expect(register.object('wang', { lawsuit: consent }, '2022-06-23T09:00')).toBe('registered');
  });
});

test('every act leaves its trace in the history of the unit', () => {
  const register = owned();
  register.mortgage(1, 8);
  register.seize('执1号', '09:00');
  register.release('执1号');
  register.sell(1, 2);
  expect(numbers(register.list('history'), 'act')).toEqual([
    'first',
    'mortgage',
    'seizure',
    'release',
    'transfer',
  ]);
});
