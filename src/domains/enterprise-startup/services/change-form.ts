import { as, capital, person, phone, uscc } from '../../../kernel/form/dictionary.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import { addressCommitment, addressGround, nameParts, registeredAddress, scope } from '../fields.ts';
import { shareholders } from '../types/fields.ts';

/* What is asked for a change of registration: each entry for what is to change, and nothing else. */

/** Whether an item is to change. */
export const changes = (item: string): string => `form.items.exists(each, each == "${item}")`;

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
          { code: 'capital', name: { zh: '注册资本和股东', en: 'Capital and shareholders' } },
          {
            code: 'representative',
            name: { zh: '法定代表人（经营者）', en: 'Legal representative (owner)' },
          },
        ],
      },
      minItems: 1,
      maxItems: 5,
      uniqueItems: true,
      'x-text': { title: { zh: '变更哪些', en: 'What changes' } },
    },
    namePlace: { ...nameParts.namePlace, 'x-when': changes('name') },
    tradeName: { ...nameParts.tradeName, 'x-when': changes('name') },
    nameIndustry: { ...nameParts.nameIndustry, 'x-when': changes('name') },
    organisationForm: { ...nameParts.organisationForm, 'x-when': changes('name') },
    address: { ...registeredAddress, 'x-when': changes('address') },
    addressGround: { ...addressGround, 'x-when': changes('address') },
    addressCommitment: { ...addressCommitment, 'x-when': changes('address') },
    businessScope: { ...scope, 'x-when': changes('scope') },
    capital: as(capital, { 'x-when': changes('capital') }),
    shareholders: { ...shareholders, 'x-when': changes('capital') },
    legalRepresentative: {
      ...as(person, {
        'x-text': { title: { zh: '新的法定代表人（经营者）', en: 'The new representative (owner)' } },
      }),
      'x-when': changes('representative'),
    },
    decided: {
      type: 'boolean',
      const: true,
      'x-text': {
        title: { zh: '变更决议', en: 'Decision' },
        description: {
          zh: '变更已经股东会（投资人）依法作出决议或决定，内容真实，由申请人负责',
          en: 'The owners have decided it as the law says; it is true and the applicant answers for it',
        },
      },
    },
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
    'capital',
    'shareholders',
    'legalRepresentative',
    'decided',
    'notifyPhone',
  ],
  'x-rules': [
    {
      holds: 'distinct(form.shareholders.map(each, each.residentId))',
      at: 'shareholders',
      text: { zh: '同一个人在股东里填了两次', en: 'The same person is listed twice as shareholder' },
    },
    {
      holds: 'sum(form.shareholders.map(each, each.contribution)) == double(form.capital)',
      at: 'shareholders',
      text: {
        zh: '各股东认缴出资额的合计应等于注册资本',
        en: 'The contributions must add up to the registered capital',
      },
    },
  ],
  'x-groups': [
    {
      code: 'firm',
      title: { zh: '哪家企业、变更什么', en: 'Which enterprise, and what' },
      fields: ['uscc', 'items'],
    },
    {
      code: 'new',
      title: { zh: '变更后的内容', en: 'What it becomes' },
      fields: [
        ...nameFields,
        'address',
        'addressGround',
        'addressCommitment',
        'businessScope',
        'capital',
        'shareholders',
        'legalRepresentative',
      ],
    },
    {
      code: 'finish',
      title: { zh: '承诺和联系', en: 'Commitment and contact' },
      fields: ['decided', 'notifyPhone'],
    },
  ],
} as const satisfies FormSchema;
