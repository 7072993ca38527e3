import type { StepDefinition } from '../../../kernel/process/definition.ts';
import type { Text } from '../../../kernel/text.ts';
import { mustBeThere } from '../enterprise-register.ts';
import { branches, companies, cooperative, isAmong, partnerships, trader } from '../types/codes.ts';
import { paidUpInTime } from '../types/rules.ts';
import { changes } from './change-form.ts';

/*
 * What must hold of a change before anybody looks at it: what the entity is, and what it may become (市场主体登记管理条例
 * 实施细则 art. 37: whatever changes its type meets the conditions of what it becomes).
 */

type Rule = NonNullable<StepDefinition['rules']>[number];

const type = 'facts.enterprise.type';
const is = (codes: readonly string[]): string => isAmong(type, codes);
const becomes = (codes: readonly string[]): string => isAmong('form.enterpriseType', codes);
const owners = changes('capital');
const leader = changes('representative');

const refused = (when: string, zh: string, en: string): Rule => ({
  when,
  outcome: 'refused',
  reason: { zh, en },
});

/** Who is to be the owners once it has changed: those of the form, or as they are. */
const named = (list: string, condition: string): string =>
  `(${owners} ? form.?${list}.orValue([]) : facts.enterprise.?${list}.orValue([])).exists(each, ${condition})`;
const leaderName = `(${leader} ? form.legalRepresentative.name : facts.enterprise.representativeName)`;

const together: Text = {
  zh: '请把执行事务合伙人（理事长）和出资人一起变更',
  en: 'change whoever leads it together with the owners',
};

/** A representative stands in the place of the one before, in which nobody may be who supervises (公司法 2018 art. 51). */
const supervises = `facts.enterprise.?people.orValue([]).exists(each, each.position == "supervisor" && each.name == ${leaderName})`;

export const changeChecks: readonly Rule[] = [
  mustBeThere,
  refused(
    `${owners} && ${is([trader])}`,
    '个体工商户没有注册资本和股东；要变成企业，请办理“个体工商户转型为企业”',
    'A sole trader has neither capital nor shareholders: to become an enterprise, ask for that instead',
  ),
  refused(
    `${owners} && ${is(branches)}`,
    '分公司没有注册资本和股东，请给公司办理变更',
    'A branch has neither capital nor shareholders: ask for a change of its company',
  ),
  refused(
    `${owners} && !((${is(companies)} && ${becomes(companies)}) || (${is(partnerships)} && ${becomes(partnerships)}) || (${is([cooperative])} && ${becomes([cooperative])}))`,
    '公司、合伙企业、合作社之间不能变更类型，请核对变更后的企业类型；要换组织形式的，先注销再设立',
    'Companies, partnerships and cooperatives do not turn into one another: check the type; for another form, end the one and set up the other',
  ),
  refused(
    `${owners} && ${type} != form.enterpriseType && ${is(partnerships)} && !(${changes('name')})`,
    '普通合伙和有限合伙要在名称里标明，类型变了名称也要变：请把名称一起选上（合伙企业法第十五条、第六十二条）',
    'The name says whether a partnership is general or limited: where the type changes, ask for the name, too (law on partnerships, art. 15 and 62)',
  ),
  refused(
    `(${owners} || ${leader}) && ${is(partnerships)} && !(${named('partners', `each.liability == "general" && each.name == ${leaderName}`)})`,
    `执行事务合伙人应当是普通合伙人：${together.zh}（合伙企业法第二十六条、第六十七条）`,
    `Whoever manages the partnership is one of its general partners: ${together.en} (law on partnerships, art. 26 and 67)`,
  ),
  refused(
    `(${owners} || ${leader}) && ${is([cooperative])} && !(${named('members', `each.name == ${leaderName}`)})`,
    `理事长从成员中选举产生：${together.zh}（农民专业合作社法第三十三条）`,
    `The chair is one of the members: ${together.en} (law on farmers’ cooperatives, art. 33)`,
  ),
  refused(
    `${leader} && ${is(companies)} && ${supervises}`,
    '新的法定代表人现在是监事，不能兼任：请先办理监事备案（公司法关于董事、高级管理人员不得兼任监事的规定）',
    'The new representative is the supervisor now, and cannot be both: file another supervisor first (company law: directors and managers may not be supervisors)',
  ),
  {
    // Until then whoever took over began anew, but for members of one family (个体工商户条例 art. 10, repealed on that day).
    when: `${leader} && ${is([trader])} && today < "2022-11-01" && form.?sameFamily.orValue(false) != true`,
    outcome: 'refused',
    reason: {
      zh: '2022年11月1日前，个体工商户换经营者要先注销、由新的经营者重新登记，家庭成员之间变更除外（个体工商户条例第十条）',
      en: 'Until 1 November 2022 a sole trader’s successor registers anew after the first was struck off, but within one family (regulations on sole traders, art. 10)',
    },
  },
  ...paidUpInTime.map((rule) => ({
    ...rule,
    when: `${owners} && ${rule.when}`,
    reason: {
      zh: '自2024年7月1日起，股东认缴的出资应当在五年内缴足，请改缴足日期（公司法第四十七条、第二百二十八条）',
      en: 'Since 1 July 2024 shareholders pay up within five years: change the dates (company law, art. 47 and 228)',
    },
  })),
];
