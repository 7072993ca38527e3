import type { Search } from '../../app/search.ts';
import {
  type ChangeState,
  changeStates,
  type ImportPart,
  type ImportView,
  importParts,
  type RecordKind,
  recordKinds,
  type Sweep,
} from './types.ts';

/** What of an import is on the screen. It stands in the address. */
export type ImportFilter = {
  readonly part: ImportPart;
  /** Only what nobody has decided. */
  readonly open: boolean;
  /** The ledger's number of a plan. */
  readonly plan: string | null;
  /** Of doubts and repairs. */
  readonly kind: string | null;
  /** Of changes. */
  readonly record: RecordKind | null;
  readonly state: ChangeState | null;
  /** Changes that only bring wording, or only the others. */
  readonly wording: boolean | null;
};

type Shown = Pick<ImportView, 'state' | 'doubts' | 'repairs'>;

/**
 * Reads an address; what the server would refuse is left out. Without a word in the address, a review
 * begins with what is doubted, and shows what is still to decide; a closed import shows what it changed.
 */
export function readImportFilter(search: Search, view: Shown): ImportFilter {
  const part = partsOf(view).find((name) => name === search.part) ?? firstPart(view);
  const changes = part === 'changes';
  return {
    part,
    open: view.state === 'review' && search.show !== 'all',
    plan: search.plan !== undefined && /^\d{1,4}$/.test(search.plan) ? search.plan : null,
    kind: changes ? null : (view[part].kinds.find(({ kind }) => kind === search.kind)?.kind ?? null),
    record: changes ? (recordKinds.find((kind) => kind === search.record) ?? null) : null,
    state: changes ? (changeStates.find((state) => state === search.state) ?? null) : null,
    wording:
      changes && (search.wording === 'yes' || search.wording === 'no') ? search.wording === 'yes' : null,
  };
}

/** What an import has to look at: one that was given up has changed nothing. */
export function partsOf({ state }: Pick<ImportView, 'state'>): readonly ImportPart[] {
  return state === 'discarded' ? ['doubts', 'repairs'] : importParts;
}

function firstPart({ state, doubts, repairs }: Shown): ImportPart {
  if (state === 'applied') return 'changes';
  if (doubts.total > 0) return 'doubts';
  return repairs.total > 0 || state === 'discarded' ? 'repairs' : 'changes';
}

export function writeImportFilter({ part, open, plan, kind, record, state, wording }: ImportFilter): Search {
  return {
    part,
    show: open ? undefined : 'all',
    plan: plan ?? undefined,
    kind: kind ?? undefined,
    record: record ?? undefined,
    state: state ?? undefined,
    wording: wording === null ? undefined : wording ? 'yes' : 'no',
  };
}

/** Everything of a part, with what holds for all parts kept. */
export function wholePart(filter: ImportFilter, part: ImportPart): ImportFilter {
  return { ...filter, part, kind: null, record: null, state: null, wording: null };
}

/** One word on everything that the filter lets through and nobody has decided. */
export function sweepOf(filter: ImportFilter, decision: Sweep['decision']): Sweep {
  const { part, plan, kind, record, state, wording } = filter;
  return {
    part,
    decision,
    ...(plan === null ? {} : { plan: Number(plan) }),
    ...(kind === null ? {} : { kind }),
    ...(record === null ? {} : { record }),
    ...(state === null ? {} : { state }),
    ...(wording === null ? {} : { wordingOnly: wording }),
  };
}
