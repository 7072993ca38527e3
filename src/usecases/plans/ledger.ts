import type {
  Deadline,
  IndicatorFact,
  LimitFact,
  Measure,
  Plan,
  SystemFact,
  Task,
  Unit,
} from '../../kernel/city/index.ts';
import type { Text } from '../../kernel/text.ts';
import { type LedgerKind, listRecords, type StoredRecord } from '../../store/ledger/records.ts';
import type { Dependencies } from '../dependencies.ts';

/**
 * What every record of the ledger may say of itself besides its facts. An import brings Chinese only:
 * `english` marks fields whose English is missing (the Chinese stands in) or is of an earlier wording.
 */
type FromImport = {
  readonly english?: Readonly<Record<string, 'missing' | 'earlier'>>;
  /** An indicator or limit as it was last accepted from a document, in the reader's own shape. */
  readonly read?: unknown;
};

/** A deadline may name a day where the document does. */
export type LedgerDeadline = Deadline | (Extract<Deadline, { type: 'month' }> & { readonly day?: string });

/**
 * The city's facts as the ledger keeps them: those of its data, which an accepted import may have changed
 * or added to. What a document does not say (a code, a scope, a note) is null in records that come from one.
 */
export type LedgerContents = {
  readonly plan: Omit<Plan, 'leadNote' | 'attachment'> & {
    readonly leadNote: Text | null;
    readonly attachment: number | null;
    /** When it runs, of a plan that came after the city's own. */
    readonly term?: { readonly from: string; readonly to: string };
  } & FromImport;
  readonly measure: Omit<Measure, 'deadline'> & {
    readonly deadline: LedgerDeadline;
    /** The plan's own wording; absent until a document was imported. */
    readonly text?: string;
  } & FromImport;
  readonly task: Omit<Task, 'deadline' | 'measure'> & {
    readonly deadline: LedgerDeadline;
    readonly measure: string | null;
    /** The wording of the task list; absent until a document was imported. */
    readonly content?: string;
  } & FromImport;
  readonly indicator: Omit<IndicatorFact, 'scope'> & { readonly scope: Text | null } & FromImport;
  readonly limit: Omit<LimitFact, 'condition'> & { readonly condition: Text | null } & FromImport;
  readonly system: SystemFact & FromImport;
  readonly unit: Unit & FromImport;
};

/** A record with its place in the store. */
export type Kept<Kind extends LedgerKind = LedgerKind> = Omit<StoredRecord, 'kind' | 'content'> & {
  readonly kind: Kind;
  readonly content: LedgerContents[Kind];
};

/** The facts of one kind, in order. */
export async function loadFacts<Kind extends LedgerKind>(
  deps: Pick<Dependencies, 'database'>,
  kind: Kind,
): Promise<readonly LedgerContents[Kind][]> {
  const records = await listRecords(deps.database, deps.database.city, kind);
  return records.map((record) => asKept(record, kind).content);
}

/** The store keeps any JSON; what was written under a kind has that kind's shape. */
export function asKept<Kind extends LedgerKind>(record: StoredRecord, kind: Kind): Kept<Kind> {
  if (record.kind !== kind) throw new Error(`${record.key} is no ${kind}`);
  return record as unknown as Kept<Kind>;
}

/** Units by id, and whom each stands for. */
export type UnitBook = {
  readonly name: (id: string) => Text;
  /** The single units behind a unit or group: itself when it has no members. */
  readonly expand: (id: string) => ReadonlySet<string>;
};

export function unitBook(units: readonly LedgerContents['unit'][]): UnitBook {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const expanded = new Map<string, ReadonlySet<string>>();
  const expand = (id: string, path: readonly string[]): ReadonlySet<string> => {
    const known = expanded.get(id);
    if (known !== undefined) return known;
    const members = (byId.get(id)?.members ?? []).filter((member) => !path.includes(member));
    const single = new Set(
      members.length === 0 ? [id] : members.flatMap((member) => [...expand(member, [...path, id])]),
    );
    expanded.set(id, single);
    return single;
  };
  return {
    name: (id) => byId.get(id)?.name ?? { zh: id, en: id },
    expand: (id) => expand(id, []),
  };
}
