import type { Text } from '../../kernel/text.ts';
import type { LedgerChange } from '../../store/ledger/imports.ts';
import type { LedgerKind } from '../../store/ledger/records.ts';
import type { LedgerContents } from '../plans/ledger.ts';
import { planKey, taskKey } from '../plans/ledger-keys.ts';
import type { KeptLedger } from './kept-ledger.ts';
import type { ReadChange, ReadKind } from './reading.ts';

export type Dangling = {
  /** The field that names something: `measures/p03.4.units`. */
  readonly path: string;
  readonly message: Text;
  /** The change that would bring what is named; null where the document does not have it either. */
  readonly change: string | null;
};

const kinds = {
  plans: { zh: '方案', en: 'plan' },
  units: { zh: '单位', en: 'unit' },
  measures: { zh: '措施', en: 'measure' },
  tasks: { zh: '任务', en: 'task' },
  indicators: { zh: '指标', en: 'indicator' },
  limits: { zh: '时限', en: 'limit' },
} as const satisfies Record<ReadKind, Text>;

/**
 * References that would lead nowhere once the writes are made: to a plan, unit, measure or task that the
 * ledger does not have, or no longer has. Empty when all is whole.
 *
 * @param offered every change of the document, accepted or not: one of them may bring what is missing
 */
export function findDangling(
  ledger: KeptLedger,
  writes: readonly LedgerChange[],
  offered: readonly ReadChange[],
): readonly Dangling[] {
  const after = <Kind extends LedgerKind>(kind: Kind): ReadonlyMap<string, LedgerContents[Kind]> => {
    const contents = new Map([...ledger[kind]].map(([key, { content }]) => [key, content]));
    for (const change of writes) {
      if (change.kind !== kind) continue;
      if (change.content === null) contents.delete(change.key);
      else contents.set(change.key, change.content as unknown as LedgerContents[Kind]);
    }
    return contents;
  };
  const units = after('unit');
  const plans = after('plan');
  const measures = after('measure');
  const tasks = after('task');
  const there: Readonly<Record<'plans' | 'units' | 'measures' | 'tasks', ReadonlySet<string>>> = {
    plans: new Set([...plans.values()].map(({ no }) => planKey(no))),
    units: new Set(units.keys()),
    measures: new Set(measures.keys()),
    tasks: new Set([...tasks.values()].map(({ no }) => taskKey(no))),
  };
  const brings = new Map(
    offered.filter(({ state }) => state !== 'removed').map((change) => [change.id, change] as const),
  );
  const found: Dangling[] = [];
  type From = { readonly kind: ReadKind; readonly key: string; readonly name: string };
  const need = (from: From, field: string, kind: keyof typeof there, key: string): void => {
    if (there[kind].has(key)) return;
    const change = brings.get(`${kind}/${key}`);
    const name = change === undefined ? key : nameOf(change);
    found.push({
      path: `${from.kind}/${from.key}.${field}`,
      message: {
        zh: `${kinds[from.kind].zh}“${from.name}”所指的${kinds[kind].zh}“${name}”不在总台账`,
        en: `The ${kinds[from.kind].en} “${from.name}” names the ${kinds[kind].en} “${name}”, which the ledger does not have`,
      },
      change: change?.id ?? null,
    });
  };
  for (const [key, { name, leadUnits }] of plans) {
    for (const id of leadUnits) need({ kind: 'plans', key, name: name.zh }, 'leadUnits', 'units', id);
  }
  for (const [key, content] of measures) {
    const from: From = { kind: 'measures', key, name: content.title.zh };
    need(from, 'plan', 'plans', planKey(content.plan));
    for (const { unit } of content.units) need(from, 'units', 'units', unit);
    if (content.task !== null) need(from, 'taskNo', 'tasks', taskKey(content.task));
  }
  for (const [key, content] of tasks) {
    const from: From = { kind: 'tasks', key, name: content.title.zh };
    need(from, 'plan', 'plans', planKey(content.plan));
    for (const { unit } of content.units) need(from, 'units', 'units', unit);
    if (content.measure !== null) need(from, 'measure', 'measures', content.measure);
  }
  for (const [key, { plan, name }] of after('indicator')) {
    need({ kind: 'indicators', key, name: name.zh }, 'plan', 'plans', planKey(plan));
  }
  for (const [key, { plan, subject }] of after('limit')) {
    need({ kind: 'limits', key, name: subject.zh }, 'plan', 'plans', planKey(plan));
  }
  return found;
}

/** What a change is about, in the document's words. */
export function nameOf(change: ReadChange): string {
  const record = (change.state === 'removed' ? change.existing : change.incoming) as Readonly<
    Record<string, unknown>
  >;
  return String(record[nameField[change.kind]] ?? change.key);
}

const nameField = {
  plans: 'name',
  units: 'name',
  measures: 'title',
  tasks: 'direction',
  indicators: 'name',
  limits: 'subject',
} as const satisfies Record<ReadKind, string>;
