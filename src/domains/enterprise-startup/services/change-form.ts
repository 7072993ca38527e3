import { as, person, phone, uscc } from '../../../kernel/form/dictionary.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import { enterpriseTypes } from '../choices.ts';
import {
  addressCommitment,
  addressGround,
  bankToTell,
  enterpriseType,
  nameParts,
  registeredAddress,
  scope,
} from '../fields.ts';
import { trader } from '../types/codes.ts';
import { ownership, ownershipFields, requiredOwnership } from '../types/fields.ts';
import { signatures, signedPaper } from '../types/owners-sign.ts';
import { investorsFromAbroad, nameFitsType, notOfItself, ownershipRules } from '../types/rules.ts';

/*
 * What is asked for a change of registration: each entry for what is to change, and nothing else. Who owns it is asked
 * whole, as it is to be, with what the law wants of that type.
 */

/** Whether an item is to change. */
export const changes = (item: string): string => `form.items.exists(each, each == "${item}")`;

/** The initial report was made once; what changes is reported by the change itself. */
const { initialReport: _, ...owners } = ownership;
export const ownerFields = ownershipFields.filter((field) => field !== 'initialReport');

export const nameFields = ['namePlace', 'tradeName', 'nameIndustry', 'organisationForm'] as const;

export const changeForm = {
  type: 'object',
  'x-text': { title: { zh: '企业变更登记', en: 'Change of registration' } },
  properties: {
    uscc,
    items: {
      type: 'array',
      items: {
        type: 'string',
        'x-choices': [
          { code: 'name', name: { zh: '名称', en: 'Name' } },
          { code: 'address', name: { zh: '住所（经营场所）', en: 'Address' } },
          { code: 'scope', name: { zh: '经营范围', en: 'Business scope' } },
          {
            code: 'capital',
            name: { zh: '出资额和出资人、企业类型', en: 'Capital and owners, type of enterprise' },
          },
          {
            code: 'representative',
            name: { zh: '法定代表人（经营者）', en: 'Legal representative (owner)' },
          },
        ],
      },
      minItems: 1,
      maxItems: 5,
      uniqueItems: true,
      'x-text': { title: { zh: '变更哪些', en: 'What to change' } },
    },
    namePlace: { ...nameParts.namePlace, 'x-when': changes('name') },
    tradeName: { ...nameParts.tradeName, 'x-when': changes('name') },
    nameIndustry: { ...nameParts.nameIndustry, 'x-when': changes('name') },
    organisationForm: { ...nameParts.organisationForm, 'x-when': changes('name') },
    address: { ...registeredAddress, 'x-when': changes('address') },
    addressGround: { ...addressGround, 'x-when': changes('address') },
    addressCommitment: { ...addressCommitment, 'x-when': changes('address') },
    businessScope: { ...scope, 'x-when': changes('scope') },
    enterpriseType: {
      ...enterpriseType,
      'x-choices': enterpriseTypes.filter(({ code }) => code !== trader),
      'x-when': changes('capital'),
      'x-text': {
        title: { zh: '变更后的企业类型', en: 'Type of enterprise after the change' },
        description: {
          zh: '出资人按变更后的全部人员填写；类型不变就选现在的类型',
          en: 'List all owners as they are to be; where the type stays, choose what it is',
        },
      },
    },
    ...owners,
    legalRepresentative: {
      ...as(person, {
        'x-text': { title: { zh: '新的法定代表人（经营者）', en: 'The new representative (owner)' } },
      }),
      'x-when': changes('representative'),
    },
    sameFamily: {
      type: 'boolean',
      default: false,
      'x-when': changes('representative'),
      'x-text': {
        title: {
          zh: '个体工商户：新旧经营者是同一家庭的成员',
          en: 'Sole trader: the new owner is of the same family',
        },
        description: {
          zh: '只有个体工商户要填；2022年11月1日起不再限于家庭成员',
          en: 'For sole traders only; since 1 November 2022 it need not be so',
        },
      },
    },
    signatures: { ...signatures, 'x-when': `${changes('capital')} || ${changes('representative')}` },
    signedPaper,
    decided: {
      type: 'boolean',
      const: true,
      'x-text': {
        title: { zh: '变更决议', en: 'Decision' },
        description: {
          zh: '变更已经股东会（全体合伙人、成员大会、投资人）依法作出决议或决定，内容真实，由申请人负责',
          en: 'The owners have decided it as the law says; it is true and the applicant answers for it',
        },
      },
    },
    bank: bankToTell,
    notifyPhone: as(phone, {
      'x-text': { title: { zh: '接收进度的手机', en: 'Phone for progress messages' } },
    }),
  },
  required: [
    'uscc',
    'items',
    'namePlace',
    'tradeName',
    'nameIndustry',
    'organisationForm',
    'address',
    'addressGround',
    'addressCommitment',
    'businessScope',
    'enterpriseType',
    ...requiredOwnership.filter((field) => field !== 'initialReport'),
    'legalRepresentative',
    'signedPaper',
    'decided',
    'notifyPhone',
  ],
  'x-rules': [
    nameFitsType,
    ...ownershipRules,
    ...investorsFromAbroad,
    notOfItself('corporateShareholders', {
      zh: '企业不能做自己的股东，请核对单位股东的统一社会信用代码',
      en: 'An enterprise cannot be its own shareholder: check the unified code',
    }),
    notOfItself('organisationMembers', {
      zh: '合作社不能做自己的成员，请核对单位成员的统一社会信用代码',
      en: 'A cooperative cannot be its own member: check the unified code',
    }),
  ],
  'x-groups': [
    {
      code: 'firm',
      title: { zh: '哪家企业、变更什么', en: 'Which enterprise, and what to change' },
      fields: ['uscc', 'items'],
    },
    {
      code: 'new',
      title: { zh: '变更后的内容', en: 'New details' },
      fields: [
        ...nameFields,
        'address',
        'addressGround',
        'addressCommitment',
        'businessScope',
        'enterpriseType',
        ...ownerFields,
        'legalRepresentative',
        'sameFamily',
      ],
    },
    {
      code: 'finish',
      title: { zh: '承诺和联系', en: 'Commitment and contact' },
      fields: ['signatures', 'signedPaper', 'decided', 'bank', 'notifyPhone'],
    },
  ],
} as const satisfies FormSchema;
