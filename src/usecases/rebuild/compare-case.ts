import type { Json } from '../../kernel/json.ts';
import type { CaseState, ServiceDefinition } from '../../kernel/process/index.ts';
import type { CaseWrite } from '../../store/cases/act.ts';
import { involvedIn } from '../../store/cases/act-columns.ts';
import type { KeptCase } from '../../store/cases/kept-cases.ts';
import { caseColumns } from '../cases/records.ts';
import type { Dependencies } from '../dependencies.ts';
import { erasedValue } from '../personal-fields/envelope.ts';

/**
 * What differs: the kept state, a clock or a date that follows from one, another column of the row, the
 * waiting work, who may see the case; or there is no row, or no event, or the row does not stand at the
 * stream's end; or the events cannot be read.
 */
export type CaseDifferenceKind =
  | 'state'
  | 'clocks'
  | 'row'
  | 'work'
  | 'readers'
  | 'no-row'
  | 'no-events'
  | 'not-at-the-end'
  | 'unreadable';

export type Difference = {
  readonly what: CaseDifferenceKind;
  /** Names of columns, members or items; never what is in them. */
  readonly where: string;
};

/** What a case's events make of it: now, and when the state that is kept of it was written. */
export type Replayed = {
  readonly state: CaseState;
  readonly headHash: string;
  readonly thenState: CaseState | null;
};

/** What is kept of a case with everything personal opened. */
export type OpenedCase = Omit<KeptCase, 'state' | 'events'> & { readonly state: CaseState | null };

const clockMembers = new Set<keyof CaseState>([
  'clocks',
  'acceptanceClock',
  'correctionClock',
  'suspension',
  'suspended',
  'stopped',
  'extensions',
  'rulesToCome',
  'warned',
  'overdue',
  'obligations',
]);
const dates = ['dueAt', 'nextCheckAt', 'summary'] as const;
const columns = [
  'number',
  'queryCode',
  'service',
  'definition',
  'phase',
  'region',
  'office',
  'applicantParty',
  'account',
  'parent',
  'openedAt',
  'acceptedAt',
  'endedAt',
  'outcome',
  'outcomeClass',
  'channel',
  'sandbox',
  'applicantName',
  'search',
] as const;
const itemColumns = ['kind', 'office', 'outside', 'party', 'account', 'step', 'assignee', 'round'] as const;
const itemDates = ['openedAt', 'dueAt', 'blueAt', 'yellowAt'] as const;

/** Everything in which what is kept of a case is not what its events say. */
export function compareCase(
  deps: Dependencies,
  kept: OpenedCase,
  replayed: Replayed,
  definition: ServiceDefinition,
): readonly Difference[] {
  const { row } = kept;
  if (row === null) return [{ what: 'no-row', where: '' }];
  const { state, headHash, thenState } = replayed;
  if (row.version !== state.version || row.headHash !== headHash) {
    return [{ what: 'not-at-the-end', where: `${row.version}/${state.version}` }];
  }
  const written = caseColumns(deps, definition, state, {
    applicantName: state.applicant.name,
    state: () => ({}),
  });
  // Dates that were reckoned under another calendar stay until the case has adopted this one, by an event.
  const reckoned = state.calendar === deps.time.calendar.version;
  return [
    ...(kept.state === null ? [] : stateDifferences(kept.state, thenState)),
    ...columns.filter((name) => !same(row[name], written[name])).map(told('row')),
    ...(reckoned ? dates.filter((name) => !same(row[name], written[name])).map(told('clocks')) : []),
    ...workDifferences(kept, written.workItems, reckoned),
    ...readerDifferences(kept, { ...written, endedAt: state.endedAt }),
  ];
}

function told(what: CaseDifferenceKind): (where: string) => Difference {
  return (where) => ({ what, where });
}

function stateDifferences(kept: CaseState, replayed: CaseState | null): readonly Difference[] {
  if (replayed === null) return [{ what: 'state', where: 'version' }];
  const members = new Set([...Object.keys(kept), ...Object.keys(replayed)]) as Set<keyof CaseState>;
  return [...members]
    .filter((member) => !same(kept[member], replayed[member]))
    .map((member) => ({ what: clockMembers.has(member) ? 'clocks' : 'state', where: member }));
}

function workDifferences(
  { workItems: kept }: OpenedCase,
  written: CaseWrite['workItems'],
  reckoned: boolean,
): readonly Difference[] {
  const differences: Difference[] = [];
  for (const item of written) {
    const found = kept.find((other) => other.item === item.item);
    if (found === undefined) {
      differences.push({ what: 'work', where: `-${item.item}` });
      continue;
    }
    for (const name of itemColumns) {
      if (!same(found[name], item[name])) differences.push({ what: 'work', where: `${item.item}.${name}` });
    }
    if (!reckoned) continue;
    for (const name of itemDates) {
      if (!same(found[name], item[name])) differences.push({ what: 'clocks', where: `${item.item}.${name}` });
    }
  }
  for (const { item } of kept) {
    if (written.some((other) => other.item === item)) continue;
    differences.push({ what: 'work', where: `+${item}` });
  }
  return differences;
}

/** Who once had a part in a case goes on seeing it, so more may be kept than has a part in it now. */
function readerDifferences({ readers }: OpenedCase, written: Involvement): readonly Difference[] {
  const open = written.endedAt === null;
  const missing = involvedIn(written).filter(
    ([kind, who]) => !readers.some((reader) => reader.kind === kind && reader.who === who),
  );
  return [
    ...missing.map(([kind]) => ({ what: 'readers', where: `-${kind}` }) as const),
    ...(readers.some((reader) => reader.open !== open) ? [{ what: 'readers', where: 'open' } as const] : []),
  ];
}

type Involvement = Pick<CaseWrite, 'office' | 'applicantParty' | 'account' | 'workItems' | 'endedAt'>;

const instant = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/;

/**
 * Equal as values: an instant in whatever offset, an object in whatever order. What a person's erased key
 * held is gone on one side, or on both, and is no difference.
 */
function same(kept: unknown, expected: unknown): boolean {
  if (kept === expected || kept === erasedValue || expected === erasedValue) return true;
  if ((kept ?? null) === null || (expected ?? null) === null) return (kept ?? null) === (expected ?? null);
  if (typeof kept === 'string' && typeof expected === 'string') {
    return instant.test(kept) && instant.test(expected) && Date.parse(kept) === Date.parse(expected);
  }
  if (typeof kept !== 'object' || typeof expected !== 'object') return false;
  if (Array.isArray(kept) !== Array.isArray(expected)) return false;
  const [one, other] = [kept, expected] as [Record<string, Json>, Record<string, Json>];
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  for (const name of names) if (!same(one[name], other[name])) return false;
  return true;
}
