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
      en: 'Check the number, or select “Open a supervision order about this” on its page, which fills it in. Leave it empty if there is none',
    },
  },
  'supervision.due-past': {
    message: {
      zh: '应办结日期 {due} 已经过去',
      en: 'The due date {due} has already passed',
    },
    next: {
      zh: '请写责任单位还来得及办的日期；已经超期的办件，系统会按它自己的时限立督办',
      en: 'Choose a date the office can still meet. For an overdue case an order opens automatically, with that case’s own due date',
    },
  },
} as const satisfies Record<string, ErrorEntry>;
