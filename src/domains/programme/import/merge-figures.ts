import { bare } from './characters.ts';
import type { DraftIndicator, DraftLimit } from './draft-figures.ts';
import { likeness } from './likeness.ts';
import type { ImportedIndicator, ImportedLimit } from './result.ts';

const ALIKE = 0.45;
const planName = (no: number): string => `p${String(no).padStart(2, '0')}`;
const placeIn = (of: { readonly plan: number; readonly place: string }, home: number): string =>
  of.plan === home ? of.place : `${planName(of.plan)}·${of.place}`;
const RATE = /[\u3400-\u9fff]{2}率$/;
/** 全市甲率 and 甲率 are one; 甲 and 甲率 are not: only words in front may be left out. */
const endsIn = (long: string, short: string): boolean => short.length >= 4 && long.endsWith(short);
const alike = (one: string, other: string): boolean => {
  const a = bare(withoutUnit(one));
  const b = bare(withoutUnit(other));
  // 受理率 and 覆盖率 of the same windows are two rates.
  const rates = [RATE.exec(a)?.[0], RATE.exec(b)?.[0]];
  if (rates[0] !== undefined && rates[1] !== undefined && rates[0] !== rates[1]) return false;
  return a === b || endsIn(a, b) || endsIn(b, a) || likeness(a, b) >= ALIKE;
};
/** 办理时间（工作日） is 办理时间. */
const withoutUnit = (name: string): string => name.replace(/（[^（）]{1,8}）$/, '');

type Placed = { readonly plan: number; readonly name: string; readonly measure: string | null };
/** Two rows of one comparison table are two indicators, and so are two figures that come from different baselines. */
function apart(one: DraftIndicator, other: DraftIndicator): boolean {
  const rows =
    one.from === 'table' &&
    other.from === 'table' &&
    one.plan === other.plan &&
    one.place === other.place &&
    one.source.from !== other.source.from;
  const from = [one.baseline?.value ?? null, other.baseline?.value ?? null];
  return rows || (from[0] !== null && from[1] !== null && from[0] !== from[1]);
}
/** What only the second statement says is kept: a table’s baseline and frontier, and the steps on the way. */
const completed = (kept: DraftIndicator, again: DraftIndicator): DraftIndicator => ({
  ...kept,
  targets: again.targets.length > kept.targets.length ? again.targets : kept.targets,
  baseline: kept.baseline ?? again.baseline,
  frontier: kept.frontier ?? again.frontier,
});

/** Whether two wordings of one figure mean the same: two measures of one plan only if they call it the same. */
function sameMatter(one: Placed, other: Placed): boolean {
  const twoMeasures =
    one.plan === other.plan &&
    one.measure !== null &&
    other.measure !== null &&
    one.measure !== other.measure;
  return twoMeasures ? bare(one.name) === bare(other.name) : alike(one.name, other.name);
}

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

/** How many figures of one size are held against a new one: a plan has some dozens of 100 %. */
const MOST_CANDIDATES = 80;

/** Finds what has been merged already under one of several names, in one plan or in all of them. */
function placesByName(): {
  add(names: readonly string[], plan: number, at: number): void;
  find(names: readonly string[], plan: number): readonly number[];
} {
  const known = new Map<string, number[]>();
  const push = (name: string, at: number): void => {
    const list = known.get(name);
    if (list === undefined) known.set(name, [at]);
    else list.push(at);
  };
  return {
    add(names, plan, at) {
      for (const name of names) {
        push(`${plan}|${name}`, at);
        push(`|${name}`, at);
      }
    },
    // The general plan's summary may repeat what any special plan says.
    find: (names, plan) =>
      names.flatMap((name) => (known.get(`${plan === 0 ? '' : plan}|${name}`) ?? []).slice(-MOST_CANDIDATES)),
  };
}

const sized = (draft: DraftIndicator): string[] =>
  draft.targets.map((target) => `${draft.unit}|${target.value}`);
/** 达到90% and 超过90% are one figure: two only if the one is a floor and the other a ceiling. */
const sideOf = (comparator: string): string => comparator.charAt(0);
/** 新增357公里 and 改建357公里, the one with 以上: only opposite directions are two figures. */
const agree = (one: string, other: string): boolean =>
  sideOf(one) === sideOf(other) || one === '=' || other === '=';
function within(one: DraftIndicator, other: DraftIndicator): boolean {
  const covers = (few: DraftIndicator, many: DraftIndicator): boolean =>
    few.targets.every((target) =>
      many.targets.some((held) => held.value === target.value && agree(held.comparator, target.comparator)),
    );
  return covers(one, other) || covers(other, one);
}
const inWords = (draft: DraftIndicator): boolean => draft.targets.every((target) => target.value === null);
/** The end of a name by which it is looked up: what stands in front may differ. */
const ending = (name: string): string => bare(withoutUnit(name)).slice(-4);
const CEILING = /^(?:最多|最长|最高|至多|最迟)/;

