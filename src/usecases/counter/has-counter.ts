import type { Principal } from '../../kernel/access/principal.ts';
import type { PackSet } from '../../kernel/pack/pack-set.ts';
import type { Dependencies } from '../dependencies.ts';

/**
 * Whether somebody's office has people coming to it: it accepts what they apply for. A clerk of a hall sits at a counter
 * whatever the office accepts itself.
 */
export function hasCounter(
  { city, packs }: Pick<Dependencies, 'city'> & { readonly packs: Pick<PackSet, 'services'> },
  { role, office }: Pick<Extract<Principal, { kind: 'account' }>, 'role' | 'office'>,
): boolean {
  if (role === 'clerk') return true;
  const unit = city.offices.find(({ id }) => id === office)?.unit;
  const duties = new Set(city.duties.filter((duty) => duty.unit === unit).map(({ code }) => code));
  return (
    unit !== undefined &&
    [...packs.services.values()].some(
      ({ openedBy, acceptance }) =>
        openedBy === 'applicant' && acceptance !== undefined && duties.has(acceptance.by.duty),
    )
  );
}
