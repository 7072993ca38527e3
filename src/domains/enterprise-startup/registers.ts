import { capital, enterpriseName, uscc } from '../../kernel/form/dictionary.ts';
import type { FormSchema, StringField } from '../../kernel/form/schema.ts';
import type { RegisterDefinition } from '../../kernel/register/definition.ts';
import type { Text } from '../../kernel/text.ts';
import { measure, nameRules, registrationRules } from './basis.ts';
import {
  addressGround,
  bank,
  contribution,
  enterpriseType,
  fundPercent,
  invoiceKinds,
  registeredAddress,
  scope,
  sealKinds,
  sealMaker,
  staff,
} from './fields.ts';

const unifiedCode: Text = { zh: '统一社会信用代码', en: 'Unified social credit code' };

function dayOf(zh: string, en: string): StringField {
  return { type: 'string', format: 'date', 'x-text': { title: { zh, en } } };
}

function number(zh: string, en: string): StringField {
  return { type: 'string', maxLength: 40, 'x-text': { title: { zh, en } } };
}

function choice(zh: string, en: string, codes: readonly (readonly [string, string, string])[]): StringField {
  return {
    type: 'string',
    'x-choices': codes.map(([code, chinese, english]) => ({ code, name: { zh: chinese, en: english } })),
    'x-text': { title: { zh, en } },
  };
}

/** Names that are borne or reserved, by their normalised form: what name declarations are checked against. */
const names: RegisterDefinition = {
  code: 'enterprise-name',
  version: 1,
  name: { zh: '企业名称库', en: 'Register of names' },
  basis: nameRules('17'),
  schema: {
    type: 'object',
    properties: {
      name: enterpriseName,
      reservedOn: dayOf('保留日期', 'Reserved on'),
      holder: { ...number('申请人编号', 'Applicant'), maxLength: 80 },
      uscc,
    },
    required: ['name', 'reservedOn', 'holder'],
  } satisfies FormSchema,
  key: { zh: '规范化名称', en: 'Normalised name' },
  owner: 'market-registration',
  publication: { fields: ['name', 'uscc'], basis: nameRules('16') },
  writers: ['startup.name', 'startup.registration'],
  kind: 'plain',
};

/** Registered enterprises. What the law makes public of them is public (企业信息公示暂行条例 art. 6). */
const enterprises: RegisterDefinition = {
  code: 'enterprise',
  version: 2,
  name: { zh: '企业登记台账', en: 'Register of enterprises' },
  basis: registrationRules('8'),
  schema: {
    type: 'object',
    properties: {
      uscc,
      name: enterpriseName,
      type: enterpriseType,
      region: {
        type: 'string',
        'x-code-list': 'city.regions',
        'x-text': { title: { zh: '登记地区', en: 'Registered in' } },
      },
      address: registeredAddress,
      addressGround,
      businessScope: scope,
      capital,
      shareholders: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            name: { type: 'string', maxLength: 50, 'x-text': { title: { zh: '姓名', en: 'Name' } } },
            ...contribution,
          },
          required: ['name', 'contribution', 'contributionForm', 'paidBy'],
        },
        'x-text': { title: { zh: '股东及出资', en: 'Shareholders and contributions' } },
      },
      representativeName: number('法定代表人（经营者）姓名', 'Legal representative or owner'),
      establishedOn: dayOf('成立日期', 'Established on'),
      status: choice('登记状态', 'Status', [
        ['registered', '存续', 'Registered'],
        ['deregistered', '已注销', 'Deregistered'],
      ]),
      deregisteredOn: dayOf('注销日期', 'Deregistered on'),
    },
    required: [
      'uscc',
      'name',
      'type',
      'region',
      'address',
      'businessScope',
      'representativeName',
      'establishedOn',
      'status',
    ],
  } satisfies FormSchema,
  key: unifiedCode,
  owner: 'market-registration',
  publication: {
    fields: [
      'uscc',
      'name',
      'type',
      'region',
      'address',
      'businessScope',
      'capital',
      'shareholders',
      'representativeName',
      'establishedOn',
      'status',
      'deregisteredOn',
    ],
    basis: [{ law: '企业信息公示暂行条例', article: '6' }],
  },
  writers: ['startup.registration', 'enterprise-change', 'deregistration'],
  kind: 'plain',
};

/** What is shown of a firm that is about to end, so that whoever it concerns may object or make a claim. */
const notices: RegisterDefinition = {
  code: 'deregistration-notice',
  version: 1,
  name: { zh: '注销公示公告', en: 'Notices of deregistration' },
  basis: registrationRules('33'),
  schema: {
    type: 'object',
    properties: {
      uscc,
      name: enterpriseName,
      procedure: choice('注销方式', 'Way', [
        ['simple', '简易注销', 'Simple'],
        ['general', '一般注销', 'General'],
      ]),
      since: dayOf('状态日期', 'Since'),
      status: choice('状态', 'Status', [
        ['published', '公示中', 'Open to objections'],
        ['opposed', '异议成立，终止', 'Closed by an objection'],
        ['lapsed', '逾期未申请', 'Lapsed'],
        ['refused', '不予注销', 'Refused'],
        ['over', '已注销', 'Struck off'],
      ]),
    },
    required: ['uscc', 'name', 'procedure', 'since', 'status'],
  } satisfies FormSchema,
  key: unifiedCode,
  owner: 'market-registration',
  publication: { fields: ['uscc', 'name', 'procedure', 'since', 'status'], basis: registrationRules('33') },
  writers: ['deregistration'],
  kind: 'plain',
};

