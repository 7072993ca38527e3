import type { Text } from '../../../kernel/text.ts';

type Licensing = { readonly duty: string; readonly name: Text; readonly terms: readonly string[] };

/**
 * Who is told of an enterprise that intends what they license or take notice of: the duty, and the terms that concern
 * it. The lists of terms and permits say the same; it stands here too because whom a registration tells is part of its
 * service (国发〔2015〕62号), and a change of the lists is to be a new version of it.
 */
export const licensing: readonly Licensing[] = [
  {
    duty: 'agriculture-licensing',
    name: { zh: '农业农村', en: 'agriculture' },
    terms: [
      'S003',
      'S103',
      'S104',
      'S105',
      'S107',
      'S108',
      'S109',
      'S110',
      'S111',
      'S112',
      'S114',
      'S115',
      'S117',
    ],
  },
  {
    duty: 'city-management-licensing',
    name: { zh: '城市管理', en: 'city management' },
    terms: ['S230', 'S348'],
  },
  {
    duty: 'civil-licensing',
    name: { zh: '民政', en: 'civil affairs' },
    terms: ['S084'],
  },
  {
    duty: 'commerce-licensing',
    name: { zh: '商务', en: 'commerce' },
    terms: ['S048', 'S229', 'S269', 'S350', 'S351'],
  },
  {
    duty: 'culture-licensing',
    name: { zh: '文化和旅游', en: 'culture and tourism' },
    terms: ['S087', 'S088', 'S158', 'S159', 'S193', 'S309', 'S442', 'S443', 'S448'],
  },
  {
    duty: 'customs-licensing',
    name: { zh: '海关', en: 'customs' },
    terms: ['S275'],
  },
  {
    duty: 'ecology-licensing',
    name: { zh: '生态环境', en: 'ecology' },
    terms: ['S347'],
  },
  {
    duty: 'emergency-licensing',
    name: { zh: '应急管理', en: 'emergency management' },
    terms: ['S023', 'S044', 'S229', 'S277', 'S278', 'S279', 'S383', 'S384'],
  },
  {
    duty: 'finance-licensing',
    name: { zh: '财政', en: 'finance' },
    terms: ['S068'],
  },
  {
    duty: 'finance-work-licensing',
    name: { zh: '地方金融管理', en: 'local finance' },
    terms: ['S270', 'S283'],
  },
  {
    duty: 'fire-licensing',
    name: { zh: '消防救援', en: 'fire and rescue' },
    terms: ['S058', 'S158', 'S161', 'S444'],
  },
  {
    duty: 'grain-licensing',
    name: { zh: '粮食和储备', en: 'grain' },
    terms: ['S124'],
  },
  {
    duty: 'health-licensing',
    name: { zh: '卫生健康', en: 'health' },
    terms: [
      'S057',
      'S058',
      'S081',
      'S086',
      'S158',
      'S161',
      'S162',
      'S163',
      'S166',
      'S167',
      'S168',
      'S172',
      'S184',
      'S342',
      'S444',
      'S452',
    ],
  },
  {
    duty: 'housing-licensing',
    name: { zh: '住房城乡建设', en: 'housing and construction' },
    terms: ['S024', 'S027', 'S064', 'S066', 'S078', 'S356', 'S357', 'S358', 'S363', 'S366', 'S367', 'S370'],
  },
  {
    duty: 'hr-licensing',
    name: { zh: '人力资源社会保障', en: 'human resources' },
    terms: ['S072', 'S073', 'S085', 'S306'],
  },
  {
    duty: 'industry-licensing',
    name: { zh: '工业和信息化', en: 'industry' },
    terms: ['S280'],
  },
  {
    duty: 'market-licensing',
    name: { zh: '市场监管', en: 'market regulation' },
    terms: [
      'S007',
      'S008',
      'S009',
      'S022',
      'S030',
      'S032',
      'S033',
      'S040',
      'S041',
      'S054',
      'S055',
      'S056',
      'S077',
      'S099',
      'S136',
      'S137',
      'S138',
      'S139',
      'S140',
      'S141',
      'S143',
      'S144',
      'S145',
      'S146',
      'S147',
      'S148',
      'S149',
      'S151',
      'S175',
      'S176',
      'S177',
      'S178',
      'S179',
      'S371',
      'S372',
      'S375',
      'S396',
      'S419',
    ],
  },
  {
    duty: 'natural-licensing',
    name: { zh: '自然资源', en: 'natural resources' },
    terms: ['S101', 'S364', 'S383', 'S384'],
  },
  {
    duty: 'police-licensing',
    name: { zh: '公安', en: 'police' },
    terms: ['S057', 'S058', 'S075', 'S281'],
  },
  {
    duty: 'post-licensing',
    name: { zh: '邮政管理', en: 'post' },
    terms: ['S053'],
  },
  {
    duty: 'press-licensing',
    name: { zh: '新闻出版', en: 'press and film' },
    terms: ['S020', 'S039', 'S266', 'S267', 'S414', 'S415', 'S444'],
  },
  {
    duty: 'sports-licensing',
    name: { zh: '体育', en: 'sports' },
    terms: ['S452'],
  },
  {
    duty: 'tobacco-licensing',
    name: { zh: '烟草专卖', en: 'tobacco monopoly' },
    terms: ['S042', 'S043', 'S282'],
  },
  {
    duty: 'transport-licensing',
    name: { zh: '交通运输', en: 'transport' },
    terms: ['S049', 'S082', 'S321', 'S322', 'S323', 'S324', 'S325', 'S326', 'S327'],
  },
  {
    duty: 'water-licensing',
    name: { zh: '水利', en: 'water' },
    terms: ['S342'],
  },
];

/** Whether anything of the scope of a form concerns them. */
export function concerns({ terms }: Pick<Licensing, 'terms'>): string {
  return `${JSON.stringify(terms)}.exists(term, term in form.businessScope)`;
}

/** Whether the scope asks for any paper beside the business licence. */
export const asksForPapers = concerns({ terms: [...new Set(licensing.flatMap(({ terms }) => terms))] });
