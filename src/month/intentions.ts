import { createHash } from 'node:crypto';
import { createRandom, type Random } from '../sampling/random.ts';
import type { Applicant, MonthDay, MonthOptions, MonthRegion } from './options.ts';

/** What goes wrong on the way, by design: each is what some law or party answers to. */
export const mishaps = ['unclear', 'not-ours', 'refused', 'bad-name', 'unreachable', 'withdrawn'] as const;
export type Mishap = (typeof mishaps)[number];

/** How often each happens, of all applications. At most one happens to one. */
const shares: Readonly<Record<Mishap, number>> = {
  unclear: 0.06,
  'not-ours': 0.015,
  refused: 0.02,
  'bad-name': 0.03,
  unreachable: 0.03,
  withdrawn: 0.01,
};

/** What one application will be, and how everybody will take it: all that chance has to say, said beforehand. */
export type Intention = {
  readonly applicant: Applicant;
  readonly region: MonthRegion;
  /** Minutes since midnight at which it is sent in. */
  readonly minute: number;
  readonly seed: number;
  readonly mishap: Mishap | null;
  /** Whether the applicant will be the firm's legal representative, and so may act for it later. */
  readonly own: boolean;
  /** How long the offices let it lie before they take it up, in minutes. */
  readonly acceptsAfter: number;
  readonly decidesAfter: number;
  /** How many stars it gets; null where nobody says. */
  readonly stars: number | null;
};

/** Days off bring a tenth of what a working day does. */
const shareOnDaysOff = 0.1;
const evening = 20 * 60 + 30;

/** The applications of one day, the earliest first. The same seed and day give the same. */
export function intentionsOf(options: MonthOptions, { day, open }: MonthDay): readonly Intention[] {
  const random = createRandom(hash(options.seed, day));
  const works = Object.values(open).some((spans) => spans.length > 0);
  const mean = works ? options.firmsPerDay : options.firmsPerDay * shareOnDaysOff;
  const count = options.firmsPerDay < 1 ? Number(random.chance(mean)) : countOf(random, mean, works);
  return Array.from({ length: count }, () => intend(options, random, works)).sort(
    (a, b) => a.minute - b.minute,
  );
}

/** Each working day brings somebody. */
function countOf(random: Random, mean: number, works: boolean): number {
  return Math.max(works ? 1 : 0, Math.round(mean * (0.85 + random.integer(0, 30) / 100)));
}

/** What becomes of a case that nobody here remembers having sent in, such as after a break. */
export function intentionFor(options: MonthOptions, id: string): Intention {
  return { ...intend(options, createRandom(hash(options.seed, id)), true), mishap: null };
}

function intend(options: MonthOptions, random: Random, works: boolean): Intention {
  const region = random.pick(options.regions);
  const slow = region.id === options.slowRegion;
  const mishap = mishapOf(random);
  return {
    applicant: random.pick(options.applicants),
    region,
    minute: works && random.chance(0.9) ? random.integer(8 * 60, 17 * 60 + 30) : evening,
    seed: random.seed(),
    mishap,
    own: random.chance(0.4),
    acceptsAfter: slow ? random.integer(1_200, 2_800) : random.integer(5, 120),
    decidesAfter: slow ? random.integer(1_400, 4_300) : random.integer(5, 130),
    stars: random.chance(0.5) ? starsOf(random, slow) : null,
  };
}

function mishapOf(random: Random): Mishap | null {
  let left = random.integer(1, 1_000) / 1_000;
  for (const mishap of mishaps) {
    if (left <= shares[mishap]) return mishap;
    left -= shares[mishap];
  }
  return null;
}

/** One star is the best (好差评: 4 and 5 are bad). */
const starsOf = (random: Random, slow: boolean): number =>
  slow ? random.pick([2, 3, 3, 4, 4, 5]) : random.pick([1, 1, 1, 1, 1, 2, 2, 3]);

/** A seed of its own for each thing, the same each time. */
export function hash(seed: number, ...words: readonly string[]): number {
  return (
    createHash('sha256')
      .update([String(seed), ...words].join('\u0000'))
      .digest()
      .readInt32BE(0) & 0x7fffffff
  );
}
