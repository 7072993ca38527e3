import { as, capital, person, personName, residentId, uscc } from '../../../kernel/form/dictionary.ts';
import type {
  ArrayField,
  BooleanField,
  NumberField,
  ObjectField,
  StringField,
} from '../../../kernel/form/schema.ts';
import {
  hasCapital,
  hasShareholders,
  isCompany,
  isCooperative,
  isForeignInvested,
  isJointVenture,
  isPartnership,
  mayHaveCorporateShareholders,
} from './kinds.ts';

/* Who owns it, and with what: the entries of each type, asked of that type alone. */

export const registeredCapital: NumberField = as(capital, {
  'x-when': hasCapital,
  'x-text': {
    title: { zh: '注册资本（出资额）', en: 'Registered capital (contributions)' },
    description: {
      zh: '公司填注册资本；合伙企业、合作社填全体的出资总额',
      en: 'The registered capital of a company; for partnerships and cooperatives what all contribute',
    },
  },
});

/** What an owner commits: public by law together with the name. */
export const contribution = {
  contribution: {
    type: 'integer',
    format: 'money-fen',
    minimum: 100,
    'x-text': { title: { zh: '认缴出资额', en: 'Contribution committed' } },
  },
  contributionForm: {
    type: 'string',
    'x-code-list': 'capital-forms',
    'x-text': { title: { zh: '出资方式', en: 'Form of contribution' } },
  },
  paidBy: {
    type: 'string',
    format: 'date',
    'x-text': { title: { zh: '缴足日期', en: 'To be paid by' } },
  },
} as const;

const committed = ['contribution', 'contributionForm', 'paidBy'] as const;

/** A shareholder who is a natural person of this country. */
const shareholder: ObjectField = {
  ...as(person, { 'x-text': { title: { zh: '股东', en: 'Shareholder' } } }),
  properties: { ...person.properties, ...contribution },
  required: [...person.required, ...committed],
};

/** A limited company has at most fifty shareholders (公司法 2018 art. 24). */
export const shareholders: ArrayField = {
  type: 'array',
  items: shareholder,
  minItems: 1,
  maxItems: 50,
  'x-when': hasShareholders,
  'x-text': {
    title: { zh: '自然人股东', en: 'Shareholders: natural persons' },
    description: {
      zh: '每位股东认缴多少，各股东合计等于注册资本',
      en: 'Who commits how much; all shareholders together the registered capital',
    },
  },
};

/** Since 2020 a joint venture may have Chinese citizens among its shareholders (外商投资法实施条例 art. 3). */
export const domesticShareholders: ArrayField = {
  type: 'array',
  items: shareholder,
  maxItems: 50,
  'x-when': isJointVenture,
  'x-text': {
    title: { zh: '中方自然人股东', en: 'Chinese shareholders: natural persons' },
    description: {
      zh: '中方股东可以是自然人，也可以是单位，至少一位；没有自然人就不填',
      en: 'The Chinese side is one person or enterprise at least; leave empty where there is no person',
    },
  },
};

const corporateName = {
  type: 'string',
  minLength: 4,
  maxLength: 100,
  'x-text': { title: { zh: '单位名称', en: 'Name of the organisation' } },
} as const satisfies StringField;

/** An owner that is an enterprise of this country, known by its unified code. */
const corporateOwner = {
  type: 'object',
  properties: { name: corporateName, uscc: { ...uscc, 'x-field': undefined }, ...contribution },
  required: ['name', 'uscc', ...committed],
  'x-text': { title: { zh: '单位', en: 'Organisation' } },
} as const;

/** Owners that are enterprises; a company of natural persons may do without. */
export const corporateShareholders: ArrayField = {
  type: 'array',
  items: plain(corporateOwner),
  maxItems: 50,
  'x-when': mayHaveCorporateShareholders,
  'x-text': {
    title: { zh: '单位股东', en: 'Shareholders: enterprises' },
    description: {
      zh: '单位独资的公司填这家单位；其他公司没有单位股东就不填',
      en: 'The one owner of a company of one enterprise; elsewhere leave empty where there are none',
    },
  },
};

/** Investors from abroad, each with the document that proves who it is (外商投资法实施条例 art. 37 to 39). */
export const foreignInvestors: ArrayField = {
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
      kind: {
        type: 'string',
        'x-choices': [
          { code: 'person', name: { zh: '自然人', en: 'Natural person' } },
          { code: 'enterprise', name: { zh: '企业或其他组织', en: 'Enterprise or other organisation' } },
        ],
        'x-text': { title: { zh: '投资者类型', en: 'Kind of investor' } },
      },
      from: {
        type: 'string',
        minLength: 2,
        maxLength: 50,
        'x-text': { title: { zh: '国别（地区）', en: 'Country or region' } },
      },
      document: {
        type: 'string',
        'x-choices': [
          { code: 'passport', name: { zh: '护照', en: 'Passport' } },
          {
            code: 'travel-permit',
            name: { zh: '港澳台居民通行证、居住证', en: 'Permit of Hong Kong, Macao or Taiwan residents' },
          },
          {
            code: 'incorporation',
            name: {
              zh: '主体资格证明（经公证、认证）',
              en: 'Proof of incorporation, notarised and certified',
            },
          },
        ],
        'x-text': { title: { zh: '身份或主体资格证明', en: 'Proof of identity or incorporation' } },
      },
      documentNumber: {
        type: 'string',
        minLength: 3,
        maxLength: 40,
        'x-personal': true,
        'x-text': { title: { zh: '证件号码（注册号）', en: 'Number of the document' } },
      },
      ...contribution,
    },
    required: ['name', 'kind', 'from', 'document', 'documentNumber', ...committed],
    'x-text': { title: { zh: '外国投资者', en: 'Foreign investor' } },
  },
  minItems: 1,
  maxItems: 50,
  'x-when': isForeignInvested,
  'x-text': { title: { zh: '外国投资者', en: 'Foreign investors' } },
};

