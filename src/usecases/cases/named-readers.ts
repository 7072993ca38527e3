import type { Scope } from '../../kernel/access/allow.ts';
import type { Term } from '../../kernel/access/relations.ts';
import type { Dependencies } from '../dependencies.ts';
import { officeForDuty } from './city-facts.ts';

/**
 * The same scope of a list with what services let its offices read today. A case that began before its service named a reader
 * has no line of its own for that office: it is found along the line of the office that opens such cases, everywhere where
 * all that this office opens is for the reader.
 */
export function withNamedReaders(deps: Dependencies, scope: readonly Term[]): Exclude<Scope, 'everything'> {
  const reading = scope.flatMap((term) =>
    'part' in term && term.part === 'inspector' && term.of === 'itself' ? [term.is] : [],
  );
  return [...scope, ...[...new Set(reading)].flatMap((office) => termsOfReader(deps, office))];
}

function termsOfReader({ city, now, packs }: Dependencies, reader: string): readonly Term[] {
  const officeOf = officeForDuty(city, now());
  const servicesOf = new Map<string, string[]>();
  for (const { code, opener, readers = [] } of packs.services.values()) {
    if (opener === undefined || readers.length === 0) continue;
    const reads = new Map<string, boolean>();
    for (const { id: region } of city.regions) {
      const opens = officeOf(opener.duty, region)?.id;
      if (opens === undefined) continue;
      const named = readers.some(({ duty }) => officeOf(duty, region)?.id === reader);
      reads.set(opens, named && (reads.get(opens) ?? true));
    }
    for (const [opens, all] of reads) {
      if (all) servicesOf.set(opens, [...(servicesOf.get(opens) ?? []), code]);
    }
  }
  return [...servicesOf].map(([is, services]) => ({ part: 'office', of: 'itself', is, services }));
}
