import type { ErrorEntry } from './domain-error.ts';

/** Refusals of identifiers and offices. */
export const identityErrors = {
  'identity.code-invalid': {
    message: { zh: '“{text}”不是有效的{what}', en: '“{text}” is not a valid {what}' },
    next: { zh: '请逐位核对后重新填写', en: 'Check it character by character and enter it again' },
  },
  'identity.office-missing': {
    message: {
      zh: '{date} 没有可办理的单位（{unit}，{region}）',
      en: 'No office of {unit} serves {region} on {date}',
    },
    next: { zh: '请联系管理员补充单位设置', en: 'Ask the administrator to complete the offices' },
  },
  'identity.serial-too-long': {
    message: { zh: '序号 {serial} 超出编码位数', en: 'Serial {serial} does not fit the code' },
    next: { zh: '请更换编码前缀', en: 'Change the prefix of the code' },
  },
} as const satisfies Record<string, ErrorEntry>;
