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
  'gas-supply': { zh: '燃气公司', en: 'Gas company' },
  'water-supply': { zh: '供水公司', en: 'Water company' },
  'heat-supply': { zh: '供热公司', en: 'Heating company' },
  telecom: { zh: '通信公司', en: 'Telecom operator' },
  'investment-platform': { zh: '投资项目在线平台', en: 'Platform for investment projects' },
  identity: { zh: '身份核验系统', en: 'Identity check' },
  'registration-app': { zh: '省级登记应用', en: 'Province’s registration app' },
  'title-registry': { zh: '不动产登记系统', en: 'Land registry' },
  'survey-firm': { zh: '勘察单位', en: 'The surveyor' },
  agency: { zh: '中介机构', en: 'The agency' },
  'housing-sales': { zh: '房屋交易备案系统', en: 'Filing of housing sales' },
  court: { zh: '法院', en: 'The court' },
  'data-platform': { zh: '政务数据共享平台', en: 'Data sharing platform' },
  post: { zh: '邮政', en: 'The post' },
};
