import { expect, test } from 'vitest';
import { checkDefinition } from '../../src/kernel/process/check.ts';
import {
  bad,
  basis,
  form,
  named,
  outcome,
  service,
  step,
  word,
} from '../../src/kernel/process/declared.fixture.ts';
import { fold, workItems } from '../../src/kernel/process/index.ts';
import { applicant, hall, officer, story } from '../../src/kernel/process/story.fixture.ts';

const offices = ['planning', 'construction', 'fire', 'defence', 'archives'];

/** 联合验收: five offices look in one visit and sign one opinion; one certificate. */
const acceptance = service(
  'joint-acceptance',
  { accepted: 'favourable', withdrawn: 'withdrawn' },
  [
    step(
      'visit',
      { duty: 'construction' },
      {
        kind: 'inspect',
        after: { any: [{ step: 'acceptance' }, { step: 'mend' }] },
        rounds: { most: 3, basis: basis('工程建设项目联合验收办法', '6') },
        form: form({ day: word }),
        outcomes: [outcome('visited')],
      },
    ),
    step(
      'opinion',
      { offices },
      {
        after: { any: [{ step: 'visit' }] },
        limit: { value: 5, unit: 'working-day', basis: basis('工程建设项目联合验收办法', '9') },
        form: form({ remark: word }, []),
        outcomes: [outcome('pass'), bad('mend', { reason: 'required' })],
      },
    ),
    step(
      'mend',
      { applicant: true },
      {
        kind: 'works',
        after: { any: [{ step: 'opinion', outcomes: ['mend'] }] },
        uncounted: basis('工程建设项目联合验收办法', '11'),
        outcomes: [outcome('mended')],
      },
    ),
    step(
      'issue',
      { system: true },
      {
        after: { any: [{ step: 'opinion', outcomes: ['pass'] }] },
        rules: [{ when: 'true', outcome: 'issued' }],
        outcomes: [
          outcome('issued', {
            sets: { paper: '"YS" + padded(serial("acceptance"), 4)' },
            issues: [
              { type: 'joint-acceptance', content: { number: 'data.paper', building: 'form.building' } },
            ],
            ends: [{ outcome: 'accepted' }],
          }),
        ],
      },
    ),
  ],
  {
    name: named('联合验收'),
    form: form({ building: word }),
    limits: {
      promised: [{ value: 10, unit: 'working-day', basis: basis('工程建设项目联合验收办法', '4') }],
      statutory: [],
    },
  },
);

const builder = applicant('builder');
const of = (office: string) => officer(`${office}-1`, `${office}@north`);

test('five offices, one visit, one certificate; what one of them finds is mended and all look again', () => {
  expect(checkDefinition(acceptance)).toEqual([]);
  const site = story(acceptance);
  site.submit({ building: '六号楼' }, '2022-06-01T09:00', builder);
  const visit = (day: string) =>
    site.complete(of('construction'), `${day}T10:00`, 'visit', 'visited', { output: { day } });
  const sign = (office: string, day: string, what = 'pass', reason?: string) =>
    site.complete(of(office), `${day}T11:00`, 'opinion', what, reason === undefined ? {} : { reason });
  visit('2022-06-02');
  expect(workItems(site.state, hall).map(({ office }) => office)).toEqual(
    offices.map((office) => `${office}@north`),
  );
  for (const office of ['planning', 'construction', 'defence', 'archives']) sign(office, '2022-06-02');
  expect(site.state.steps.opinion?.status).toBe('open');
  expect(sign('fire', '2022-06-06', 'mend', '排烟窗不能开启')).toContain('clock-stopped');
  // Only the builder has work now, and the limit does not run against the offices.
  expect(workItems(site.state, hall)).toMatchObject([{ item: 'mend', applicant: true }]);
  expect(site.complete(builder, '2022-06-20T09:00', 'mend', 'mended')).toContain('clock-resumed');
  visit('2022-06-21');
  expect(site.state.steps.opinion).toMatchObject({ status: 'open', round: 2 });
  for (const office of offices) sign(office, '2022-06-21');
  expect(site.state.outcome?.code).toBe('accepted');
  expect(site.state.certificates.map(({ type, number }) => [type, number])).toEqual([
    ['joint-acceptance', 'YS0001'],
  ]);
  expect(site.stream.filter(({ body }) => body.type === 'step-signed')).toHaveLength(10);
  expect(fold(JSON.parse(JSON.stringify(site.stream)), site.id)).toEqual(site.state);
});
