import type { Text } from '../../../../src/kernel/text.ts';

/** What people come for, as verbs. `plan` is the code of the plan that covers it, the same in every city. */
export type Journey = {
  readonly verb: Text;
  readonly hint: Text;
  readonly plan: string;
  /** The one service most people come for, and the choice in its form by which it is begun. */
  readonly begins?: { readonly service: string; readonly by: string };
};

export const journeys: readonly Journey[] = [
  {
    verb: { zh: '开办企业', en: 'Start a business' },
    hint: { zh: '起名、登记、刻章、开票、开户', en: 'Name, register, seals, invoices, bank' },
    plan: 'enterprise-startup',
    begins: { service: 'startup', by: 'enterpriseType' },
  },
  {
    verb: { zh: '盖厂房', en: 'Build premises' },
    hint: { zh: '规划、施工许可、验收', en: 'Planning, building permit, acceptance' },
    plan: 'construction-permits',
  },
  {
    verb: { zh: '接电', en: 'Get electricity' },
    hint: { zh: '新装、增容', en: 'New connections, more capacity' },
    plan: 'electricity',
  },
  {
    verb: { zh: '接水', en: 'Get water' },
    hint: { zh: '供水、排水报装', en: 'Water supply and drainage' },
    plan: 'water',
  },
  {
    verb: { zh: '接气', en: 'Get gas' },
    hint: { zh: '用气报装、改管、过户', en: 'Supply, pipes, change of name' },
    plan: 'gas',
  },
  {
    verb: { zh: '办不动产证', en: 'Register property' },
    hint: { zh: '买卖、抵押、查询', en: 'Sale, mortgage, searches' },
    plan: 'property-registration',
  },
  {
    verb: { zh: '贷款', en: 'Get a loan' },
    hint: { zh: '找资金、担保', en: 'Finance and guarantees' },
    plan: 'credit-access',
  },
  {
    verb: { zh: '投标', en: 'Bid for contracts' },
    hint: { zh: '看公告、投标、开标', en: 'Notices, bids, openings' },
    plan: 'tendering',
  },
  {
    verb: { zh: '打官司', en: 'Go to court' },
    hint: { zh: '立案、执行', en: 'Filing and enforcement' },
    plan: 'contract-enforcement',
  },
  {
    verb: { zh: '提诉求', en: 'Raise a complaint' },
    hint: { zh: '投诉、建议、求助', en: 'Complaints, suggestions, help' },
    plan: 'enterprise-rights',
  },
];

/** What most people come for of a plan, where there is such a thing. */
export function beginsOf(plan: string | undefined): Journey['begins'] {
  return journeys.find((journey) => journey.plan === plan)?.begins;
}