/** A second step or a ceiling of the figure just read: 6月达到60%、12月达到80%; 为1个工作日，最多不超过3个. */
function continues(draft: DraftIndicator, other: DraftIndicator): boolean {
  if (
    other.plan !== draft.plan ||
    other.place !== draft.place ||
    other.source.from !== draft.source.from ||
    other.unit !== draft.unit ||
    other.from !== 'prose' ||
    draft.from !== 'prose' ||
    inWords(other) ||
    bare(other.name) !== bare(draft.name)
  )
    return false;
  const [target] = draft.targets;
  if (target !== undefined && CEILING.test(target.printed)) return true;
  return (
    other.targets.every(({ by }) => by !== target?.by) &&
    agree(other.targets[0]?.comparator ?? '=', target?.comparator ?? '=')
  );
}

/** 为1个工作日，最多不超过3个: with a ceiling after it, the first figure is the usual one and no bound. */
const beforeCeiling = (before: DraftIndicator, draft: DraftIndicator): DraftIndicator['targets'] =>
  draft.targets.some(({ printed }) => CEILING.test(printed))
    ? before.targets.map((target) => (target.comparator === '<=' ? { ...target, comparator: '=' } : target))
    : before.targets;

/**
 * One indicator is often stated in the goals, in a measure, in the table and in the general plan. Equal
 * figures under like names become one; a June and a December figure of one paragraph become two targets;
 * a direction without a figure says nothing more where the figure is given too.
 */
export function mergeIndicators(drafts: readonly DraftIndicator[]): ImportedIndicator[] {
  const merged: DraftIndicator[] = [];
  const bySize = placesByName();
  const byEnding = placesByName();
  // Special plans first, so that the general plan's summary points to them; figures before mere directions.
  const rank = (draft: DraftIndicator): number =>
    (inWords(draft) && draft.from === 'prose' ? 2 : 0) + (draft.plan === 0 ? 1 : 0);
  const ordered = [...drafts].sort((a, b) => rank(a) - rank(b));
  for (const draft of ordered) {
    const lately = merged.slice(-12).findLastIndex((other) => continues(draft, other));
    const step = lately < 0 ? -1 : lately + Math.max(0, merged.length - 12);
    const before = merged[step];
    if (before !== undefined) {
      merged[step] = {
        ...before,
        targets: [...beforeCeiling(before, draft), ...draft.targets].sort((a, b) =>
          a.by < b.by ? -1 : a.by > b.by ? 1 : 0,
        ),
      };
      bySize.add(sized(draft), draft.plan, step);
      continue;
    }
    const mereWords = inWords(draft) && draft.from === 'prose';
    const candidates = mereWords
      ? byEnding.find([ending(draft.name)], draft.plan)
      : inWords(draft)
        ? []
        : bySize.find(sized(draft), draft.plan);
    const twin = candidates.find((at) => {
      const other = merged[at];
      return (
        other !== undefined &&
        !apart(other, draft) &&
        sameMatter(other, draft) &&
        (mereWords || within(draft, other))
      );
    });
    const same = twin === undefined ? undefined : merged[twin];
    if (same !== undefined && twin !== undefined) {
      const place = placeIn(draft, same.plan);
      const whole = completed(same, draft);
      if (whole.targets !== same.targets) bySize.add(sized(whole), same.plan, twin);
      merged[twin] =
        place === same.place || same.alsoAt.includes(place)
          ? whole
          : { ...whole, alsoAt: [...same.alsoAt, place], measure: same.measure ?? draft.measure };
      continue;
    }
    bySize.add(sized(draft), draft.plan, merged.length);
    byEnding.add([ending(draft.name)], draft.plan, merged.length);
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
  const bySize = placesByName();
  const ordered = [...drafts].sort((a, b) => (a.plan === 0 ? 1 : 0) - (b.plan === 0 ? 1 : 0));
  const named = (draft: DraftLimit): Placed => ({ ...draft, name: draft.subject });
  for (const draft of ordered) {
    const size = draft.value === null ? draft.printed : draft.value;
    const key = [`${draft.unit}|${size}|${sideOf(draft.comparator)}`];
    const twin = bySize.find(key, draft.plan).find((at) => {
      const other = merged[at];
      return other !== undefined && sameMatter(named(other), named(draft));
    });
    const same = twin === undefined ? undefined : merged[twin];
    if (same === undefined || twin === undefined) {
      bySize.add(key, draft.plan, merged.length);
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
