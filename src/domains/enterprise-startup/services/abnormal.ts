import { uscc } from '../../../kernel/form/dictionary.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import { abnormalListRules, measure, remedies } from '../basis.ts';
import { contactPhone } from '../fields.ts';
import { noFee, outcomesOf } from '../process.ts';

const form = {
  type: 'object',
  'x-text': {
    title: { zh: '申请移出经营异常名录', en: 'Apply for removal from the list of abnormal operations' },
  },
  properties: {
    uscc,
    ground: {
      type: 'string',
      'x-choices': [
        { code: 'moved', name: { zh: '已经变更住所', en: 'The address has been changed' } },
        {
          code: 'reachable',
          name: { zh: '在登记的住所可以重新联系上', en: 'Can be reached at the registered address again' },
        },
        { code: 'reported', name: { zh: '已经补报年度报告', en: 'The annual report has been filed' } },
      ],
      'x-text': { title: { zh: '移出理由', en: 'Ground for removal' } },
    },
    note: {
      type: 'string',
      minLength: 5,
      maxLength: 500,
      'x-text': { title: { zh: '情况说明', en: 'What you have done' } },
    },
    proof: {
      type: 'string',
      format: 'file',
      'x-when': 'form.ground == "reachable"',
      'x-text': {
        title: {
          zh: '住所照片或租赁合同',
          en: 'Photograph of the premises, or the lease',
        },
        description: {
          zh: '能证明在登记的住所可以联系上；没有也可以申请，登记机关会上门核实',
          en: 'Shows that it can be reached there; without it the registrar comes and looks all the same',
        },
      },
    },
    contactPhone,
  },
  required: ['uscc', 'ground', 'note', 'contactPhone'],
} as const satisfies FormSchema;

const entry = (status: string, removedOn: string) =>
  ({
    uscc: 'form.uscc',
    name: 'facts.listed.name',
    ground: 'facts.listed.ground',
    listedOn: 'facts.listed.listedOn',
    status,
    removedOn,
  }) as const;

const notListed = {
  when: 'facts.listed == null || facts.listed.status == "removed"',
  reason: {
    zh: '这家企业不在经营异常名录里，不用申请移出',
    en: 'The enterprise is not on the list, so there is nothing to apply for',
  },
};

const readListed = { as: 'listed', register: 'abnormal-operation', key: 'form.uscc' } as const;

/** An enterprise that can be reached again asks to be taken off the list; the registrar looks before it decides. */
export const abnormalRemoval: ServiceDefinition = {
  code: 'abnormal-removal',
  version: 5,
  kind: 'service',
  name: { zh: '移出经营异常名录', en: 'Removal from the list of abnormal operations' },
  summary: {
    zh: '恢复联系后申请，核实后移出并公示',
    en: 'Once it can be reached again, the registrar looks and takes it off the public list',
  },
  keywords: ['经营异常', '移出', '异常名录', 'abnormal list'],
  basis: [
    ...abnormalListRules('14'),
    {
      custom: {
        zh: '条号待与办法原文核对',
        en: 'The number of the article is to be compared with the rules',
      },
    },
    ...measure('linked-reforms'),
  ],
  openedBy: 'applicant',
  asEnterprise: 'uscc',
  offeredTo: { reads: [{ as: 'listed', register: 'abnormal-operation' }], refuses: [notListed] },
  form,
  limits: {
    promised: [
      {
        value: 5,
        unit: 'working-day',
        basis: [
          {
            custom: {
              zh: '查实后五个工作日内移出（服务约定，待与办法原文核对）',
              en: 'Within five working days (service convention, to be compared with the rules)',
            },
          },
        ],
      },
    ],
    statutory: [],
  },
  remedies,
  steps: [
    {
      code: 'check',
      name: { zh: '核对名录', en: 'Look up the list' },
      kind: 'automatic',
      by: { system: true },
      reads: [readListed],
      rules: [
        { ...notListed, outcome: 'refused' },
        {
          when: '(form.ground == "reported") != (facts.listed.ground == "no-annual-report")',
          outcome: 'refused',
          reason: {
            zh: '移出理由和列入原因不一致：没报年报的先补报，再选“已经补报年度报告”',
            en: 'It was listed for another reason. If it was for a missing annual report, file that first and choose that ground',
          },
        },
        { when: 'true', outcome: 'listed' },
      ],
      outcomes: [
        { code: 'listed', name: { zh: '在名录里', en: 'Listed' }, favourable: true },
        {
          code: 'refused',
          name: { zh: '不在名录里', en: 'Not listed' },
          favourable: false,
          ends: [{ outcome: 'refused' }],
        },
      ],
    },
    {
      code: 'verify',
      name: { zh: '核实', en: 'Verify' },
      kind: 'inspect',
      by: { duty: 'market-registration' },
      after: { all: [{ step: 'check', outcomes: ['listed'] }] },
      reads: [readListed],
      outcomes: [
        {
          code: 'remove',
          name: { zh: '移出', en: 'Removed' },
          favourable: true,
          writes: [
            {
              register: 'abnormal-operation',
              key: 'form.uscc',
              act: 'change',
              content: entry('"removed"', 'today'),
            },
          ],
          ends: [{ outcome: 'granted' }],
        },
        {
          code: 'keep',
          name: { zh: '不予移出', en: 'Not removed' },
          favourable: false,
          reason: 'required',
          ends: [{ outcome: 'refused' }],
        },
      ],
    },
  ],
  outcomes: outcomesOf({ zh: '已移出', en: 'Removed from the list' }),
  fee: noFee(measure('zero-charge')),
  visits: 0,
};
