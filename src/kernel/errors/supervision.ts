import type { ErrorEntry } from './domain-error.ts';

/** Refusals about what supervision begins. Nothing is opened by a refused beginning. */
export const supervisionErrors = {
  'supervision.cause-unknown': {
    message: {
      zh: '没有编号为 {number} 的办件、任务或指标',
      en: 'There is no case, task or indicator with the number {number}',
    },
    next: {
      zh: '请核对编号，或者在那件事的页面上点“就此事督办”，编号会自动带上；没有编号的，空着不填',
      en: 'Look at the number again, or press “Open an order about this” on its own page, which brings it along; leave it empty where there is none',
    },
  },
  'supervision.due-past': {
    message: {
      zh: '应办结日期 {due} 已经过去',
      en: '{due}, by which it is to be done, is past already',
    },
    next: {
      zh: '请写责任单位还来得及办的日期；已经超期的办件，系统会按它自己的时限立督办',
      en: 'Name a day by which the office can still do it; of a case that is late the order comes by itself, held to that case’s own day',
    },
  },
} as const satisfies Record<string, ErrorEntry>;
