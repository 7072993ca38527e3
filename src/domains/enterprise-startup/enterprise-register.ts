import { capital, enterpriseName, uscc } from '../../kernel/form/dictionary.ts';
import type { ArrayField, Field, FormSchema } from '../../kernel/form/schema.ts';
import type { OfferedToDeclaration } from '../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../kernel/register/definition.ts';
import { registrationRules } from './basis.ts';
import { addressGround, registeredAddress, scope } from './fields.ts';
import { choice, dayOf, number, unifiedCode } from './register-parts.ts';
import { contribution } from './types/fields.ts';

/** Owners as the public sees them: name and contribution, and what their kind adds. */
function owners(zh: string, en: string, more: Readonly<Record<string, Field>> = {}): ArrayField {
  return {
    type: 'array',
    items: {
      type: 'object',
      properties: {
        name: { type: 'string', maxLength: 100, 'x-text': { title: { zh: '姓名或名称', en: 'Name' } } },
        ...more,
        ...contribution,
      },
      required: ['name', ...Object.keys(more), 'contribution', 'contributionForm', 'paidBy'],
    },
    'x-text': { title: { zh, en } },
  };
}

const people: ArrayField = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      name: { type: 'string', maxLength: 50, 'x-text': { title: { zh: '姓名', en: 'Name' } } },
      position: {
        type: 'string',
        'x-code-list': 'positions',
        'x-text': { title: { zh: '职务', en: 'Position' } },
      },
    },
    required: ['name', 'position'],
  },
  'x-text': { title: { zh: '主要人员', en: 'Directors, supervisors and managers' } },
};

const organisation = number('统一社会信用代码', 'Unified code');

/**
 * Registered market entities: companies, partnerships, cooperatives and branches, and sole traders, who are no enterprises
 * (市场主体登记管理条例 art. 2). What the law makes public of them is public (企业信息公示暂行条例 art. 6).
 */
const properties = {
  uscc,
  name: enterpriseName,
  /** Not known of those entered before version 4; their type says it, too. */
  kind: choice('主体类别', 'Kind', [
    ['company', '公司', 'Company'],
    ['partnership', '合伙企业', 'Partnership'],
    ['cooperative', '农民专业合作社', 'Farmers’ cooperative'],
    ['branch', '分公司', 'Branch'],
    ['sole-trader', '个体工商户', 'Sole trader'],
  ]),
  /** Where its name stands in the register of names; not known of those entered before version 3. */
  nameKey: { ...number('名称库编号', 'Key in the register of names'), maxLength: 100 },
  type: {
    type: 'string',
    'x-code-list': 'enterprise-types',
    'x-text': { title: { zh: '类型', en: 'Type of enterprise' } },
  },
  region: {
    type: 'string',
    'x-code-list': 'city.regions',
    'x-text': { title: { zh: '登记地区', en: 'Registered in' } },
  },
  address: registeredAddress,
  addressGround,
  businessScope: scope,
  capital,
  shareholders: owners('股东及出资', 'Shareholders and contributions'),
  corporateShareholders: owners('单位股东及出资', 'Corporate shareholders and contributions', {
    uscc: organisation,
  }),
  foreignInvestors: owners('外国投资者及出资', 'Foreign investors and contributions', {
    from: number('国别（地区）', 'Country or region'),
  }),
  partners: owners('合伙人及出资', 'Partners and contributions', {
    liability: choice('承担责任方式', 'Liability', [
      ['general', '普通合伙人', 'General partner'],
      ['limited', '有限合伙人', 'Limited partner'],
    ]),
  }),
  members: owners('成员及出资', 'Members and contributions', {
    farmer: { type: 'boolean', 'x-text': { title: { zh: '农民', en: 'Farmer' } } },
  }),
  organisationMembers: owners('单位成员及出资', 'Organisations among the members', { uscc: organisation }),
  parent: number('所属企业的统一社会信用代码', 'Unified code of the enterprise it is a branch of'),
  representativeName: number('法定代表人（经营者、负责人）姓名', 'Legal representative, owner or head'),
  people,
  /** Of what was filed beside the registration (条例 art. 9): since when it stands so. */
  articlesOn: dayOf('章程（合伙协议）备案日期', 'Articles filed on'),
  establishedOn: dayOf('成立日期', 'Established on'),
  status: choice('登记状态', 'Status', [
    ['registered', '存续', 'Registered'],
    ['deregistered', '已注销', 'Deregistered'],
    ['revoked', '登记已撤销', 'Registration revoked'],
    ['transformed', '已转型为企业', 'Became an enterprise'],
  ]),
  successor: number('转型后的统一社会信用代码', 'Unified code of what it became'),
  predecessor: number('转型前的统一社会信用代码', 'Unified code of the sole trader it was'),
  deregisteredOn: dayOf('注销（撤销）日期', 'Ended on'),
} as const;

