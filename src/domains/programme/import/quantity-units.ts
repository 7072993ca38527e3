import type { MeasureUnit } from './measure-units.ts';

/** Units as they are printed after a number, and the code each is counted in. Longest first when matched. */
const printedUnits: readonly (readonly [string, MeasureUnit])[] = [
  ['个工作日', 'working-day'],
  ['工作日', 'working-day'],
  ['个自然日', 'natural-day'],
  ['自然日', 'natural-day'],
  ['个日历天', 'natural-day'],
  ['天', 'day'],
  ['日', 'day'],
  ['个小时', 'hour'],
  ['小时', 'hour'],
  ['个工作小时', 'hour'],
  ['分钟', 'minute'],
  ['秒', 'second'],
  ['秒钟', 'second'],
  ['毫秒', 'millisecond'],
  ['个月', 'month'],
  ['周年', 'year'],
  ['年', 'year'],
  ['%', 'percent'],
  ['‰', 'permille'],
  ['个百分点', 'percentage-point'],
  ['百分点', 'percentage-point'],
  ['个环节', 'step'],
  ['环节', 'step'],
  ['个步骤', 'step'],
  ['批次/千人', 'batch-per-1000-people'],
  ['批次每千人', 'batch-per-1000-people'],
  ['公里/平方公里', 'km-per-km2'],
  ['公里每平方公里', 'km-per-km2'],
  ['万人次', 'persontime-10k'],
  ['万人', 'person-10k'],
  ['万名', 'person-10k'],
  ['亿美元', 'USD-100m'],
  ['万美元', 'USD-10k'],
  ['亿元', 'CNY-100m'],
  ['亿人民币', 'CNY-100m'],
  ['万元', 'CNY-10k'],
  ['万人民币', 'CNY-10k'],
  ['元', 'CNY'],
  ['亿', 'count-100m'],
  ['万', 'count-10k'],
  ['平方米', 'square-metre'],
  ['平方公里', 'count'],
  ...['万', '亿'].flatMap((scale) =>
    [
      ...['户', '家', '件', '个', '辆', '册', '株', '头', '只', '羽', '台', '套', '条'],
      ...['千瓦', '千瓦时', '度', '场', '场次', '次', '份', '标箱', '项', '张', '宗', '所', '座', '间', '枚'],
    ].map((word) => [scale + word, scale === '万' ? 'count-10k' : 'count-100m'] as const),
  ),
  ['万亩', 'mu-10k'],
  ['万平方米', 'square-metre-10k'],
  ['立方米', 'cubic-metre'],
  ['万立方米', 'cubic-metre-10k'],
  ['亿立方米', 'cubic-metre-100m'],
  ['吨', 'tonne'],
  ['万吨', 'tonne-10k'],
  ['亿斤', 'jin-100m'],
  ['公里', 'km'],
  ['千米', 'km'],
  ['米', 'metre'],
  ['亩', 'mu'],
  ['千伏', 'kV'],
  ['伏', 'kV'],
  ['千瓦', 'kW'],
  ['TB', 'TB'],
  ['T', 'TB'],
  ['人次', 'count'],
  ['人', 'person'],
  ['名', 'person'],
  ['次', 'count'],
  ['分', 'index-point'],
  ...[
    '个',
    '项',
    '家',
    '件',
    '处',
    '所',
    '条',
    '户',
    '份',
    '场',
    '种',
    '类',
    '批次',
    '批',
    '座',
    '支',
    '辆',
    '宗',
    '例',
    '例案',
    '所',
    '套',
    '本',
    '张',
    '篇',
    '款',
    '只',
    '期',
    '轮',
    '站',
    '台',
    '门',
    '起',
    '部',
    '枚',
    '届',
    '对',
    '队',
    '间',
    '部分',
    '地',
  ].map((word) => [word, 'count'] as const),
];

export const unitOf: ReadonlyMap<string, MeasureUnit> = new Map(printedUnits);
/** For use inside a pattern, longest first. */
export const unitPattern = [...unitOf.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace('/', '\\/'))
  .join('|');

/** What a printed unit multiplies by, where its code counts larger: 400伏 in 千伏. */
export const scaleOf = (printed: string): number => (printed === '伏' ? 1 / 1000 : 1);

export const timeUnits: ReadonlySet<string> = new Set([
  'working-day',
  'natural-day',
  'day',
  'hour',
  'minute',
  'second',
  'millisecond',
  'month',
  'year',
]);

/** The unit printed in a name: 办理时间（工作日）, 覆盖率（%）, 贷款额（亿元）, 质量指数（0-100）. */
export function unitInName(name: string): MeasureUnit | null {
  for (const found of name.matchAll(/（([^（）]{1,12})）/g)) {
    const inside = (found[1] ?? '').replace(/^单位：/, '').trim();
    if (/^\d+[-—~至]\d+$/.test(inside)) return 'index-point';
    if (inside === '次数') return 'count';
    const direct = unitOf.get(inside) ?? unitOf.get(inside.replace(/^个/, ''));
    if (direct !== undefined) return direct;
    const scaled = /^(亿|万)[\u3400-\u9fff]{1,2}$/.exec(inside);
    if (scaled) return scaled[1] === '亿' ? 'count-100m' : 'count-10k';
  }
  return null;
}

/** What is counted per head: 万人有效发明专利拥有量 is per 10,000 people. */
export function perHead(name: string, unit: MeasureUnit): MeasureUnit {
  return unit === 'count' && /(每万人|万人(?!次)|人均)/.test(name) && !/人均/.test(name)
    ? 'count-per-10k-people'
    : unit;
}
