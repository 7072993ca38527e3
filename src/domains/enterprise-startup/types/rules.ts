import type { FieldRule } from '../../../kernel/form/schema.ts';
import type { StepDefinition } from '../../../kernel/process/definition.ts';
import type { Text } from '../../../kernel/text.ts';
import {
  isCompany,
  isCooperative,
  isGeneralPartnership,
  isJointVenture,
  isLimitedPartnership,
  isOfForeigners,
  isOfOneEnterprise,
  isOfOneForeigner,
  isOfSeveral,
  isOnePerson,
  isPartnership,
  isTrader,
} from './kinds.ts';

/*
 * What the law wants of the owners of each type, as expressions over the one form. Articles: 公司法 as of 2018 (a new
 * one since 2024-07-01), 合伙企业法 as of 2007, 农民专业合作社法 as of 2018, 市场主体登记管理条例.
 */

/** A form asks for one of the two. */
const natural = 'form.?shareholders.orValue(form.?domesticShareholders.orValue([]))';
const corporate = 'form.?corporateShareholders.orValue([])';
const foreign = 'form.?foreignInvestors.orValue([])';
const partners = 'form.?partners.orValue([])';
const members = 'form.?members.orValue([])';
const organisations = 'form.?organisationMembers.orValue([])';

const committed = (list: string): string => `sum(${list}.map(each, each.contribution))`;
const isTrue = (kind: string, holds: string): string => `!(${kind}) || (${holds})`;
const everyForm = (list: string, holds: string): string => `${list}.all(each, ${holds})`;

const companyOwners = `size(${natural}) + size(${corporate}) + size(${foreign})`;
const all = `(size(${members}) + size(${organisations}))`;
const noLabour = 'each.contributionForm != "labour"';

/** How many hold it: 公司法 2018 art. 24 and 57, 2023 art. 42; with what: 条例 art. 13. */
const companies: readonly FieldRule[] = [
  {
    holds: isTrue(isOnePerson, `size(${natural}) == 1`),
    at: 'shareholders',
    text: {
      zh: '一名股东的有限责任公司只能填一位股东；有两位以上请改企业类型',
      en: 'A company with one shareholder lists one; change the type for two or more',
    },
  },
  {
    holds: isTrue(isOfOneEnterprise, `size(${corporate}) == 1`),
    at: 'corporateShareholders',
    text: {
      zh: '单位独资的公司填一家单位；有两家以上请改企业类型',
      en: 'A company of one enterprise lists that one; change the type for two or more',
    },
  },
  {
    holds: isTrue(isOfSeveral, `${companyOwners} >= 2`),
    at: 'shareholders',
    text: {
      zh: '请填两位以上股东；只有一位请改企业类型',
      en: 'List two shareholders or more; change the type if there is one',
    },
  },
  {
    // 外商投资法实施条例 art. 3: persons of this country, too, since 2020
    holds: isTrue(isJointVenture, `size(${natural}) + size(${corporate}) >= 1`),
    at: 'domesticShareholders',
    text: {
      zh: '中外合资的公司请至少填一位中方股东，自然人、单位都可以；全部是外国投资者请改企业类型',
      en: 'A joint venture lists a Chinese shareholder, a person or an enterprise; change the type if all are foreign',
    },
  },
  {
    holds: isTrue(isOfForeigners, `size(${foreign}) >= 2`),
    at: 'foreignInvestors',
    text: {
      zh: '请填两位以上外国投资者；只有一位请改企业类型',
      en: 'List two foreign investors or more; change the type if there is one',
    },
  },
  {
    holds: isTrue(
      isOfOneForeigner,
      `size(${foreign}) == 1 && ${foreign}.all(each, each.kind == (form.enterpriseType == "5140" ? "person" : "enterprise"))`,
    ),
    at: 'foreignInvestors',
    text: {
      zh: '独资的公司填一位外国投资者，投资者类型和企业类型要一致；有两位以上请改企业类型',
      en: 'List the one foreign investor, a person or an enterprise as the type of company says; change the type for two or more',
    },
  },
  {
    holds: isTrue(isCompany, `${companyOwners} <= 50`),
    at: 'shareholders',
    text: { zh: '有限责任公司最多五十位股东', en: 'A limited company has at most fifty shareholders' },
  },
  {
    holds: `distinct(${natural}.map(each, each.residentId))`,
    at: 'shareholders',
    text: { zh: '同一个人在股东里填了两次', en: 'The same person is listed twice as shareholder' },
  },
  {
    holds: `distinct(${corporate}.map(each, each.uscc))`,
    at: 'corporateShareholders',
    text: { zh: '同一家单位在股东里填了两次', en: 'The same enterprise is listed twice as shareholder' },
  },
  {
    holds: isTrue(
      isCompany,
      `${committed(natural)} + ${committed(corporate)} + ${committed(foreign)} == double(form.capital)`,
    ),
    at: 'capital',
    text: {
      zh: '各股东认缴出资额的合计应等于注册资本',
      en: 'The contributions must add up to the registered capital',
    },
  },
  {
    holds: isTrue(
      isCompany,
      [natural, corporate, foreign].map((list) => everyForm(list, noLabour)).join(' && '),
    ),
    at: 'shareholders',
    text: {
      zh: '公司股东不能用劳务出资（市场主体登记管理条例第十三条）',
      en: 'Shareholders of a company cannot contribute labour',
    },
  },
];

