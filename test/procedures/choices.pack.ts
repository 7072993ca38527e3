import type { Pack } from '../../src/kernel/pack/definition.ts';
import {
  amount,
  bad,
  basis,
  form,
  named,
  outcome,
  service,
  step,
  word,
} from '../../src/kernel/process/declared.fixture.ts';

const registry = 'market-registration';
const wrongDoor = {
  name: named('不属本单位管辖'),
  basis: basis('行政许可法', '32'),
  by: 'office',
  clock: 'goes-on',
} as const;
/** Services that offer something to choose from: people, offices, recorded facts, and parts left out. */
export const choicesPack: Pack = {
  plan: 'enterprise-startup',
  name: { zh: '选择', en: 'Choices' },
  services: [
    service('plain', { granted: 'favourable', withdrawn: 'withdrawn' }, [
      step(
        'review',
        { duty: registry },
        { outcomes: [outcome('approve', { ends: [{ outcome: 'granted' }] })] },
      ),
    ]),
    service(
      'movable',
      { granted: 'favourable', withdrawn: 'withdrawn' },
      [
        step(
          'review',
          { duty: registry },
          { outcomes: [outcome('approve', { ends: [{ outcome: 'granted' }] })] },
        ),
      ],
      {
        transfers: [
          { ...wrongDoor, code: 'same-duty', of: 'step', to: { duty: registry } },
          { ...wrongDoor, code: 'any-office', of: 'step' },
          { ...wrongDoor, code: 'whole', of: 'case', by: 'head' },
        ],
      },
    ),
    service('bench', { granted: 'favourable', withdrawn: 'withdrawn' }, [
      step(
        'award',
        { panel: { duty: registry, sizes: [3] } },
        { outcomes: [outcome('uphold', { ends: [{ outcome: 'granted' }] })] },
      ),
    ]),
    service('licence', { granted: 'favourable', withdrawn: 'withdrawn' }, [
      step(
        'issue',
        { duty: registry },
        { outcomes: [outcome('granted', { ends: [{ outcome: 'granted' }] })] },
      ),
    ]),
    service('catering', { granted: 'favourable', withdrawn: 'withdrawn' }, [
      step(
        'issue',
        { duty: registry },
        { outcomes: [outcome('granted', { ends: [{ outcome: 'granted' }] })] },
      ),
    ]),
    service(
      'opening',
      { done: 'favourable', withdrawn: 'withdrawn' },
      [
        step(
          'licence',
          { service: 'licence' },
          { opens: { form: {} }, follows: { favourable: 'granted' }, outcomes: [outcome('granted')] },
        ),
        step(
          'catering',
          { service: 'catering' },
          {
            when: 'form.kitchen',
            addable: { fields: ['kitchen'], basis: basis('优化营商环境条例', '19') },
            opens: { form: {} },
            follows: { favourable: 'granted' },
            outcomes: [outcome('granted')],
          },
        ),
        step(
          'handover',
          { duty: registry },
          {
            after: { all: [{ step: 'licence' }, { step: 'catering' }] },
            outcomes: [outcome('handed', { ends: [{ outcome: 'done' }] })],
          },
        ),
      ],
      { kind: 'bundle', form: form({ kitchen: { type: 'boolean' }, name: word }) },
    ),
    service(
      'claims',
      { granted: 'favourable', refused: 'not-accepted', withdrawn: 'withdrawn' },
      [
        step(
          'check',
          { duty: 'tax-registration' },
          {
            form: form({ jobs: amount, remark: { ...word, 'x-personal': true } }, ['jobs']),
            outcomes: [outcome('fit'), bad('unfit'), bad('closed', { ends: [{ outcome: 'granted' }] })],
          },
        ),
        step(
          'pay',
          { duty: registry },
          {
            after: { all: [{ step: 'check' }] },
            outcomes: [outcome('paid', { ends: [{ outcome: 'granted' }] })],
          },
        ),
      ],
      {
        form: form(
          { turnover: amount, abroad: { type: 'boolean' }, where: { ...word, 'x-when': 'form.abroad' } },
          ['turnover', 'where'],
        ),
        acceptance: {
          by: { duty: registry },
          basis: basis('办法', '1'),
          within: { value: 5, unit: 'working-day', basis: basis('办法', '1') },
          correction: { value: 5, unit: 'working-day', basis: basis('办法', '1') },
          refusalReasons: [{ code: 'no', name: named('不属于') }],
        },
        remedies: [
          {
            code: 'review',
            name: named('行政复议'),
            within: { value: 60, unit: 'natural-day', basis: basis('行政复议法', '20') },
          },
        ],
        rectification: { by: ['head'], basis: basis('办法', '7') },
      },
    ),
  ],
  registers: [],
  indicators: [],
  reactions: [],
  certificates: [],
  series: [],
};
