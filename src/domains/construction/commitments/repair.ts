import { enterpriseName, uscc } from '../../../kernel/form/dictionary.ts';
import { file } from '../../../kernel/form/field-makers.ts';
import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import { convention, remedies, workingDays } from '../basis.ts';
import { brokenPromises } from '../broken-promises.ts';
import { contact, formOf, words } from '../fields.ts';

const { basis } = brokenPromises;

/** 承诺失信修复: whoever put right what a promise had said may have the record closed, and may promise again. */
export const promiseRepair: ServiceDefinition = {
  code: 'promise-repair',
  version: 1,
  kind: 'service',
  name: { zh: '承诺失信修复', en: 'Have the record of a broken promise closed' },
  summary: {
    zh: '违背的承诺整改到位后申请，核实属实的撤下失信记录，可以再用承诺办理',
    en: 'Once what was promised is put right and found to be so, the record is closed, and promises are taken again',
  },
  basis,
  keywords: ['信用修复', '失信', 'credit repair', 'broken promise'],
  openedBy: 'applicant',
  asEnterprise: 'uscc',
  form: formOf(
    { zh: '承诺失信修复', en: 'Have the record closed' },
    {
      uscc,
      enterpriseName,
      contact,
      number: words('失信记录的办件编号', 'Number of the case on record', 60, { minLength: 4 }),
      done: words('怎么整改的', 'How it was put right', 1000, { minLength: 4 }),
      proof: file('整改证明', 'Proof of it'),
    },
    ['uscc', 'enterpriseName', 'contact', 'number', 'done'],
  ),
  limits: {
    promised: [workingDays(10, convention('十个工作日内核实', 'Looked at within ten working days'))],
    statutory: [],
  },
  remedies,
  steps: [
    {
      code: 'on-record',
      name: { zh: '调取失信记录', en: 'The record is looked up' },
      kind: 'automatic',
      by: { system: true },
      reads: [{ as: 'broken', register: brokenPromises.code, key: 'form.number' }],
      rules: [
        { when: 'facts.broken != null && facts.broken.?uscc.orValue("") == form.uscc', outcome: 'there' },
        {
          when: 'true',
          outcome: 'not-there',
          reason: {
            zh: '本企业没有这个编号的失信记录：请在“建筑许可承诺失信记录”里核对',
            en: 'This enterprise has no such record: look the number up in the register of broken promises',
          },
        },
      ],
      outcomes: [
        { code: 'there', name: { zh: '有记录', en: 'On record' }, favourable: true },
        {
          code: 'not-there',
          name: { zh: '没有记录', en: 'Nothing on record' },
          favourable: false,
          reason: 'required',
          ends: [{ outcome: 'not-there' }],
        },
      ],
    },
    {
      code: 'check',
      name: { zh: '核实整改', en: 'What was put right is looked at' },
      kind: 'inspect',
      by: { duty: brokenPromises.owner },
      after: { all: [{ step: 'on-record', outcomes: ['there'] }] },
      outcomes: [
        {
          code: 'repaired',
          name: { zh: '整改到位，撤下记录', en: 'Put right: the record is closed' },
          favourable: true,
          writes: [{ register: brokenPromises.code, key: 'form.number', act: 'close', content: {} }],
          ends: [{ outcome: 'repaired' }],
        },
        {
          code: 'not-yet',
          name: { zh: '整改不到位', en: 'Not put right yet' },
          favourable: false,
          reason: 'required',
          ends: [{ outcome: 'not-yet' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'repaired', name: { zh: '已修复', en: 'Repaired' }, class: 'favourable' },
    { code: 'not-yet', name: { zh: '不予修复', en: 'Not repaired' }, class: 'unfavourable' },
    { code: 'not-there', name: { zh: '没有记录', en: 'Nothing on record' }, class: 'void' },
    { code: 'withdrawn', name: { zh: '申请人撤回', en: 'Withdrawn' }, class: 'withdrawn' },
  ],
  fee: { amountFen: '0', basis },
  visits: 0,
};