type EnterpriseField = keyof typeof properties;

const required = [
  'uscc',
  'name',
  'type',
  'region',
  'address',
  'businessScope',
  'representativeName',
  'establishedOn',
  'status',
] as const satisfies readonly EnterpriseField[];

const fields = Object.keys(properties) as readonly EnterpriseField[];
const notPublic: readonly EnterpriseField[] = ['addressGround', 'nameKey'];

/**
 * Everything that the entry read as `facts.enterprise` says, for a change that leaves the rest as it was. `others` are
 * the entries that become something else.
 */
export function entryAsItWas(others: Readonly<Partial<Record<EnterpriseField, string>>>) {
  const always: readonly EnterpriseField[] = required;
  const kept = fields.map((field) => [
    field,
    others[field] ??
      (always.includes(field) ? `facts.enterprise.${field}` : `facts.enterprise.?${field}.orValue(null)`),
  ]);
  return Object.fromEntries(kept) as Readonly<Record<EnterpriseField, string>>;
}

/** Whether there is such an enterprise and it has not ended. */
export const isThere = 'facts.enterprise != null && facts.enterprise.status == "registered"';

/** Refuses what is asked of an enterprise that the register has not, or has no more. */
export const mustBeThere = {
  when: `!(${isThere})`,
  outcome: 'refused',
  reason: {
    zh: '登记台账里没有这家存续的企业，请核对统一社会信用代码',
    en: 'The register has no such enterprise in being: check the unified code',
  },
} as const;

/** For enterprises in the register, but for those of which something else says why not. */
export function offeredToThoseThere(
  others: OfferedToDeclaration['refuses'] = [],
  reads: OfferedToDeclaration['reads'] = [],
): OfferedToDeclaration {
  const { when, reason } = mustBeThere;
  return {
    reads: [{ as: 'enterprise', register: 'enterprise' }, ...reads],
    refuses: [{ when, reason }, ...others],
  };
}

export const readEnterprise = { as: 'enterprise', register: 'enterprise', key: 'form.uscc' } as const;

export const enterprises: RegisterDefinition = {
  code: 'enterprise',
  version: 5,
  name: { zh: '市场主体登记台账', en: 'Register of market entities' },
  basis: registrationRules('8'),
  schema: { type: 'object', properties, required } as const satisfies FormSchema,
  key: unifiedCode,
  existing: {
    while: { status: 'registered' },
    otherwise: {
      zh: '登记台账里它已经不再存续（注销、撤销登记或转型）',
      en: 'by the register it is there no more: struck off, revoked, or become another enterprise',
    },
  },
  owner: 'market-registration',
  publication: {
    fields: fields.filter((field) => !notPublic.includes(field)),
    basis: [{ law: '企业信息公示暂行条例', article: '6' }],
  },
  writers: [
    'startup.registration',
    'branch-registration',
    'enterprise-change',
    'enterprise-filing',
    'deregistration',
    'registration-revocation',
    'registration-restoration',
    'trader-transformation',
  ],
  kind: 'plain',
};
