import { words } from '../../language/words.ts';

export const papersWords = words({
  papers: { zh: '材料', en: 'Documents' },
  which: { zh: '看哪一份', en: 'Choose a document' },
  previous: { zh: '上一份', en: 'Previous document' },
  next: { zh: '下一份', en: 'Next document' },
  of: (at: number, all: number) => ({ zh: `第 ${at} 份，共 ${all} 份`, en: `${at} of ${all}` }),
  larger: { zh: '放大', en: 'Zoom in' },
  smaller: { zh: '缩小', en: 'Zoom out' },
  fit: { zh: '适合宽度', en: 'Fit to width' },
  turn: { zh: '向右转', en: 'Rotate right' },
  save: { zh: '下载', en: 'Download' },
  close: { zh: '收起材料', en: 'Hide documents' },
  percent: (n: number) => ({ zh: `${n}%`, en: `${n}%` }),
  area: (name: string) => ({ zh: `${name}，可滚动查看`, en: `${name} (scrollable)` }),
  savedOnly: {
    zh: '这种文件不能在页面里看。下载后用电脑上的程序打开；里面的宏不要启用。',
    en: 'This type of file cannot be shown here. Download it and open it on your computer; do not enable macros.',
  },
  waiting: {
    zh: '图片还没来，马上自动再取一次……',
    en: 'The image has not loaded yet. Trying again …',
  },
  again: { zh: '再试一次', en: 'Try again' },
  broken: {
    zh: '这份材料没有显示出来。可以下载后查看；原件没有受影响。',
    en: 'This document could not be shown. You can download it instead; the original is not affected.',
  },
});
