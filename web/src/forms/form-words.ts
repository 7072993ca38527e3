import { words } from '../language/words.ts';

export const formWords = words({
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
  optional: { zh: '选填', en: 'optional' },
  source: (from: string, at: string) => ({
    zh: `已替你填好，${from}${at === '' ? '' : `（${at}）`}`,
    en: `Filled in for you ${from}${at === '' ? '' : ` (${at})`}`,
  }),
  objectTo: { zh: '有误？提异议', en: 'Wrong? Raise an objection' },
  add: (name: string) => ({ zh: `再加一个${name}`, en: `Add another (${name})` }),
  addFirst: (name: string) => ({ zh: `添加${name}`, en: `Add: ${name}` }),
  remove: (name: string, n: number) => ({ zh: `删除第 ${n} 个${name}`, en: `Remove ${name} ${n}` }),
  nth: (name: string, n: number) => ({ zh: `${name} ${n}`, en: `${name} ${n}` }),
  atMost: (most: number) => ({ zh: `最多填 ${most} 项`, en: `Up to ${most}` }),
  full: (most: number) => ({
    zh: `已经填满 ${most} 项；要再加，先删掉一项`,
    en: `All ${most} are filled in. Remove one to add another`,
  }),
  pages: { zh: '翻看各项', en: 'Pages of the list' },
  earlier: { zh: '前面的', en: 'Earlier' },
  later: { zh: '后面的', en: 'Later' },
  shown: (from: number, to: number, all: number) => ({
    zh: `第 ${from}–${to} 项，共 ${all} 项`,
    en: `${from} to ${to} of ${all}`,
  }),
  toChange: (count: number) => ({
    zh: `有 ${count} 项要改：`,
    en: count === 1 ? '1 item to change:' : `${count} items to change:`,
  }),
  item: (n: number) => ({ zh: `第 ${n} 项`, en: `No. ${n}` }),
  choose: { zh: '请选择', en: 'Choose' },
  unchoose: { zh: '不选了', en: 'Clear selection' },
  looking: { zh: '正在查…', en: 'Looking it up…' },
  nothingListed: { zh: '没有可选的', en: 'No options available' },
  yuan: { zh: '元', en: 'yuan' },
  errorMark: { zh: '要改：', en: 'Error: ' },
});