const seals: RegisterDefinition = {
  code: 'seal',
  version: 1,
  name: { zh: '公章备案台账', en: 'Register of seals' },
  basis: measure('service-coverage'),
  schema: {
    type: 'object',
    properties: {
      uscc,
      enterpriseName,
      sealMaker,
      sealKinds,
      sealSerials: {
        type: 'array',
        items: { type: 'string', maxLength: 13 },
        'x-text': { title: { zh: '印章编码', en: 'Serials' } },
      },
      filedOn: dayOf('备案日期', 'Filed on'),
    },
    required: ['uscc', 'enterpriseName', 'sealMaker', 'sealKinds', 'sealSerials', 'filedOn'],
  } satisfies FormSchema,
  key: unifiedCode,
  owner: 'seal-supervision',
  writers: ['startup.seals'],
  kind: 'plain',
};

const taxRegistrations: RegisterDefinition = {
  code: 'tax-registration',
  version: 1,
  name: { zh: '税务登记和领票台账', en: 'Register of tax files' },
  basis: [{ law: '税收征收管理法', article: '15' }],
  schema: {
    type: 'object',
    properties: {
      uscc,
      enterpriseName,
      invoiceKinds,
      taxNumber: number('纳税人识别号', 'Tax number'),
      deviceSerial: number('税务 UKey 编号', 'Serial of the tax device'),
      invoiceQuota: {
        type: 'integer',
        minimum: 0,
        'x-text': { title: { zh: '首月发票份数', en: 'Invoices in the first month' } },
      },
      openedOn: dayOf('开户日期', 'Opened on'),
    },
    required: ['uscc', 'enterpriseName', 'invoiceKinds', 'taxNumber', 'invoiceQuota', 'openedOn'],
  } satisfies FormSchema,
  key: unifiedCode,
  owner: 'tax-registration',
  writers: ['startup.invoices'],
  kind: 'plain',
};

const socialInsuranceAccounts: RegisterDefinition = {
  code: 'social-insurance-account',
  version: 1,
  name: { zh: '单位社保登记台账', en: 'Register of employers insured' },
  basis: [{ law: '社会保险法', article: '57' }],
  schema: {
    type: 'object',
    properties: {
      uscc,
      enterpriseName,
      employees: staff,
      accountNumber: number('单位社保编号', 'Employer number'),
      openedOn: dayOf('登记日期', 'Registered on'),
    },
    required: ['uscc', 'enterpriseName', 'employees', 'accountNumber', 'openedOn'],
  } satisfies FormSchema,
  key: unifiedCode,
  owner: 'social-insurance',
  writers: ['startup.social-insurance'],
  kind: 'plain',
};

const housingFundAccounts: RegisterDefinition = {
  code: 'housing-fund-account',
  version: 1,
  name: { zh: '单位公积金登记台账', en: 'Register of housing fund accounts' },
  basis: [{ law: '住房公积金管理条例', article: '14' }],
  schema: {
    type: 'object',
    properties: {
      uscc,
      enterpriseName,
      fundPercent,
      accountNumber: number('单位公积金账号', 'Housing fund account number'),
      openedOn: dayOf('登记日期', 'Registered on'),
    },
    required: ['uscc', 'enterpriseName', 'fundPercent', 'accountNumber', 'openedOn'],
  } satisfies FormSchema,
  key: unifiedCode,
  owner: 'housing-fund',
  writers: ['startup.housing-fund'],
  kind: 'plain',
};

/** Account numbers from reservation on: who was told which number, and what became of it. */
const bankAccounts: RegisterDefinition = {
  code: 'bank-account',
  version: 1,
  name: { zh: '企业账户预约台账', en: 'Register of reserved bank accounts' },
  basis: measure('bank-account'),
  schema: {
    type: 'object',
    properties: {
      accountNumber: number('账号', 'Account number'),
      uscc,
      enterpriseName,
      bank,
      status: choice('状态', 'Status', [
        ['reserved', '已预约', 'Reserved'],
        ['opened', '已开立', 'Opened'],
        ['voided', '已作废', 'Void'],
      ]),
      since: dayOf('状态日期', 'Since'),
    },
    required: ['accountNumber', 'uscc', 'enterpriseName', 'bank', 'status', 'since'],
  } satisfies FormSchema,
  key: { zh: '账号', en: 'Account number' },
  owner: 'bank-account-supervision',
  writers: ['startup.account', 'startup.account-opening'],
  kind: 'plain',
};

export const registers: readonly RegisterDefinition[] = [
  names,
  enterprises,
  notices,
  seals,
  taxRegistrations,
  socialInsuranceAccounts,
  housingFundAccounts,
  bankAccounts,
];
