import { expect, test } from 'vitest';
import { enterpriseName, uscc } from '../form/dictionary.ts';
import { fillsFromHeld } from '../form/prefill.ts';
import type { Pack } from '../pack/definition.ts';
import { form, named, service } from '../process/declared.fixture.ts';
import type { RegisterDefinition } from '../register/definition.ts';
import { gapsOf, takeCensus } from './census.ts';

/** What is asked of the public, held against what offices have. */

const register = (code: string, writers: readonly string[], properties: object): RegisterDefinition => ({
  code,
  version: 1,
  name: named(code),
  basis: [{ law: '水法', article: '48' }],
  schema: { type: 'object', properties: properties as never },
  key: named('key'),
  owner: 'water',
  writers,
  kind: 'plain',
});

const asked = (code: string, fields: Parameters<typeof form>[0]) =>
  service(code, { granted: 'favourable' }, [], { form: form(fields) });

const pack = (services: Pack['services'], registers: Pack['registers']): Pack => ({
  plan: 'plan',
  name: named('pack'),
  services,
  registers,
  indicators: [],
  reactions: [],
  certificates: [],
  series: [],
});

const gapsIn = (...packs: readonly Pack[]) =>
  gapsOf(takeCensus(packs, fillsFromHeld)).map(({ service: { code }, at, held }) => [
    code,
    at,
    held.map((holder) => holder.code),
  ]);

const enterprises = register('enterprise', ['registration'], { uscc, name: enterpriseName });

test('a gap is what somebody holds and is asked for all the same', () => {
  const well = asked('well', { wellOwner: enterpriseName });
  expect(gapsIn(pack([well], [enterprises]))).toEqual([['well', '/wellOwner', ['enterprise']]]);
});

test('none is where nobody has it, where it is filled in, and where the service itself brings it about', () => {
  expect(gapsIn(pack([asked('well', { wellOwner: enterpriseName })], []))).toEqual([]);
  expect(gapsIn(pack([asked('well', { uscc, wellOwner: enterpriseName })], [enterprises]))).toEqual([]);
  expect(gapsIn(pack([asked('registration', { name: enterpriseName })], [enterprises]))).toEqual([]);
});
