import { convention, measure } from './basis.ts';

/*
 * 登记费: 80 yuan for housing, 550 for anything else, once for each unit (发改价格规〔2016〕2559号); nothing for seizures,
 * objections, advance notices, corrections and queries (财税〔2016〕79号, 财税〔2019〕45号).
 */

export const feeBasis = [{ standard: '发改价格规〔2016〕2559号' }, { standard: '财税〔2016〕79号' }] as const;

export const byUse = 'facts.unit.use == "housing" ? 8000 : 55000';

/** What the city’s data say of a county that has not decided anything itself (`around/fee-relief.ts`). */
export const isReliefCounty = 'region.settings.?zeroCostTransfers.orValue(false) == true';

export const feeNote = {
  zh: '住宅 80 元、其他 550 元；小微企业免收',
  en: '80 yuan for housing, 550 for other property; small and micro enterprises pay nothing',
} as const;

export const reliefBasis = [
  ...measure('cost-and-land-index'),
  ...convention('各县（市、区）自行决定是否实行零成本', 'Each county decides whether it charges nothing'),
];
