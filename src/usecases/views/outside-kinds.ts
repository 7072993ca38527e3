import type { Text } from '../../kernel/text.ts';

/** What kinds of outside parties are called while it is not said yet which of them it is. */
export const outsideKinds: Readonly<Record<string, Text>> = {
  tax: { zh: '税务系统', en: 'Tax system' },
  customs: { zh: '海关系统', en: 'Customs system' },
  'seal-maker': { zh: '印章刻制单位', en: 'Seal maker' },
  bank: { zh: '开户银行', en: 'The chosen bank' },
  'social-insurance': { zh: '社会保险系统', en: 'Social insurance system' },
  'medical-insurance': { zh: '医疗保障系统', en: 'Medical insurance system' },
  'housing-fund': { zh: '住房公积金系统', en: 'Housing fund system' },
  'power-supply': { zh: '供电公司', en: 'Power supplier' },
  'investment-platform': { zh: '投资项目在线平台', en: 'Platform for investment projects' },
  identity: { zh: '身份核验系统', en: 'Identity check' },
  'registration-app': { zh: '省级登记应用', en: 'Province’s registration app' },
  'title-registry': { zh: '不动产登记系统', en: 'Land registry' },
  post: { zh: '邮政', en: 'The post' },
};
