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

export const offices = ['planning', 'construction', 'fire', 'defence', 'archives'];

/** How often the offices come to look, at most. */
const visits = 3;

/** 联合验收: five offices look in one visit and sign one opinion; one certificate. */
export const acceptance = service(
  'joint-acceptance',
  { accepted: 'favourable', failed: 'unfavourable', withdrawn: 'withdrawn' },
  [
    step(
      'visit',
      { duty: 'construction' },
      {
        kind: 'inspect',
        after: { any: [{ step: 'acceptance' }, { step: 'mend' }] },
        rounds: { most: visits, basis: basis('工程建设项目联合验收办法', '6') },
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
    // The last visit has been made: what is still not right is not accepted.
    step(
      'visits-spent',
      { system: true },
      {
        after: { any: [{ step: 'opinion', outcomes: ['mend'] }] },
        when: `steps.visit.round >= ${visits}`,
        rules: [{ when: 'true', outcome: 'spent' }],
        outcomes: [bad('spent', { ends: [{ outcome: 'failed' }] })],
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
