import type { Language, Text } from '../../kernel/text.ts';
import type { Dependencies } from '../dependencies.ts';
import type { OrderView } from './supervision-views.ts';

const columns: readonly Text[] = [
  { zh: '督办编号', en: 'Number' },
  { zh: '来源', en: 'Where from' },
  { zh: '责任单位', en: 'Office' },
  { zh: '事项', en: 'Matter' },
  { zh: '关于', en: 'About' },
  { zh: '起因数', en: 'Causes' },
  { zh: '已并入', en: 'Merged into it' },
  { zh: '应办结', en: 'Due' },
  { zh: '超期天数', en: 'Days late' },
  { zh: '所在环节', en: 'Stage' },
  { zh: '待谁办', en: 'Whose turn' },
  { zh: '自', en: 'Since' },
  { zh: '已用措施', en: 'Measure taken' },
  { zh: '反弹次数', en: 'Times it came back' },
];

/** Orders as office software takes them, as far as the reader may see them. */
export function tableOfOrders(
  { demonstration }: Pick<Dependencies, 'demonstration'>,
  orders: readonly OrderView[],
  language: Language,
): readonly (readonly (string | number | null)[])[] {
  const said = (text: Text): string => text[language];
  const label = demonstration ? [said({ zh: '演示数据', en: 'Demonstration data' })] : [];
  return [
    [...columns.map(said), ...label],
    ...orders.map((order) => [
      order.number,
      said(order.origin.name),
      said(order.office.name),
      order.matter === null ? null : said(order.matter),
      order.about,
      order.causes,
      order.merged.join(' '),
      order.due,
      order.daysLate,
      said(order.stage),
      order.by === null ? null : said(order.by.name),
      order.since,
      order.measure === null ? null : said(order.measure.name),
      order.relapses,
      ...label,
    ]),
  ];
}
