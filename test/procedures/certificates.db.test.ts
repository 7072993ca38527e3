import { afterAll, expect, test } from 'vitest';
import type { Principal } from '../../src/kernel/access/principal.ts';
import type { Pack } from '../../src/kernel/pack/definition.ts';
import { form, named, outcome, service, step, word } from '../../src/kernel/process/declared.fixture.ts';
import { type CertificateRow, findCertificates } from '../../src/store/cases/certificates.ts';
import { actOnCase } from '../../src/usecases/cases/act-on-case.ts';
import { identifierOf } from '../../src/usecases/certificates/describe-certificate.ts';
import { verifyCertificate } from '../../src/usecases/certificates/verify-certificate.ts';
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
          outcome('renew', {
            issues: [{ type: 'badge', replaces: true, content: { number: 'form.number' } }],
            ends: [{ outcome: 'granted' }],
          }),
          outcome('withdraw', {
            withdraws: [
              { type: 'badge', number: 'form.number', basis: [{ law: '行政许可法', article: '69' }] },
            ],
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

/** A case about this number, decided by its officer. */
async function decide(number: string, outcome: 'approve' | 'renew' | 'withdraw') {
  const asked = await city.ask('badge', { number });
  const officer: Principal = {
    kind: 'account',
    account: 'officer',
    displayName: 'officer',
    role: 'handler',
    office: asked.steps.review?.office ?? '',
  };
  const act = { act: 'complete-step', step: 'review', outcome, reason: null, output: {} } as const;
  return { id: asked.id, done: actOnCase(city.deps, officer, asked.id, asked.version, act) };
}

test('one number is never issued twice: the second office is told so, and its case stays open', async () => {
  const approve = (number: string) => decide(number, 'approve');
  expect((await (await approve('甲 1')).done).state.phase).toBe('ended');
  const second = await approve('甲 1');
  await expect(second.done).rejects.toMatchObject({ code: 'certificate.number-taken' });
  expect((await city.state(second.id)).phase).not.toBe('ended');
  expect((await (await approve('甲 2')).done).state.phase).toBe('ended');
  // As it was written down, whatever letters it has.
  expect((await (await approve('badge 3a')).done).state.phase).toBe('ended');
  expect(await verifyCertificate(city.deps, 'badge 3a')).toMatchObject({ valid: true });
});

test('a new one takes the place of the old, which says so; then the case that withdraws it ends both', async () => {
  await (await decide('乙 1', 'approve')).done;
  await (await decide('乙 1', 'renew')).done;
  const [last, first] = await findCertificates(city.deps.database, city.deps.database.city, '乙 1');
  expect([first?.version, last?.version]).toEqual([1, 2]);
  expect([first?.supersededBy, last?.supersededBy]).toEqual([last?.id, null]);
  const whole = await verifyCertificate(city.deps, '乙 1');
  expect(whole).toMatchObject({ valid: true, state: 'valid', version: 2 });
  const old = identifierOf(city.deps, first as CertificateRow);
  expect(await verifyCertificate(city.deps, old)).toMatchObject({
    valid: false,
    state: 'superseded',
    supersededBy: { identifier: whole.identifier },
  });
  await (await decide('乙 1', 'withdraw')).done;
  expect(await verifyCertificate(city.deps, '乙 1')).toMatchObject({ valid: false, state: 'revoked' });
});

test('whoever replaces what was never issued here gives the first', async () => {
  await (await decide('丙 1', 'renew')).done;
  expect(await verifyCertificate(city.deps, '丙 1')).toMatchObject({ valid: true, version: 1 });
});
