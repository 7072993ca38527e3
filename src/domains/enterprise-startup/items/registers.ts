import { enterpriseName, uscc } from '../../../kernel/form/dictionary.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { investmentRules, measure } from '../basis.ts';
import { bank, fundPercent, invoiceKinds, sealKinds, sealMaker, staff } from '../fields.ts';
import { choice, dayOf, number, unifiedCode } from '../register-parts.ts';
import {
  powerAddress,
  powerKilowatts,
  powerUse,
  projectAddress,
  projectContent,
  projectInvestment,
  projectName,
} from './fields.ts';

/* What the bodies have told of each item: one entry for a firm, or for each number that they gave. */

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

const medicalInsuranceAccounts: RegisterDefinition = {
  code: 'medical-insurance-account',
  version: 1,
  name: { zh: '单位医保登记台账', en: 'Register of employers with medical insurance' },
  basis: [{ law: '社会保险法', article: '57' }],
  schema: {
    type: 'object',
    properties: {
      uscc,
      enterpriseName,
      employees: staff,
      accountNumber: number('单位医保编号', 'Employer number'),
      openedOn: dayOf('登记日期', 'Registered on'),
    },
    required: ['uscc', 'enterpriseName', 'employees', 'accountNumber', 'openedOn'],
  } satisfies FormSchema,
  key: unifiedCode,
  owner: 'medical-insurance',
  writers: ['startup.medical-insurance'],
  kind: 'plain',
};

/** How many are insured; who they are is known to social insurance, and stands in the sealed case. */
const employeeInsurance: RegisterDefinition = {
  code: 'employee-insurance',
  version: 1,
  name: { zh: '员工参保台账', en: 'Register of employees insured' },
  basis: [{ law: '社会保险法', article: '58' }],
  schema: {
    type: 'object',
    properties: {
      uscc,
      enterpriseName,
      enrolled: {
        type: 'integer',
        minimum: 0,
        'x-text': { title: { zh: '已办参保人数', en: 'Employees enrolled so far' } },
      },
      since: dayOf('最近办理日期', 'Last enrolment'),
    },
    required: ['uscc', 'enterpriseName', 'enrolled', 'since'],
  } satisfies FormSchema,
  key: unifiedCode,
  owner: 'social-insurance',
  writers: ['startup.employees'],
  kind: 'plain',
};

const electricityRequests: RegisterDefinition = {
  code: 'electricity-request',
  version: 1,
  name: { zh: '用电报装台账', en: 'Register of electricity requests' },
  basis: measure('service-coverage'),
  schema: {
    type: 'object',
    properties: {
      requestNumber: number('报装编号', 'Number of the request'),
      uscc,
      enterpriseName,
      powerAddress,
      powerUse,
      powerKilowatts,
      surveyOn: dayOf('查勘日期', 'Survey on'),
      requestedOn: dayOf('受理日期', 'Requested on'),
    },
    required: [
      'requestNumber',
      'uscc',
      'enterpriseName',
      'powerAddress',
      'powerUse',
      'powerKilowatts',
      'requestedOn',
    ],
  } satisfies FormSchema,
  key: { zh: '报装编号', en: 'Number of the request' },
  owner: 'utility-supply',
  writers: ['startup.electricity'],
  kind: 'plain',
};

const investmentProjects: RegisterDefinition = {
  code: 'investment-project',
  version: 1,
  name: { zh: '投资项目备案台账', en: 'Register of investment projects' },
  basis: investmentRules('13'),
  schema: {
    type: 'object',
    properties: {
      projectCode: number('项目代码', 'Project code'),
      uscc,
      enterpriseName,
      projectName,
      projectAddress,
      projectContent,
      projectInvestmentFen: projectInvestment,
      filedOn: dayOf('备案日期', 'Filed on'),
    },
    required: [
      'projectCode',
      'uscc',
      'enterpriseName',
      'projectName',
      'projectAddress',
      'projectContent',
      'projectInvestmentFen',
      'filedOn',
    ],
  } satisfies FormSchema,
  key: { zh: '项目代码', en: 'Project code' },
  owner: 'investment-filing',
  writers: ['startup.investment'],
  kind: 'plain',
};

export const itemRegisters: readonly RegisterDefinition[] = [
  seals,
  taxRegistrations,
  socialInsuranceAccounts,
  employeeInsurance,
  medicalInsuranceAccounts,
  housingFundAccounts,
  bankAccounts,
  electricityRequests,
  investmentProjects,
];
