import { findDangling } from './dangling.ts';
import type { Decisions } from './decisions.ts';
import type { ChangeGroup, ImportEffect, ImportView, KeptChange } from './import-views.ts';
import { writesOf } from './ledger-writes.ts';
import { planOfChange, planOfFindings } from './plan-of.ts';
import { type Doubt, type PlanReading, type ReadChange, type Repair, readKinds } from './reading.ts';
import { acceptedChanges, isWordingOnly, type Review, undecided } from './review.ts';

type Counted = Pick<ImportView, 'repairs' | 'doubts' | 'diff' | 'changes' | 'plans' | 'effect'>;

/** How much there is to decide, how much of it is open, and what taking effect now would do. */
export function viewReview(review: Review): Counted {
  const { reading, decisions, changes, unchanged, ledger, links } = review;
  const accepted = acceptedChanges(review);
  return {
    repairs: countFindings(reading.repairs, decisions),
    doubts: countFindings(reading.doubts, decisions),
    diff: byKind((kind) => ({
      ...countStates(changes.filter((change) => change.kind === kind)),
      unchanged: unchanged[kind],
      undecided: undecided(
        changes.filter((change) => change.kind === kind),
        decisions,
      ).length,
    })),
    changes: groupsOf(
      changes.map((change) => ({
        record: change.kind,
        state: change.state,
        wordingOnly: isWordingOnly(change),
        undecided: decisions.has(change.id) ? 0 : 1,
        accepted: isAccepted(change.id, decisions) ? 1 : 0,
      })),
    ),
    plans: plansOf(review),
    effect: {
      ...byKind((kind) =>
        countStates(accepted.filter(({ change }) => change.kind === kind).map(({ change }) => change)),
      ),
      leftOut: changes.length - accepted.length,
      missing: [...findDangling(ledger, writesOf(accepted, ledger, links, reading.term), changes)],
    },
  };
}

/** An import that is closed, with what it changed as it was kept then: the ledger has moved on since. */
export function viewClosed(review: Review, applied: readonly KeptChange[], leftOut: number): Counted {
  const { reading, decisions } = review;
  const ofKind = (kind: KeptChange['record']) => applied.filter(({ record }) => record === kind);
  return {
    repairs: countFindings(reading.repairs, decisions),
    doubts: countFindings(reading.doubts, decisions),
    diff: byKind((kind) => ({ ...countStates(ofKind(kind)), unchanged: 0, undecided: 0 })),
    changes: groupsOf(
      applied.map(({ record, state, wordingOnly }) => ({
        record,
        state,
        wordingOnly,
        undecided: 0,
        accepted: 1,
      })),
    ),
    plans: plansOf({ ...review, changes: [] }),
    effect: { ...byKind((kind) => countStates(ofKind(kind))), leftOut, missing: [] },
  };
}

function isAccepted(id: string, decisions: Decisions): boolean {
  const decision = decisions.get(id);
  return decision === 'accept' || (typeof decision === 'object' && 'fields' in decision);
}

type Kind = ImportView['repairs']['kinds'][number];

function countFindings(findings: readonly (Repair | Doubt)[], decisions: Decisions): ImportView['repairs'] {
  const kinds = new Map<string, Kind>();
  for (const finding of findings) {
    const { id, kind } = finding;
    const counts = kinds.get(kind) ?? { kind, total: 0, undecided: 0, answer: answerTo(finding) };
    counts.total += 1;
    if (!decisions.has(id)) counts.undecided += 1;
    if (counts.answer !== answerTo(finding)) counts.answer = 'confirm';
    kinds.set(kind, counts);
  }
  return {
    total: findings.length,
    undecided: undecided(findings, decisions).length,
    kinds: [...kinds.values()],
  };
}

/**
 * A repair of what is blank has nothing to go back to, a unit that is like none of the city's is a new one
 * either way; what concerns no field is only taken note of.
 */
function answerTo(finding: Repair | Doubt): Kind['answer'] {
  const { change } = finding;
  if (change === null) return 'note';
  const isNewUnit = change.record === 'units' && change.after === change.key;
  return isNewUnit || ('after' in finding && change.before === null) ? 'confirm' : 'choose';
}

type OneChange = Omit<ChangeGroup, 'total'>;

function groupsOf(changes: readonly OneChange[]): ChangeGroup[] {
  const groups = new Map<string, ChangeGroup>();
  for (const { record, state, wordingOnly, ...one } of changes) {
    const name = `${record} ${state} ${wordingOnly}`;
    const group = groups.get(name) ?? {
      record,
      state,
      wordingOnly,
      total: 0,
      undecided: 0,
      accepted: 0,
    };
    group.total += 1;
    group.undecided += one.undecided;
    group.accepted += one.accepted;
    groups.set(name, group);
  }
  return [...groups.values()];
}

function plansOf({ reading, decisions, changes, numbers }: Review): ImportView['plans'] {
  const planOf = planOfFindings(reading, numbers);
  const open = new Map<number | null, number>();
  const count = (no: number | null): void => {
    open.set(no, (open.get(no) ?? 0) + 1);
  };
  for (const finding of undecided<PlanReading['repairs' | 'doubts'][number]>(
    [...reading.repairs, ...reading.doubts],
    decisions,
  )) {
    count(planOf(finding));
  }
  for (const change of undecided(changes, decisions)) count(planOfChange(change));
  return reading.plans.map(({ no: ownNo, name }) => {
    const no = numbers.get(ownNo) ?? ownNo;
    return { no, ownNo, name, undecided: open.get(no) ?? 0 };
  });
}

function byKind<Value>(of: (kind: (typeof readKinds)[number]) => Value) {
  return Object.fromEntries(readKinds.map((kind) => [kind, of(kind)])) as Record<
    (typeof readKinds)[number],
    Value
  >;
}

function countStates(changes: readonly { readonly state: ReadChange['state'] }[]): ImportEffect['plans'] {
  const of = (state: ReadChange['state']): number =>
    changes.filter((change) => change.state === state).length;
  return { added: of('added'), changed: of('changed'), removed: of('removed') };
}
