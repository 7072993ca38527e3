import type { Choice } from '../../kernel/process/definition.ts';

/** Types of enterprise the pack registers, by their national codes. */
export const enterpriseTypes = [
  {
    code: '1130',
    name: { zh: '有限责任公司（两名以上股东）', en: 'Limited company, two or more shareholders' },
  },
  {
    code: '1151',
    name: { zh: '有限责任公司（一名自然人独资）', en: 'Limited company of one natural person' },
  },
  {
    code: '1152',
    name: {
      zh: '有限责任公司（一家单位独资，该单位由自然人投资或控股）',
      en: 'Limited company of one enterprise, which natural persons hold',
    },
  },
  {
    code: '1153',
    name: {
      zh: '有限责任公司（一家单位独资，其他单位）',
      en: 'Limited company of one enterprise, any other',
    },
  },
  { code: '9500', name: { zh: '个体工商户', en: 'Sole trader' } },
  { code: '4531', name: { zh: '普通合伙企业', en: 'General partnership' } },
  { code: '4533', name: { zh: '有限合伙企业', en: 'Limited partnership' } },
  { code: '9100', name: { zh: '农民专业合作社', en: 'Farmers’ cooperative' } },
  {
    code: '5110',
    name: { zh: '有限责任公司（中外合资）', en: 'Limited company with foreign and Chinese investors' },
  },
  {
    code: '5130',
    name: {
      zh: '有限责任公司（两名以上外国投资者）',
      en: 'Limited company of two or more foreign investors',
    },
  },
  {
    code: '5140',
    name: { zh: '有限责任公司（外国自然人独资）', en: 'Limited company of one foreign natural person' },
  },
  {
    code: '5150',
    name: { zh: '有限责任公司（外国法人独资）', en: 'Limited company of one foreign enterprise' },
  },
] as const satisfies readonly Choice[];

/** The last part of a name (企业名称登记管理规定 art. 10; for sole traders their own rules). */
export const organisationForms = [
  { code: '有限公司', name: { zh: '有限公司', en: '有限公司 (limited company)' } },
  { code: '有限责任公司', name: { zh: '有限责任公司', en: '有限责任公司 (limited liability company)' } },
  {
    code: '合伙企业（普通合伙）',
    name: { zh: '合伙企业（普通合伙）', en: '合伙企业（普通合伙） (general partnership)' },
  },
  {
    code: '合伙企业（有限合伙）',
    name: { zh: '合伙企业（有限合伙）', en: '合伙企业（有限合伙） (limited partnership)' },
  },
  { code: '专业合作社', name: { zh: '专业合作社', en: '专业合作社 (farmers’ cooperative)' } },
  { code: '店', name: { zh: '店', en: '店 (shop)' } },
  { code: '馆', name: { zh: '馆', en: '馆 (house)' } },
  { code: '部', name: { zh: '部', en: '部 (outlet)' } },
  { code: '行', name: { zh: '行', en: '行 (firm)' } },
  { code: '厂', name: { zh: '厂', en: '厂 (works)' } },
  { code: '中心', name: { zh: '中心', en: '中心 (centre)' } },
  { code: '工作室', name: { zh: '工作室', en: '工作室 (studio)' } },
] as const satisfies readonly Choice[];

/** What can be asked for together with registration: each is a step and a service of the bundle. */
export const items = [
  { code: 'seals', name: { zh: '刻制公章', en: 'Company seals' } },
  { code: 'invoices', name: { zh: '申领发票和税控设备', en: 'Invoices and tax device' } },
  { code: 'social-insurance', name: { zh: '社会保险登记', en: 'Social insurance registration' } },
  { code: 'employees', name: { zh: '员工参保登记', en: 'Employee insurance registration' } },
  { code: 'medical-insurance', name: { zh: '医疗保险登记', en: 'Medical insurance registration' } },
  { code: 'housing-fund', name: { zh: '住房公积金缴存登记', en: 'Housing fund account' } },
  { code: 'account', name: { zh: '银行预约开户', en: 'Bank account reservation' } },
  { code: 'electricity', name: { zh: '用电报装', en: 'Electricity connection' } },
  { code: 'investment', name: { zh: '投资项目备案', en: 'Investment project filing' } },
] as const satisfies readonly Choice[];

export type Item = (typeof items)[number]['code'];

/** What nearly every new enterprise needs, and is chosen at first; the rest is for those who have employees to insure, build or need power. */
export const usualItems: readonly Item[] = [
  'seals',
  'invoices',
  'social-insurance',
  'medical-insurance',
  'housing-fund',
  'account',
];

export const deliveries = [
  { code: 'electronic', name: { zh: '电子证照，不用跑', en: 'Electronic, no visit' } },
  { code: 'counter', name: { zh: '到大厅一次领取', en: 'Collect once at the hall' } },
  { code: 'post', name: { zh: '一次邮寄', en: 'One parcel by post' } },
] as const satisfies readonly Choice[];
