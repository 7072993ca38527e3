import type { Office } from '../city/organisation.ts';

export type { Office };

/** Whether an office is at work on a date (`2022-06-30`). */
export function isAtWork(office: Office, on: string): boolean {
  return office.from <= on && on <= (office.to ?? '9999');
}

/**
 * The offices that answer on a date for what an office once took on: itself while it works, else those
 * that took over from it, followed through several reorganisations. More than one when it was split;
 * empty when it is unknown or ended without successor.
 */
export function officesNow(offices: readonly Office[], id: string, on: string): readonly Office[] {
  const byId = new Map(offices.map((office) => [office.id, office]));
  const found = new Map<string, Office>();
  const seen = new Set<string>();
  const follow = (each: string): void => {
    if (seen.has(each)) return;
    seen.add(each);
    const office = byId.get(each);
    if (office === undefined) return;
    // An office that opens only later cannot yet act, but neither has it handed anything over.
    if (isAtWork(office, on) || on < office.from) found.set(each, office);
    else for (const successor of office.successors ?? []) follow(successor);
  };
  follow(id);
  return [...found.values()];
}
