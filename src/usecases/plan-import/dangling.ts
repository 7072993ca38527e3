import type { Text } from '../../kernel/text.ts';
import type { LedgerChange } from '../../store/ledger/imports.ts';
import type { LedgerKind } from '../../store/ledger/records.ts';
import type { LedgerContents } from '../plans/ledger.ts';
import type { KeptLedger } from './kept-ledger.ts';

export type Dangling = { readonly path: string; readonly message: Text };

/**
 * References that would lead nowhere once the changes are made: to a plan, unit, measure or task that the
 * ledger does not have, or no longer has. Empty when all is whole.
 */
export function findDangling(ledger: KeptLedger, changes: readonly LedgerChange[]): readonly Dangling[] {
  const after = <Kind extends LedgerKind>(kind: Kind): ReadonlyMap<string, LedgerContents[Kind]> => {
    const contents = new Map([...ledger[kind]].map(([key, { content }]) => [key, content]));
    for (const change of changes) {
      if (change.kind !== kind) continue;
      if (change.content === null) contents.delete(change.key);
      else contents.set(change.key, change.content as unknown as LedgerContents[Kind]);
    }
    return contents;
  };
  const units = after('unit');
  const plans = new Set([...after('plan').values()].map(({ no }) => no));
  const measures = after('measure');
  const tasks = new Set([...after('task').values()].map(({ no }) => no));
  const found: Dangling[] = [];
  const need = (there: boolean, path: string, what: Text, name: string | number): void => {
    if (there) return;
    found.push({
      path,
      message: {
        zh: `${path} 所指的${what.zh}“${name}”不在总台账`,
        en: `${path} names the ${what.en} ${name}, which the ledger does not have`,
      },
    });
  };
  const unit: Text = { zh: '单位', en: 'unit' };
  const plan: Text = { zh: '方案', en: 'plan' };
  for (const [key, content] of after('plan')) {
    for (const id of content.leadUnits) need(units.has(id), `plans/${key}.leadUnits`, unit, id);
  }
  for (const [key, content] of measures) {
    need(plans.has(content.plan), `measures/${key}.plan`, plan, content.plan);
    for (const { unit: id } of content.units) need(units.has(id), `measures/${key}.units`, unit, id);
    if (content.task !== null) {
      need(tasks.has(content.task), `measures/${key}.taskNo`, { zh: '任务', en: 'task' }, content.task);
    }
  }
  for (const [key, content] of after('task')) {
    need(plans.has(content.plan), `tasks/${key}.plan`, plan, content.plan);
    for (const { unit: id } of content.units) need(units.has(id), `tasks/${key}.units`, unit, id);
    if (content.measure !== null) {
      need(
        measures.has(content.measure),
        `tasks/${key}.measure`,
        { zh: '措施', en: 'measure' },
        content.measure,
      );
    }
  }
  for (const kind of ['indicator', 'limit'] as const) {
    for (const [key, content] of after(kind)) {
      need(plans.has(content.plan), `${kind}s/${key}.plan`, plan, content.plan);
    }
  }
  return found;
}
