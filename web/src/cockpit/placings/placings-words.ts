import { words } from '../../language/words.ts';

export const placingsWords = words({
  title: { zh: '在全省的位次', en: 'Place in the province' },
  lead: {
    zh: '由省里评定，本市算不出来：照省里的文件录入，另一人核对后公布。',
    en: 'The province’s to say, and computed of nothing here: copied off its document and checked by a second person.',
  },
  none: {
    zh: '还没有登记过省里的位次。省里的通报下来后，由领导小组办公室录入。',
    en: 'No place has been recorded yet. The coordinating office enters it once the province has published one.',
  },
  record: { zh: '登记一次位次', en: 'Record a place' },
  field: { zh: '整个领域', en: 'The whole field' },
  place: (rank: string, among: string) => ({
    zh: `全省第 ${rank} 位（共 ${among} 个市）`,
    en: `${rank} of ${among} in the province`,
  }),
  asOf: (month: string) => ({ zh: `截至${month}`, en: `as of ${month}` }),
  source: (document: string, day: string) => ({
    zh: `据${document}（${day}）`,
    en: `by ${document} (${day})`,
  }),
});
