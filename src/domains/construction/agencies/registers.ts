import type { CertificateType } from '../../../kernel/certificate/index.ts';
import { choice, day, schemaOf, yesNo } from '../../../kernel/form/field-makers.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { money, number, projectCode, region, words } from '../fields.ts';
import { agency, intermediary, itemCode, platform } from './basis.ts';

const writers = ['intermediary-commission', 'government-commission'];

const contracts: RegisterDefinition = {
  code: 'intermediary-contract',
  version: 2,
  name: { zh: '中介服务合同台账', en: 'Contracts of intermediary services' },
  basis: intermediary,
  schema: schemaOf(
    {
      item: itemCode,
      agency,
      region,
      method: choice('选定方式', 'How chosen', [
        ['quotes', '比选报价', 'Quotes'],
        ['draw', '随机抽取', 'A draw'],
      ]),
      priceFen: money('合同价', 'Price'),
      signedOn: day('签约日期', 'Signed on'),
      dueOn: day('约定交付日期', 'Due on'),
    },
    ['item', 'agency', 'region', 'method', 'priceFen', 'signedOn', 'dueOn'],
  ),
  key: { zh: '合同编号', en: 'Number' },
  owner: platform.duty,
  publication: {
    fields: ['item', 'agency', 'region', 'method', 'priceFen', 'signedOn', 'dueOn'],
    basis: intermediary,
  },
  writers,
  kind: 'plain',
};

const results: RegisterDefinition = {
  code: 'intermediary-result',
  version: 2,
  name: { zh: '中介服务成果台账', en: 'Results of intermediary services' },
  basis: intermediary,
  schema: schemaOf(
    {
      item: itemCode,
      itemName: words('事项', 'Item', 80),
      project: projectCode,
      of: words('项目和事项', 'Project and item', 90),
      agency,
      result: words('成果编号', 'Number of the result', 30),
      contract: words('合同编号', 'Contract', 30),
      deliveredOn: day('交付日期', 'Delivered on'),
      inTime: yesNo('按期', 'In time'),
      stars: number('评分', 'Stars'),
    },
    ['item', 'agency', 'contract', 'deliveredOn', 'inTime', 'stars'],
  ),
  key: { zh: '合同编号', en: 'Contract' },
  owner: platform.duty,
  publication: {
    fields: ['item', 'itemName', 'agency', 'deliveredOn', 'inTime', 'stars'],
    basis: intermediary,
  },
  // Who has a result of an item for a project needs no other.
  lookups: [{ code: 'of', name: { zh: '项目和事项', en: 'Project and item' }, field: 'of' }],
  writers,
  kind: 'plain',
};

/** What is needed to repeat a draw: anybody may. */
const draws: RegisterDefinition = {
  code: 'intermediary-draw',
  version: 1,
  name: { zh: '中介机构随机抽取记录', en: 'Draws of agencies' },
  basis: intermediary,
  schema: schemaOf(
    {
      item: itemCode,
      pool: {
        type: 'array',
        maxItems: 50,
        items: words('机构', 'Agency', 120),
        'x-text': { title: { zh: '名单', en: 'Pool' } },
      },
      poolDigest: words('名单摘要', 'Digest of the pool', 64),
      commitment: words('密钥摘要', 'Digest of the secret', 64),
      frozenOn: day('固定日期', 'Frozen on'),
      chance: words('随机数', 'Chance', 200),
      source: words('出处', 'Where it can be read', 200),
      secret: words('密钥', 'The secret', 64),
      drawn: words('抽中', 'Drawn', 120),
      voidOn: day('作废日期', 'Void on'),
    },
    ['item', 'pool', 'poolDigest', 'commitment', 'frozenOn'],
  ),
  key: { zh: '委托编号', en: 'Number of the commission' },
  owner: platform.duty,
  publication: {
    fields: [
      'item',
      'pool',
      'poolDigest',
      'commitment',
      'frozenOn',
      'chance',
      'source',
      'secret',
      'drawn',
      'voidOn',
    ],
    basis: intermediary,
  },
  writers,
  kind: 'plain',
};

export const commissionRegisters: readonly RegisterDefinition[] = [contracts, results, draws];

/** A result as a paper: later services find it themselves. */
export const resultCertificate: CertificateType = {
  code: 'intermediary-result',
  name: { zh: '中介服务成果（电子）', en: 'Result of an intermediary service (electronic)' },
  typeNumber: '086',
  issuerDuty: platform.duty,
  fields: [
    { key: 'number', name: { zh: '编号（同合同编号）', en: 'Number, that of the contract' }, required: true },
    { key: 'result', name: { zh: '机构成果编号', en: 'The agency’s own number' } },
    { key: 'holder', name: { zh: '委托人', en: 'Commissioned by' }, required: true },
    { key: 'holderCode', name: { zh: '统一社会信用代码', en: 'Unified social credit code' } },
    { key: 'item', name: { zh: '事项', en: 'Item' }, required: true },
    { key: 'project', name: { zh: '项目代码', en: 'Project code' } },
    { key: 'contract', name: { zh: '合同编号', en: 'Contract' }, required: true },
    { key: 'deliveredOn', name: { zh: '交付日期', en: 'Delivered on' }, format: 'day', required: true },
  ],
  holder: { name: 'holder', code: 'holderCode' },
  validity: { kind: 'lasting' },
  basis: intermediary,
};
