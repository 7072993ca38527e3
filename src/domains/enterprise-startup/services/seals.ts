import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import { measure } from '../basis.ts';
import { registered, sealKinds, sealMaker, sealPrice } from '../fields.ts';
import { licenceInPlaceOfPaper } from '../materials.ts';
import { askOutside, besideRegistration, outcomesOf, pass } from '../process.ts';
import { sealFee, sealsPaidFor } from '../rules.ts';

const form = {
  type: 'object',
  'x-text': { title: { zh: '刻制公章', en: 'Company seals' } },
  properties: { ...registered, sealMaker, sealKinds, sealPriceFen: sealPrice },
  required: ['uscc', 'enterpriseName', 'sealMaker', 'sealKinds'],
} as const satisfies FormSchema;

const answer = {
  type: 'object',
  properties: {
    sealSerials: {
      type: 'array',
      items: { type: 'string', pattern: '^\\d{13}$', 'x-expects': { zh: '13 位数字', en: '13 digits' } },
      minItems: 1,
      maxItems: 10,
      uniqueItems: true,
      'x-text': { title: { zh: '印章编码', en: 'Serials of the seals' } },
    },
    priceFen: { ...sealPrice, 'x-text': { title: { zh: '实收费用', en: 'Price charged' } } },
  },
  required: ['sealSerials'],
} as const satisfies FormSchema;

/** The applicant picks the maker; the maker reports each seal's serial to the police register. */
export const seals: ServiceDefinition = {
  code: 'startup.seals',
  version: 4,
  kind: 'service',
  name: { zh: '刻制公章', en: 'Company seals' },
  summary: {
    zh: '选一家刻章单位，刻好后和执照一起领',
    en: 'Choose a maker; the seals come together with the licence',
  },
  basis: measure('service-coverage'),
  openedBy: 'parent',
  form,
  materials: [licenceInPlaceOfPaper],
  limits: { promised: besideRegistration, statutory: [] },
  steps: askOutside({
    code: 'engrave',
    name: { zh: '刻制并备案', en: 'Engrave and file' },
    party: { kind: 'seal-maker', which: 'form.sealMaker' },
    operation: 'seal.engrave',
    payload: { unifiedCode: 'form.uscc', enterpriseName: 'form.enterpriseName', seals: 'form.sealKinds' },
    reads: [
      { as: 'before', register: 'seal', key: 'form.uscc' },
      { as: 'paying', register: 'free-seal-region', key: 'case.region' },
    ],
    form: answer,
    done: {
      name: { zh: '已刻好', en: 'Engraved' },
      sets: {
        sealSerials: 'output.sealSerials',
        firstSet: 'facts.before == null',
        paidFor: sealsPaidFor,
        sealPriceFen: 'output.?priceFen.orValue(form.?sealPriceFen.orValue(0))',
      },
      writes: [
        {
          register: 'seal',
          key: 'form.uscc',
          act: 'put',
          content: {
            ...pass('uscc', 'enterpriseName', 'sealMaker', 'sealKinds'),
            sealSerials: 'data.sealSerials',
            filedOn: 'today',
          },
        },
      ],
      ends: [{ outcome: 'granted' }],
    },
    amends: ['sealMaker', 'sealKinds', 'sealPriceFen'],
  }),
  outcomes: outcomesOf({ zh: '公章已刻好', en: 'Seals made' }),
  fee: { amountFen: sealFee, basis: measure('zero-charge') },
  visits: 0,
};
