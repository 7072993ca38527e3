import { uscc } from '../../../kernel/form/dictionary.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition, StepDefinition } from '../../../kernel/process/definition.ts';
import { registrationRules, remedies } from '../basis.ts';
import { entryAsItWas, mustBeThere, readEnterprise } from '../enterprise-register.ts';
import { contactPhone } from '../fields.ts';
import { freeName, readName } from '../freed-names.ts';
import { noFee, outcomesOf } from '../process.ts';

/*
 * A registration that was got by false papers is taken back (市场主体登记管理条例 art. 40), unless that would do more harm
 * (art. 41); and one that was taken back wrongly is restored (art. 42). Nothing is deleted: the register says what
 * became of it, and its history keeps what it said before.
 */

const form = {
  type: 'object',
  'x-text': { title: { zh: '申请撤销虚假登记', en: 'Apply to revoke a false registration' } },
  properties: {
    uscc,
    affected: {
      type: 'string',
      'x-choices': [
        {
          code: 'name-used',
          name: { zh: '我的身份被冒用登记', en: 'My identity was used without my consent' },
        },
        {
          code: 'address-used',
          name: { zh: '我的房屋被冒用登记', en: 'My premises were used without my consent' },
        },
        { code: 'other', name: { zh: '其他受影响的人', en: 'Affected in another way' } },
      ],
      'x-text': { title: { zh: '我是', en: 'How you are affected' } },
    },
    facts: {
      type: 'string',
      minLength: 10,
      maxLength: 2000,
      'x-personal': true,
      'x-text': { title: { zh: '事实和证据', en: 'Facts and evidence' } },
    },
    proof: {
      type: 'string',
      format: 'file',
      'x-text': {
        title: { zh: '证明材料', en: 'Supporting document' },
        description: {
          zh: '例如身份证丢失的报警回执、笔迹鉴定、房屋产权证明；没有也可以申请，登记机关会调查',
          en: 'Such as a police receipt for a lost identity card, an appraisal of handwriting, proof of who owns the premises; without one the registrar looks into it all the same',
        },
      },
    },
    contactPhone,
  },
  required: ['uscc', 'affected', 'facts', 'contactPhone'],
} as const satisfies FormSchema;

const check: StepDefinition = {
  code: 'check',
  name: { zh: '核对登记信息', en: 'Look up the registration' },
  kind: 'automatic',
  by: { system: true },
  reads: [readEnterprise],
  rules: [mustBeThere, { when: 'true', outcome: 'begun' }],
  outcomes: [
    {
      code: 'begun',
      name: { zh: '开始调查', en: 'Investigation started' },
      favourable: true,
      sets: {
        name: 'facts.enterprise.name',
        nameKey: 'facts.enterprise.?nameKey.orValue("")',
      },
    },
    {
      code: 'refused',
      name: { zh: '不予受理', en: 'Refused' },
      favourable: false,
      ends: [{ outcome: 'refused' }],
    },
  ],
};

/** The registrar looks into it; where nobody of the enterprise can be reached or cooperates, the public is told for 45 days. */
const investigate: StepDefinition = {
  code: 'investigate',
  name: { zh: '调查', en: 'Investigation' },
  kind: 'inspect',
  by: { duty: 'market-registration' },
  after: {
    any: [
      { step: 'check', outcomes: ['begun'] },
      // Whoever objects can be heard: it is looked into again.
      { step: 'notice', outcomes: ['opposed'] },
    ],
  },
  outcomes: [
    { code: 'false', name: { zh: '查实虚假登记', en: 'False registration confirmed' }, favourable: true },
    {
      code: 'unreachable',
      name: {
        zh: '相关人员无法联系或者拒不配合，公示四十五日',
        en: 'Nobody can be reached, or they do not cooperate: told to the public',
      },
      favourable: true,
    },
    {
      code: 'unfounded',
      name: { zh: '不属于虚假登记', en: 'Not a false registration' },
      favourable: false,
      reason: 'required',
      ends: [{ outcome: 'refused' }],
    },
  ],
};

const publicNotice: StepDefinition = {
  code: 'notice',
  name: { zh: '撤销登记公示', en: 'Public notice' },
  kind: 'works',
  by: { duty: 'market-registration' },
  after: { any: [{ step: 'investigate', outcomes: ['unreachable'] }] },
  limit: { value: 45, unit: 'natural-day', basis: registrationRules('40') },
  uncounted: registrationRules('40'),
  deemed: { outcome: 'unopposed', basis: registrationRules('40') },
  outcomes: [
    { code: 'unopposed', name: { zh: '期满无人异议', en: 'No objections' }, favourable: true },
    {
      code: 'opposed',
      name: { zh: '有异议，恢复调查', en: 'Objection received: investigation reopened' },
      favourable: false,
      reason: 'required',
    },
  ],
};

const decide: StepDefinition = {
  code: 'decide',
  name: { zh: '撤销登记决定', en: 'Decision' },
  kind: 'decide',
  by: { duty: 'market-registration' },
  after: {
    any: [
      { step: 'investigate', outcomes: ['false'] },
      { step: 'notice', outcomes: ['unopposed'] },
    ],
  },
  reads: [readEnterprise, readName('data.nameKey')],
  outcomes: [
    {
      code: 'revoke',
      name: { zh: '撤销登记', en: 'Registration revoked' },
      favourable: true,
      reason: 'required',
      writes: [
        {
          register: 'enterprise',
          key: 'form.uscc',
          act: 'change',
          content: entryAsItWas({ status: '"revoked"', deregisteredOn: 'today' }),
        },
        freeName('data.nameKey'),
      ],
      withdraws: [{ type: 'business-licence', number: 'form.uscc', basis: registrationRules('40') }],
      ends: [{ outcome: 'granted' }],
    },
    {
      code: 'leave',
      name: { zh: '不予撤销', en: 'Not revoked' },
      favourable: false,
      // art. 41: grave harm to the public, or what was before cannot be brought back
      reason: 'required',
      ends: [{ outcome: 'refused' }],
    },
  ],
};

