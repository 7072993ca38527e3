import { as, enterpriseName, person, uscc } from '../../../kernel/form/dictionary.ts';
import { choice, day, file, schemaOf } from '../../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { RegisterWrite, ServiceDefinition } from '../../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { convention, remedies, workingDays } from '../basis.ts';
import { number, words } from '../fields.ts';
import {
  agency,
  agencyOnExchange,
  intermediary,
  itemCode,
  itemOnList,
  joining,
  listedAgency,
  platform,
} from './basis.ts';
import { items, withAgencies } from './list.ts';

const status = choice('状态', 'State', [
  ['listed', '在册', 'Listed'],
  ['suspended', '暂停', 'Suspended'],
  ['removed', '除名', 'Removed'],
]);

/** 中介机构名录: who may be commissioned for which item, and how their work was rated. Key: `item/agency`. */
export const agencies: RegisterDefinition = {
  code: 'intermediary-agency',
  version: 2,
  name: { zh: '中介机构名录和评价', en: 'Agencies and how they are rated' },
  basis: intermediary,
  schema: schemaOf(
    {
      item: itemCode,
      agency,
      enterpriseName,
      uscc,
      qualification: words('资质', 'Qualification', 200),
      status,
      since: day('入册日期', 'Listed since'),
      why: words('处理原因', 'Why', 300),
      rated: number('评价次数', 'Ratings'),
      stars: number('评分合计', 'Stars in all'),
      average: number('平均分（满分 5）', 'Stars on average, of 5'),
    },
    ['item', 'agency', 'enterpriseName', 'status', 'since', 'rated', 'stars'],
  ),
  key: { zh: '事项/机构', en: 'Item/agency' },
  owner: platform.duty,
  publication: {
    fields: [
      'item',
      'agency',
      'enterpriseName',
      'qualification',
      'status',
      'since',
      'why',
      'rated',
      'average',
    ],
    basis: intermediary,
  },
  writers: ['agency-listing', 'agency-supervision', 'intermediary-commission', 'government-commission'],
  kind: 'plain',
};

const key = `form.item + "/" + ${joining}`;

/** 一家机构一个地址: which enterprise is asked at an agency's address, from its first listing on. */
export const agencyFirms: RegisterDefinition = {
  code: 'intermediary-firm',
  version: 2,
  name: { zh: '中介机构身份', en: 'Whose address an agency is' },
  basis: intermediary,
  schema: schemaOf({ agency, uscc, enterpriseName, since: day('首次入册', 'First listed on') }, [
    'agency',
    'uscc',
    'enterpriseName',
    'since',
  ]),
  key: { zh: '机构', en: 'Agency' },
  owner: platform.duty,
  publication: { fields: ['agency', 'enterpriseName', 'since'], basis: intermediary },
  writers: ['agency-listing'],
  kind: 'plain',
};

const listingForm = {
  type: 'object',
  'x-text': { title: { zh: '中介机构入册', en: 'List an agency' } },
  properties: {
    uscc,
    enterpriseName,
    contact: as(person, { 'x-text': { title: { zh: '联系人', en: 'Contact' } } }),
    item: itemOnList,
    agency: agencyOnExchange,
    qualification: words('资质名称和证书号', 'Qualification and its number', 200, { minLength: 4 }),
    proof: file('资质证书', 'The certificate'),
  },
  required: ['uscc', 'enterpriseName', 'contact', 'item', 'qualification'],
} as const satisfies FormSchema;

