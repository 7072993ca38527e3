import type { ErrorEntry } from './domain-error.ts';

/** Refusals of identifiers and offices. */
export const identityErrors = {
  'identity.code-invalid': {
    message: { zh: '“{text}”不是有效的{what}', en: '“{text}” is not a valid {what}' },
    next: { zh: '请逐位核对后重新填写', en: 'Check it character by character and enter it again' },
  },
  'identity.divisions-invalid': {
    message: { zh: '行政区划数据有 {count} 处错误', en: 'Faults in the division data: {count}' },
    next: {
      zh: '请按所列位置更正数据文件后重新启动',
      en: 'Correct the data files where shown and start again',
    },
  },
  'identity.serial-too-long': {
    message: { zh: '序号 {serial} 超出编码位数', en: 'Serial {serial} does not fit the code' },
    next: { zh: '请更换编码前缀', en: 'Change the prefix of the code' },
  },
} as const satisfies Record<string, ErrorEntry>;
