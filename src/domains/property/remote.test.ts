import { expect, test } from 'vitest';
import type { JsonObject } from '../../kernel/json.ts';
import { caseScope, evaluate, holds } from '../../kernel/process/index.ts';
import { batch } from './around/batch.ts';
import { handover } from './around/handover.ts';
import { book, region } from './book.fixture.ts';
import { indicators } from './indicators.ts';
import { remote } from './remote.ts';
import { proof } from './services/query.ts';

/* 附件7·三(四): thirteen kinds of business can be done from anywhere, as the cases show it. */

const counted = indicators.find(({ code }) => code === 'property-remote-kinds');
const counts = (register: ReturnType<typeof book>) =>
  holds(counted?.when, caseScope(register.state, { region, now: '2022-06-06T12:00:00+08:00' }));

test('there are thirteen, and all of them may count', () => {
  expect(new Set(remote).size).toBe(13);
  expect(counted).toMatchObject({ source: { services: remote }, aggregate: 'count' });
});

test('of each kind the first that was asked for online counts, and stands in the register', () => {
  const register = book();
  expect(register.first(1)).toBe('registered');
  expect(counts(register)).toBe(true);
  expect(register.place.entry('property-remote-kind', 'property-first')).toEqual({
    kind: 'property-first',
    since: '2022-06-06',
  });
  expect(register.sell(1, 2)).toBe('registered');
  expect(counts(register)).toBe(true);
  expect(register.sell(2, 3, {}, '2022-06-07T09:00')).toBe('registered');
  expect(counts(register)).toBe(false);
  expect(register.place.entry('property-remote-kind', 'property-transfer')?.since).toBe('2022-06-06');
  expect(register.act(proof, {})).toBe('answered');
  expect(counts(register)).toBe(true);
});

test('what was not registered counts for nothing, and what a court has seized is none of the kinds', () => {
  const register = book();
  register.first(1);
  expect(register.sell(2, 3)).toBe('not-registrable');
  expect(counts(register)).toBe(false);
  expect(register.seize('执1号', '09:15')).toBe('registered');
  expect(counts(register)).toBe(false);
});

test.each([handover, batch])('so does what is asked for many units at once ($code)', (service) => {
  const fit = service.steps.flatMap(({ outcomes }) => outcomes).find(({ code }) => code === 'fit');
  expect(fit?.writes).toMatchObject([
    { register: 'property-remote-kind', key: JSON.stringify(service.code) },
  ]);
  const asked = (channel: string, away: JsonObject | null) =>
    evaluate(fit?.sets?.firstAway ?? '', { facts: { away }, case: { channel, service: service.code } });
  expect(asked('online', null)).toBe(true);
  expect(asked('counter', null)).toBe(false);
  expect(asked('online', { kind: service.code, since: '2022-06-01' })).toBe(false);
});
