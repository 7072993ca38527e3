import type { Basis } from '../../kernel/basis.ts';
import type { DatasetDeclaration } from '../../kernel/exchange/dataset.ts';
import type { Text } from '../../kernel/text.ts';
import { measure } from './basis.ts';
import { branches, companies, cooperative, partnerships, trader } from './types/codes.ts';

/** 政务信息资源共享管理暂行办法 (国发〔2016〕51号). */
const sharing = (article: string): readonly Basis[] => [{ law: '政务信息资源共享管理暂行办法', article }];

const writtenByTheAct: Text = {
  zh: '由办件在办结时写入，与登记结果一致；未逐条回访核对',
  en: 'Written by the case that decides, so it is what was decided; not looked into again afterwards',
};

const asUsual: Text = {
  zh: '只用于提问时写明的办件和用途；不得转给他人；发现有误请提异议',
  en: 'For the case and purpose named in the question alone; not to be passed on; object where it is wrong',
};

/** Sole traders are registered beside enterprises and are none (市场主体登记管理条例 art. 2). */
const enterpriseTypes = [...companies, ...partnerships, cooperative, ...branches];

/** Without what names natural persons: the public register shows that one by one, and not by the thousand. */
const enterpriseFacts = [
  'uscc',
  'name',
  'type',
  'region',
  'address',
  'businessScope',
  'capital',
  'establishedOn',
  'status',
] as const;

const enterprises: DatasetDeclaration = {
  code: 'enterprise',
  name: { zh: '企业登记信息', en: 'Registered enterprises' },
  summary: {
    zh: '本市登记的公司、合伙企业、合作社和分公司：名称、类型、住所、经营范围、资本、成立日期、状态；个体工商户另列',
    en: 'Companies, partnerships, cooperatives and branches registered here: name, type, address, scope, capital, date and status; sole traders are listed apart',
  },
  source: { register: 'enterprise', only: { field: 'type', oneOf: enterpriseTypes } },
  owner: 'market-registration',
  classification: 'unconditional',
  basis: [{ law: '企业信息公示暂行条例', article: '6' }, ...sharing('10')],
  freshness: 'immediate',
  quality: writtenByTheAct,
  terms: {
    zh: '可自由使用，须注明来源；以登记机关的记录为准',
    en: 'Free to use if the source is named; the registrar’s own record is what counts',
  },
  fields: enterpriseFacts,
  predicates: [
    {
      code: 'is-registered',
      question: { zh: '这家企业登记在册吗？', en: 'Is this enterprise registered?' },
      classification: 'unconditional',
      answered: { holds: 'there && open && entry.?status.orValue("") == "registered"' },
    },
  ],
  open: { fields: enterpriseFacts, licence: 'cc-by-4.0' },
};

const traderFacts = ['uscc', 'name', 'type', 'region', 'businessScope', 'establishedOn', 'status'] as const;

const { open: _, ...unpublished } = enterprises;

/** A trader's name and place are often a person's own: shared between offices, and published one by one alone. */
const soleTraders: DatasetDeclaration = {
  ...unpublished,
  code: 'sole-trader',
  name: { zh: '个体工商户登记信息', en: 'Registered sole traders' },
  summary: {
    zh: '本市登记的个体工商户：名称、经营范围、成立日期、状态',
    en: 'Sole traders registered here: name, scope, date and status',
  },
  source: { register: 'enterprise', only: { field: 'type', oneOf: [trader] } },
  fields: traderFacts,
  predicates: [
    {
      code: 'is-registered',
      question: { zh: '这家个体工商户登记在册吗？', en: 'Is this sole trader registered?' },
      classification: 'unconditional',
      answered: { holds: 'there && open && entry.?status.orValue("") == "registered"' },
    },
  ],
};

const licences: DatasetDeclaration = {
  code: 'business-licence',
  name: { zh: '营业执照', en: 'Business licences' },
  summary: { zh: '营业执照照面信息和是否有效', en: 'What licences say, and whether they are in force' },
  source: { certificate: 'business-licence' },
  owner: 'market-registration',
  classification: 'conditional',
  basis: [...measure('electronic-licence'), ...sharing('10')],
  freshness: 'immediate',
  quality: writtenByTheAct,
  terms: asUsual,
  fields: ['number', 'name', 'type', 'capital', 'establishedOn', 'addressRegion', 'address', 'businessScope'],
  predicates: [
    {
      code: 'is-valid',
      question: { zh: '这张营业执照有效吗？', en: 'Is this business licence in force?' },
      classification: 'unconditional',
      answered: { holds: 'there && open' },
    },
  ],
};

