import type { ErrorEntry } from './domain-error.ts';

/** Signed documents: notices and certificates on paper. */
export const documentErrors = {
  'document.not-signing': {
    message: { zh: '这里不签发文书', en: 'No documents are signed here' },
    next: { zh: '请在运行中的平台上重试', en: 'Try again on the running platform' },
  },
  'document.too-long': {
    message: { zh: '文书内容超过 {most} 字', en: 'The document has more than {most} characters' },
    next: { zh: '缩短内容，或分成几份', en: 'Shorten it, or make several of it' },
  },
} as const satisfies Record<string, ErrorEntry>;
