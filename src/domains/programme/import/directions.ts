import { timeUnits } from './quantity-units.ts';
import type { Comparator, Direction } from './result.ts';

const LOWER =
  /(时间|时限|用时|时长|天数|成本|费用|费率|税率|负担|环节|材料|跑动|次数压|停电|耗时|周期|缩短|压缩|压减|下降|降低|纳税次数|办理次数|收费|投诉量|成讼率)/;
const MORE = /(额|量|规模|总数|人数|户数|家数|资金|收入)(?:（[^（）]*）)?$/;
const HIGHER_ANYWAY = /(率|比例|占比|满意度|覆盖面|指数|得分|提升幅度)$/;

/** At least or more than. */
export const isFloor = (comparator: Comparator): boolean => comparator === '>=' || comparator === '>';

/** Whether less or more of this is better, by what is counted and how it is called. */
export function directionOf(
  name: string,
  unit: string,
  targets: readonly { readonly comparator: Comparator; readonly value: number | null }[],
): Direction {
  if (targets.length > 0 && targets.every((target) => target.value === null)) return 'qualitative';
  const comparator = targets.find((target) => target.value !== null)?.comparator;
  if (comparator !== undefined && isFloor(comparator)) return 'higher-better';
  if (comparator === '<=' || comparator === '<') return 'lower-better';
  if (timeUnits.has(unit) || unit === 'step' || unit === 'trip') return 'lower-better';
  if (HIGHER_ANYWAY.test(name)) return 'higher-better';
  return LOWER.test(name) ? 'lower-better' : 'equal';
}

/** The comparator a table leaves out: from the way the figures move, else from the kind of thing. */
export function comparatorByNature(
  name: string,
  unit: string,
  baseline: number | null,
  targets: readonly (number | null)[],
  frontier: number | null,
): Comparator {
  const goal = targets.findLast((target) => target !== null) ?? null;
  if (unit === 'percent' && goal === 100) return '=';
  const first = targets.find((target) => target !== null) ?? null;
  const from = baseline ?? (first !== goal ? first : frontier);
  const lower =
    timeUnits.has(unit) ||
    unit === 'step' ||
    unit === 'trip' ||
    (LOWER.test(name) && !HIGHER_ANYWAY.test(name));
  if (MORE.test(name) && !lower) return '>=';
  if (baseline !== null && goal !== null && baseline !== goal)
    return goal < baseline
      ? lower || !HIGHER_ANYWAY.test(name) || LOWER.test(name)
        ? '<='
        : '>='
      : lower && goal > baseline
        ? '<='
        : '>=';
  if (first !== null && goal !== null && first !== goal) return goal < first ? '<=' : '>=';
  if (lower) return '<=';
  return from !== null && goal !== null && from < goal && lower ? '<=' : '>=';
}

/** 稳步下降 → <=, 进一步提升 → >=, anything else =: what 扩大覆盖面 enlarges is something else than the row. */
export const comparatorOfWords = (words: string): Comparator =>
  /(?:下降|降低|压缩|减少|缩短)(?=[，。；、]|$)/.test(words)
    ? '<='
    : /(?:提升|增长|提高|增加|扩大|上升|改善)(?=[，。；、]|$)/.test(words)
      ? '>='
      : '=';
