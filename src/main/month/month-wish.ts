import type { Text } from '../../kernel/text.ts';
import { ways } from '../../month/journey/ways.ts';
import { StartError } from '../start-error.ts';
import type { MonthWish } from './month-folder.ts';

/** What `npm start` was told: the product itself, a made-up month, to remove one, or to say what it can be told. */
export type Wish =
  | { readonly kind: 'product' }
  | { readonly kind: 'month'; readonly wish: MonthWish }
  | { readonly kind: 'remove-month' }
  | { readonly kind: 'help'; readonly says: Text };

export const usualMonth: MonthWish = { seed: 2022, days: 30, firmsPerDay: 200 };

/** A quarter of the plan and the days after it in which its bulletins go out; few firms, since it is about the plan. */
export const usualQuarter: MonthWish = { seed: 2022, days: 112, firmsPerDay: 4, programme: true };

/** One firm alone, for as long as it takes to build; it is over as soon as the firm has come to the end of its way. */
export const usualJourney: MonthWish = { seed: 2022, days: 180, firmsPerDay: 0, journey: 'build' };
const mostDays = { month: 62, quarter: 122 };

const bounds = {
  '--seed': [0, 2_147_483_647],
  '--days': [1, mostDays.quarter],
  '--firms-per-day': [1, 20_000],
} as const;
type Flag = keyof typeof bounds;
const isFlag = (word: string): word is Flag => Object.hasOwn(bounds, word);

/** Reads the words after `npm start --`. Refuses what it does not know, and says what there is. */
export function readWish(words: readonly string[]): Wish {
  if (words.length === 0) return { kind: 'product' };
  if (words.includes('--help')) return { kind: 'help', says: usage() };
  if (words.length === 1 && words[0] === '--remove-demo') return { kind: 'remove-month' };
  if (words[0] !== '--demo') throw misused();
  const [, how, way] = words;
  if (how === '--journey') return { kind: 'month', wish: readJourney(way, words.slice(3)) };
  const programme = words.includes('--programme');
  const usual = programme ? usualQuarter : usualMonth;
  const given = words.filter((word) => word !== '--programme');
  const found = new Map<Flag, number>();
  for (let index = 1; index < given.length; index += 2) {
    const flag = given[index] ?? '';
    if (!isFlag(flag)) throw misused();
    const [least, longest] = bounds[flag];
    const most = flag === '--days' && !programme ? mostDays.month : longest;
    const value = Number(given[index + 1]);
    if (!/^\d+$/.test(given[index + 1] ?? '') || value < least || value > most)
      throw misused({
        zh: `${flag} 应为 ${least} 到 ${most} 的整数。`,
        en: `${flag} takes a whole number from ${least} to ${most}.`,
      });
    found.set(flag, value);
  }
  return {
    kind: 'month',
    wish: {
      ...usual,
      seed: found.get('--seed') ?? usual.seed,
      days: found.get('--days') ?? usual.days,
      firmsPerDay: found.get('--firms-per-day') ?? usual.firmsPerDay,
    },
  };
}

function readJourney(way: string | undefined, words: readonly string[]): MonthWish {
  const known = Object.keys(ways);
  if (way === undefined || !known.includes(way))
    throw misused({
      zh: `--journey 应为 ${known.join('、')}。`,
      en: `--journey takes ${known.join(' or ')}.`,
    });
  const [flag, value = ''] = words;
  if (words.length === 0) return { ...usualJourney, journey: way };
  if (words.length !== 2 || flag !== '--seed' || !isWithin('--seed', value)) throw misused();
  return { ...usualJourney, journey: way, seed: Number(value) };
}

function isWithin(flag: Flag, word: string): boolean {
  const [least, most] = bounds[flag];
  return /^\d+$/.test(word) && Number(word) >= least && Number(word) <= most;
}

const line =
  'npm start [-- --demo [--programme | --journey build] [--seed N] [--days N] [--firms-per-day N] | --remove-demo | --help]';

const usage = (): Text => ({ zh: `用法：${line}`, en: `Usage: ${line}` });

function misused(why: Text = { zh: '', en: '' }): StartError {
  const { zh, en } = usage();
  return new StartError({ zh: `${why.zh}${zh}`, en: `${why.en} ${en}`.trim() });
}
