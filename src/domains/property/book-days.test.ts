import { describe, expect, test } from 'vitest';
import { answerPredicate } from '../../kernel/exchange/predicate.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { evaluate } from '../../kernel/process/index.ts';
import { book, codeOfWho, consent, people, side, unit } from './book.fixture.ts';
import { datasets } from './datasets.ts';
import { indicators } from './indicators.ts';
import { mortgage } from './services/mortgage.ts';
import { proof, query } from './services/query.ts';

/* What days, places and parties make of what stands in the book, told as the law tells it. On Monday 6 June 2022. */

function owned(by: Parameters<ReturnType<typeof book>['first']>[0] = 1) {
  const register = book();
  expect(register.first(by)).toBe('registered');
  return register;
}
const each = (items: readonly JsonObject[], name: string) => items.map((item) => item[name]);
const first = '甲区人民法院';
const second = '乙区人民法院';

describe('implementing rules, art. 91 and 92: a court that renews its seizure', () => {
  function seizedTwice() {
    const register = owned();
    register.seize('执1号', '09:15', { court: first, seizedUntil: '2022-07-01' });
    register.seize('执2号', '10:30', { court: second });
    return register;
  }

  test('in time keeps its place before the court that waits', () => {
    const register = seizedTwice();
    expect(register.renew('执1号', '执9号', '2024-07-01', { court: first }, '2022-07-01T09:00')).toBe(
      'registered',
    );
    expect(each(register.list('seizures'), 'document')).toEqual(['执1号', '执2号']);
    expect(each(register.list('seizures'), 'until')).toEqual(['2024-07-01', '2025-06-05']);
    expect(each(register.list('restrictions'), 'kind')).toEqual(['seizure', 'waiting']);
    expect(register.list('history').at(-1)).toMatchObject({ act: 'seizure-renewal' });
  });

  test('too late does not: the seizure has lapsed, and the court that waited is first', () => {
    const register = seizedTwice();
    expect(register.renew('执1号', '执9号', '2024-07-01', { court: first }, '2022-07-04T09:00')).toBe(
      'not-registrable',
    );
    expect(register.seize('执9号', '09:00', { court: first }, '2022-07-04T09:30')).toBe('waiting');
    expect(each(register.list('restrictions'), 'until').length).toBe(2);
    expect(each(register.list('seizures'), 'document').at(-1)).toBe('执9号');
  });

  test('is the one that seized, and no other', () => {
    const register = seizedTwice();
    expect(register.renew('执1号', '执9号', '2024-07-01', { court: second })).toBe('not-registrable');
    expect(register.renew('执8号', '执9号', '2024-07-01', { court: first })).toBe('not-registrable');
  });

  test('renews to a later day than it had', () => {
    const register = seizedTwice();
    expect(register.renew('执1号', '执9号', '2022-07-01', { court: first })).toBe('not-registrable');
  });

  test('is asked of which of its acts the notice is, and against whom', () => {
    const register = seizedTwice();
    register.renew('执1号', '执9号', '2024-07-01', { court: first });
    register.release('执1号', { court: first });
    const sent = register.sentFor('court.confirm-notice');
    const about = {
      operation: 'court.confirm-notice',
      unit,
      court: first,
      parties: ['莲城1号有限公司'],
    };
    expect(sent.map(({ kind }) => kind)).toEqual(['seizure', 'seizure', 'renewal', 'release']);
    expect(sent.at(2)).toEqual({
      ...about,
      document: '执9号',
      kind: 'renewal',
      until: '2024-07-01',
      renews: '执1号',
    });
    expect(sent.at(3)).toEqual({ ...about, document: '解封1号', kind: 'release', seizedBy: '执1号' });
  });
});

