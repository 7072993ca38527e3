import { bare } from './characters.ts';
import type { CityUnit } from './city-units.ts';

/** How a printed name was understood: a unit of the city, a misprint of one, or a name not known. */
export type UnitReading = {
  readonly key: string;
  readonly name: string;
  readonly how: 'known' | 'misprint' | 'new';
  readonly unit: CityUnit | null;
};

export type UnitReader = {
  read(name: string, siblings?: readonly string[]): UnitReading;
  /** A unit of the city whose name differs in one character: 供水公司 beside 供电公司 may be a misprint or not. */
  near(name: string): CityUnit | null;
};

const plain = (name: string): string =>
  bare(name).replace(/^(?:由|各)?/, (found) => (found === '由' ? '' : found));

/** Whether one name becomes the other by one character dropped or added: what a slip of print does and a name does not. */
const oneDropped = (a: string, b: string): boolean => a.length !== b.length && oneSlipApart(a, b);

/** Whether one name becomes the other by one character dropped, added or changed. Linear. */
export function oneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end += 1;
  return a.length - start - end <= 1 && b.length - start - end <= 1;
}

const SHARED_ENDINGS = [
  '人民政府',
  '政府',
  '管委会',
  '管理委员会',
  '人民法院',
  '人民检察院',
  '供电公司',
  '财政局',
  '税务局',
];
/** 发展改革委 and 发改委, 人力资源社会保障局 and 人社局: common short forms of any Chinese city. */
const SHORT_FORMS: readonly (readonly [string, string])[] = [
  ['发改委', '发展改革委'],
  ['发展和改革委员会', '发展改革委'],
  ['人社局', '人力资源社会保障局'],
  ['人力资源和社会保障局', '人力资源社会保障局'],
  ['市场监督管理局', '市场监管局'],
  ['住建局', '住房城乡建设局'],
  ['住房和城乡建设局', '住房城乡建设局'],
  ['工信局', '工业和信息化局'],
  ['自然资源局', '自然资源和规划局'],
  ['生态环保局', '生态环境局'],
  ['卫健委', '卫生健康委'],
  ['卫生健康委员会', '卫生健康委'],
  ['医疗保障局', '医保局'],
  ['中院', '中级人民法院'],
  ['法院', '中级人民法院'],
  ['农业局', '农业农村局'],
];

/**
 * Reads printed unit names against the city's own units: exact name or alias, the same with or
 * without the level word (市, 县, 区), common short forms, an ending shared with a later name
 * (甲区、乙区人民政府), one character dropped or doubled. Everything else is a new unit named as printed.
 */
export function unitReader(units: readonly CityUnit[]): UnitReader {
  const byName = new Map<string, CityUnit>();
  for (const unit of units)
    for (const name of [unit.name.zh, ...unit.aliases])
      if (!byName.has(plain(name))) byName.set(plain(name), unit);
  const names = [...byName.keys()].filter((name) => name.length >= 5);
  const cache = new Map<string, UnitReading>();

  // A list is asked about once for each of its names.
  const endingsIn = new WeakMap<readonly string[], ReadonlySet<string>>();
  const endingsOf = (list: readonly string[]): ReadonlySet<string> => {
    const known = endingsIn.get(list);
    if (known !== undefined) return known;
    const found = new Set(SHARED_ENDINGS.filter((ending) => list.some((name) => name.endsWith(ending))));
    endingsIn.set(list, found);
    return found;
  };
  const exact = (name: string): CityUnit | null => {
    const direct = byName.get(name);
    if (direct !== undefined) return direct;
    for (const level of ['市', '县', '区']) {
      const other =
        name.startsWith(level) && name.length > 3 ? byName.get(name.slice(1)) : byName.get(level + name);
      if (other !== undefined) return other;
    }
    for (const [short, long] of SHORT_FORMS) {
      for (const [from, to] of [
        [short, long],
        [long, short],
      ] as const) {
        if (!name.endsWith(from)) continue;
        const stem = name.slice(0, name.length - from.length);
        const other = byName.get(stem + to) ?? (stem === '' ? byName.get(`市${to}`) : undefined);
        if (other !== undefined) return other;
      }
    }
    return null;
  };
  const misprint = (name: string): CityUnit | null => {
    if (name.length < 5) return null;
    const near = new Set(names.filter((other) => oneDropped(name, other)).map((other) => byName.get(other)));
    return near.size === 1 ? ([...near][0] ?? null) : null;
  };
  return {
    near(printed) {
      const name = plain(printed);
      if (name.length < 5) return null;
      const other = names.find((known) => known.length === name.length && oneSlipApart(name, known));
      return other === undefined ? null : (byName.get(other) ?? null);
    },
    read(printed, siblings = []) {
      const name = plain(printed);
      const endings = SHARED_ENDINGS.filter(
        (ending) => !name.endsWith(ending) && endingsOf(siblings).has(ending),
      );
      const id = `${name}|${endings.join()}`;
      const known = cache.get(id);
      if (known !== undefined) return known;
      const found =
        exact(name) ?? endings.map((ending) => exact(name + ending)).find((unit) => unit !== null) ?? null;
      const slip = found === null ? misprint(name) : null;
      const unit = found ?? slip;
      const own =
        endings[0] !== undefined && /[市县区旗]$/.test(name) ? name + endings[0] : printed.replace(/^由/, '');
      const reading: UnitReading =
        unit === null
          ? { key: `unit:${own}`, name: own, how: 'new', unit: null }
          : { key: unit.id, name: unit.name.zh, how: slip === null ? 'known' : 'misprint', unit };
      cache.set(id, reading);
      return reading;
    },
  };
}
