import { words } from '../../language/words.ts';

export const capacityWords = words({
  title: { zh: '电网可开放容量', en: 'Available grid capacity' },
  lead: {
    zh: '按县区、变电站、线路看还能接多少千瓦，哪里受限、为什么、从哪天起。供电方案按同一本台账核对。',
    en: 'By district, substation and line: how many kW can still be connected, and where capacity is restricted, why and since when. Supply plans are checked against the same register.',
  },
  back: { zh: '返回用电', en: 'Back to electricity' },
  wanted: { zh: '我要接多少千瓦', en: 'How many kW you need' },
  district: { zh: '县（市、区）', en: 'District' },
  everywhere: { zh: '全市', en: 'The whole city' },
  find: { zh: '查', en: 'Look up' },
  found: (lines: number, kw: string) => ({
    zh: lines === 0 ? `没有线路能直接接 ${kw} 千瓦` : `${lines} 条线路能直接接 ${kw} 千瓦`,
    en:
      lines === 0
        ? `No line can take ${kw} kW directly`
        : lines === 1
          ? `1 line can take ${kw} kW directly`
          : `${lines} lines can take ${kw} kW directly`,
  }),
  unread: (typed: string) => ({
    zh: `“${typed}”不是大于零的千瓦数，没有用来筛选`,
    en: `“${typed}” is not a number of kW above zero, so it was ignored`,
  }),
  anyway: {
    zh: '没有合适的也可以申请：供电企业会另选接入点，或者先接入、同步改造电网。',
    en: 'You can still apply. The power company will find another connection point, or connect you and upgrade the grid in parallel.',
  },
  sum: (lines: number, open: string, most: string) => ({
    zh: `${lines} 条线路，共可接 ${open} 千瓦，最多的一条 ${most} 千瓦`,
    en: `${lines === 1 ? '1 line' : `${lines} lines`}, ${open} kW in total, at most ${most} kW on one line`,
  }),
  restrictedCount: (count: number) => ({
    zh: `${count} 条受限`,
    en: `${count} restricted`,
  }),
  line: { zh: '线路', en: 'Line' },
  open: { zh: '可接（千瓦）', en: 'Available (kW)' },
  state: { zh: '状况', en: 'Status' },
  published: { zh: '公布日期', en: 'Published' },
  takes: { zh: '可以接', en: 'Sufficient' },
  free: { zh: '开放', en: 'Available' },
  short: { zh: '不够', en: 'Insufficient' },
  full: { zh: '已满', en: 'Full' },
  restricted: { zh: '受限', en: 'Restricted' },
  since: (day: string) => ({ zh: `自${day}起`, en: `since ${day}` }),
  none: { zh: '还没有公布可开放容量', en: 'No available capacity published yet' },
  noneText: {
    zh: '供电企业公布后显示在这里。没有公布的线路，报装时由供电企业核对。',
    en: 'It will appear here when the power company publishes it. Lines not published are checked when you apply.',
  },
  register: { zh: '台账和历史', en: 'Register and history' },
  apply: { zh: '用电报装', en: 'Apply for a connection' },
});
