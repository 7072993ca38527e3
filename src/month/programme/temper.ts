import { hash } from '../intentions.ts';

/** How an office takes what the programme asks of it, all year. */
export type Temper = 'diligent' | 'slow' | 'silent';

/** Of a hundred offices some twenty-five answer late. */
const slowBelow = 25;

/**
 * The tempers of offices by the seed: one never answers, some answer late, the others in time. Whoever watches over the
 * programme is among the latter.
 */
export function tempersOf(
  seed: number,
  offices: readonly string[],
  watches: readonly string[],
): ReadonlyMap<string, Temper> {
  const drawn = new Map(offices.map((office) => [office, hash(seed, 'temper', office)]));
  const [silent] = offices
    .filter((office) => !watches.includes(office))
    .toSorted((a, b) => (drawn.get(a) ?? 0) - (drawn.get(b) ?? 0));
  return new Map(
    offices.map((office) => {
      if (watches.includes(office)) return [office, 'diligent'];
      if (office === silent) return [office, 'silent'];
      return [office, (drawn.get(office) ?? 0) % 100 < slowBelow ? 'slow' : 'diligent'];
    }),
  );
}
