import type { ErrorEntry } from './domain-error.ts';

/** Refusals about what people may ask for their own data. */
export const personalDataErrors = {
  'privacy.kept': {
    message: {
      zh: '有 {count} 项依法还须保存，现在不能删除个人信息',
      en: 'By law {count} records must still be kept, so your personal data cannot be erased now',
    },
    next: {
      zh: '逐项原因见“我的个人信息”；期满或办结后可以再申请',
      en: 'The reasons are listed under My data. Ask again when the periods end',
    },
  },
  'privacy.of-a-person-only': {
    message: {
      zh: '只有自然人可以为自己要求这件事',
      en: 'Only an individual can request this, for themselves',
    },
    next: { zh: '请用本人的账户登录', en: 'Sign in with your own account' },
  },
} as const satisfies Record<string, ErrorEntry>;
