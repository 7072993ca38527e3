import { as, person, phone, uscc } from '../../../kernel/form/dictionary.ts';
import type { ArrayField, FormSchema } from '../../../kernel/form/schema.ts';
import { happenedBefore } from '../days.ts';
import { bank } from '../fields.ts';
import { signatures, signedOnPaper, signedPaper } from '../types/owners-sign.ts';
import { notOfItself } from '../types/rules.ts';
import { general, ofBranch, simple } from './procedure.ts';

/** All owners commit themselves (市场主体登记管理条例 art. 33): each is named, whether they sign here or have signed on paper. */
const investors: ArrayField = {
  type: 'array',
  items: as(person, { 'x-text': { title: { zh: '投资人', en: 'Owner' } } }),
  maxItems: 50,
  'x-when': simple,
  'x-text': {
    title: { zh: '全体投资人（个体工商户填经营者）', en: 'All owners (of a sole trader: the owner)' },
    description: {
      zh: '登记的每位股东、合伙人、成员都要填：在网上签的，各自用手机签；在纸上签的，签名件上要有每个人的签名',
      en: 'Every shareholder, partner or member in the register: each signs on their own phone, or has signed the paper that is handed in',
    },
  },
};

/** Each owner is another person: whoever stands under several names would sign once for all of them. */
const eachIsAnother = (list: string, identifier: string): string => {
  const all = `form.?${list}.orValue([])`;
  const same = `other.${identifier}.upperAscii() == each.${identifier}.upperAscii()`;
  return `${all}.all(each, size(${all}.filter(other, ${same})) == 1)`;
};

const { 'x-field': _, ...ownersCode } = uscc;

const corporateInvestors: ArrayField = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      name: {
        type: 'string',
        minLength: 4,
        maxLength: 100,
        'x-text': { title: { zh: '单位名称', en: 'Name of the organisation' } },
      },
      uscc: ownersCode,
    },
    required: ['name', 'uscc'],
    'x-text': { title: { zh: '单位投资人', en: 'Owner that is an organisation' } },
  },
  maxItems: 50,
  'x-when': simple,
  'x-text': {
    title: { zh: '单位投资人', en: 'Owners that are organisations' },
    description: { zh: '没有就不填', en: 'Leave empty where there are none' },
  },
};

/** They are known by the document they showed when they invested, and have no account here to sign with. */
const foreignInvestors: ArrayField = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      name: {
        type: 'string',
        minLength: 2,
        maxLength: 100,
        'x-personal': true,
        'x-text': { title: { zh: '投资者名称或姓名', en: 'Name of the investor' } },
      },
      documentNumber: {
        type: 'string',
        minLength: 3,
        maxLength: 40,
        'x-personal': true,
        'x-text': { title: { zh: '证件号码（注册号）', en: 'Number of the document' } },
      },
    },
    required: ['name', 'documentNumber'],
    'x-text': { title: { zh: '境外投资人', en: 'Owner from abroad' } },
  },
  maxItems: 50,
  'x-when': simple,
  'x-text': {
    title: { zh: '境外投资人', en: 'Owners from abroad' },
    description: {
      zh: '没有就不填；有境外投资人的，承诺书在纸上签好后上传',
      en: 'Leave empty where there are none; where there are, the commitment is signed on paper',
    },
  },
};

const foreignNamed = 'size(form.?foreignInvestors.orValue([]))';

