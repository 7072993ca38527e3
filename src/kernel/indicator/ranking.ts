import { seededDraws } from './draws.ts';
import { percentile } from './figure.ts';

/** One figure that a ranking weighs. */
export type Weighed = {
  readonly code: string;
  readonly weight: number;
  /** What gets 100 and what gets 0. A figure beyond either gets no more and no less. */
  readonly best: number;
  readonly worst: number;
  readonly direction: 'lower-better' | 'higher-better';
  /** Bends the scale; 1 if absent (Doing Business: 0.8 for the total tax rate). */
  readonly power?: number;
};

/**
 * Distance to frontier (Doing Business): (worst − value) ÷ (worst − best) × 100, between 0 and 100. Where best and
 * worst are one, whoever reaches it or is beyond has 100.
 */
export function frontierScore(
  value: number,
  { best, worst, direction, power = 1 }: Omit<Weighed, 'code' | 'weight'>,
): number {
  if (best === worst) return (direction === 'lower-better' ? value <= best : value >= best) ? 100 : 0;
  const share = (worst - value) / (worst - best);
  return 100 * Math.min(1, Math.max(0, share)) ** power;
}

export type RankedCandidate = {
  readonly key: string;
  /** Null where too little of the weight has a figure. */
  readonly score: number | null;
  /** Equal scores share a place, and the next is left out. */
  readonly rank: number | null;
  /** Best and worst place as weights move. */
  readonly range: readonly [best: number, worst: number] | null;
  readonly rankByEqualWeights: number | null;
  /** Score of each figure by its code; null without one. */
  readonly scores: Readonly<Record<string, number | null>>;
};

export type Candidate = {
  readonly key: string;
  readonly values: Readonly<Record<string, number | null>>;
};

const leastCoverage = 0.5;
const draws = 200;

/**
 * Candidates by the weighted mean of their scores, over the weight that has a figure; who has figures for less than
 * half of it has no place. Sensitivity: each weight a fifth up and down by itself, then all of them at once, drawn
 * with a fixed seed between a fifth less and a fifth more; and once all weights the same.
 */
export function rank(
  candidates: readonly Candidate[],
  formula: readonly Weighed[],
): readonly RankedCandidate[] {
  const scored = candidates.map(({ key, values }) => ({
    key,
    scores: Object.fromEntries(
      formula.map((each) => {
        const value = values[each.code] ?? null;
        return [each.code, value === null ? null : frontierScore(value, each)];
      }),
    ),
  }));
  const weights = formula.map(({ weight }) => weight);
  const standing = (by: readonly number[]) =>
    placesOf(scored.map(({ scores }) => composite(scores, formula, by)));
  const own = scored.map(({ scores }) => composite(scores, formula, weights));
  const places = placesOf(own);
  const moved = movedWeights(weights).map(standing);
  const equal = standing(weights.map((weight) => (weight > 0 ? 1 : 0)));
  return scored.map(({ key, scores }, at) => {
    const here = places[at] ?? null;
    const all = here === null ? [] : [here, ...moved.flatMap((each) => each[at] ?? [])];
    return {
      key,
      scores,
      score: own[at] ?? null,
      rank: here,
      range: here === null ? null : ([Math.min(...all), Math.max(...all)] as const),
      rankByEqualWeights: equal[at] ?? null,
    };
  });
}

function composite(
  scores: Readonly<Record<string, number | null>>,
  formula: readonly Weighed[],
  weights: readonly number[],
): number | null {
  let [sum, weight, whole] = [0, 0, 0];
  formula.forEach(({ code }, at) => {
    const [score, heavy] = [scores[code] ?? null, weights[at] ?? 0];
    whole += heavy;
    if (score === null) return;
    sum += score * heavy;
    weight += heavy;
  });
  return weight === 0 || weight < whole * leastCoverage ? null : sum / weight;
}

function movedWeights(weights: readonly number[]): readonly (readonly number[])[] {
  const alone = weights.flatMap((_, at) =>
    [0.8, 1.2].map((factor) => weights.map((weight, index) => (index === at ? weight * factor : weight))),
  );
  const next = seededDraws(20_220_102);
  const together = Array.from({ length: draws }, () =>
    weights.map((weight) => weight * (0.8 + 0.4 * next())),
  );
  return [...alone, ...together];
}

/** A difference that nobody would see is none. */
const same = 1e-9;

function placesOf(scores: readonly (number | null)[]): readonly (number | null)[] {
  return scores.map((score) =>
    score === null ? null : 1 + scores.filter((other) => other !== null && other - score > same).length,
  );
}

/**
 * What gets 100 and what gets 0 where nobody has said it: the frontier that the plan names, else its target, else the
 * best there is; and the worst there is, or the baseline if that is worse. Where nobody is short of what is wanted, both
 * are that: everybody has 100.
 */
export function scaleOf(
  values: readonly number[],
  {
    direction,
    frontier,
    target,
    baseline,
  }: {
    readonly direction: 'lower-better' | 'higher-better';
    readonly frontier: number | null;
    readonly target: number | null;
    readonly baseline: number | null;
  },
): Pick<Weighed, 'best' | 'worst' | 'direction'> | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [least, greatest] = [percentile(sorted, 0), percentile(sorted, 1)];
  if (least === null || greatest === null) return null;
  const lower = direction === 'lower-better';
  // Whoever is beyond it moves nothing: they have 100, too.
  const best = frontier ?? target ?? (lower ? least : greatest);
  const worst = lower
    ? Math.max(best, greatest, baseline ?? greatest)
    : Math.min(best, least, baseline ?? least);
  return { best, worst, direction };
}
