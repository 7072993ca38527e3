import type { Json } from '../../kernel/json.ts';
import type { CaseState, ServiceDefinition } from '../../kernel/process/index.ts';
import type { CaseWrite } from '../../store/cases/act.ts';
import { type Involved, involvedIn } from '../../store/cases/act-columns.ts';
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

/** What a case's events make of it. */
export type Replayed = {
  readonly state: CaseState;
  readonly headHash: string;
  /** As they left it where the snapshot that is kept was taken. */
  readonly then: { readonly state: CaseState; readonly headHash: string } | null;
  /** Everyone who ever had a part in it. */
  readonly involved: readonly Involved[];
};

/** What is kept of a case with everything personal opened. */
export type OpenedCase = Omit<KeptCase, 'snapshot' | 'events'> & {
  readonly snapshot: { readonly headHash: string; readonly state: CaseState } | null;
};

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
const dates = ['dueAt', 'summary'] as const;
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
  'calendar',
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
  const { state, headHash } = replayed;
  if (row.version !== state.version || row.headHash !== headHash) {
    return [{ what: 'not-at-the-end', where: `${row.version}/${state.version}` }];
  }
  const written = caseColumns(deps, definition, state, {
    applicantName: state.applicant.name,
  });
  // Dates that were reckoned under another calendar stay until the case has adopted this one, by an event.
  const reckoned = state.calendar === deps.time.calendar.version;
  return [
    ...snapshotDifferences(kept.snapshot, replayed.then),
    ...columns.filter((name) => !same(row[name], written[name])).map(told('row')),
    ...(reckoned ? dates.filter((name) => !same(row[name], written[name])).map(told('clocks')) : []),
    ...(reckoned && isLate(row.nextCheckAt, written.nextCheckAt) ? [told('clocks')('nextCheckAt')] : []),
    ...workDifferences(kept, written.workItems, reckoned),
    ...readerDifferences(kept, written, replayed.involved),
  ];
}

function told(what: CaseDifferenceKind): (where: string) => Difference {
  return (where) => ({ what, where });
}

/** A look that comes too early says nothing; one that comes too late, or never, is a broken promise. */
function isLate(kept: string | null, expected: string | null): boolean {
  return expected !== null && (kept === null || Date.parse(kept) > Date.parse(expected));
}

function snapshotDifferences(kept: OpenedCase['snapshot'], then: Replayed['then']): readonly Difference[] {
  if (kept === null) return [];
  if (then === null) return [{ what: 'state', where: 'version' }];
  if (kept.headHash !== then.headHash) return [{ what: 'state', where: 'headHash' }];
  const members = new Set([...Object.keys(kept.state), ...Object.keys(then.state)]) as Set<keyof CaseState>;
  return [...members]
    .filter((member) => !same(kept.state[member], then.state[member]))
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

/** Who once had a part in a case goes on seeing it. */
function readerDifferences(
  { readers }: OpenedCase,
  written: Pick<CaseWrite, 'office' | 'workItems' | 'inspectors' | 'endedAt'>,
  ever: readonly Involved[],
): readonly Difference[] {
  const isOf = ([kind, who]: Involved, reader: OpenedCase['readers'][number]): boolean =>
    reader.kind === kind && reader.who === who;
  const missing = involvedIn(written).filter((one) => !readers.some((reader) => isOf(one, reader)));
  const strangers = readers.filter((reader) => !ever.some((one) => isOf(one, reader)));
  const open = written.endedAt === null;
  return [
    ...missing.map(([kind]) => ({ what: 'readers', where: `-${kind}` }) as const),
    ...strangers.map(({ kind }) => ({ what: 'readers', where: `+${kind}` }) as const),
    ...(readers.some((reader) => reader.open !== open) ? [{ what: 'readers', where: 'open' } as const] : []),
  ];
}

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
