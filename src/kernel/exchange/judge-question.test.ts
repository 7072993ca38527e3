import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DomainError } from '../errors/index.ts';
import type { DatasetDeclaration } from './dataset.ts';
import { type DataGrant, judgeQuestion, quotaWithoutGrant } from './judge-question.ts';
import { type SharedOperation, sharedOperations } from './operations.ts';
import { answerPredicate, predicateFault } from './predicate.ts';
import type { ExchangeQuestion } from './question.ts';

/** Who is answered what (政务信息资源共享管理暂行办法 art. 9, 10 and 12). */

const name = (text: string) => ({ zh: text, en: text });

const wells: DatasetDeclaration = {
  code: 'well',
  name: name('Wells'),
  summary: name('Wells'),
  source: { register: 'well' },
  owner: 'water',
  classification: 'conditional',
  basis: [{ law: '水法', article: '48' }],
  freshness: 'immediate',
  quality: name('good'),
  terms: name('for the case alone'),
  fields: ['site', 'depth', 'digger'],
  predicates: [
    {
      code: 'is-dug',
      question: name('Is it dug?'),
      classification: 'unconditional',
      answered: { holds: 'there && open' },
    },
    {
      code: 'is-secret',
      question: name('Is it secret?'),
      classification: 'not-shared',
      answered: { holds: 'open' },
    },
  ],
};

const operation = (code: string): SharedOperation => {
  const found = sharedOperations([wells]).find((each) => each.code === code);
  if (found === undefined) throw new Error(`no ${code}`);
  return found;
};

const question = (changes: Partial<ExchangeQuestion> = {}): ExchangeQuestion => ({
  id: '0189f7a0-0000-7000-8000-000000000001',
  operation: 'well.record',
  from: 'fire@north',
  to: '990000',
  purpose: 'fire-fighting plans',
  case: 'F-1',
  key: 'W-7',
  ...changes,
});

const grant: DataGrant = {
  number: 'SQ000001',
  open: true,
  consumer: 'fire@north',
  dataset: 'well',
  operations: ['well.record'],
  fields: ['site', 'depth'],
  purpose: 'fire-fighting plans',
  from: '2022-06-01',
  until: '2022-06-30',
  quota: 50,
};

const judged = (
  asked: Partial<ExchangeQuestion>,
  given: DataGrant | null,
  code = 'well.record',
  day = '2022-06-15',
) => {
  const answer = judgeQuestion(question(asked), operation(code), given, day);
  return answer instanceof DomainError ? answer.code : answer;
};

describe('what is shared on condition', () => {
  test('is given to whom it was granted: the fields granted, so often a day as granted', () => {
    expect(judged({}, grant)).toEqual({ fields: ['site', 'depth'], quota: { grant: 'SQ000001', most: 50 } });
    expect(judged({ fields: ['site'] }, grant)).toMatchObject({ fields: ['site'] });
  });

  test('is refused without a grant, and under somebody else’s', () => {
    expect(judged({}, null)).toBe('sharing.not-granted');
    expect(judged({ from: 'police@north' }, grant)).toBe('sharing.not-granted');
  });

  test('is refused for another purpose than it was granted for', () => {
    expect(judged({ purpose: 'curiosity' }, grant)).toBe('sharing.other-purpose');
  });

  test('is refused before its first day and after its last, and given on both', () => {
    const on = (day: string) => judged({}, grant, 'well.record', day);
    expect(on('2022-05-31')).toBe('sharing.grant-out-of-date');
    expect(on('2022-07-01')).toBe('sharing.grant-out-of-date');
    expect(on('2022-06-01')).toHaveProperty('fields');
    expect(on('2022-06-30')).toHaveProperty('fields');
  });

  test('is refused once the grant is withdrawn', () => {
    expect(judged({}, { ...grant, open: false })).toBe('sharing.grant-revoked');
  });

  test('is refused beyond the fields granted, also where the dataset has them', () => {
    expect(judged({ fields: ['site', 'digger'] }, grant)).toBe('sharing.field-not-granted');
    // A grant gives nothing that the catalogue does not offer.
    expect(judged({}, { ...grant, fields: ['site', 'password'] })).toMatchObject({ fields: ['site'] });
  });

  test('is refused for an operation or a dataset that was not granted', () => {
    expect(judged({}, { ...grant, operations: ['well.is-dug'] })).toBe('sharing.not-granted');
    expect(judged({}, { ...grant, dataset: 'pond' })).toBe('sharing.not-granted');
  });
});

test('what is shared without condition is answered to anybody known, within a quota of its own', () => {
  expect(judged({ operation: 'well.is-dug' }, null, 'well.is-dug')).toEqual({
    fields: [],
    quota: { grant: 'unconditional fire@north', most: quotaWithoutGrant },
  });
});

test('what is not shared is refused whatever grant is shown', () => {
  const all = { ...grant, operations: ['well.is-secret'] };
  expect(judged({ operation: 'well.is-secret' }, all, 'well.is-secret')).toBe('sharing.not-shared');
});

test('no question is ever answered with a field outside its grant', () => {
  const word = fc.constantFrom<string>('site', 'depth', 'digger', 'password');
  const some = fc.uniqueArray(word, { maxLength: 4 });
  const day = fc.constantFrom('2022-05-31', '2022-06-01', '2022-06-30', '2022-07-01');
  fc.assert(
    fc.property(some, some, day, fc.boolean(), fc.boolean(), (granted, asked, today, open, same) => {
      const given = { ...grant, fields: granted, open, consumer: same ? grant.consumer : 'police@north' };
      const fields = asked.length === 0 ? {} : { fields: asked };
      const answer = judgeQuestion(question(fields), operation('well.record'), given, today);
      if (answer instanceof DomainError) return true;
      return (
        open &&
        same &&
        today >= grant.from &&
        today <= grant.until &&
        answer.fields.every((field) => granted.includes(field) && wells.fields.includes(field))
      );
    }),
  );
});

describe('a question to be answered with yes or no', () => {
  const known = { entry: { depth: 30 }, there: true, open: true, today: '2022-06-15' };

  test('looks at what is held, whether it is open, and the day', () => {
    expect(answerPredicate('there && open && entry.depth > 20', known)).toBe(true);
    expect(answerPredicate('there && open', { ...known, open: false })).toBe(false);
    expect(answerPredicate('today < "2022-01-01"', known)).toBe(false);
  });

  test('is a condition, or its declaration is refused', () => {
    expect(predicateFault('open')).toBeNull();
    expect(predicateFault('today')).toMatch(/bool/);
    expect(predicateFault('open &&')).not.toBeNull();
    expect(predicateFault('nobody.knows')).not.toBeNull();
  });
});
