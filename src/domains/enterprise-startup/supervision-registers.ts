import { enterpriseName, uscc } from '../../kernel/form/dictionary.ts';
import type { FormSchema, NumberField } from '../../kernel/form/schema.ts';
import type { RegisterDefinition } from '../../kernel/register/definition.ts';
import {
  abnormalListRules,
  annualReports,
  foreignRules,
  measure,
  nameRules,
  registrationRules,
} from './basis.ts';
import { choice, dayOf, number, unifiedCode } from './register-parts.ts';

/* What is kept of enterprises after they have begun. */

const abnormal: RegisterDefinition = {
  code: 'abnormal-operation',
  version: 2,
  name: { zh: '经营异常名录', en: 'List of abnormal operations' },
  basis: abnormalListRules('9'),
  schema: {
    type: 'object',
    properties: {
      uscc,
      name: enterpriseName,
      ground: choice('列入原因', 'Why', [
        ['unreachable', '通过登记的住所无法联系', 'Not to be reached at the registered address'],
        ['no-annual-report', '没有按期报送年度报告', 'No annual report in time'],
      ]),
      listedOn: dayOf('列入日期', 'Listed on'),
      status: choice('状态', 'Status', [
        ['listed', '已列入', 'Listed'],
        ['marked', '标记为经营异常状态', 'Marked, being a sole trader'],
        ['removed', '已移出', 'Taken off'],
      ]),
      removedOn: dayOf('移出日期', 'Taken off on'),
    },
    required: ['uscc', 'name', 'ground', 'listedOn', 'status'],
  } satisfies FormSchema,
  key: unifiedCode,
  owner: 'market-registration',
  publication: {
    fields: ['uscc', 'name', 'ground', 'listedOn', 'status', 'removedOn'],
    basis: [{ law: '企业信息公示暂行条例', article: '17' }],
  },
  writers: [
    'startup.registration',
    'enterprise-change',
    'branch-registration',
    'trader-transformation',
    'annual-report-missed',
    'abnormal-removal',
  ],
  kind: 'plain',
};

const freeSealRegions: RegisterDefinition = {
  code: 'free-seal-region',
  version: 1,
  name: { zh: '首套公章免费地区', en: 'Counties that pay for first seals' },
  basis: measure('zero-charge'),
  schema: {
    type: 'object',
    properties: {
      region: {
        type: 'string',
        'x-code-list': 'city.regions',
        'x-text': { title: { zh: '县（市、区）', en: 'County or district' } },
      },
      pays: { type: 'boolean', 'x-text': { title: { zh: '由政府付费', en: 'The government pays' } } },
      since: dayOf('从哪天起', 'Since'),
      decision: { ...number('依据', 'Decided by'), maxLength: 200 },
    },
    required: ['region', 'pays', 'since', 'decision'],
  } satisfies FormSchema,
  key: { zh: '县（市、区）', en: 'County or district' },
  owner: 'seal-supervision',
  publication: { fields: ['region', 'pays', 'since', 'decision'], basis: measure('zero-charge') },
  writers: ['free-seals'],
  kind: 'plain',
};

/** The latest report of each enterprise with investors from abroad; earlier ones stand in the entry's history. */
const foreignReports: RegisterDefinition = {
  code: 'foreign-investment-report',
  version: 1,
  name: { zh: '外商投资信息报告台账', en: 'Reports on foreign investment' },
  basis: foreignRules('38'),
  schema: {
    type: 'object',
    properties: {
      uscc,
      enterpriseName,
      kind: choice('报告类型', 'Kind of report', [
        ['initial', '初始报告', 'Initial'],
        ['change', '变更报告', 'Change'],
        ['annual', '年度报告', 'Annual'],
      ]),
      year: number('报告年度', 'Year'),
      reportedOn: dayOf('报告日期', 'Reported on'),
    },
    required: ['uscc', 'enterpriseName', 'kind', 'reportedOn'],
  } satisfies FormSchema,
  key: unifiedCode,
  owner: 'market-registration',
  writers: ['startup.registration', 'enterprise-change', 'foreign-investment-report'],
  kind: 'plain',
};