/** What keeps the list of what is closed to investors from abroad (外商投资法实施条例 art. 33 and 34). */
export const negativeList: BooleanField = {
  type: 'boolean',
  const: true,
  'x-when': isForeignInvested,
  'x-text': {
    title: { zh: '外商投资准入负面清单声明', en: 'Declaration on the negative list' },
    description: {
      zh: '经营范围不涉及负面清单禁止投资的领域；涉及限制投资的领域，符合股权、高级管理人员等要求',
      en: 'Nothing in the scope is closed to foreign investors; what is restricted meets the rules on shares and managers',
    },
  },
};

/** The initial report to the commerce authority, made with the registration and nowhere else (art. 38 and 39). */
export const initialReport: ObjectField = {
  type: 'object',
  properties: {
    controller: {
      type: 'string',
      minLength: 2,
      maxLength: 100,
      'x-personal': true,
      'x-text': { title: { zh: '最终实际控制人', en: 'Who controls it in the end' } },
    },
    controllerFrom: {
      type: 'string',
      minLength: 2,
      maxLength: 50,
      'x-text': { title: { zh: '实际控制人国别（地区）', en: 'Where the controller is from' } },
    },
    investmentFen: {
      type: 'integer',
      format: 'money-fen',
      minimum: 100,
      'x-text': { title: { zh: '投资总额（折合人民币）', en: 'Total investment, in CNY' } },
    },
    agent: {
      type: 'string',
      minLength: 2,
      maxLength: 100,
      'x-personal': true,
      'x-text': {
        title: { zh: '法律文件送达接受人', en: 'Who receives legal documents here' },
        description: { zh: '在境内的个人或单位', en: 'A person or organisation in the country' },
      },
    },
  },
  required: ['controller', 'controllerFrom', 'investmentFen', 'agent'],
  'x-when': isForeignInvested,
  'x-text': {
    title: { zh: '外商投资信息初始报告', en: 'Initial report on the foreign investment' },
    description: {
      zh: '登记时一并报告，由系统转给商务部门，不用另报',
      en: 'Reported together with the registration and passed to the commerce authority; nothing to report again',
    },
  },
};

/** Partners, each with how far they are liable (合伙企业法 art. 2 and 61). */
export const partners: ArrayField = {
  type: 'array',
  items: {
    ...as(person, { 'x-text': { title: { zh: '合伙人', en: 'Partner' } } }),
    properties: {
      ...person.properties,
      liability: {
        type: 'string',
        'x-choices': [
          { code: 'general', name: { zh: '普通合伙人：无限连带责任', en: 'General: liable without limit' } },
          {
            code: 'limited',
            name: { zh: '有限合伙人：以出资额为限', en: 'Limited: liable up to the contribution' },
          },
        ],
        'x-text': { title: { zh: '承担责任方式', en: 'Liability' } },
      },
      ...contribution,
    },
    required: [...person.required, 'liability', ...committed],
  },
  minItems: 2,
  maxItems: 100,
  'x-when': isPartnership,
  'x-text': { title: { zh: '合伙人', en: 'Partners' } },
};

/** Members of a farmers' cooperative who are citizens (农民专业合作社法 art. 19 and 20). */
export const members: ArrayField = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      name: personName,
      residentId,
      farmer: {
        type: 'boolean',
        'x-text': { title: { zh: '是农民', en: 'Is a farmer' } },
      },
      ...contribution,
    },
    required: ['name', 'residentId', 'farmer', ...committed],
    'x-person': true,
    'x-text': { title: { zh: '成员', en: 'Member' } },
  },
  minItems: 1,
  maxItems: 300,
  'x-when': isCooperative,
  'x-text': {
    title: { zh: '公民成员', en: 'Members: citizens' },
    description: {
      zh: '成员共五名以上，农民至少占八成',
      en: 'Five members or more, four fifths of them farmers',
    },
  },
};

export const organisationMembers: ArrayField = {
  type: 'array',
  items: plain(corporateOwner),
  maxItems: 15,
  'x-when': isCooperative,
  'x-text': {
    title: { zh: '单位成员', en: 'Members: organisations' },
    description: {
      zh: '成员二十人以下的最多一个，超过二十人的不超过百分之五；没有就不填',
      en: 'One at most among up to twenty members, a twentieth among more; leave empty where there are none',
    },
  },
};

export const supervisor: ObjectField = as(person, {
  'x-when': isCompany,
  'x-text': { title: { zh: '监事', en: 'Supervisor' } },
});

/** An owner's code is the owner's: it is not offered from what is known of whoever asks. */
function plain(field: typeof corporateOwner): ObjectField {
  const { 'x-field': _, ...code } = uscc;
  return { ...field, properties: { ...field.properties, uscc: code } };
}

/** Every entry about owners, as forms and amendments take them. */
export const ownership = {
  capital: registeredCapital,
  shareholders,
  domesticShareholders,
  corporateShareholders,
  foreignInvestors,
  negativeList,
  initialReport,
  partners,
  members,
  organisationMembers,
} as const;

export const ownershipFields = Object.keys(ownership) as readonly (keyof typeof ownership)[];

const besideOthers: readonly string[] = [
  'domesticShareholders',
  'corporateShareholders',
  'organisationMembers',
];

/** Where they are asked, they must be answered; those who may stand beside others need not be there. */
export const requiredOwnership = ownershipFields.filter((name) => !besideOthers.includes(name));
