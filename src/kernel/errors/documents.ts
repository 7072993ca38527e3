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

/** Declarations of types of certificates. */
export const certificateErrors = {
  'certificate.shown-too-long-ago': {
    message: { zh: '这个二维码已经过时', en: 'This code has expired' },
    next: {
      zh: '请对方在屏幕上重新出示，再扫一次；也可以按证照编号查验',
      en: 'Ask to see it on the screen again and scan it, or check the certificate by its number',
    },
  },
  'pack.certificate-field-unknown': {
    message: { zh: '证照类型没有字段 {field}', en: 'The type of certificate has no field {field}' },
    next: { zh: '改正字段名，或在证照类型中声明它', en: 'Mend the field’s name, or declare it in the type' },
  },
  'pack.certificate-field-missing': {
    message: { zh: '证照缺少必填字段 {field}', en: 'The certificate lacks the required field {field}' },
    next: { zh: '给出这个字段', en: 'Give this field' },
  },
  'pack.certificate-field-twice': {
    message: {
      zh: '证照类型把字段 {field} 声明了两次',
      en: 'The type of certificate declares {field} twice',
    },
    next: { zh: '删去其中一个', en: 'Take one of them away' },
  },
  'pack.certificate-number-form': {
    message: {
      zh: '证照类型号 {number} 不是三位数字',
      en: 'The number {number} of the type is not three digits',
    },
    next: { zh: '写成三位数字，例如 003', en: 'Write it in three digits, such as 003' },
  },
  'pack.certificate-number-twice': {
    message: { zh: '两种证照的类型号都是 {number}', en: 'Two types of certificate have the number {number}' },
    next: { zh: '换一个没有用过的号', en: 'Give one of them a number that is free' },
  },
  'pack.certificate-type-twice': {
    message: {
      zh: '证照类型 {certificate} 声明了两次',
      en: 'The type of certificate {certificate} is declared twice',
    },
    next: { zh: '由业务包或城市声明，只能一处', en: 'Declare it in a pack or in the city, in one place' },
  },
  'pack.material-certificate': {
    message: {
      zh: '来自证照的材料要写明是哪种证照，其他材料不写',
      en: 'A material from a certificate names its type, and no other material does',
    },
    next: { zh: '写上 certificate，或改正 from', en: 'Give `certificate`, or mend `from`' },
  },
  'pack.certificate-without-basis': {
    message: { zh: '证照类型没有依据', en: 'The type of certificate has no basis' },
    next: { zh: '写明法律条款或方案措施', en: 'Cite the law’s article or the plan’s measure' },
  },
} as const satisfies Record<string, ErrorEntry>;
