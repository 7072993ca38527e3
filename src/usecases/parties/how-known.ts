import { bestProof, type KnownAs, type ProofLevel } from '../../kernel/access/real-name.ts';
import { refuse } from '../../kernel/errors/index.ts';
import type { ServiceDefinition } from '../../kernel/process/index.ts';
import { listCases } from '../../store/cases/list-cases.ts';
import { listProofs } from '../../store/people/real-names.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';

/**
 * How it is known who a person is, and how often they were checked since they began to write: what a case keeps of it.
 * Null where the service does not ask, or nothing is known.
 */
export async function howKnown(
  deps: Dependencies,
  { realName }: ServiceDefinition,
  person: string,
  since: string,
): Promise<KnownAs | null> {
  if (realName === undefined) return null;
  const proofs = await listProofs(deps.database, deps.database.city, person);
  const best = bestProof(proofs, deps.now().slice(0, 10));
  if (best === null) return null;
  return {
    level: best.level,
    how: best.how,
    office: best.office,
    at: inCityTime(deps.time.zone, best.provenAt),
    checks: proofs.filter(({ provenAt }) => Date.parse(provenAt) >= Date.parse(since)).length,
  };
}

/** How well it is known today who a person is. */
export async function levelOf(deps: Dependencies, person: string): Promise<ProofLevel> {
  const proofs = await listProofs(deps.database, deps.database.city, person);
  return bestProof(proofs, deps.now().slice(0, 10))?.level ?? 'none';
}

/** Nobody is checked twice at once. Refuses `access.proof-under-way`. */
export async function refuseSecondCheck(
  deps: Dependencies,
  { code, identityCheck }: ServiceDefinition,
  party: string,
): Promise<void> {
  if (identityCheck === undefined) return;
  if ((await openCheck(deps, code, party)) !== null) throw refuse('access.proof-under-way');
}

/** The check of this party that is going on, or null. */
export async function openCheck(deps: Dependencies, service: string, party: string) {
  const { items } = await listCases(deps.database, deps.database.city, [{ entry: 'party', is: party }], {
    service,
    open: true,
    limit: 1,
  });
  return items[0] ?? null;
}
