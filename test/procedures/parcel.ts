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

/** 不动产转移: the right is looked at again in the moment of registering, whatever was found before. */
export const transfer = service(
  'parcel-transfer',
  { registered: 'favourable', refused: 'unfavourable', withdrawn: 'withdrawn' },
  [
    step(
      'review',
      { duty: 'land' },
      { outcomes: [outcome('fit'), bad('unfit', { ends: [{ outcome: 'refused' }] })] },
    ),
    step(
      'register',
      { system: true },
      {
        after: { all: [{ step: 'review', outcomes: ['fit'] }] },
        reads: [
          { as: 'right', register: 'rights', key: 'form.parcel' },
          { as: 'seizure', register: 'seizures', key: 'form.parcel' },
        ],
        rules: [
          { when: 'facts.seizure != null', outcome: 'seized', reason: named('不动产已被查封') },
          {
            when: 'facts.right == null || facts.right.owner != form.seller',
            outcome: 'not-theirs',
            reason: named('出让人不是权利人'),
          },
          { when: 'true', outcome: 'done' },
        ],
        outcomes: [
          outcome('done', {
            writes: [
              { register: 'rights', key: 'form.parcel', act: 'change', content: { owner: 'case.party' } },
            ],
            ends: [{ outcome: 'registered' }],
          }),
          bad('seized', { ends: [{ outcome: 'refused' }] }),
          bad('not-theirs', { ends: [{ outcome: 'refused' }] }),
        ],
      },
    ),
  ],
  { name: named('不动产转移登记'), form: form({ parcel: word, seller: word }) },
);

/** 查封: begun by a court of its own accord, and at once in force. */
export const seizure = service(
  'seizure',
  { seized: 'favourable', withdrawn: 'withdrawn' },
  [
    step(
      'order',
      { duty: 'court' },
      {
        kind: 'decide',
        outcomes: [
          outcome('seize', {
            writes: [
              { register: 'seizures', key: 'form.parcel', act: 'put', content: { by: 'case.number' } },
            ],
            ends: [{ outcome: 'seized' }],
          }),
        ],
      },
    ),
  ],
  {
    name: named('查封'),
    openedBy: 'office',
    opener: { duty: 'court' },
    basis: basis('民事诉讼法', '244'),
    form: form({ parcel: word }),
  },
);
