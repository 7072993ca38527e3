import type { Basis } from '../../src/kernel/basis.ts';
import type { Pack } from '../../src/kernel/pack/definition.ts';
import type { ServiceDefinition, StepOutcome } from '../../src/kernel/process/index.ts';

const basis: readonly Basis[] = [{ custom: { zh: '测试', en: 'Test' } }];
const named = (en: string) => ({ zh: `${en}（中）`, en });

const form = {
  type: 'object',
  'x-text': { title: named('Shop sign') },
  properties: {
    name: { type: 'string', maxLength: 120, 'x-text': { title: named('Name') } },
    phone: { type: 'string', 'x-personal': true, 'x-text': { title: named('Phone') } },
    maker: { type: 'string', 'x-text': { title: named('Maker') } },
  },
  required: ['name', 'phone', 'maker'],
} as const;

/** What the maker reports. */
const engraved = {
  type: 'object',
  properties: {
    sealSerials: {
      type: 'array',
      items: { type: 'string', pattern: '^\\d{13}$', 'x-expects': named('13 digits') },
      maxItems: 10,
      'x-text': { title: named('Serials') },
    },
  },
  required: ['sealSerials'],
} as const;

const refusal: StepOutcome = {
  code: 'refused',
  name: named('Refused'),
  favourable: false,
  reason: 'required',
  ends: [{ outcome: 'refused' }],
};

const outcomes: ServiceDefinition['outcomes'] = [
  { code: 'granted', name: named('Granted'), class: 'favourable' },
  { code: 'refused', name: named('Refused'), class: 'unfavourable' },
  { code: 'withdrawn', name: named('Withdrawn'), class: 'withdrawn' },
];

const half: ServiceDefinition['limits'] = {
  promised: [{ value: 0.5, unit: 'working-day', basis }],
  statutory: [],
};

/** A sign maker is asked; it may return the request to the applicant. */
const sign: ServiceDefinition = {
  code: 'sign',
  version: 1,
  kind: 'service',
  name: named('Shop sign'),
  summary: named('A sign over the door'),
  basis,
  openedBy: 'applicant',
  form,
  limits: half,
  steps: [
    {
      code: 'engrave',
      name: named('Engraving'),
      kind: 'external',
      by: { outside: 'seal-maker', party: 'form.maker' },
      after: { any: [{ step: 'acceptance' }, { step: 'amend' }] },
      calls: { operation: 'seal.engrave', payload: { enterpriseName: 'form.name', phone: 'form.phone' } },
      form: engraved,
      outcomes: [
        {
          code: 'done',
          name: named('Done'),
          favourable: true,
          sets: { serials: 'output.sealSerials' },
          ends: [{ outcome: 'granted' }],
        },
        { code: 'returned', name: named('Returned'), favourable: false, reason: 'required' },
        refusal,
      ],
    },
    {
      code: 'amend',
      name: named('Changes'),
      kind: 'amend',
      by: { applicant: true },
      after: { any: [{ step: 'engrave', outcomes: ['returned'] }] },
      uncounted: basis,
      amends: ['name'],
      outcomes: [{ code: 'amended', name: named('Amended'), favourable: true }],
    },
  ],
  outcomes,
  fee: { amountFen: '0', basis },
  visits: 0,
};

/** The same, opened by a bundle. */
const signOfShop: ServiceDefinition = { ...sign, code: 'shop.sign', openedBy: 'parent' };

/** Opens the sign as a case of its own. */
const shop: ServiceDefinition = {
  code: 'shop',
  version: 1,
  kind: 'bundle',
  name: named('Opening a shop'),
  summary: named('One form for a shop'),
  basis,
  openedBy: 'applicant',
  form,
  limits: half,
  steps: [
    {
      code: 'sign',
      name: named('The sign'),
      kind: 'service',
      by: { service: 'shop.sign' },
      opens: { form: { name: 'form.name', phone: 'form.phone', maker: 'form.maker' } },
      outcomes: [
        { code: 'done', name: named('Done'), favourable: true, ends: [{ outcome: 'granted' }] },
        refusal,
      ],
      follows: { favourable: 'done', unfavourable: 'refused', withdrawn: 'refused' },
    },
  ],
  outcomes,
  fee: { amountFen: '0', basis },
  visits: 0,
};

/** A small pack that every process test can understand at a glance. */
export const inventedPack: Pack = {
  plan: 'enterprise-startup',
  name: named('Shops'),
  services: [sign, signOfShop, shop],
  registers: [],
  indicators: [
    {
      code: 'shops-granted',
      version: 1,
      name: named('Shops opened'),
      description: named('Share of requests granted'),
      unit: 'percent',
      direction: 'higher-better',
      source: { services: ['shop'] },
      exclusions: [],
      numerator: 'case.outcome == "granted" && size(children) == 1',
      aggregate: 'ratio',
      facts: ['enterprise-startup-online-share'],
      basis,
    },
  ],
  reactions: [],
  certificates: [],
  series: [],
};
