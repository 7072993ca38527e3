import { lackingFor, sayLacking } from '../../kernel/access/lacking.ts';
import { type Held, powerFor } from '../../kernel/access/powers.ts';
import { type ErrorParameters, refuse } from '../../kernel/errors/index.ts';
import type { VisitRow } from '../../store/counter/visits.ts';
import { listPowersOver } from '../../store/people/powers.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { powersOf } from '../parties/capacity.ts';
import { partyName } from '../parties/party-names.ts';

/** More powers over one party than anybody looks through. */
const mostGiven = 500;

type Acting = Pick<VisitRow, 'party' | 'actsFor' | 'service'>;

/** What somebody holds over a party to begin this service, or what is said where they hold nothing. */
export async function mayBegin(
  deps: Dependencies,
  person: string,
  { party, service }: { readonly party: string; readonly service: string },
): Promise<{ readonly held: Held } | { readonly lacks: ErrorParameters }> {
  const held = await powersOf(deps, person);
  const power = powerFor(held, party, service, 'apply');
  return power === null ? { lacks: await lacks(deps, person, { party, service, held }) } : { held: power };
}

/** What `counter.power-not-held` says of somebody and a party; `held`: what they hold at all. */
export async function lacks(
  deps: Dependencies,
  person: string,
  asked: { readonly party: string; readonly service: string; readonly held: readonly Held[] },
): Promise<ErrorParameters> {
  const { database, time } = deps;
  const { party, service, held } = asked;
  const over = await listPowersOver(database, database.city, party, mostGiven);
  const given = over
    .filter(({ agent }) => agent === person)
    .map(({ revokedAt, ...power }) => ({
      ...power,
      endedOn: revokedAt === null ? null : inCityTime(time.zone, revokedAt).slice(0, 10),
    }));
  const day = deps.now().slice(0, 10);
  const lacking = lackingFor(held, given, { party, service, act: 'apply', day }) ?? { why: 'none' };
  return { party: await partyName(deps, party), reason: sayLacking(lacking) };
}

/**
 * The power by which whoever came acts in a visit, as it is this moment; null where it is for themselves. Refuses
 * `counter.power-not-held`.
 */
export async function actingIn(
  deps: Dependencies,
  { party, actsFor, service }: Acting,
): Promise<Held | null> {
  if (actsFor === null) return null;
  const found = await mayBegin(deps, party, { party: actsFor, service });
  if ('held' in found) return found.held;
  throw refuse('counter.power-not-held', found.lacks);
}

/** Who asks in a visit: whoever is there, or whom they act for. */
export function whoAsksIn({ party, actsFor }: Pick<VisitRow, 'party' | 'actsFor'>): string {
  return actsFor ?? party;
}