export const registrationRevocation: ServiceDefinition = {
  code: 'registration-revocation',
  version: 4,
  kind: 'service',
  name: { zh: '撤销虚假登记', en: 'Revocation of a false registration' },
  summary: {
    zh: '身份、房屋被冒用登记的，可以申请撤销；查实即撤销，找不到人的公示四十五日',
    en: 'Whoever’s identity or premises were used may ask; where nobody can be reached the public is told for 45 days',
  },
  keywords: ['冒用身份', '被注册公司', '撤销登记', '虚假登记', 'identity theft', 'revoke'],
  basis: registrationRules('40'),
  openedBy: 'applicant',
  form,
  limits: { promised: [], statutory: [] },
  remedies,
  steps: [check, investigate, publicNotice, decide],
  outcomes: outcomesOf({ zh: '登记已撤销', en: 'Revoked' }),
  fee: noFee(registrationRules('40')),
  visits: 0,
};

const restoreForm = {
  type: 'object',
  'x-text': { title: { zh: '恢复被错误撤销的登记', en: 'Restore a wrongly revoked registration' } },
  properties: {
    uscc,
    grounds: {
      type: 'string',
      minLength: 10,
      maxLength: 2000,
      'x-text': { title: { zh: '撤销决定错在哪里', en: 'Why the revocation was wrong' } },
    },
  },
  required: ['uscc', 'grounds'],
} as const satisfies FormSchema;

/** The registrar, or whoever stands above it, finds the revocation wrong: what was before is brought back (art. 42). */
export const registrationRestoration: ServiceDefinition = {
  code: 'registration-restoration',
  version: 2,
  kind: 'service',
  name: { zh: '恢复被错误撤销的登记', en: 'Restoration of a registration' },
  summary: {
    zh: '撤销登记的决定有错，恢复原来的登记状态，重新发照',
    en: 'A revocation was wrong: the registration stands as before, with a licence again',
  },
  basis: registrationRules('42'),
  openedBy: 'office',
  opener: { duty: 'market-registration' },
  form: restoreForm,
  limits: { promised: [], statutory: [] },
  steps: [
    {
      code: 'check',
      name: { zh: '核对登记信息', en: 'Look up the registration' },
      kind: 'automatic',
      by: { system: true },
      reads: [readEnterprise],
      rules: [
        { when: 'facts.enterprise != null && facts.enterprise.status == "revoked"', outcome: 'revoked' },
        {
          when: 'true',
          outcome: 'not-revoked',
          reason: {
            zh: '登记台账里没有这家被撤销登记的企业，请核对统一社会信用代码',
            en: 'The register has no such enterprise whose registration was revoked: check the unified code',
          },
        },
      ],
      outcomes: [
        {
          code: 'revoked',
          name: { zh: '已被撤销', en: 'Revoked' },
          favourable: true,
          sets: { nameKey: 'facts.enterprise.?nameKey.orValue("")' },
        },
        {
          code: 'not-revoked',
          name: { zh: '没有被撤销', en: 'Not revoked' },
          favourable: false,
          ends: [{ outcome: 'void' }],
        },
      ],
    },
    {
      code: 'decide',
      name: { zh: '恢复决定', en: 'Decision' },
      kind: 'decide',
      by: { duty: 'market-registration' },
      after: { all: [{ step: 'check', outcomes: ['revoked'] }] },
      reads: [readEnterprise, readName('data.nameKey')],
      outcomes: [
        {
          code: 'restore',
          name: { zh: '恢复登记', en: 'Restored' },
          favourable: true,
          writes: [
            {
              register: 'enterprise',
              key: 'form.uscc',
              act: 'change',
              content: entryAsItWas({ status: '"registered"', deregisteredOn: 'null' }),
            },
            {
              // It bears its name again, where nobody else has come to bear it meanwhile.
              register: 'enterprise-name',
              key: 'data.nameKey',
              when: 'facts.name != null && facts.name.?uscc.orValue("") == form.uscc',
              act: 'change',
              content: {
                name: 'facts.name.name',
                reservedOn: 'facts.name.reservedOn',
                holder: 'facts.name.holder',
                uscc: 'form.uscc',
              },
            },
          ],
          issues: [
            {
              type: 'business-licence',
              replaces: true,
              content: {
                number: 'form.uscc',
                name: 'facts.enterprise.name',
                type: 'facts.enterprise.type',
                representative: 'facts.enterprise.representativeName',
                capital: 'facts.enterprise.?capital.orValue(null)',
                establishedOn: 'facts.enterprise.establishedOn',
                addressRegion: 'facts.enterprise.address.region',
                address: 'facts.enterprise.address.detail',
                businessScope: 'facts.enterprise.businessScope',
              },
            },
          ],
          ends: [{ outcome: 'granted' }],
        },
        {
          code: 'leave',
          name: { zh: '维持撤销', en: 'Revocation upheld' },
          favourable: false,
          reason: 'required',
          ends: [{ outcome: 'left' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'granted', name: { zh: '已恢复', en: 'Restored' }, class: 'favourable' },
    { code: 'void', name: { zh: '没有被撤销的登记', en: 'No revoked registration' }, class: 'void' },
    { code: 'left', name: { zh: '维持撤销', en: 'Revocation upheld' }, class: 'unfavourable' },
    { code: 'withdrawn', name: { zh: '已撤回', en: 'Withdrawn' }, class: 'withdrawn' },
  ],
  fee: noFee(registrationRules('42')),
  visits: 0,
};