/** Whether a firm has signed something is told to whoever names all of it, and nothing is told to whoever guesses. */
const signatures: DatasetDeclaration = {
  code: 'licence-signature',
  name: { zh: '电子营业执照签名', en: 'Signatures by electronic licence' },
  summary: {
    zh: '一家企业有没有用电子营业执照签过一份文件；签过什么不列出',
    en: 'Whether a firm has signed a document with its electronic licence; what else it has signed is not listed',
  },
  source: { register: 'licence-signature' },
  owner: 'market-registration',
  classification: 'conditional',
  basis: [...measure('electronic-licence'), ...sharing('10')],
  freshness: 'immediate',
  quality: writtenByTheAct,
  terms: asUsual,
  fields: ['uscc', 'enterpriseName', 'role', 'purpose', 'project', 'signedOn'],
  predicates: [
    {
      code: 'is-signed',
      question: {
        zh: '这家企业用电子营业执照签过这份文件吗？',
        en: 'Has this firm signed this document with its electronic licence?',
      },
      classification: 'unconditional',
      answered: { holds: 'there && open' },
    },
  ],
};

const taxFiles: DatasetDeclaration = {
  code: 'tax-registration',
  name: { zh: '税务登记信息', en: 'Tax files' },
  summary: { zh: '企业是否办过税务登记和领票', en: 'Whether an enterprise has a tax file and invoices' },
  source: { register: 'tax-registration' },
  owner: 'tax-registration',
  classification: 'conditional',
  basis: sharing('10'),
  freshness: 'immediate',
  quality: writtenByTheAct,
  terms: asUsual,
  fields: ['uscc', 'enterpriseName', 'invoiceKinds', 'openedOn'],
  predicates: [
    {
      code: 'has-tax-file',
      question: { zh: '这家企业办过税务登记吗？', en: 'Has this enterprise a tax file?' },
      classification: 'unconditional',
      answered: { holds: 'there && open' },
    },
  ],
};

/** Who owes taxes is known to the tax system alone: it is asked while one waits. */
const taxStanding: DatasetDeclaration = {
  code: 'tax-standing',
  name: { zh: '欠税情况', en: 'Tax standing' },
  summary: { zh: '只回答欠不欠税，不给税额', en: 'Whether taxes are owed, and never how much' },
  source: { outside: 'tax' },
  owner: 'tax-registration',
  classification: 'conditional',
  basis: sharing('10'),
  freshness: 'immediate',
  quality: { zh: '由税务征管系统当时作答', en: 'Answered by the tax system itself at that moment' },
  terms: asUsual,
  fields: [],
  predicates: [
    {
      code: 'owes-tax',
      question: { zh: '这家企业欠税吗？', en: 'Does this enterprise owe taxes?' },
      classification: 'conditional',
      answered: { operation: 'tax.owes-tax' },
    },
  ],
};

const insured: DatasetDeclaration = {
  code: 'social-insurance-account',
  name: { zh: '单位社保登记', en: 'Employers insured' },
  summary: { zh: '单位是否办过社保登记', en: 'Whether an employer is registered with social insurance' },
  source: { register: 'social-insurance-account' },
  owner: 'social-insurance',
  classification: 'conditional',
  basis: sharing('10'),
  freshness: 'immediate',
  quality: writtenByTheAct,
  terms: asUsual,
  fields: ['uscc', 'enterpriseName', 'employees', 'openedOn'],
  predicates: [
    {
      code: 'is-insured',
      question: { zh: '这家单位办过社保登记吗？', en: 'Is this employer registered with social insurance?' },
      classification: 'unconditional',
      answered: { holds: 'there && open' },
    },
  ],
};

const fundAccounts: DatasetDeclaration = {
  code: 'housing-fund-account',
  name: { zh: '单位公积金登记', en: 'Housing fund accounts of employers' },
  summary: { zh: '单位是否开了公积金账户', en: 'Whether an employer has a housing fund account' },
  source: { register: 'housing-fund-account' },
  owner: 'housing-fund',
  classification: 'conditional',
  basis: sharing('10'),
  freshness: 'immediate',
  quality: writtenByTheAct,
  terms: asUsual,
  fields: ['uscc', 'enterpriseName', 'fundPercent', 'openedOn'],
  predicates: [
    {
      code: 'has-account',
      question: { zh: '这家单位开了公积金账户吗？', en: 'Has this employer a housing fund account?' },
      classification: 'unconditional',
      answered: { holds: 'there && open' },
    },
  ],
};

const bankAccounts: DatasetDeclaration = {
  code: 'bank-account',
  name: { zh: '企业账户预约信息', en: 'Reserved bank accounts' },
  summary: { zh: '企业的银行账号', en: 'Account numbers of enterprises' },
  source: { register: 'bank-account' },
  owner: 'bank-account-supervision',
  classification: 'not-shared',
  // 存款业务应当为单位存款人保密: art. 30 of the law on commercial banks.
  basis: [{ law: '商业银行法', article: '30' }],
  freshness: 'immediate',
  quality: writtenByTheAct,
  terms: {
    zh: '依法为存款人保密，不予共享',
    en: 'Kept secret for the depositor by law, and shared with nobody',
  },
  fields: ['accountNumber', 'enterpriseName', 'bank', 'status'],
  predicates: [],
};

export const datasets: readonly DatasetDeclaration[] = [
  enterprises,
  soleTraders,
  licences,
  signatures,
  taxFiles,
  taxStanding,
  insured,
  fundAccounts,
  bankAccounts,
];
