import { wholeScope } from '../../kernel/access/powers.ts';
import { actorOf } from '../../kernel/access/principal.ts';
import type { Json, JsonObject } from '../../kernel/json.ts';
import type { StandingDeclaration } from '../../kernel/pack/standing.ts';
import {
  type CaseState,
  caseScope,
  type ExpressionScope,
  evaluate,
  holds,
} from '../../kernel/process/index.ts';
import { findParty, findPartyByIdentifier } from '../../store/people/parties.ts';
import { endPower, listRepresentatives, storePower } from '../../store/people/powers.ts';
import { storeProof } from '../../store/people/real-names.ts';
import { regionFacts } from '../cases/city-facts.ts';
import { loadCase } from '../cases/load-case.ts';
import type { Dependencies } from '../dependencies.ts';
import { fixedId } from '../fixed-id.ts';
import { personOf } from '../personal-fields/person.ts';
import { forgetSignIns } from '../sessions/remembered-sign-ins.ts';
import { enterParty } from './ensure-parties.ts';
import { partyNames } from './party-names.ts';
import { personStream } from './person-stream.ts';

/**
 * Does what packs declare of a case that has ended well: enters the enterprise that was registered with its
 * representative, notes who was shown to be somebody. Once for each ending, however often it runs.
 */
export async function noteStandings(deps: Dependencies, ended: string, version: number): Promise<void> {
  const { definition, state } = await loadCase(deps, ended);
  if (state.outcome?.class !== 'favourable') return;
  const declared = deps.packs.packs
    .flatMap(({ standings = [] }) => standings)
    .filter(({ service }) => service === state.service);
  if (declared.length === 0) return;
  const region = regionFacts(deps.city, state.region, deps.packs.packOf(definition.code).plan);
  const scope = caseScope(state, { region, now: deps.now() });
  for (const standing of declared) {
    if (!holds(standing.when, scope)) continue;
    const happening = `${standing.code} ${state.id} ${version}`;
    if ('founds' in standing) await found(deps, state, standing, scope, happening);
    else await prove(deps, state, standing, scope, happening);
  }
}

async function found(
  deps: Dependencies,
  state: CaseState,
  { code, founds, representative }: Extract<StandingDeclaration, { founds: unknown }>,
  scope: ExpressionScope,
  happening: string,
): Promise<void> {
  const { database } = deps;
  const key = String(evaluate(founds.key, scope));
  const name = String(evaluate(founds.name, scope));
  const party = await partyWith(deps, 'enterprise', key, {
    name: { zh: name, en: name },
    identifier: key,
    region: evaluate(founds.region, scope),
  });
  const person = evaluate(representative, scope) as JsonObject;
  const agent = await partyWith(deps, 'person', String(person.residentId), {
    name: { zh: person.name ?? '', en: person.name ?? '' },
    identifier: person.residentId ?? '',
    phone: person.phone ?? '',
    phoneFrom: 'application',
  });
  const now = deps.now();
  const actor = actorOf({ kind: 'system', cause: `standing ${code}` });
  const before = await listRepresentatives(database, database.city, party);
  const id = fixedId(happening);
  const stored = await storePower(
    database,
    database.city,
    {
      id,
      kind: 'representative',
      party,
      agent,
      scope: wholeScope,
      from: now.slice(0, 10),
      to: null,
      via: [],
      reason: '',
      source: { register: founds.register, key, case: state.id },
      grantedBy: null,
    },
    { actor, now },
  );
  if (!stored) return;
  // Whom the register named before represents the enterprise no more.
  for (const earlier of before)
    if (earlier.id !== id)
      await endPower(database, database.city, earlier.id, { actor, now, account: null, reason: '登记变更' });
  // Delegates of the enterprise stand on whoever represents it.
  if (before.length > 0) forgetSignIns(database);
  else forgetSignIns(database, agent);
}

async function prove(
  deps: Dependencies,
  state: CaseState,
  { code, proves, residentId, name, until }: Extract<StandingDeclaration, { proves: unknown }>,
  scope: ExpressionScope,
  happening: string,
): Promise<void> {
  const { database } = deps;
  const party = await findParty(database, database.city, state.applicant.party);
  const shown = personOf(deps.masterKey, String(evaluate(residentId, scope)));
  // Somebody's number proves nobody else.
  if (party?.kind !== 'person' || party.identifierMark !== shown) return;
  const known = (await partyNames(deps, [party.id])).get(party.id)?.name;
  const told = name === undefined ? known?.zh : String(evaluate(name, scope));
  if (known === undefined || (told !== known.zh && told !== known.en)) return;
  const end = until === undefined ? null : evaluate(until, scope);
  await storeProof(
    database,
    database.city,
    {
      id: fixedId(happening),
      person: party.id,
      level: proves.level,
      how: proves.how,
      office: null,
      case: state.id,
      provenBy: null,
      provenAt: deps.now(),
      until: typeof end === 'string' && end !== '' ? end : null,
    },
    { actor: actorOf({ kind: 'system', cause: `standing ${code}` }), stream: personStream(party.id) },
  );
  forgetSignIns(database, party.id);
}

/** The party with this number: the one that is known, or a new one. */
export async function partyWith(
  deps: Dependencies,
  kind: 'person' | 'enterprise',
  identifier: string,
  content: Readonly<Record<string, Json>>,
): Promise<string> {
  const { database, masterKey } = deps;
  const mark = personOf(masterKey, identifier);
  const known = await findPartyByIdentifier(database, database.city, mark);
  if (known !== null) return known.id;
  const id = `${kind}-${fixedId(`${kind} ${mark}`)}`;
  await enterParty(deps, { id, kind, identifier }, content);
  return id;
}
