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

/** 诉求: it passes from office to office until it is with the one whose matter it is; then they call back. */
export const complaint = service(
  'complaint',
  { settled: 'settled', 'not-settled': 'unfavourable', void: 'void', withdrawn: 'withdrawn' },
  [
    step(
      'handle',
      { duty: 'hotline' },
      {
        after: { any: [{ step: 'acceptance' }, { step: 'callback', outcomes: ['not-content'] }] },
        rounds: { most: 2, basis: basis('政务服务便民热线规定', '14') },
        limit: { value: 5, unit: 'working-day', basis: basis('政务服务便民热线规定', '11') },
        form: form({ answer: word }),
        outcomes: [outcome('answered')],
      },
    ),
    step(
      'callback',
      { duty: 'hotline' },
      {
        after: { any: [{ step: 'handle' }] },
        kind: 'decide',
        outcomes: [
          outcome('content', { ends: [{ outcome: 'settled' }] }),
          bad('not-content'),
          bad('closed', { reason: 'required', ends: [{ outcome: 'not-settled' }] }),
        ],
      },
    ),
  ],
  {
    name: named('诉求'),
    form: form({ words: word }),
    transfers: [
      {
        code: 'not-ours',
        name: named('非本单位职责，退回转办'),
        of: 'step',
        basis: basis('政务服务便民热线规定', '9'),
        by: 'office',
        clock: 'goes-on',
      },
    ],
  },
);