describe('Civil Code, art. 221: an advance notice lapses', () => {
  test('ninety days after the unit can be registered, which is its first registration', () => {
    const register = book();
    register.survey(1200);
    expect(register.notice(1, 'lin')).toBe('registered');
    expect(register.list('notices')[0]).not.toHaveProperty('until');
    register.first(1);
    expect(each(register.list('notices'), 'until')).toEqual(['2022-09-04']);
    expect(register.sell(1, 2, {}, '2022-09-02T09:00')).toBe('not-registrable');
    expect(register.sell(1, 2, {}, '2022-09-05T09:00')).toBe('registered');
  });

  test('ninety days after it was made where the unit was registered before, or after the day that was agreed', () => {
    const register = owned();
    register.notice(1, 'lin');
    register.notice(1, 'lin', { noticeKind: 'mortgage', registrableOn: '2023-01-02' });
    expect(each(register.list('notices'), 'until')).toEqual(['2022-09-04', '2023-04-02']);
  });

  test('and the owner has it cancelled then, or by what shows that it ended before', () => {
    const register = owned();
    register.notice(1, 'lin');
    const number = String(register.list('notices')[0]?.number);
    expect(register.cancel('notice', 1, { number })).toBe('not-registrable');
    expect(register.cancel('notice', 2, { number, lapse: consent })).toBe('not-registrable');
    expect(register.cancel('notice', 1, { number, lapse: consent })).toBe('registered');
    register.notice(1, 'lin');
    const again = String(register.list('notices')[0]?.number);
    expect(register.cancel('notice', 1, { number: again }, '2022-09-05T09:00')).toBe('registered');
    expect(register.list('notices')).toEqual([]);
  });

  test('and may be registered anew', () => {
    const register = owned();
    register.notice(1, 'lin');
    expect(register.notice(1, 'lin')).toBe('not-registrable');
    expect(register.notice(1, 'lin', {}, '2022-09-05T09:00')).toBe('registered');
  });
});

describe('implementing rules, art. 83: an objection that lapsed', () => {
  test('is not registered again on the same ground, whatever was objected to meanwhile', () => {
    const register = owned();
    expect(register.object('wang', { ground: '共同出资' })).toBe('registered');
    expect(register.object('wang', { ground: '面积记错了' }, '2022-06-22T09:00')).toBe('registered');
    expect(register.object('wang', { ground: '共同出资' }, '2022-07-08T09:00')).toBe('not-registrable');
  });

  test('warns of each ground as long as it stands', () => {
    const register = owned();
    register.object('wang', { ground: '共同出资' });
    register.object('wang', { ground: '面积记错了' });
    expect(each(register.list('restrictions'), 'kind')).toEqual(['objection', 'objection']);
  });
});

describe('what is answered of a unit on a day', () => {
  const restricted = datasets[0]?.predicates.find(({ code }) => code === 'is-restricted')?.answered;
  const isRestricted = (entry: JsonObject, today: string) =>
    restricted !== undefined &&
    'holds' in restricted &&
    answerPredicate(restricted.holds, { entry, there: true, open: true, today });

  test('counts nothing that has lapsed', () => {
    const register = owned();
    register.object('wang');
    register.seize('执1号', '09:15', { seizedUntil: '2022-07-01' });
    expect(register.act(proof, {}, '2022-06-07T09:00')).toBe('answered');
    expect(register.certificate.restrictions).toEqual({
      zh: '查封 1 项；异议 1 项',
      en: 'seizures: 1; objections: 1',
    });
    register.act(proof, {}, '2022-06-22T09:00');
    expect(register.certificate.restrictions).toEqual({ zh: '查封 1 项', en: 'seizures: 1' });
    expect(isRestricted(register.entry, '2022-07-01')).toBe(true);
    register.act(proof, {}, '2022-07-04T09:00');
    expect(register.certificate.restrictions).toEqual({ zh: '无', en: 'None' });
    expect(isRestricted(register.entry, '2022-07-02')).toBe(false);
  });

  test('names the seizure in force, once the one before it has lapsed', () => {
    const register = owned();
    register.seize('执1号', '09:15', { court: first, seizedUntil: '2022-07-01' });
    register.seize('执2号', '10:30', { court: second });
    register.object('wang', {}, '2022-07-04T09:00');
    expect(each(register.list('restrictions'), 'kind')).toEqual(['seizure', 'objection']);
    expect(each(register.list('restrictions'), 'until')[0]).toBe('2025-06-05');
  });

  test('is told to any one of those who own it, and names them all (implementing rules, art. 97)', () => {
    const register = owned();
    register.sell(1, 'lin', { toOthers: [people.wang] });
    const asked = { purpose: 'own', ...side('owner', 'wang') };
    expect(query.signing?.signers.map(({ persons }) => evaluate(persons, { form: asked }))).toEqual([
      [people.wang],
    ]);
    expect(register.act(query, asked)).toBe('answered');
    expect(register.certificate.holder).toBe('林晓、王磊');
    expect(register.act(query, { purpose: 'own', ...side('owner', 2) })).toBe('not-found');
  });
});