/** 合伙企业法 art. 14, 61, 64, 67 and 75. */
const partnerships: readonly FieldRule[] = [
  {
    holds: `distinct(${partners}.map(each, each.residentId))`,
    at: 'partners',
    text: { zh: '同一个人在合伙人里填了两次', en: 'The same person is listed twice as partner' },
  },
  {
    holds: isTrue(isGeneralPartnership, everyForm(partners, 'each.liability == "general"')),
    at: 'partners',
    text: {
      zh: '普通合伙企业的合伙人都是普通合伙人；有人只以出资额为限负责的，请改为有限合伙企业',
      en: 'All partners of a general partnership are liable without limit; change the type if one is not',
    },
  },
  {
    holds: isTrue(
      isLimitedPartnership,
      `${partners}.exists(each, each.liability == "general") && ${partners}.exists(each, each.liability == "limited")`,
    ),
    at: 'partners',
    text: {
      zh: '有限合伙企业至少有一名普通合伙人，并有有限合伙人',
      en: 'A limited partnership has a general partner at least, and limited ones',
    },
  },
  {
    holds: isTrue(isLimitedPartnership, `size(${partners}) <= 50`),
    at: 'partners',
    text: { zh: '有限合伙企业最多五十名合伙人', en: 'A limited partnership has at most fifty partners' },
  },
  {
    holds: everyForm(partners, `each.liability != "limited" || ${noLabour}`),
    at: 'partners',
    text: {
      zh: '有限合伙人不能用劳务出资（合伙企业法第六十四条）',
      en: 'Limited partners cannot contribute labour',
    },
  },
  {
    holds: isTrue(isPartnership, `${committed(partners)} == double(form.capital)`),
    at: 'partners',
    text: { zh: '各合伙人出资额的合计应等于出资总额', en: 'The contributions must add up to the whole' },
  },
  {
    holds: isTrue(
      isPartnership,
      `${partners}.exists(each, each.liability == "general" && each.residentId == form.legalRepresentative.residentId)`,
    ),
    at: 'legalRepresentative',
    text: {
      zh: '执行事务合伙人应当是普通合伙人（有限合伙人不执行合伙事务）',
      en: 'Whoever manages the partnership is one of its general partners',
    },
  },
];

/** 农民专业合作社法 art. 12, 20 and 33; 条例 art. 13. */
const cooperatives: readonly FieldRule[] = [
  {
    holds: isTrue(isCooperative, `${all} >= 5`),
    at: 'members',
    text: { zh: '合作社应当有五名以上成员', en: 'A cooperative has five members or more' },
  },
  {
    holds: isTrue(
      isCooperative,
      `double(size(${members}.filter(each, each.farmer))) * 5.0 >= double(${all}) * 4.0`,
    ),
    at: 'members',
    text: { zh: '农民至少占成员总数的百分之八十', en: 'Four fifths of the members at least are farmers' },
  },
  {
    holds: isTrue(
      isCooperative,
      `${all} <= 20 ? size(${organisations}) <= 1 : double(size(${organisations})) * 20.0 <= double(${all})`,
    ),
    at: 'organisationMembers',
    text: {
      zh: '成员二十人以下的可以有一个单位成员；超过二十人的，单位成员不超过百分之五',
      en: 'One organisation among up to twenty members, and a twentieth among more',
    },
  },
  {
    holds: `distinct(${members}.map(each, each.residentId))`,
    at: 'members',
    text: { zh: '同一个人在成员里填了两次', en: 'The same person is listed twice as member' },
  },
  {
    holds: `distinct(${organisations}.map(each, each.uscc))`,
    at: 'organisationMembers',
    text: { zh: '同一家单位在成员里填了两次', en: 'The same organisation is listed twice as member' },
  },
  {
    holds: isTrue(
      isCooperative,
      `${committed(members)} + ${committed(organisations)} == double(form.capital)`,
    ),
    at: 'members',
    text: { zh: '各成员出资额的合计应等于出资总额', en: 'The contributions must add up to the whole' },
  },
  {
    holds: isTrue(
      isCooperative,
      [members, organisations].map((list) => everyForm(list, noLabour)).join(' && '),
    ),
    at: 'members',
    text: {
      zh: '合作社成员不能用劳务出资（市场主体登记管理条例第十三条）',
      en: 'Members of a cooperative cannot contribute labour',
    },
  },
  {
    holds: isTrue(
      isCooperative,
      `${members}.exists(each, each.residentId == form.legalRepresentative.residentId)`,
    ),
    at: 'legalRepresentative',
    text: {
      zh: '理事长是合作社的法定代表人，从成员中选举产生',
      en: 'The chair, who represents the cooperative, is one of its members',
    },
  },
];

