import { yearOfPlan } from '../../kernel/city/ledger-numbers.ts';
import type { LedgerKind, StoredRecord } from '../../store/ledger/records.ts';
import { asKept, type Kept } from '../plans/ledger.ts';
import type { ReadKind } from './reading.ts';

/** The ledger as it stands while an import is held against it, each kind by key and in order. */
export type KeptLedger = { readonly [Kind in LedgerKind]: ReadonlyMap<string, Kept<Kind>> };

export function keptLedger(records: readonly StoredRecord[]): KeptLedger {
  const of = <Kind extends LedgerKind>(kind: Kind): ReadonlyMap<string, Kept<Kind>> =>
    new Map(
      records.filter((record) => record.kind === kind).map((record) => [record.key, asKept(record, kind)]),
    );
  return {
    plan: of('plan'),
    measure: of('measure'),
    task: of('task'),
    indicator: of('indicator'),
    limit: of('limit'),
    system: of('system'),
    unit: of('unit'),
  };
}

/** What the ledger has of one whole plan; units and systems are everybody's. */
export function ledgerOfYear(ledger: KeptLedger, year: number | null): KeptLedger {
  const of = <Kind extends 'plan' | 'measure' | 'task' | 'indicator' | 'limit'>(
    kind: Kind,
    planOf: (record: Kept<Kind>) => number,
  ): KeptLedger[Kind] =>
    new Map(
      [...ledger[kind]].filter(([, record]) => yearOfPlan(planOf(record as Kept<Kind>)) === year),
    ) as KeptLedger[Kind];
  return {
    ...ledger,
    plan: of('plan', ({ content }) => content.no),
    measure: of('measure', ({ content }) => content.plan),
    task: of('task', ({ content }) => content.plan),
    indicator: of('indicator', ({ content }) => content.plan),
    limit: of('limit', ({ content }) => content.plan),
  };
}

/** What the ledger calls each kind that a document has. */
export const ledgerKindOf = {
  plans: 'plan',
  units: 'unit',
  measures: 'measure',
  tasks: 'task',
  indicators: 'indicator',
  limits: 'limit',
} as const satisfies Record<ReadKind, LedgerKind>;
