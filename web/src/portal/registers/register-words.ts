import { words } from '../../language/words.ts';

export const registerWords = words({
  title: { zh: '公开台账', en: 'Public registers' },
  lead: {
    zh: '办事形成的清单、名录和台账，能公开的都在这里，随办随更新。',
    en: 'Lists and registers produced by cases. Everything that can be public is here and kept up to date.',
  },
  keptBy: (owner: string) => ({ zh: `由${owner}管理`, en: `Kept by: ${owner}` }),
  search: { zh: '在这份台账里查找', en: 'Search this register' },
  find: { zh: '查找', en: 'Find' },
  none: { zh: '还没有条目', en: 'No entries yet' },
  noneText: {
    zh: '保管单位登记后自动列在这里，不用申请查看。',
    en: 'Entries appear here as soon as the office in charge makes them. You do not need to request access.',
  },
  nothing: (q: string) => ({ zh: `没有找到“${q}”`, en: `No results for “${q}”` }),
  nothingText: { zh: '换个说法，或清空后看全部。', en: 'Try other words, or clear the search to see all.' },
  nameIt: (key: string) => ({ zh: `请填写完整的${key}`, en: `Enter the complete ${key}` }),
  nameItText: {
    zh: '这本登记簿只按编号查，不公开全部名单。',
    en: 'This register can only be searched by number; it has no public list of all entries.',
  },
  nowhere: { zh: '暂时没有这样的地方。', en: 'None at the moment.' },
  more: { zh: '再往后看', en: 'More' },
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
  updated: { zh: '更新', en: 'Updated' },
});
