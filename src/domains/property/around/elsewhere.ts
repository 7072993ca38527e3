import { choice, day } from '../../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import { published } from '../../published-entry/published.ts';
import { convention, measure, registrar, workingDays } from '../basis.ts';
import { words } from '../fields.ts';
import { free } from '../registration.ts';

/*
 * 跨省通办, step by step: which kinds of registration may be asked for here although the property lies in another province
 * stands in a list that grows; what is on it goes to the registry there over the national platform, with its answer.
 */

const basis = measure('province-wide');

const kinds = [
  ['query', '登记资料查询', 'A query of the register'],
  ['mortgage', '抵押登记', 'A mortgage'],
  ['transfer', '转移登记', 'A transfer'],
  ['change', '变更登记', 'A change'],
] as const;
const kind = choice('办什么', 'What', kinds);
const province = words('不动产在哪个省（区、市）', 'Province of the property', 20, { minLength: 2 });

export const crossProvince = published({
  code: 'property-cross-province',
  by: registrar,
  name: { zh: '跨省通办的不动产事项', en: 'Property items that can be asked for across provinces' },
  verb: { zh: '公布一项跨省通办', en: 'Publish an item across provinces' },
  summary: {
    zh: '和哪个省已开通、开通了哪类登记、从哪天起',
    en: 'With which province, for which kind of registration, and from which day',
  },
  basis,
  fields: { province, kind, from: day('开通日期', 'From') },
  required: ['province', 'kind', 'from'],
  key: 'form.province + " " + form.kind',
  keyName: { zh: '省份、类型', en: 'Province and kind' },
});

export const elsewhereRegistration: ServiceDefinition = {
  code: 'property-elsewhere',
  version: 1,
  kind: 'service',
  name: { zh: '外省不动产登记（跨省通办）', en: 'Registration of property in another province' },
  summary: {
    zh: '不动产在外省，在本地就能申请：经全国平台转当地登记机构，收到当地受理号',
    en: 'The property lies in another province and you apply here: it goes to the registry there over the national platform, and its number comes back',
  },
  basis,
  keywords: ['跨省通办', '外省房产', '异地办证', 'another province'],
  openedBy: 'applicant',
  realName: { level: 'counter', basis },
  form: {
    type: 'object',
    'x-text': { title: { zh: '外省不动产登记', en: 'Property in another province' } },
    properties: {
      province,
      kind,
      unit: words('不动产单元号或权证号', 'Number of the unit or the title', 60, { minLength: 6 }),
      wanted: words('申请内容', 'What is asked for', 300, { minLength: 4 }),
    },
    required: ['province', 'kind', 'unit', 'wanted'],
  } satisfies FormSchema,
  limits: {
    promised: [workingDays(2, convention('两个工作日内转到当地', 'There within two working days'))],
    statutory: [],
  },
  steps: [
    {
      code: 'open',
      name: { zh: '核对是否开通', en: 'Whether it is open' },
      kind: 'automatic',
      by: { system: true },
      reads: [{ as: 'open', register: crossProvince.register.code, key: 'form.province + " " + form.kind' }],
      rules: [
        { when: 'facts.open != null && facts.open.from <= today', outcome: 'open' },
        {
          when: 'true',
          outcome: 'not-yet',
          reason: {
            zh: '和这个省还没有开通这类登记：请向不动产所在地登记机构申请，或等开通后再来',
            en: 'Not open with that province yet: apply to the registry there, or come back once it is',
          },
        },
      ],
      outcomes: [
        { code: 'open', name: { zh: '已开通', en: 'Open' }, favourable: true },
        {
          code: 'not-yet',
          name: { zh: '还没有开通', en: 'Not open yet' },
          favourable: false,
          reason: 'required',
          ends: [{ outcome: 'not-open' }],
        },
      ],
    },
    {
      code: 'forward',
      name: { zh: '全国平台转当地受理', en: 'Taken there over the national platform' },
      kind: 'external',
      by: { outside: 'national-property', party: 'region.parties["national-property"]' },
      after: { all: [{ step: 'open', outcomes: ['open'] }] },
      calls: {
        operation: 'national-property.forward-application',
        payload: { province: 'form.province', kind: 'form.kind', unit: 'form.unit', wanted: 'form.wanted' },
      },
      form: {
        type: 'object',
        properties: { number: words('当地受理号', 'Number there', 40) },
        required: ['number'],
      } satisfies FormSchema,
      outcomes: [
        {
          code: 'done',
          name: { zh: '当地已受理', en: 'Taken there' },
          favourable: true,
          sets: { number: 'output.number' },
          tells: {
            zh: '"当地登记机构已受理，受理号 " + output.number + "，结果由当地寄达或出电子证书"',
            en: '"The registry there has taken it under " + output.number + "; its certificate comes from there"',
          },
          ends: [{ outcome: 'taken' }],
        },
        {
          code: 'refused',
          name: { zh: '当地没有受理', en: 'Not taken there' },
          favourable: false,
          reason: 'required',
          ends: [{ outcome: 'not-taken' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'taken', name: { zh: '当地已受理', en: 'Taken there' }, class: 'favourable' },
    { code: 'not-open', name: { zh: '还没有开通', en: 'Not open yet' }, class: 'void' },
    { code: 'not-taken', name: { zh: '当地没有受理', en: 'Not taken there' }, class: 'unfavourable' },
    { code: 'withdrawn', name: { zh: '申请人撤回', en: 'Withdrawn' }, class: 'withdrawn' },
  ],
  fee: free(basis),
  visits: 0,
};
