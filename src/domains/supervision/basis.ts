import type { Basis } from '../../kernel/basis.ts';
import type { LimitDeclaration, OfficeActor } from '../../kernel/process/definition.ts';

export const plan = 'overall';

/** What is promised is to be kept; how long an order gives is no text's, but the product's own. */
export const measure: readonly Basis[] = [{ plan, measure: 'service-efficiency' }];

export const convention: readonly Basis[] = [
  {
    custom: {
      zh: '督查考核各项时限为服务约定：方案要求督查、约谈、通报和“回头看”，没有规定天数',
      en: 'Times of supervision are service conventions: the plan asks for inspection, talks, circulars and look-backs, and sets no days',
    },
  },
];

/** Two promises about one matter are none: the day that was named is the one. */
export const namedDay: readonly Basis[] = [
  {
    custom: {
      zh: '督办的时限为写明的应办结日期；说明经认可的，为责任单位保证的日期；日期已过、尚未另定的，为八个工作日（服务约定）',
      en: 'An order has until the day that it names, or that the office has named in an explanation that was accepted; where that is past and no other is named yet, eight working days (service convention)',
    },
  },
];

/** 国务院办公厅关于建立政务服务“好差评”制度提高政务服务水平的意见（国办发〔2019〕51号）. */
export const ratingRules: readonly Basis[] = [{ standard: '国办发〔2019〕51号', clause: '三' }];

/** Whose people watch over the plan. */
export const supervision: OfficeActor = { duty: 'plan-supervision' };
/** The leading group's office. */
export const coordination: OfficeActor = { duty: 'plan-coordination' };

export function workingDays(value: number): LimitDeclaration {
  return { value, unit: 'working-day', basis: convention };
}

export function naturalDays(value: number): LimitDeclaration {
  return { value, unit: 'natural-day', basis: convention };
}
