import { expect, test } from 'vitest';
import { lackingFor, sayLacking } from './lacking.ts';
import { type Power, powersHeldBy, wholeScope } from './powers.ts';

/* Who may act for a firm, and what somebody who may not is told. */

const day = '2022-06-01';
const power = (change: Partial<Power> = {}): Power => ({
  id: 'p1',
  kind: 'delegate',
  party: 'firm',
  agent: 'wang',
  scope: { services: ['startup'], acts: ['read', 'apply'] },
  from: '2022-01-01',
  to: '2022-12-31',
  via: [],
  revoked: false,
  ...change,
});
const lacking = (powers: readonly Power[], service = 'startup', endedOn: string | null = null) =>
  lackingFor(
    powersHeldBy('wang', powers, day),
    powers.map((each) => ({ ...each, endedOn: each.revoked ? endedOn : null })),
    { party: 'firm', service, act: 'apply', day },
  );

test('a representative and whoever was empowered for it lack nothing', () => {
  expect(lacking([power()])).toBeNull();
  expect(lacking([power({ kind: 'representative', scope: wholeScope, to: null })], 'change')).toBeNull();
});

test('whom nobody empowered is in neither register nor power', () => {
  expect(lacking([])).toEqual({ why: 'none' });
});

test('a power for other matters, or only to read, does not reach this', () => {
  expect(lacking([power()], 'change')).toEqual({ why: 'not-this' });
  expect(lacking([power({ scope: { services: ['*'], acts: ['read'] } })])).toEqual({ why: 'not-this' });
});

test('a power to come says from when, one that ran out or was ended since when', () => {
  expect(lacking([power({ from: '2022-07-01' })])).toEqual({ why: 'to-come', on: '2022-07-01' });
  expect(lacking([power({ to: '2022-05-31' })])).toEqual({ why: 'ended', on: '2022-05-31' });
  expect(lacking([power({ revoked: true })], 'startup', '2022-04-02')).toEqual({
    why: 'ended',
    on: '2022-04-02',
  });
});

test('one that stood on another has ended with it', () => {
  const passedOn = power({ via: ['gone'] });
  expect(lacking([passedOn])).toEqual({ why: 'ended', on: null });
});

test('each is said in both languages, with its day', () => {
  expect(sayLacking({ why: 'to-come', on: '2022-07-01' }).zh).toContain('2022-07-01');
  expect(sayLacking({ why: 'ended', on: '2022-05-31' }).en).toContain('2022-05-31');
  expect(sayLacking({ why: 'ended', on: null }).zh).toBe('授权已经失效');
});
