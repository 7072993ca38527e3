import type { ErrorEntry } from './domain-error.ts';

/** Refusals of what is sealed until an hour. */
export const sealingErrors = {
  'sealing.key-unsound': {
    message: {
      zh: '开标密钥不合用：份额不足、重复，或有无效的公钥',
      en: 'Nothing can be sealed to this opening key: too few holders, one twice, or an invalid public key',
    },
    next: {
      zh: '不要加密投标文件；请联系招标人重新生成开标密钥',
      en: 'Do not seal a bid to it; ask the tenderer to have the opening key made anew',
    },
  },
  'sealing.not-a-holder': {
    message: {
      zh: '这把私钥不是这份文件的开标密钥份额',
      en: 'This secret key is no holder’s of the opening key that the document was sealed to',
    },
    next: {
      zh: '请核对是不是本次招标所用的密钥文件',
      en: 'Check whether it is the key file made for this tender',
    },
  },
  'sealing.share-spoilt': {
    message: {
      zh: '这份文件中属于你的份额打不开，或与登记的摘要不符',
      en: 'Your share of this document does not open, or is not what was committed to',
    },
    next: {
      zh: '请如实报告份额损坏；其他持有人的份额足够时照常开标',
      en: 'Report it as spoilt; the opening goes on if the other holders’ shares are enough',
    },
  },
} as const satisfies Record<string, ErrorEntry>;
