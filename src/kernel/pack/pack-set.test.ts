import { expect, test } from 'vitest';
import { basis, named, outcome, service, step } from '../process/declared.fixture.ts';
import type { ServiceDefinition } from '../process/definition.ts';
import type { Pack } from './definition.ts';
import { checkPacks } from './pack-set.ts';

const offer = {
  duties: new Set(['assembly']),
  planCodes: new Set(['plan']),
  indicatorFacts: new Set<string>(),
  outsideKinds: new Set<string>(),
};

const pack = (services: readonly ServiceDefinition[]): Pack => ({
  plan: 'plan',
  name: named('pack'),
  services,
  registers: [],
  indicators: [],
  reactions: [],
  certificates: [],
  series: [],
});

const grants = [{ outcome: 'granted' }];
const single = (
  code: string,
  openedBy: ServiceDefinition['openedBy'],
  outcomes: Parameters<typeof service>[1],
): ServiceDefinition =>
  service(
    code,
    outcomes,
    [step('do', { duty: 'assembly' }, { outcomes: [outcome('done', { ends: grants })] })],
    { openedBy },
  );

test('what may end with the case it runs under must be able to end as withdrawn', () => {
  const endless = { granted: 'favourable' } as const;
  const withdrawable = { granted: 'favourable', withdrawn: 'withdrawn' } as const;
  const bundle = service('bundle', withdrawable, [
    step('part', { service: 'part' }, { opens: { form: {} }, outcomes: [outcome('done', { ends: grants })] }),
    step(
      'voting',
      { duty: 'assembly' },
      {
        kind: 'gather',
        limit: { value: 5, unit: 'natural-day', basis: basis('民法典', '278') },
        gathers: { service: 'vote', complete: 'at-closing', totals: {} },
        rules: [{ when: 'true', outcome: 'done' }],
        outcomes: [outcome('done')],
      },
    ),
  ]);
  const wrong = [bundle, single('part', 'applicant', endless), single('vote', 'joining', endless)];
  expect(checkPacks([pack(wrong)], offer)).toEqual([
    {
      path: '/plan/bundle/steps/part',
      code: 'pack.child-without-withdrawn',
      parameters: { service: 'part' },
    },
    {
      path: '/plan/bundle/steps/voting/gathers',
      code: 'pack.child-without-withdrawn',
      parameters: { service: 'vote' },
    },
  ]);
  const right = [bundle, single('part', 'applicant', withdrawable), single('vote', 'joining', withdrawable)];
  expect(checkPacks([pack(right)], offer)).toEqual([]);
});
