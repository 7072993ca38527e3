import type { ErrorEntry } from './domain-error.ts';

/** Refusals about what people may ask for their own data. */
export const personalDataErrors = {
  'privacy.kept': {
    message: {
      zh: '有 {count} 项依法还须保存，现在不能删除个人信息',
      en: 'The law has {count} things kept still, so personal data cannot be erased now',
    },
    next: {
      zh: '逐项原因见“我的个人信息”；期满或办结后可以再申请',
      en: 'The reason for each stands under My data; ask again when they have ended',
    },
  },
  'privacy.of-a-person-only': {
    message: {
      zh: '只有自然人可以为自己要求这件事',
      en: 'Only a natural person may ask this, and for themselves',
    },
    next: { zh: '请用本人的账户登录', en: 'Sign in with an account of your own' },
  },
} as const satisfies Record<string, ErrorEntry>;
