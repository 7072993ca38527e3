import { choice } from '../../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { Reaction } from '../../../kernel/pack/definition.ts';
import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import { convention, measure, workingDays } from '../basis.ts';
import { unitCode, words } from '../fields.ts';
import { free } from '../registration.ts';

/*
 * 省一体化平台统一受理: what somebody has applied for on the province’s platform is fetched by its number, and stands ready
 * here as an application, to be looked through, signed and handed in. Nothing of it is entered twice, and it is accepted,
 * decided and counted like one that began here.
 */

const basis = measure('online-registration');

/** What may be begun there; the same names as here. */
const kinds = [
  ['property-first', '首次登记', 'First registration'],
  ['property-transfer', '转移登记', 'Transfer'],
  ['property-change', '变更登记', 'Change'],
  ['property-mortgage', '抵押登记', 'Mortgage'],
  ['property-cancellation', '注销登记', 'Cancellation'],
] as const;

const found = {
  kind: choice('登记类型', 'Kind of registration', kinds),
  unit: unitCode,
} as const;

export const fromProvince: ServiceDefinition = {
  code: 'property-from-province',
  version: 1,
  kind: 'service',
  name: { zh: '接收省平台的不动产申请', en: 'Bring a property application over from the province' },
  summary: {
    zh: '在省政务服务平台填过的不动产申请，凭受理号取过来，核对签名就能提交，不用再填',
    en: 'What you entered on the province’s platform is fetched by its number: look it through, sign, hand it in',
  },
  basis,
  keywords: ['省平台', '豫事办', '河南政务服务网', 'province'],
  openedBy: 'applicant',
  realName: { level: 'counter', basis },
  form: {
    type: 'object',
    'x-text': { title: { zh: '接收省平台的申请', en: 'From the province’s platform' } },
    properties: {
      number: words('省平台受理号', 'Number on the province’s platform', 30, {
        pattern: '^[0-9A-Z-]{8,30}$',
        'x-expects': {
          zh: '8 至 30 位数字、大写字母或连字符',
          en: '8 to 30 digits, capital letters or hyphens',
        },
      }),
    },
    required: ['number'],
  } satisfies FormSchema,
  limits: {
    promised: [workingDays(1, convention('一个工作日内取回', 'Fetched within one working day'))],
    statutory: [],
  },
  steps: [
    {
      code: 'fetch',
      name: { zh: '省平台移交申请', en: 'The platform hands it over' },
      kind: 'external',
      by: { outside: 'provincial-platform', party: 'region.parties["provincial-platform"]' },
      calls: {
        operation: 'provincial-platform.hand-over-application',
        payload: { number: 'form.number', region: 'case.region' },
      },
      form: { type: 'object', properties: found, required: Object.keys(found) } satisfies FormSchema,
      outcomes: [
        {
          code: 'done',
          name: { zh: '已移交', en: 'Handed over' },
          favourable: true,
          sets: { kind: 'output.kind', unit: 'output.unit' },
          tells: {
            zh: '"省平台的申请已取回，在“我的申请”里核对、签名后提交"',
            en: '"Your application has come over: look it through under your applications, sign it and hand it in"',
          },
          ends: [{ outcome: 'fetched' }],
        },
        {
          code: 'refused',
          name: { zh: '省平台没有这件申请', en: 'There is no such application' },
          favourable: false,
          reason: 'required',
          ends: [{ outcome: 'unknown' }],
        },
      ],
    },
  ],
  outcomes: [
    {
      code: 'fetched',
      name: { zh: '已取回，草稿已备好', en: 'Fetched: the draft is ready' },
      class: 'favourable',
    },
    { code: 'unknown', name: { zh: '省平台没有这件申请', en: 'No such application' }, class: 'void' },
    { code: 'withdrawn', name: { zh: '申请人撤回', en: 'Withdrawn' }, class: 'withdrawn' },
  ],
  fee: free(basis),
  visits: 0,
};

export const provinceDrafts: readonly Reaction[] = kinds.map(([service]) => ({
  code: `property.ready-${service.slice('property-'.length)}`,
  on: { service: fromProvince.code, ended: ['favourable'], when: `data.kind == ${JSON.stringify(service)}` },
  opens: { service, form: { unit: 'data.unit' }, asDraft: true },
}));
