import { words } from '../../language/words.ts';

export const papersWords = words({
  papers: { zh: '材料', en: 'Papers' },
  which: { zh: '看哪一份', en: 'Which paper' },
  previous: { zh: '上一份', en: 'Previous paper' },
  next: { zh: '下一份', en: 'Next paper' },
  of: (at: number, all: number) => ({ zh: `第 ${at} 份，共 ${all} 份`, en: `${at} of ${all}` }),
  larger: { zh: '放大', en: 'Larger' },
  smaller: { zh: '缩小', en: 'Smaller' },
  fit: { zh: '适合宽度', en: 'Fit to width' },
  turn: { zh: '向右转', en: 'Turn right' },
  save: { zh: '下载', en: 'Download' },
  close: { zh: '收起材料', en: 'Put the papers away' },
  percent: (n: number) => ({ zh: `${n}%`, en: `${n}%` }),
  area: (name: string) => ({ zh: `${name}，可滚动查看`, en: `${name}, scrolls` }),
  savedOnly: {
    zh: '这种文件不能在页面里看。下载后用电脑上的程序打开；里面的宏不要启用。',
    en: 'A file of this kind is not shown in the page. Save it and open it in a program of yours; leave its macros off.',
  },
  waiting: {
    zh: '图片还没来，马上自动再取一次……',
    en: 'The picture has not come yet; it is fetched again by itself …',
  },
  again: { zh: '再试一次', en: 'Try again' },
  broken: {
    zh: '这份材料没有显示出来。可以下载后查看；原件没有受影响。',
    en: 'This paper could not be shown. Save it to look at it; the original is not affected.',
  },
});
