import type { ErrorEntry } from './domain-error.ts';

/** Refusals about work that goes on behind the pages. */
export const jobErrors = {
  'job.not-found': {
    message: {
      zh: '这项后台工作已经办成、已了结，或正在重试',
      en: 'This background work has been completed or resolved, or is being retried',
    },
    next: { zh: '请刷新列表', en: 'Refresh the list' },
  },
} as const satisfies Readonly<Record<string, ErrorEntry>>;
