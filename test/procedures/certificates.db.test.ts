import { afterAll, expect, test } from 'vitest';
import type { Principal } from '../../src/kernel/access/principal.ts';
import type { Pack } from '../../src/kernel/pack/definition.ts';
import { form, named, outcome, service, step, word } from '../../src/kernel/process/declared.fixture.ts';
import { actOnCase } from '../../src/usecases/cases/act-on-case.ts';
import { verifyCertificate } from '../../src/usecases/registers/read-registers.ts';
import { inventedCity } from '../exchange/invented-city.ts';

/** A certificate whose number an office writes down itself, as where numbers were given on paper before. */

const registry = 'market-registration';
const badge = service(
  'badge',
  { granted: 'favourable', withdrawn: 'withdrawn' },
  [
    step(
      'review',
      { duty: registry },
      {
        outcomes: [
          outcome('approve', {
            issues: [{ type: 'badge', content: { number: 'form.number' } }],
            ends: [{ outcome: 'granted' }],
          }),
        ],
      },
    ),
  ],
  { form: form({ number: { ...word, 'x-text': { title: named('number') } } }) },
);

const pack: Pack = {
  plan: 'enterprise-startup',
  name: named('Badges'),
  services: [badge],
  registers: [],
  indicators: [],
  reactions: [],
  certificates: [
    {
      code: 'badge',
      name: named('badge'),
      issuerDuty: registry,
      typeNumber: '901',
      validity: { kind: 'lasting' },
      basis: [{ custom: { zh: '测试', en: 'a test' } }],
      fields: [{ key: 'number', name: named('number') }],
    },
  ],
  series: [],
};

const city = await inventedCity([pack]);
afterAll(city.close);

test('one number is never issued twice: the second office is told so, and its case stays open', async () => {
  const approve = async (number: string) => {
    const asked = await city.ask('badge', { number });
    const officer: Principal = {
      kind: 'account',
      account: 'officer',
      displayName: 'officer',
      role: 'handler',
      office: asked.steps.review?.office ?? '',
    };
    const act = {
      act: 'complete-step',
      step: 'review',
      outcome: 'approve',
      reason: null,
      output: {},
    } as const;
    return { id: asked.id, done: actOnCase(city.deps, officer, asked.id, asked.version, act) };
  };
  expect((await (await approve('甲 1')).done).state.phase).toBe('ended');
  const second = await approve('甲 1');
  await expect(second.done).rejects.toMatchObject({ code: 'certificate.number-taken' });
  expect((await city.state(second.id)).phase).not.toBe('ended');
  expect((await (await approve('甲 2')).done).state.phase).toBe('ended');
  // As it was written down, whatever letters it has.
  expect((await (await approve('badge 3a')).done).state.phase).toBe('ended');
  expect(await verifyCertificate(city.deps, 'badge 3a')).toMatchObject({ valid: true });
});
