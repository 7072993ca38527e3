import type { Doubt, PlanReading, ReadChange, Repair } from './reading.ts';

/**
 * Says which plan a repair or a doubt is about, by the ledger's number; null where it is about the whole
 * document. What changes no record, or a unit, is told by the line where it stands.
 */
export function planOfFindings(
  reading: PlanReading,
  numbers: ReadonlyMap<number, number>,
): (finding: Repair | Doubt) => number | null {
  const byKey = new Map(
    [
      ...reading.plans.map(({ key, no }) => ['plans', key, no] as const),
      ...(['measures', 'tasks', 'indicators', 'limits'] as const).flatMap((kind) =>
        reading[kind].map(({ key, plan }) => [kind, key, plan] as const),
      ),
    ].map(([kind, key, no]) => [`${kind}/${key}`, no]),
  );
  const atLine = ({ line }: { readonly line: number }): number | undefined => {
    const here = ({ source }: { readonly source: { readonly from: number; readonly to: number } }): boolean =>
      source.from <= line && line <= source.to;
    return reading.tasks.find(here)?.plan ?? reading.plans.find(here)?.no;
  };
  return (finding) => {
    const { change } = finding;
    const no =
      change === null || change.record === 'units'
        ? atLine(finding)
        : byKey.get(`${change.record}/${change.key}`);
    return no === undefined ? null : (numbers.get(no) ?? no);
  };
}

/** The plan that a change is about, by the ledger's number; null for a unit. */
export function planOfChange(change: ReadChange): number | null {
  const record = change.state === 'removed' ? change.existing : change.incoming;
  if ('plan' in record) return record.plan;
  return 'no' in record ? record.no : null;
}
