import { expect, test } from 'vitest';
import type { LimitDeclaration, StepDefinition } from '../../kernel/process/index.ts';
import { holdsOf, limitsOf, rolesOf } from './path-of-service.ts';

const said = (word: string) => ({ zh: word, en: word });
const outcome = (code: string, favourable = true) => ({ code, name: said(code), favourable });

function step(code: string, more: Partial<StepDefinition> = {}): StepDefinition {
  return {
    code,
    name: said(code),
    kind: 'review',
    by: { applicant: true },
    outcomes: [outcome('done')],
    ...more,
  };
}

test('ways back, and what comes again and again, are no part of the way', () => {
  const roles = rolesOf([
    step('look', { outcomes: [outcome('passed'), outcome('objected', false)] }),
    step('mend', { after: { any: [{ step: 'look', outcomes: ['objected'] }] } }),
    step('tell', { after: { any: [{ step: 'mend' }] } }),
    step('news', { after: { any: [{ step: 'look', outcomes: ['passed'] }, { step: 'news' }] } }),
    step('build', { after: { all: [{ step: 'look', outcomes: ['passed'] }] } }),
    step('either', { after: { any: [{ step: 'look', outcomes: ['passed', 'objected'] }] } }),
  ]);
  expect(Object.fromEntries(roles)).toEqual({
    look: 'path',
    mend: 'return',
    tell: 'return',
    news: 'aside',
    build: 'path',
    either: 'path',
  });
});

test('a condition holds, does not, or cannot be told by what was said so far', () => {
  expect(holdsOf(undefined, {})).toBe(true);
  expect(holdsOf('form.voltage == "10kv"', {})).toBeNull();
  expect(holdsOf('form.voltage == "10kv"', { voltage: '10kv' })).toBe(true);
  expect(holdsOf('form.voltage == "10kv"', { voltage: '380v' })).toBe(false);
  expect(holdsOf('data.payer == "customer" && form.voltage == "10kv"', { voltage: '380v' })).toBe(false);
  expect(holdsOf('data.payer == "customer" && form.voltage == "10kv"', { voltage: '10kv' })).toBeNull();
  expect(holdsOf('has(form.voltage)', {})).toBeNull();
});

const limit = (value: number, when?: string): LimitDeclaration => ({
  value,
  unit: 'working-day',
  basis: [{ law: '办法', article: '1' }],
  ...(when === undefined ? {} : { when }),
});

test.each([
  [{}, [1, 2, 3]],
  [{ voltage: 'low' }, [1]],
  [{ voltage: 'high' }, [2, 3]],
  [{ voltage: 'high', dual: true }, [2]],
  [{ voltage: 'high', dual: false }, [3]],
])('of %j the limits that may be the one are left, up to the first that is', (facts, left) => {
  const limits = [limit(1, 'form.voltage == "low"'), limit(2, 'form.dual == true'), limit(3)];
  expect(limitsOf(limits, facts).map(({ value }) => value)).toEqual(left);
});
