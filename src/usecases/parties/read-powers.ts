import type { Static } from 'typebox';
import {
  type Held,
  mayRevoke,
  overItself,
  type Power,
  powersHeldBy,
  type Scope,
  speaksFor,
} from '../../kernel/access/powers.ts';
import { proofLevelNames, wayOfProof } from '../../kernel/access/real-name.ts';
import { refuse } from '../../kernel/errors/index.ts';
import type { Text } from '../../kernel/text.ts';
import { countWaitingFor } from '../../store/cases/work-queue.ts';
import { listPowersBehind, listPowersOver, type PowerRow } from '../../store/people/powers.ts';
import { listProofs, type RealNameProof } from '../../store/people/real-names.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { officeName } from '../views/names.ts';
import type { Coded } from '../views/parts.ts';
import { ownParty, type Person, presentPowers } from './capacity.ts';
import { type KnownParty, partyNames } from './party-names.ts';
import type { PartyView, PowerView, ProofView, ScopeView, StandingView } from './power-views.ts';

/** More powers over one party than anybody looks through. */
const mostShown = 500;

/** Who the person is known to be, and for whom they may act. */
export async function readStanding(deps: Dependencies, person: Person): Promise<StandingView> {
  const self = ownParty(person);
  const [held, proofs] = await Promise.all([
    presentPowers(deps, person),
    listProofs(deps.database, deps.database.city, self),
  ]);
  const agencies = await agenciesOf(deps, self);
  const waiting = await countWaitingFor(
    deps.database,
    deps.database.city,
    held.map(({ party, scope: { services } }) => ({
      party,
      services: services.includes('*') ? null : services,
    })),
  );
  const names = await partyNames(deps, [self, ...held.map(({ party }) => party), ...agencies.values()]);
  const level = person.proof ?? 'none';
  return {
    self: viewParty(names.get(self)),
    level,
    levelName: proofLevelNames[level],
    proofs: proofs.map((proof) => viewProof(deps, proof)),
    held: held.flatMap((each, index) => {
      const party = viewParty(names.get(each.party));
      if (party === null || each.kind === 'self') return [];
      const agency = each.chain.length > 1 ? agencies.get(each.chain[0] ?? '') : undefined;
      const through = agency === undefined ? undefined : names.get(agency);
      return [
        {
          id: each.kind !== 'representative' && each.chain.length === 1 ? (each.chain[0] ?? null) : null,
          party,
          kind: each.kind,
          scope: viewScope(deps, each.scope),
          from: each.from,
          to: each.to,
          through: through === undefined ? null : { id: through.id, name: through.name },
          mayGive: speaksFor(each) || each.scope.acts.includes('empower'),
          waiting: waiting[index] ?? 0,
        },
      ];
    }),
  };
}

/** By the power through which somebody belongs to it: the party that stands between. */
async function agenciesOf({ database }: Dependencies, self: string): Promise<ReadonlyMap<string, string>> {
  const powers = await listPowersBehind(database, database.city, self);
  return new Map(powers.filter(({ agent }) => agent === self).map(({ id, party }) => [id, party]));
}

/**
 * All powers over a party, for whoever speaks for it or may pass powers on; of oneself without a party. Refuses
 * `power.not-held` for others.
 */
export async function readPowersOver(
  deps: Dependencies,
  person: Person,
  asked: string | undefined,
): Promise<{ items: PowerView[] }> {
  const self = ownParty(person);
  const party = asked ?? self;
  const held = [overItself(self), ...(await presentPowers(deps, person))];
  const over = held.filter(
    (each) => each.party === party && (speaksFor(each) || each.scope.acts.includes('empower')),
  );
  if (over.length === 0) throw refuse('power.not-found');
  const rows = await listPowersOver(deps.database, deps.database.city, party, mostShown);
  // Whoever passes on what they hold sees what they passed on.
  const shown = over.some(speaksFor)
    ? rows
    : rows.filter(({ via }) =>
        over.some(({ chain }) => chain.every((id) => via.includes(id)) && via.length > 0),
      );
  return { items: await viewPowers(deps, self, held, shown) };
}

/** Powers as whoever may look at them reads them. */
export async function viewPowers(
  deps: Dependencies,
  self: string,
  held: readonly Held[],
  rows: readonly PowerRow[],
): Promise<PowerView[]> {
  const names = await partyNames(
    deps,
    rows.flatMap(({ party, agent }) => [party, agent]),
  );
  const zone = deps.time.zone;
  const day = deps.now().slice(0, 10);
  return rows.flatMap((row): PowerView[] => {
    const party = viewParty(names.get(row.party));
    const agent = viewParty(names.get(row.agent));
    if (party === null || agent === null) return [];
    return [
      {
        id: row.id,
        kind: row.kind,
        party,
        agent,
        scope: viewScope(deps, row.scope),
        from: row.from,
        to: row.to,
        state: stateOf(row, rows, day),
        passedOn: row.via.length > 0,
        reason: row.reason,
        source:
          row.source === null
            ? null
            : {
                register: {
                  code: row.source.register,
                  name: deps.packs.registers.get(row.source.register)?.name ?? same(row.source.register),
                },
                key: row.source.key,
                case: row.source.case,
              },
        grantedAt: inCityTime(zone, row.grantedAt),
        revokedAt: row.revokedAt === null ? null : inCityTime(zone, row.revokedAt),
        revokedReason: row.revokedReason,
        mayRevoke: mayRevoke(self, held, row),
      },
    ];
  });
}

/** A power that stands on one that has ended has ended too. */
function stateOf(power: Power, all: readonly Power[], day: string): PowerView['state'] {
  if (power.revoked || (power.to !== null && power.to < day)) return 'ended';
  if (power.from > day) return 'to-come';
  return powersHeldBy(power.agent, all, day).some(({ chain }) => chain[0] === power.id)
    ? 'in-force'
    : 'ended';
}

function viewParty(party: KnownParty | undefined): Static<typeof PartyView> | null {
  return party === undefined ? null : { ...party };
}

/** What a power reaches, in words. */
export function viewScope({ packs }: Dependencies, { services, acts }: Scope): Static<typeof ScopeView> {
  return {
    services: services.map(
      (code): Coded => ({
        code,
        name:
          code === '*'
            ? { zh: '全部事项', en: 'Every service' }
            : (packs.services.get(code)?.name ?? same(code)),
      }),
    ),
    acts: [...acts],
  };
}

/** A proof as its person reads it. */
export function viewProof(deps: Dependencies, proof: RealNameProof): Static<typeof ProofView> {
  const { level, how, office, provenAt } = proof;
  return {
    level,
    levelName: proofLevelNames[level],
    how: wayOfProof(how),
    office: office === null ? null : { id: office, name: officeName(deps.city, office) },
    case: proof.case,
    until: proof.until,
    at: inCityTime(deps.time.zone, provenAt),
  };
}

function same(code: string): Text {
  return { zh: code, en: code };
}
