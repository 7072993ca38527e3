import type { FormSchema } from '../../kernel/form/schema.ts';
import {
  addressCommitment,
  addressGround,
  chosenItems,
  delivery,
  enterpriseType,
  financeContact,
  legalRepresentative,
  nameParts,
  notifyPhone,
  postalAddress,
  registeredAddress,
  scope,
  staff,
} from './fields.ts';
import {
  eachEmployeeOnce,
  employerFirst,
  itemFields,
  itemProperties,
  requiredItemFields,
} from './items/form.ts';
import { heldPermits, permitsAreHeld } from './scope/before.ts';
import { ownership, ownershipFields, requiredOwnership, supervisor } from './types/fields.ts';
import { signatures, signedPaper } from './types/owners-sign.ts';
import {
  financeIsNoSupervisor,
  investorsFromAbroad,
  nameFitsType,
  ownershipRules,
  supervisorIsAnother,
} from './types/rules.ts';

/** The one form of a company start-up. What several services need is asked once. */
export const startupForm = {
  type: 'object',
  'x-text': { title: { zh: '开办企业', en: 'Start a business' } },
  properties: {
    enterpriseType,
    items: chosenItems,
    ...nameParts,
    address: registeredAddress,
    addressGround,
    addressCommitment,
    businessScope: scope,
    heldPermits,
    employees: staff,
    ...ownership,
    legalRepresentative,
    supervisor,
    financeContact,
    ...itemProperties,
    delivery,
    postalAddress,
    notifyPhone,
    signatures,
    signedPaper,
    truthCommitment: {
      type: 'boolean',
      const: true,
      'x-text': {
        title: { zh: '真实性承诺', en: 'Declaration of truth' },
        description: {
          zh: '以上内容真实、合法、有效，由我负责；名称与他人近似侵犯他人权益的，我依法承担责任；需要许可的业务，取得许可前不开展',
          en: 'What I entered is true, lawful and valid, and I am responsible for it. If the name is similar to another’s and infringes their rights, I bear the legal liability. I will not start business that needs a licence before I have it',
        },
      },
    },
  },
  required: [
    'enterpriseType',
    'items',
    'namePlace',
    'tradeName',
    'nameIndustry',
    'organisationForm',
    'address',
    'addressGround',
    'addressCommitment',
    'businessScope',
    'heldPermits',
    'employees',
    ...requiredOwnership,
    'legalRepresentative',
    'supervisor',
    'financeContact',
    ...requiredItemFields,
    'delivery',
    'postalAddress',
    'notifyPhone',
    'signedPaper',
    'truthCommitment',
  ],
  'x-rules': [
    nameFitsType,
    permitsAreHeld,
    ...ownershipRules,
    ...investorsFromAbroad,
    supervisorIsAnother,
    financeIsNoSupervisor,
    employerFirst,
    eachEmployeeOnce,
  ],
  'x-groups': [
    {
      code: 'what',
      title: { zh: '办什么', en: 'What you need' },
      fields: ['enterpriseType', 'items'],
    },
    {
      code: 'name',
      title: { zh: '叫什么', en: 'Name' },
      description: {
        zh: '名称由四段组成，填好后马上查重，提交时再查一次',
        en: 'A name has four parts; it is checked against the register once they are filled in, and again when you submit',
      },
      fields: ['namePlace', 'tradeName', 'nameIndustry', 'organisationForm'],
    },
    {
      code: 'place',
      title: { zh: '在哪里、做什么', en: 'Where and what business' },
      fields: ['address', 'addressGround', 'addressCommitment', 'businessScope', 'heldPermits', 'employees'],
    },
    {
      code: 'owners',
      title: { zh: '谁来投资', en: 'Who owns it' },
      fields: ownershipFields,
    },
    {
      code: 'people',
      title: { zh: '谁来负责', en: 'Who is responsible' },
      fields: ['legalRepresentative', 'supervisor', 'financeContact'],
    },
    {
      code: 'items',
      title: { zh: '一起办的事', en: 'Other services together' },
      fields: itemFields,
    },
    {
      code: 'finish',
      title: { zh: '领取、签名和承诺', en: 'Delivery, signatures and declaration' },
      fields: ['delivery', 'postalAddress', 'notifyPhone', 'signatures', 'signedPaper', 'truthCommitment'],
    },
  ],
} as const satisfies FormSchema;