export const deregistrationForm = {
  type: 'object',
  'x-text': { title: { zh: '企业注销', en: 'Deregister an enterprise' } },
  properties: {
    uscc,
    procedure: {
      type: 'string',
      'x-choices': [
        {
          code: 'simple',
          name: {
            zh: '简易注销：没有债务，也不欠工资、社保、税款',
            en: 'Simple: no debts, wages, insurance or tax are owed',
          },
        },
        { code: 'general', name: { zh: '一般注销：清算后注销', en: 'General: wound up first' } },
        {
          code: 'branch',
          name: {
            zh: '分公司注销：由公司决定，不用清算、公示',
            en: 'A branch: decided by its company, without winding up or public notice',
          },
        },
      ],
      'x-text': {
        title: { zh: '怎么注销', en: 'Which way' },
        description: {
          zh: '被吊销执照、列入经营异常名录等情形不能简易注销',
          en: 'The simple way is closed to those whose licence was revoked or who are listed as irregular',
        },
      },
    },
    settled: {
      type: 'boolean',
      const: true,
      'x-when': simple,
      'x-text': {
        title: { zh: '全体投资人承诺', en: 'All owners commit' },
        description: {
          zh: '全体投资人承诺：没有债权债务或已经清偿，清偿费用、职工工资、社会保险费、法定补偿金、税款都已结清，并承担法律责任',
          en: 'All owners commit that there are no debts or they are paid, that winding-up costs, wages, insurance, compensation and taxes are settled, and answer for it',
        },
      },
    },
    companyDecided: {
      type: 'boolean',
      const: true,
      'x-when': ofBranch,
      'x-text': {
        title: { zh: '公司决定', en: 'The company has decided it' },
        description: {
          zh: '公司已经决定撤销这家分公司，分公司的债务由公司承担',
          en: 'The company has decided to close this branch, and answers for what the branch owes',
        },
      },
    },
    signatures: { ...signatures, 'x-when': `${simple} || ${general}` },
    signedPaper,
    investors,
    corporateInvestors,
    foreignInvestors,
    liquidator: {
      ...as(person, { 'x-text': { title: { zh: '清算组负责人', en: 'Head of the liquidation group' } } }),
      'x-when': general,
    },
    liquidationSince: {
      type: 'string',
      format: 'date',
      'x-when': general,
      'x-text': { title: { zh: '清算组成立日期', en: 'Liquidation group formed on' } },
    },
    hasAccount: {
      type: 'boolean',
      default: false,
      'x-text': { title: { zh: '在银行开有账户', en: 'It has a bank account' } },
    },
    bank: { ...bank, 'x-when': 'form.hasAccount == true' },
    notifyPhone: as(phone, {
      'x-text': { title: { zh: '接收进度的手机', en: 'Phone for progress messages' } },
    }),
  },
  required: [
    'uscc',
    'procedure',
    'settled',
    'companyDecided',
    'signedPaper',
    'liquidator',
    'liquidationSince',
    'hasAccount',
    'bank',
    'notifyPhone',
  ],
  'x-rules': [
    happenedBefore('liquidationSince', {
      zh: '清算组成立日期在今天之后，请核对',
      en: 'The liquidation group is formed after today: check the day',
    }),
    {
      holds:
        `!(${simple}) || ` +
        'size(form.?investors.orValue([])) + size(form.?corporateInvestors.orValue([])) + ' +
        `${foreignNamed} > 0`,
      at: 'investors',
      text: {
        zh: '请填写全体投资人（个体工商户填经营者）：每位都要在承诺上签名',
        en: 'Enter all owners (of a sole trader: the owner): each signs the commitment',
      },
    },
    {
      holds: `${foreignNamed} == 0 || ${signedOnPaper}`,
      at: 'signatures',
      text: {
        zh: '境外投资人在这里没有实名账户，不能在线签名：请选“已在纸上签好”，上传全体投资人签过名的承诺书',
        en: 'Owners from abroad have no proven account to sign with: choose paper, and send the commitment as all have signed it',
      },
    },
    {
      holds: eachIsAnother('investors', 'residentId'),
      at: 'investors',
      text: {
        zh: '有两位投资人的身份证号一样：每位投资人要填自己的身份证号，各自签名，请核对',
        en: 'Two owners have the same identity number: each is entered with their own, and signs for themselves. Please check',
      },
    },
    {
      holds: eachIsAnother('foreignInvestors', 'documentNumber'),
      at: 'foreignInvestors',
      text: {
        zh: '有两位境外投资人的证件号码一样，请核对',
        en: 'Two owners from abroad have the same number of document: check it',
      },
    },
    notOfItself('corporateInvestors', {
      zh: '企业不能做自己的投资人，请核对单位投资人的统一社会信用代码',
      en: 'An enterprise cannot be its own owner: check the unified code',
    }),
    {
      holds: eachIsAnother('corporateInvestors', 'uscc'),
      at: 'corporateInvestors',
      text: {
        zh: '有两家单位的统一社会信用代码一样：每家单位要填自己的代码，各自签名，请核对',
        en: 'Two organisations have the same unified code: each is entered with its own, and signs for itself. Please check',
      },
    },
  ],
  'x-groups': [
    {
      code: 'firm',
      title: { zh: '哪家企业', en: 'Which enterprise' },
      fields: ['uscc', 'procedure', 'settled', 'companyDecided'],
    },
    {
      code: 'signing',
      title: { zh: '谁来签名', en: 'Who signs' },
      fields: ['signatures', 'signedPaper', 'investors', 'corporateInvestors', 'foreignInvestors'],
    },
    {
      code: 'winding-up',
      title: { zh: '清算', en: 'Winding up' },
      fields: ['liquidator', 'liquidationSince'],
    },
    {
      code: 'rest',
      title: { zh: '账户和联系', en: 'Account and contact' },
      fields: ['hasAccount', 'bank', 'notifyPhone'],
    },
  ],
} as const satisfies FormSchema;