/** Any qualified agency gets in: what is looked at is whether the item is on the list, and the qualification. */
export const listing: ServiceDefinition = {
  code: 'agency-listing',
  version: 4,
  kind: 'service',
  name: { zh: '中介机构入驻', en: 'Join the intermediary platform' },
  summary: {
    zh: '有资质就能进，不设门槛、不限本地；两个工作日核对',
    en: 'Whoever is qualified gets in, from here or elsewhere; looked at within two working days',
  },
  basis: intermediary,
  keywords: ['中介超市', '入驻', '测绘', '评估', 'agency', 'intermediary'],
  openedBy: 'applicant',
  asEnterprise: 'uscc',
  form: listingForm,
  migrations: [{ from: 3, steps: {}, basis: intermediary }],
  remedies,
  limits: {
    promised: [workingDays(2, convention('两个工作日内核对入册', 'Listed within two working days'))],
    statutory: [],
  },
  steps: [
    {
      code: 'on-list',
      name: { zh: '核对事项在清单里', en: 'Is the item on the list' },
      kind: 'automatic',
      by: { system: true },
      reads: [
        { as: 'item', register: items.code, key: 'form.item' },
        { as: 'known', register: agencies.code, key },
        { as: 'firm', register: agencyFirms.code, key: joining },
      ],
      rules: [
        {
          when: 'facts.firm != null && facts.firm.uscc != form.uscc',
          outcome: 'not-theirs',
          reason: {
            zh: '这个机构地址是另一家企业的：请核对所选机构和统一社会信用代码',
            en: 'This agency is another enterprise’s: check the agency and the unified code',
          },
        },
        {
          when: 'facts.known != null && facts.known.status != "listed"',
          outcome: 'barred',
          reason: {
            zh: '这家机构的这个事项已被暂停或除名，不能重新入驻：整改后请向平台管理单位申请恢复',
            en: 'It was suspended or removed for this item and cannot join anew: ask the office of the platform to be taken back',
          },
        },
        { when: 'facts.item != null && facts.item.onList', outcome: 'there' },
        {
          when: 'true',
          outcome: 'not-there',
          reason: {
            zh: '清单里没有这个事项：清单之外没有中介服务，请从“中介服务事项清单”里选',
            en: 'The list has no such item, and nothing outside it is commissioned: choose one of the list',
          },
        },
      ],
      outcomes: [
        { code: 'there', name: { zh: '在清单里', en: 'On the list' }, favourable: true },
        {
          code: 'not-there',
          name: { zh: '不在清单里', en: 'Not on the list' },
          favourable: false,
          ends: [{ outcome: 'not-on-list' }],
        },
        {
          code: 'not-theirs',
          name: { zh: '机构不是本企业', en: 'Another enterprise’s agency' },
          favourable: false,
          ends: [{ outcome: 'barred' }],
        },
        {
          code: 'barred',
          name: { zh: '已暂停或除名', en: 'Suspended or removed' },
          favourable: false,
          ends: [{ outcome: 'barred' }],
        },
      ],
    },
    {
      code: 'check',
      name: { zh: '核对资质', en: 'Look at the qualification' },
      kind: 'review',
      by: platform,
      after: { any: [{ step: 'on-list', outcomes: ['there'] }] },
      reads: [
        { as: 'item', register: items.code, key: 'form.item' },
        { as: 'known', register: agencies.code, key },
        { as: 'firm', register: agencyFirms.code, key: joining },
      ],
      limit: workingDays(2, convention('两个工作日内核对', 'Looked at within two working days')),
      needs: [],
      outcomes: [
        {
          code: 'listed',
          name: { zh: '入册', en: 'Listed' },
          favourable: true,
          writes: [
            {
              register: agencies.code,
              key,
              act: 'put',
              content: {
                item: 'form.item',
                agency: joining,
                enterpriseName: 'form.enterpriseName',
                uscc: 'form.uscc',
                qualification: 'form.qualification',
                // Whoever was listed before keeps state and ratings: applying again wipes nothing out.
                status: 'facts.known == null ? "listed" : facts.known.status',
                since: 'facts.known == null ? today : facts.known.since',
                why: 'facts.known == null ? null : facts.known.?why.orValue(null)',
                rated: 'facts.known == null ? 0 : int(facts.known.rated)',
                stars: 'facts.known == null ? 0 : int(facts.known.stars)',
                average: 'facts.known == null ? null : facts.known.?average.orValue(null)',
              },
            },
            {
              register: agencyFirms.code,
              key: joining,
              act: 'create',
              when: 'facts.firm == null',
              content: {
                agency: joining,
                uscc: 'form.uscc',
                enterpriseName: 'form.enterpriseName',
                since: 'today',
              },
            },
            withAgencies(
              `facts.item.?agencies.orValue([]).filter(each, each != ${joining}) + (facts.known == null || facts.known.status == "listed" ? [${joining}] : [])`,
              `facts.item.?firms.orValue([]).filter(each, each.agency != ${joining}) + [{"agency": ${joining}, "name": form.enterpriseName, "case": has(form.agency) ? "" : case.number}]`,
            ),
          ],
          ends: [{ outcome: 'listed' }],
        },
        {
          code: 'refused',
          name: { zh: '不符合', en: 'Not qualified' },
          favourable: false,
          reason: 'required',
          ends: [{ outcome: 'refused' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'listed', name: { zh: '已入册', en: 'Listed' }, class: 'favourable' },
    { code: 'refused', name: { zh: '未入册', en: 'Not listed' }, class: 'unfavourable' },
    {
      code: 'barred',
      name: {
        zh: '不能入驻：已暂停、除名或机构不是本企业',
        en: 'Cannot join: suspended, removed or not theirs',
      },
      class: 'unfavourable',
    },
    { code: 'not-on-list', name: { zh: '清单里没有这个事项', en: 'No such item' }, class: 'void' },
    { code: 'withdrawn', name: { zh: '撤回', en: 'Withdrawn' }, class: 'withdrawn' },
  ],
  fee: { amountFen: '0', basis: intermediary },
  visits: 0,
};

/** An entry as it stands, with what changes. */
export function agencyWrite(of: string, changes: Readonly<Record<string, string>>): RegisterWrite {
  return {
    register: agencies.code,
    key: of,
    act: 'change',
    content: {
      item: 'facts.agency.item',
      agency: 'facts.agency.agency',
      enterpriseName: 'facts.agency.enterpriseName',
      uscc: 'facts.agency.?uscc.orValue(null)',
      qualification: 'facts.agency.?qualification.orValue(null)',
      status: 'facts.agency.status',
      since: 'facts.agency.since',
      why: 'facts.agency.?why.orValue(null)',
      rated: 'facts.agency.rated',
      stars: 'facts.agency.stars',
      average: 'facts.agency.?average.orValue(null)',
      ...changes,
    },
  };
}

const supervised = 'form.item + "/" + form.agency';

const supervisionForm = {
  type: 'object',
  'x-text': { title: { zh: '中介机构监管', en: 'Supervise an agency' } },
  properties: {
    item: itemOnList,
    agency: listedAgency,
    status,
    why: words('原因和依据', 'Why, and by which rule', 300, { minLength: 4 }),
  },
  required: ['item', 'agency', 'status', 'why'],
} as const satisfies FormSchema;

/** 监督: an agency that works badly is suspended or removed, and may come back; why is public. */
export const agencySupervision: ServiceDefinition = {
  code: 'agency-supervision',
  version: 3,
  kind: 'service',
  name: { zh: '中介机构监管', en: 'Supervision of agencies' },
  summary: {
    zh: '差评、违规的暂停或除名，原因公开；改好了可以恢复',
    en: 'Bad work is answered by suspension or removal, with the reason published; who has mended their ways comes back',
  },
  basis: intermediary,
  openedBy: 'office',
  opener: platform,
  form: supervisionForm,
  limits: { promised: [], statutory: [] },
  steps: [
    {
      code: 'decide',
      name: { zh: '处理', en: 'Done' },
      kind: 'automatic',
      by: { system: true },
      reads: [
        { as: 'agency', register: agencies.code, key: supervised },
        { as: 'item', register: items.code, key: 'form.item' },
      ],
      rules: [
        { when: 'facts.agency != null', outcome: 'done' },
        {
          when: 'true',
          outcome: 'not-there',
          reason: { zh: '名录里没有这家机构的这个事项', en: 'This agency is not listed for this item' },
        },
      ],
      outcomes: [
        {
          code: 'done',
          name: { zh: '已处理', en: 'Done' },
          favourable: true,
          writes: [
            agencyWrite(supervised, { status: 'form.status', why: 'form.why' }),
            withAgencies(
              'facts.item.?agencies.orValue([]).filter(each, each != form.agency) + (form.status == "listed" ? [form.agency] : [])',
            ),
          ],
          ends: [{ outcome: 'done' }],
        },
        {
          code: 'not-there',
          name: { zh: '不在册', en: 'Not listed' },
          favourable: false,
          ends: [{ outcome: 'not-there' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'done', name: { zh: '已处理', en: 'Done' }, class: 'favourable' },
    { code: 'not-there', name: { zh: '不在册', en: 'Not listed' }, class: 'void' },
  ],
  fee: { amountFen: '0', basis: intermediary },
  visits: 0,
};
