import { type Lacking, lackingFor, sayLacking } from '../../kernel/access/lacking.ts';
import { type DelegableAct, type Held, powerFor } from '../../kernel/access/powers.ts';
import { type ErrorParameters, refuse } from '../../kernel/errors/index.ts';
import type { VisitAbout, VisitRow } from '../../store/counter/visits.ts';
import { listPowersOver } from '../../store/people/powers.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { powersOf } from '../parties/capacity.ts';
import { partyName } from '../parties/party-names.ts';

/** More powers over one party than anybody looks through. */
const mostGiven = 500;

type Acting = Pick<VisitRow, 'party' | 'actsFor' | 'service' | 'about'>;

/** What an act in a case that is there is called in a power. */
const inPowers = { resubmit: 'answer', withdraw: 'withdraw' } as const satisfies Record<
  VisitAbout['act'],
  DelegableAct
>;

type Wanted = Pick<VisitRow, 'service' | 'about'> & { readonly party: string };

/** What somebody holds over a party to do what a visit is for, or what is said where they hold nothing. */
export async function mayDo(
  deps: Dependencies,
  person: string,
  { party, service, about }: Wanted,
): Promise<{ readonly held: Held } | { readonly lacks: ErrorParameters; readonly lacking: Lacking['why'] }> {
  const held = await powersOf(deps, person);
  const act = about === null ? 'apply' : inPowers[about.act];
  const power = powerFor(held, party, service, act);
  if (power !== null) return { held: power };
  const lacking = await lackingOf(deps, person, { party, service, held, act });
  return { lacks: await sayLacks(deps, party, lacking), lacking: lacking.why };
}

/** What `counter.power-not-held` says of somebody and a party; `held`: what they hold at all. */
export async function lacks(
  deps: Dependencies,
  person: string,
  asked: { readonly party: string; readonly service: string; readonly held: readonly Held[] },
): Promise<ErrorParameters> {
  return await sayLacks(deps, asked.party, await lackingOf(deps, person, { ...asked, act: 'apply' }));
}

async function sayLacks(deps: Dependencies, party: string, lacking: Lacking): Promise<ErrorParameters> {
  return { party: await partyName(deps, party), reason: sayLacking(lacking) };
}

async function lackingOf(
  deps: Dependencies,
  person: string,
  asked: {
    readonly party: string;
    readonly service: string;
    readonly held: readonly Held[];
    readonly act: DelegableAct;
  },
): Promise<Lacking> {
  const { database, time } = deps;
  const { party, service, held, act } = asked;
  const over = await listPowersOver(database, database.city, party, mostGiven);
  const given = over
    .filter(({ agent }) => agent === person)
    .map(({ revokedAt, ...power }) => ({
      ...power,
      endedOn: revokedAt === null ? null : inCityTime(time.zone, revokedAt).slice(0, 10),
    }));
  const day = deps.now().slice(0, 10);
  return lackingFor(held, given, { party, service, act, day }) ?? { why: 'none' };
}

/**
 * The power by which whoever came acts in a visit, as it is this moment; null where it is for themselves. Refuses
 * `counter.power-not-held`.
 */
export async function actingIn(
  deps: Dependencies,
  { party, actsFor, service, about }: Acting,
): Promise<Held | null> {
  if (actsFor === null) return null;
  const found = await mayDo(deps, party, { party: actsFor, service, about });
  if ('held' in found) return found.held;
  throw refuse('counter.power-not-held', found.lacks);
}

/** Who asks in a visit: whoever is there, or whom they act for. */
export function whoAsksIn({ party, actsFor }: Pick<VisitRow, 'party' | 'actsFor'>): string {
  return actsFor ?? party;
}
