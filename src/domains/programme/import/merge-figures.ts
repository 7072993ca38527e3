import { bare } from './characters.ts';
import type { DraftIndicator, DraftLimit } from './draft-figures.ts';
import { likeness } from './likeness.ts';
import type { ImportedIndicator, ImportedLimit } from './result.ts';

const ALIKE = 0.45;
const planName = (no: number): string => `p${String(no).padStart(2, '0')}`;
const placeIn = (of: { readonly plan: number; readonly place: string }, home: number): string =>
  of.plan === home ? of.place : `${planName(of.plan)}·${of.place}`;
const alike = (one: string, other: string): boolean =>
  bare(one) === bare(other) ||
  likeness(one, other) >= ALIKE ||
  (bare(one).length >= 4 && bare(other).includes(bare(one))) ||
  (bare(other).length >= 4 && bare(one).includes(bare(other)));

/** A key from plan, place and wording; a running number where two figures share all three. */
function keyed<Draft extends { readonly plan: number; readonly place: string }>(
  prefix: string,
  drafts: readonly Draft[],
  wording: (draft: Draft) => string,
): (Draft & { readonly key: string })[] {
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const base = `${prefix}:${planName(draft.plan)}.${draft.place}:${bare(wording(draft)).slice(0, 40)}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return { ...draft, key: count === 1 ? base : `${base}:${count}` };
  });
}

/** The figures of an indicator, each with its unit and comparator. */
const figuresOf = (draft: DraftIndicator): string[] =>
  draft.targets.map((target) => `${draft.unit}|${target.comparator}${target.value}`);
/** Whether one statement only repeats some figures of the other. */
const within = (one: readonly string[], other: readonly string[]): boolean =>
  one.every((figure) => other.includes(figure)) || other.every((figure) => one.includes(figure));

/**
 * One indicator is often stated in the goals, in a measure, in the table and in the general plan. Equal
 * figures under like names become one; a June and a December figure of one paragraph become two targets.
 */
export function mergeIndicators(drafts: readonly DraftIndicator[]): ImportedIndicator[] {
  const merged: DraftIndicator[] = [];
  const byFigure = new Map<string, number[]>();
  // Special plans first, so that the general plan's summary points to them.
  const ordered = [...drafts].sort((a, b) => (a.plan === 0 ? 1 : 0) - (b.plan === 0 ? 1 : 0));
  for (const draft of ordered) {
    const stepwise = merged.findLastIndex(
      (other) =>
        other.plan === draft.plan &&
        other.place === draft.place &&
        other.source.from === draft.source.from &&
        other.unit === draft.unit &&
        other.from === 'prose' &&
        draft.from === 'prose' &&
        bare(other.name) === bare(draft.name) &&
        other.targets.every((target) => target.by !== draft.targets[0]?.by) &&
        other.targets[0]?.comparator === draft.targets[0]?.comparator,
    );
    const before = merged[stepwise];
    if (before !== undefined) {
      merged[stepwise] = {
        ...before,
        targets: [...before.targets, ...draft.targets].sort((a, b) => (a.by < b.by ? -1 : 1)),
      };
      continue;
    }
    const figures = figuresOf(draft);
    const twin =
      draft.direction === 'qualitative'
        ? undefined
        : figures
            .flatMap((figure) => byFigure.get(figure) ?? [])
            .find((at) => {
              const other = merged[at];
              return (
                other !== undefined &&
                (other.plan === draft.plan || (draft.plan === 0 && draft.name.length >= 4)) &&
                alike(other.name, draft.name) &&
                within(figures, figuresOf(other))
              );
            });
    const same = twin === undefined ? undefined : merged[twin];
    if (same !== undefined && twin !== undefined) {
      const place = placeIn(draft, same.plan);
      merged[twin] =
        place === same.place || same.alsoAt.includes(place)
          ? same
          : { ...same, alsoAt: [...same.alsoAt, place], measure: same.measure ?? draft.measure };
      continue;
    }
    for (const figure of figures) byFigure.set(figure, [...(byFigure.get(figure) ?? []), merged.length]);
    merged.push(draft);
  }
  return keyed(
    'i',
    merged.sort((a, b) => a.plan - b.plan || a.source.from - b.source.from),
    (draft) => draft.name,
  );
}

/** The same for limits. */
export function mergeLimits(drafts: readonly DraftLimit[]): ImportedLimit[] {
  const merged: DraftLimit[] = [];
  const ordered = [...drafts].sort((a, b) => (a.plan === 0 ? 1 : 0) - (b.plan === 0 ? 1 : 0));
  for (const draft of ordered) {
    const twin = merged.findIndex(
      (other) =>
        (other.plan === draft.plan || draft.plan === 0) &&
        other.unit === draft.unit &&
        other.value === draft.value &&
        other.comparator === draft.comparator &&
        alike(other.subject, draft.subject),
    );
    const same = merged[twin];
    if (same === undefined) {
      merged.push(draft);
      continue;
    }
    const place = placeIn(draft, same.plan);
    if (place !== same.place && !same.alsoAt.includes(place))
      merged[twin] = { ...same, alsoAt: [...same.alsoAt, place], measure: same.measure ?? draft.measure };
  }
  return keyed(
    'l',
    merged.sort((a, b) => a.plan - b.plan || a.source.from - b.source.from),
    (draft) => draft.subject,
  );
}
