import { words } from '../../language/words.ts';

export const placingsWords = words({
  title: { zh: '在全省的位次', en: 'Provincial ranking' },
  lead: {
    zh: '由省里评定，本市算不出来：照省里的文件录入，另一人核对后公布。',
    en: 'Assessed by the province, so it cannot be calculated here. It is entered from the provincial document and published after a second person checks it.',
  },
  none: {
    zh: '还没有登记过省里的位次。省里的通报下来后，由领导小组办公室录入。',
    en: 'No provincial ranking recorded yet. The leading group’s office enters it once the province publishes its results.',
  },
  record: { zh: '登记一次位次', en: 'Record a ranking' },
  field: { zh: '整个领域', en: 'Overall' },
  place: (rank: string, among: string) => ({
    zh: `全省第 ${rank} 位（共 ${among} 个市）`,
    en: `No. ${rank} of ${among} cities in the province`,
  }),
  asOf: (month: string) => ({ zh: `截至${month}`, en: `as of ${month}` }),
  source: (document: string, day: string) => ({
    zh: `据${document}（${day}）`,
    en: `source: ${document} (${day})`,
  }),
});