describe('GB/T 37346: a survey', () => {
  const land = '411002001001GB00001W00000000';
  const corners = [
    { x: 0, y: 0 },
    { x: 40, y: 0 },
    { x: 40, y: 30 },
  ];

  test('of land says what the parcel is, and one of a flat on it does not', () => {
    const register = book();
    register.survey(1200, { unit: land, corners, term: '2022 至 2072' });
    expect(register.survey(90, { use: 'housing', location: '莲城大道 1 号 3 栋 502' })).toBe('taken');
    expect(register.parcel()).toMatchObject({
      area: 1200,
      use: 'industrial',
      location: '莲城大道 1 号',
      corners,
    });
    expect(register.entry).toMatchObject({ area: 90, use: 'housing' });
  });

  test('keeps what it does not say', () => {
    const register = book();
    register.survey(1200, { unit: land, corners, term: '2022 至 2072' });
    register.survey(1210, { unit: land });
    expect(register.parcel()).toMatchObject({ area: 1210, corners, term: '2022 至 2072' });
  });
});

describe('Civil Code, art. 402: a mortgage', () => {
  test('is the bank’s that confirms it, under the name and code that it gives', () => {
    const register = owned();
    expect(
      register.mortgage(1, 8, {
        lender: 'bank',
        bank: 'bank',
        creditorKind: null,
        creditorName: null,
        creditorUscc: null,
      }),
    ).toBe('registered');
    expect(register.list('mortgages')).toMatchObject([{ creditor: '莲城银行', creditorCode: codeOfWho(9) }]);
    expect(register.sentFor('bank.confirm-mortgage')).toEqual([
      {
        operation: 'bank.confirm-mortgage',
        unit,
        kind: 'general',
        fen: 50_000_000,
        until: '2032-06-06',
        parties: ['莲城1号有限公司'],
      },
    ]);
  });

  test('is another creditor’s who applies for it together with the owner', () => {
    const register = owned();
    expect(register.mortgage(1, 8)).toBe('registered');
    expect(register.list('mortgages')).toMatchObject([{ creditorCode: codeOfWho(8) }]);
    const form = { ...side('owner', 1), ...side('creditor', 8), lender: 'other' };
    const signing = mortgage.signing?.signers.flatMap(({ persons }) => evaluate(persons, { form }));
    expect(signing).toMatchObject([{ uscc: codeOfWho(1) }, { uscc: codeOfWho(8) }]);
    expect(register.sentFor('bank.confirm-mortgage')).toEqual([]);
  });
});

test('registrations are counted by what is written: two of a home, none of a question', () => {
  const counted = indicators.find(({ code }) => code === 'property-registrations');
  expect(counted?.source.services).not.toContain('property-query');
  expect(counted?.source.services).not.toContain('property-proof');
  expect(counted?.source.services).toContain('property-home');
  expect(counted).toMatchObject({ aggregate: 'sum', value: expect.stringContaining('2.0') });
});
