import { choice, day, schemaOf, yesNo } from '../../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { RegisterWrite, ServiceDefinition } from '../../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { number, words } from '../fields.ts';
import { agency, intermediary, itemCode, platform } from './basis.ts';

const fields = {
  code: itemCode,
  name: words('事项名称', 'Name', 80, { minLength: 2 }),
  stage: choice('用在哪个阶段', 'At which stage', [
    ['planning', '工程建设许可前', 'Before the permits'],
    ['construction', '施工许可前', 'Before building'],
    ['acceptance', '竣工验收前', 'Before acceptance'],
  ]),
  law: words('设定依据（法律法规条款）', 'Which law asks for it', 200, { minLength: 4 }),
  measure: words('规范措施：怎么管、怎么压缩', 'The measure: how it is kept short and fair', 500, {
    minLength: 4,
  }),
  guide: words(
    '办事指南：交什么、出什么、多少天、多少钱',
    'The guide: what goes in, what comes out, days and price',
    2000,
    {
      minLength: 10,
    },
  ),
  days: number('最长服务天数（工作日）', 'Working days at most', { minimum: 1, maximum: 365 }),
  commissionedBy: choice('由谁委托', 'Who commissions it', [
    ['government', '政府委托', 'The government'],
    ['firm', '企业委托', 'The firm'],
  ]),
  onList: yesNo('在清单里', 'On the list', {
    'x-text': {
      title: { zh: '在清单里', en: 'On the list' },
      description: {
        zh: '选“否”就是移出清单，从此不得再要求',
        en: 'No takes it off: from then on nobody may ask for it',
      },
    },
  }),
} as const;

const form = {
  type: 'object',
  'x-text': { title: { zh: '调整中介服务事项清单', en: 'Change the list of intermediary services' } },
  properties: fields,
  required: Object.keys(fields),
} as const satisfies FormSchema;

/** Who may be commissioned for an item, by the agencies' own listing. */
export const listedAgencies = {
  type: 'array',
  maxItems: 50,
  uniqueItems: true,
  items: agency,
  'x-text': { title: { zh: '在册机构', en: 'Listed agencies' } },
} as const;

/** Who the listed agencies are: one without an address on the exchange is reached as whoever asked in the case that listed it. */
const firms = {
  type: 'array',
  maxItems: 50,
  items: {
    type: 'object',
    properties: {
      agency,
      name: words('机构名称', 'Name of the agency', 100),
      case: words('入册办件', 'The case that listed it', 60),
    },
    required: ['agency', 'name', 'case'],
  },
  'x-text': { title: { zh: '机构怎么联系', en: 'How each is reached' } },
} as const;

/** 中介服务事项清单: what stands on it may be commissioned, nothing else. One measure and one guide each. */
export const items: RegisterDefinition = {
  code: 'intermediary-item',
  version: 2,
  name: { zh: '中介服务事项清单', en: 'List of intermediary services' },
  basis: intermediary,
  schema: schemaOf({ ...fields, agencies: listedAgencies, firms, since: day('调整日期', 'Changed on') }, [
    ...Object.keys(fields),
    'since',
  ]),
  key: { zh: '事项代码', en: 'Code' },
  owner: platform.duty,
  publication: { fields: [...Object.keys(fields), 'agencies', 'since'], basis: intermediary },
  writers: ['intermediary-item', 'agency-listing', 'agency-supervision'],
  kind: 'plain',
};

/** 动态管理: the office puts an item on the list, changes it or takes it off, and the history of each stays. */
export const changeList: ServiceDefinition = {
  code: 'intermediary-item',
  version: 2,
  kind: 'service',
  name: { zh: '调整中介服务事项清单', en: 'Change the list of intermediary services' },
  summary: {
    zh: '一事项一措施一指南，公开、可追溯；清单之外无中介服务',
    en: 'One measure and one guide for each item, published with its history; nothing outside the list',
  },
  basis: intermediary,
  openedBy: 'office',
  opener: platform,
  form,
  limits: { promised: [], statutory: [] },
  steps: [
    {
      code: 'publish',
      name: { zh: '公布', en: 'Published' },
      kind: 'automatic',
      by: { system: true },
      reads: [{ as: 'item', register: items.code, key: 'form.code' }],
      rules: [{ when: 'true', outcome: 'published' }],
      outcomes: [
        {
          code: 'published',
          name: { zh: '已公布', en: 'Published' },
          favourable: true,
          writes: [
            {
              register: items.code,
              key: 'form.code',
              act: 'put',
              content: {
                ...Object.fromEntries(Object.keys(fields).map((field) => [field, `form.${field}`])),
                agencies: 'facts.item == null ? [] : facts.item.?agencies.orValue([])',
                firms: 'facts.item == null ? [] : facts.item.?firms.orValue([])',
                since: 'today',
              },
            },
          ],
          ends: [{ outcome: 'published' }],
        },
      ],
    },
  ],
  outcomes: [{ code: 'published', name: { zh: '已公布', en: 'Published' }, class: 'favourable' }],
  fee: { amountFen: '0', basis: intermediary },
  visits: 0,
};

/** The item as it stands, with other agencies on it. */
export function withAgencies(agencies: string, known = 'facts.item.?firms.orValue([])'): RegisterWrite {
  return {
    register: items.code,
    key: 'form.item',
    act: 'change',
    when: 'facts.item != null',
    content: {
      ...Object.fromEntries(Object.keys(fields).map((field) => [field, `facts.item.${field}`])),
      agencies,
      firms: known,
      since: 'facts.item.since',
    },
  };
}
