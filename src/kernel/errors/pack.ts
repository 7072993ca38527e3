import type { ErrorEntry } from './domain-error.ts';

/** Refusals to start with declarations that do not hold together. */
export const packErrors = {
  'pack.invalid': {
    message: {
      zh: '事项包有 {count} 处错误，第一处：{path}（{fault}）',
      en: 'Faults in the packs: {count}; the first: {path} ({fault})',
    },
    next: {
      zh: '用 yingshang pack check 看每一处，修正后再启动',
      en: 'See them all with yingshang pack check, mend them and start again',
    },
  },
} as const satisfies Record<string, ErrorEntry>;