/** Investors from abroad are told apart by their documents, each of the kind its holder has (外商投资法实施条例 art. 37 and 38). */
export const investorsFromAbroad: readonly FieldRule[] = [
  {
    holds: `distinct(${foreign}.map(each, each.documentNumber))`,
    at: 'foreignInvestors',
    text: {
      zh: '有两位外国投资者的证件号码（注册号）一样，请核对',
      en: 'Two foreign investors have the same number of document: check it',
    },
  },
  {
    holds: everyForm(foreign, '(each.kind == "enterprise") == (each.document == "incorporation")'),
    at: 'foreignInvestors',
    text: {
      zh: '自然人用护照或通行证、居住证，企业和其他组织用主体资格证明，请核对投资者类型和证明',
      en: 'A person has a passport or permit, an enterprise its proof of incorporation: check kind and document',
    },
  },
];

/** Nobody holds a share of themselves; what an enterprise takes back of its own is reduced, not held. */
export const notOfItself = (list: string, text: Text): FieldRule => ({
  holds: `form.?${list}.orValue([]).all(each, each.uscc != form.uscc)`,
  at: list,
  text,
});

export const ownershipRules: readonly FieldRule[] = [...companies, ...partnerships, ...cooperatives];

/** The last part of a name says what it is (企业名称登记管理规定 art. 10; 合伙企业法 art. 15 and 62). */
const endings: readonly (readonly [string, readonly string[]])[] = [
  [isCompany, ['有限公司', '有限责任公司']],
  [isGeneralPartnership, ['合伙企业（普通合伙）']],
  [isLimitedPartnership, ['合伙企业（有限合伙）']],
  [isCooperative, ['专业合作社']],
];
const taken = JSON.stringify(endings.flatMap(([, forms]) => forms));

export const nameFitsType: FieldRule = {
  holds: [
    ...endings.map(([kind, forms]) => `((${kind}) && form.organisationForm in ${JSON.stringify(forms)})`),
    `((${isTrader}) && !(form.organisationForm in ${taken}))`,
  ].join(' || '),
  at: 'organisationForm',
  text: {
    zh: '公司用“有限公司”或“有限责任公司”结尾，合伙企业要标明“普通合伙”或“有限合伙”，合作社用“专业合作社”，个体工商户都不能用',
    en: 'A company ends in 有限公司 or 有限责任公司, a partnership says 普通合伙 or 有限合伙, a cooperative 专业合作社; a sole trader uses none of them',
  },
};

/** Directors and managers may not be supervisors (公司法 2018 art. 51). */
export const supervisorIsAnother: FieldRule = {
  holds: 'form.supervisor.residentId != form.legalRepresentative.residentId',
  at: 'supervisor',
  text: { zh: '监事不能由法定代表人兼任', en: 'The legal representative cannot be the supervisor' },
};

/** The head of finance is one of the managers (公司法 2018 art. 216), and so not the supervisor either (art. 51). */
export const financeIsNoSupervisor: FieldRule = {
  holds: 'form.supervisor.residentId != form.financeContact.residentId',
  at: 'financeContact',
  text: {
    zh: '监事不能兼任财务负责人：财务负责人属于高级管理人员（公司法）',
    en: 'The supervisor cannot be the finance contact: the head of finance is one of the managers (Company Law)',
  },
};

/** A day as a number that grows with it, so that years can be added: 2024-07-01 is 20240601 (months count from 0). */
const day = (text: string): string => {
  const at = `timestamp(${text} + "T00:00:00Z")`;
  return `(${at}.getFullYear() * 10000 + ${at}.getMonth() * 100 + ${at}.getDate())`;
};

export const paidWithinFiveYears = (list: string): string =>
  everyForm(list, `${day('each.paidBy')} <= ${day('today')} + 50000`);

/**
 * A limited company registered since 2024-07-01 is paid up within five years of its establishment (公司法 2023 art. 47);
 * until then its articles alone say when. The law of the day decides, so that it is asked where the day is known.
 */
export const paidUpInTime: NonNullable<StepDefinition['rules']> = [
  {
    when: `(${isCompany}) && today >= "2024-07-01" && !(${[natural, corporate, foreign].map(paidWithinFiveYears).join(' && ')})`,
    outcome: 'returned',
    reason: {
      zh: '自2024年7月1日起，股东认缴的出资应当自公司成立之日起五年内缴足，请改缴足日期（公司法第四十七条）',
      en: 'Since 1 July 2024 shareholders pay up within five years of establishment: change the dates',
    },
  },
];
