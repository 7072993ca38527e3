import { type City, findOfficeOfUnit, topRegion } from '../../kernel/city/index.ts';
import type { LedgerContents, UnitBook } from './ledger.ts';

/** The unit's office at work: in the region, or wherever the unit has one. */
export function officeOf(city: City, unit: string, today: string, region = topRegion(city)): string {
  const found =
    findOfficeOfUnit(city, unit, region, today) ??
    city.offices.find(
      (office) => office.unit === unit && office.from <= today && today <= (office.to ?? '9999'),
    );
  return found?.id ?? '';
}

/**
 * Whoever leads, or else the first who is responsible; where the plan names groups alone, its own lead; and where
 * that has no office either, the first of a group. Empty where nobody is at work.
 */
export function answeringOffice(
  city: City,
  { units: duties }: Pick<LedgerContents['task'], 'units'>,
  { units, lead, today }: { readonly units: UnitBook; readonly lead: string; readonly today: string },
): { readonly unit: string; readonly office: string } {
  const ofRole = (wanted: string) => duties.filter(({ role }) => role === wanted);
  const named = [...ofRole('lead'), ...ofRole('responsible'), ...duties].map(({ unit }) => unit);
  const single = named.filter((id) => units.expand(id).size === 1);
  for (const id of [...single, lead, ...named.flatMap((each) => [...units.expand(each)])]) {
    const office = officeOf(city, id, today);
    if (office !== '') return { unit: id, office };
  }
  return { unit: '', office: '' };
}
