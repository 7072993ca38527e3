import { countyChoice } from '../../published-entry/county-choice.ts';
import { registrar } from '../basis.ts';
import { isReliefCounty, reliefBasis } from '../fees.ts';

/** 企业间存量非住宅零成本 (六): which counties charge nothing, since when and by what document. */
export const feeRelief = countyChoice({
  code: 'property-fee-relief',
  registerVersion: 2,
  name: {
    zh: '企业间非住宅转移登记零成本的县（市、区）',
    en: 'Counties that charge firms nothing for transfers',
  },
  verb: { zh: '决定企业间非住宅转移登记是否零成本', en: 'Decide whether firms pay for transfers' },
  summary: {
    zh: '各县（市、区）按文件决定是否免收企业之间存量非住宅转移登记费，从指定的日期起执行',
    en: 'A county decides by a document whether firms pay the fee for transfers other than housing, from a day on',
  },
  question: {
    zh: '企业之间存量非住宅转移登记零成本',
    en: 'Transfers between firms, other than housing, cost nothing',
  },
  basis: reliefBasis,
  by: registrar,
  before: isReliefCounty,
  untilDecided: {
    text: {
      zh: '还没有作出自己决定的县（市、区），暂按本市的设置执行：下列地方免收，其他地方照常收费。',
      en: 'Where a county has not decided for itself, the city’s setting holds: no fee in the places below, the usual fee elsewhere.',
    },
    setting: 'zeroCostTransfers',
  },
});
