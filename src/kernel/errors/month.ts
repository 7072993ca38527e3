import type { ErrorEntry } from './domain-error.ts';

/** Refusals about the made-up month of a demonstration. */
export const monthErrors = {
  'month.not-offered': {
    message: {
      zh: '这里不能开始演示月：只有演示版可以，演示月里也不能再开一个',
      en: 'A demonstration month cannot be started here: only a demonstration can have one, and not inside another',
    },
    next: {
      zh: '请在演示版的主程序里开始，或运行 npm start -- --demo',
      en: 'Start it in the demonstration, or with npm start -- --demo',
    },
  },
  'month.there-already': {
    message: { zh: '已经有一个演示月', en: 'There is already a demonstration month' },
    next: { zh: '打开它，或先把它整体删除', en: 'Open it, or delete it first' },
  },
} as const satisfies Readonly<Record<string, ErrorEntry>>;
