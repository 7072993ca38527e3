import type { DatasetDeclaration } from '../../kernel/exchange/dataset.ts';
import { measure } from './basis.ts';

/*
 * 能源大数据: what offices, suppliers and the city's energy platform may ask over the exchange, without anybody's name.
 */

const common = {
  owner: 'electricity-supply',
  basis: [...measure('joint-platform'), ...measure('information')],
  freshness: 'immediate',
  quality: {
    zh: '公布时写入，与公开台账一致',
    en: 'Written as it is published: it is what the public register says',
  },
  terms: {
    zh: '可自由使用，注明来源；不得改动数据',
    en: 'Free to use with its source named; the figures are not to be changed',
  },
  classification: 'unconditional',
} as const;

export const datasets: readonly DatasetDeclaration[] = [
  {
    ...common,
    code: 'power-capacity',
    name: { zh: '电网可开放容量', en: 'Open capacity of the grid' },
    summary: {
      zh: '按县区、变电站、线路的可开放容量和受限情况',
      en: 'Open capacity and restrictions by district, substation and line',
    },
    source: { register: 'power-capacity' },
    fields: ['region', 'substation', 'feeder', 'open', 'restricted', 'why', 'publishedOn'],
    predicates: [
      {
        code: 'has-room',
        question: { zh: '这条线路还能接吗？', en: 'Has this line room for more?' },
        classification: 'unconditional',
        answered: { holds: 'there && open && !entry.?restricted.orValue(true) && entry.open > 0.0' },
      },
    ],
  },
  {
    ...common,
    code: 'power-resale-price',
    name: { zh: '转供电费码', en: 'Prices of resold power' },
    summary: {
      zh: '转供电主体的买电均价和最高可收价',
      en: 'What resellers pay for power, and the most that they may charge',
    },
    source: { register: 'power-resale-price' },
    fields: ['reseller', 'region', 'place', 'kind', 'month', 'bought', 'most'],
    predicates: [],
  },
];
