import type { Text } from '../../../../src/kernel/text.ts';
import type { ServiceItem } from '../../api/types.ts';

/** What people come for, as verbs. `plan` is the code of the plan that covers it, the same in every city. */
export type Journey = {
  readonly verb: Text;
  readonly hint: Text;
  readonly plan: string;
  readonly search: Text;
};

export const journeys: readonly Journey[] = [
  {
    verb: { zh: '开办企业', en: 'Start a business' },
    hint: { zh: '起名、登记、刻章、开票、开户', en: 'Name, register, seals, invoices, bank' },
    plan: 'enterprise-startup',
    search: { zh: '开办企业', en: 'start a business' },
  },
  {
    verb: { zh: '盖厂房', en: 'Build premises' },
    hint: { zh: '规划、施工许可、验收', en: 'Planning, building permit, acceptance' },
    plan: 'construction-permits',
    search: { zh: '施工许可', en: 'building permit' },
  },
  {
    verb: { zh: '接电', en: 'Get electricity' },
    hint: { zh: '新装、增容', en: 'New connections, more capacity' },
    plan: 'electricity',
    search: { zh: '用电', en: 'electricity' },
  },
  {
    verb: { zh: '接水', en: 'Get water' },
    hint: { zh: '供水、排水报装', en: 'Water supply and drainage' },
    plan: 'water',
    search: { zh: '用水', en: 'water' },
  },
  {
    verb: { zh: '办不动产证', en: 'Register property' },
    hint: { zh: '买卖、抵押、查询', en: 'Sale, mortgage, searches' },
    plan: 'property-registration',
    search: { zh: '不动产', en: 'property' },
  },
  {
    verb: { zh: '贷款', en: 'Get a loan' },
    hint: { zh: '找资金、担保', en: 'Finance and guarantees' },
    plan: 'credit-access',
    search: { zh: '贷款', en: 'loan' },
  },
  {
    verb: { zh: '投标', en: 'Bid for contracts' },
    hint: { zh: '看公告、投标、开标', en: 'Notices, bids, openings' },
    plan: 'tendering',
    search: { zh: '投标', en: 'tender' },
  },
  {
    verb: { zh: '打官司', en: 'Go to court' },
    hint: { zh: '立案、执行', en: 'Filing and enforcement' },
    plan: 'contract-enforcement',
    search: { zh: '立案', en: 'lawsuit' },
  },
  {
    verb: { zh: '提诉求', en: 'Raise a complaint' },
    hint: { zh: '投诉、建议、求助', en: 'Complaints, suggestions, help' },
    plan: 'enterprise-rights',
    search: { zh: '诉求', en: 'complaint' },
  },
];

/** The services a journey leads to today: those of its plan. */
export function servicesOf(journey: Journey, services: readonly ServiceItem[]): readonly ServiceItem[] {
  return services.filter((service) => service.plan.code === journey.plan);
}

/** Codes of the plans that have services; their promises can be measured. */
export function plansOf(services: readonly ServiceItem[]): readonly string[] {
  return [...new Set(services.map((service) => service.plan.code))];
}