/** Branches by company and place: a company has one of a name. */
const branchNames: RegisterDefinition = {
  code: 'branch-name',
  version: 1,
  name: { zh: '分公司名称台账', en: 'Names of branches' },
  basis: nameRules('13'),
  schema: {
    type: 'object',
    properties: { name: enterpriseName, uscc, parent: number('所属公司', 'Company') },
    required: ['name', 'uscc', 'parent'],
  } satisfies FormSchema,
  key: { zh: '公司和地名', en: 'Company and place' },
  owner: 'market-registration',
  writers: ['branch-registration', 'deregistration'],
  kind: 'plain',
};

/** What branches a company has: before it is struck off they are (条例 art. 32). */
const companyBranches: RegisterDefinition = {
  code: 'company-branches',
  version: 1,
  name: { zh: '公司分支机构台账', en: 'Branches of companies' },
  basis: registrationRules('23'),
  schema: {
    type: 'object',
    properties: {
      branches: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            uscc,
            name: enterpriseName,
            key: { ...number('分公司名称编号', 'Key of its name'), maxLength: 100 },
          },
          required: ['uscc', 'name', 'key'],
        },
        maxItems: 1000,
        'x-text': { title: { zh: '存续的分公司', en: 'Branches in being' } },
      },
    },
    required: ['branches'],
  } satisfies FormSchema,
  key: { zh: '公司的统一社会信用代码', en: 'Unified code of the company' },
  owner: 'market-registration',
  writers: ['branch-registration', 'deregistration'],
  kind: 'plain',
};

/** Which company a person is the only shareholder of, by a pseudonym: a person might have one alone (公司法 2018 art. 58). */
const onePersonOwners: RegisterDefinition = {
  code: 'one-person-owner',
  version: 1,
  name: { zh: '一人公司自然人股东索引', en: 'Owners of companies of one person' },
  basis: [{ law: '公司法', article: '58' }],
  schema: {
    type: 'object',
    properties: { uscc, since: dayOf('从哪天起', 'Since') },
    required: ['uscc', 'since'],
  } satisfies FormSchema,
  key: { zh: '股东编号（不是证件号码）', en: 'Pseudonym of the owner' },
  owner: 'market-registration',
  writers: ['startup.registration', 'enterprise-change', 'trader-transformation'],
  kind: 'plain',
};

/** Annual reports as the public sees them: figures where whoever reported agreed (企业信息公示暂行条例 art. 9). */
const annualReportsRegister: RegisterDefinition = {
  code: 'annual-report',
  version: 1,
  name: { zh: '年度报告台账', en: 'Annual reports' },
  basis: annualReports('8'),
  schema: {
    type: 'object',
    properties: {
      uscc,
      name: enterpriseName,
      year: {
        type: 'integer',
        minimum: 2013,
        maximum: 2100,
        'x-text': { title: { zh: '年度', en: 'Year' } },
      },
      state: choice('存续状态', 'State', [
        ['open', '开业', 'In business'],
        ['suspended', '歇业', 'Suspended'],
        ['winding-up', '清算', 'Being wound up'],
      ]),
      website: { ...number('网站或网店', 'Website or online shop'), maxLength: 200 },
      employees: { type: 'integer', minimum: 0, 'x-text': { title: { zh: '从业人数', en: 'Employees' } } },
      assetsFen: fen('资产总额', 'Assets'),
      revenueFen: fen('营业总收入', 'Revenue'),
      taxFen: fen('纳税总额', 'Taxes paid'),
      reportedOn: dayOf('报送日期', 'Reported on'),
      correctedOn: dayOf('最近更正日期', 'Corrected on'),
      late: { type: 'boolean', 'x-text': { title: { zh: '逾期补报', en: 'After the last day' } } },
    },
    required: ['uscc', 'name', 'year', 'state', 'reportedOn', 'late'],
  } satisfies FormSchema,
  key: { zh: '统一社会信用代码和年度', en: 'Unified code and year' },
  owner: 'market-registration',
  publication: {
    fields: [
      'uscc',
      'name',
      'year',
      'state',
      'website',
      'employees',
      'assetsFen',
      'revenueFen',
      'taxFen',
      'reportedOn',
      'correctedOn',
      'late',
    ],
    basis: annualReports('8'),
  },
  writers: ['annual-report'],
  kind: 'plain',
};

function fen(zh: string, en: string): NumberField {
  return { type: 'integer', format: 'money-fen', minimum: 0, 'x-text': { title: { zh, en } } };
}

export const supervisionRegisters: readonly RegisterDefinition[] = [
  annualReportsRegister,
  onePersonOwners,
  branchNames,
  companyBranches,
  abnormal,
  freeSealRegions,
  foreignReports,
];
