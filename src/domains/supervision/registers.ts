import type { FormSchema } from '../../kernel/form/schema.ts';
import type { RegisterDefinition } from '../../kernel/register/definition.ts';
import { measure } from './basis.ts';
import { day, line, office, passage } from './fields.ts';
import { ladder } from './ladder.ts';

const orderNumber = { zh: '督办编号和措施', en: 'Number of the order, and the measure' };

/** Each measure taken against or for an office. Kept inside: what is public of it stands in the circulars. */
const records: RegisterDefinition = {
  code: 'supervision-record',
  version: 1,
  name: { zh: '督查记录', en: 'Records of supervision' },
  basis: measure,
  schema: {
    type: 'object',
    properties: {
      office: office('单位', 'Office'),
      measure: {
        type: 'string',
        'x-choices': [
          ...ladder.map(({ code, name }) => ({ code, name })),
          { code: 'praise', name: { zh: '表扬', en: 'Commend' } },
        ],
        'x-text': { title: { zh: '措施', en: 'Measure' } },
      },
      on: day('日期', 'Day'),
      order: line('督办编号', 'Number of the order', 60),
      origin: line('来源', 'Where it came from', 40),
      daysLate: {
        type: 'integer',
        'x-text': { title: { zh: '超期天数', en: 'Days past its day' } },
      },
      relapses: { type: 'integer', 'x-text': { title: { zh: '反弹次数', en: 'Times it came back' } } },
    },
    required: ['office', 'measure', 'on', 'order'],
  } satisfies FormSchema,
  key: orderNumber,
  owner: 'plan-supervision',
  writers: ['supervision', 'supervision-commendation'],
  kind: 'plain',
};

/** 通报: what is said in public of an office, of blame and of praise. Never of a firm or a person. */
const circulars: RegisterDefinition = {
  code: 'supervision-circular',
  version: 1,
  name: { zh: '督查通报', en: 'Circulars of supervision' },
  basis: measure,
  schema: {
    type: 'object',
    properties: {
      office: office('单位', 'Office'),
      kind: {
        type: 'string',
        'x-choices': [
          { code: 'criticised', name: { zh: '通报批评', en: 'Criticised' } },
          { code: 'praised', name: { zh: '通报表扬', en: 'Commended' } },
        ],
        'x-text': { title: { zh: '类别', en: 'Kind' } },
      },
      on: day('日期', 'Day'),
      order: line('编号', 'Number', 60),
      says: passage('内容', 'What it says', 2000),
    },
    required: ['office', 'kind', 'on', 'order', 'says'],
  } satisfies FormSchema,
  key: orderNumber,
  owner: 'plan-supervision',
  publication: {
    fields: ['office', 'kind', 'on', 'says'],
    basis: [{ law: '政府信息公开条例', article: '19' }],
  },
  writers: ['supervision', 'supervision-commendation'],
  kind: 'plain',
};

const checklists: RegisterDefinition = {
  code: 'inspection-checklist',
  version: 1,
  name: { zh: '督查检查表', en: 'Checklists of inspections' },
  basis: measure,
  schema: {
    type: 'object',
    properties: {
      title: line('名称', 'Title'),
      edition: { type: 'integer', minimum: 1, 'x-text': { title: { zh: '版次', en: 'Edition' } } },
      items: {
        type: 'array',
        maxItems: 40,
        items: line('检查要点', 'What is looked at', 200),
        'x-text': { title: { zh: '检查要点', en: 'What is looked at' } },
      },
      since: day('从哪天起', 'Since'),
    },
    required: ['title', 'edition', 'items', 'since'],
  } satisfies FormSchema,
  key: { zh: '代码', en: 'Code' },
  owner: 'plan-supervision',
  publication: { fields: ['title', 'edition', 'items', 'since'], basis: measure },
  writers: ['inspection-checklist'],
  kind: 'plain',
};

/** All that is needed to work a sample out again: first what may be drawn and the commitment, then the rest. */
const draws: RegisterDefinition = {
  code: 'inspection-draw',
  version: 1,
  name: { zh: '专项督查抽样', en: 'Draws of inspections' },
  basis: measure,
  schema: {
    type: 'object',
    properties: {
      title: line('督查名称', 'Title'),
      size: { type: 'integer', 'x-text': { title: { zh: '抽查件数', en: 'How many are drawn' } } },
      pool: numbers('抽样范围', 'What may be drawn', 2000),
      poolDigest: line('抽样范围摘要', 'Digest of what may be drawn', 64),
      commitment: line('密钥摘要', 'Digest of the secret', 64),
      frozenOn: day('固定日期', 'Frozen on'),
      chance: line('随机数', 'Chance', 200),
      source: line('随机数出处', 'Where chance can be read'),
      secret: line('密钥', 'The secret', 64),
      sample: numbers('抽中', 'Drawn', 50),
      voidOn: day('作废日期', 'Void since'),
      voidWhy: passage('作废理由', 'Why it is void', 500),
    },
    required: ['title', 'size', 'pool', 'poolDigest', 'commitment', 'frozenOn'],
  } satisfies FormSchema,
  key: { zh: '专项督查编号', en: 'Number of the inspection' },
  owner: 'plan-supervision',
  publication: {
    fields: [
      'title',
      'size',
      'pool',
      'poolDigest',
      'commitment',
      'frozenOn',
      'chance',
      'source',
      'secret',
      'sample',
      'voidOn',
      'voidWhy',
    ],
    basis: measure,
  },
  writers: ['special-inspection'],
  kind: 'plain',
};

function numbers(zh: string, en: string, maxItems: number) {
  return {
    type: 'array',
    maxItems,
    items: line('办件编号', 'Number of a case', 60),
    'x-text': { title: { zh, en } },
  } as const;
}

export const registers: readonly RegisterDefinition[] = [records, circulars, checklists, draws];
