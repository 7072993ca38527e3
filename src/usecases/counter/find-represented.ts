import { Type } from 'typebox';
import { type Held, powerKinds, strongestOf } from '../../kernel/access/powers.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { sayError } from '../../kernel/errors/say.ts';
import { checkResidentId } from '../../kernel/identity/resident-id.ts';
import { checkUscc } from '../../kernel/identity/uscc.ts';
import { isOfficer } from '../../kernel/process/index.ts';
import { recordAccess } from '../../store/people/access-log.ts';
import { findEnterprisesNamed, findParty, findPartyByIdentifier } from '../../store/people/parties.ts';
import { findPower } from '../../store/people/powers.ts';
import { certificateOfCode } from '../certificates/check-document.ts';
import { identifyByLicence, isPresentedCode } from '../certificates/identify-by-licence.ts';
import type { Dependencies } from '../dependencies.ts';
import { isStillThere } from '../drafts/index.ts';
import { type Person, powersOf } from '../parties/capacity.ts';
import { refuseOneself } from '../parties/not-oneself.ts';
import { type KnownParty, partyNames } from '../parties/party-names.ts';
import { PartyView } from '../parties/power-views.ts';
import { writtenName } from '../parties/written-name.ts';
import { personOf } from '../personal-fields/person.ts';
import { listOf, Named, orNull, TextView } from '../views/parts.ts';
import { lacks } from './acting-in-visit.ts';
import { BarredService, CounterService, offersTo } from './offered-at-counters.ts';

/** One for whom somebody at a counter may act, or may not. */
export const RepresentedView = Type.Object({
  party: PartyView,
  region: orNull(Type.String()),
  by: orNull(
    Type.Object({
      kind: Type.Enum([...powerKinds]),
      through: orNull(Named),
      to: orNull(Type.String({ format: 'date' })),
    }),
  ),
  lacks: orNull(
    Type.Object(
      { message: TextView, next: TextView },
      { description: '不能代表的，为什么、怎么办。Why they may not act for it, and what to do' },
    ),
  ),
  services: Type.Array(CounterService, { description: '现在能办的。What can be begun now' }),
  barred: Type.Array(BarredService, {
    description: '授权之内、现在不能办的，和原因。Within the power, and not to be had now',
  }),
});
export type RepresentedView = Type.Static<typeof RepresentedView>;
export const RepresentedList = listOf(RepresentedView);

/** So many of one beginning of a name are shown. */
const mostNamed = 8;
/** Of fewer characters anything would be found. */
const fewestCharacters = 2;

/**
 * For whom somebody who is there may act, by a name, a number, or a code that was scanned: of paper, or from a telephone
 * that shows an electronic licence. Of enterprises that they may not act for it says why; of people who have not empowered
 * them it says nothing, and those who have are told that they were looked up. Refuses `counter.represented-unknown`,
 * `access.person-unfit`, `access.not-permitted` for the clerk's own, and what reading a code refuses.
 */
export async function findRepresented(
  deps: Dependencies,
  clerk: Person,
  {
    person,
    q,
  }: { readonly person: { readonly name: string; readonly residentId: string }; readonly q: string },
): Promise<{ items: RepresentedView[] }> {
  const { office } = clerk;
  if (office === undefined || !isOfficer(clerk, office)) throw refuse('access.not-permitted');
  const word = q.trim();
  const who = await whoIsThere(deps, clerk, person);
  const held = who === null ? [] : await powersOf(deps, who);
  const found = word.length < fewestCharacters ? [] : await partiesFor(deps, clerk, { who, held, q: word });
  if (found.length === 0) throw refuse('counter.represented-unknown', { q: word.slice(0, 60) });
  for (const { id } of found) await refuseOneself(deps, clerk, id);
  return {
    items: await Promise.all(found.map((party) => viewRepresented(deps, clerk, party, { who, held }))),
  };
}

/** The party of whoever is there, or null where they are not known yet; their name and number belong together. */
async function whoIsThere(
  deps: Dependencies,
  clerk: Person,
  { name, residentId }: { readonly name: string; readonly residentId: string },
): Promise<string | null> {
  const { database, masterKey } = deps;
  const number = residentId.trim().toUpperCase();
  const written = writtenName(name);
  if (checkResidentId(number).error !== null) throw refuse('access.person-unfit');
  const mark = personOf(masterKey, number);
  const party = await findPartyByIdentifier(database, database.city, mark);
  if (party === null) return null;
  await refuseOneself(deps, clerk, party.id);
  await recordAccess(database, database.city, {
    id: deps.newId(),
    at: deps.now(),
    account: clerk.account,
    purpose: 'prove-identity',
    case: null,
    fields: ['name', 'residentId'],
    subjects: [mark],
  });
  const known = (await partyNames(deps, [party.id])).get(party.id)?.name;
  if (known?.zh !== written && known?.en !== written) throw refuse('access.person-unfit');
  return party.id;
}

type Asked = { readonly who: string | null; readonly held: readonly Held[]; readonly q: string };

async function partiesFor(
  deps: Dependencies,
  clerk: Person,
  { who, held, q }: Asked,
): Promise<readonly KnownParty[]> {
  const { database } = deps;
  const theirs = await partyNames(
    deps,
    held.map(({ party }) => party),
  );
  const named = async (ids: readonly string[]) => [...(await partyNames(deps, ids)).values()];
  if (isPresentedCode(deps, q)) {
    const { enterprise, presenter } = await identifyByLicence(deps, clerk, q);
    if (presenter.id !== who) throw refuse('counter.presented-by-another');
    return await named([enterprise.id]);
  }
  const number = await numberIn(deps, q);
  if (number !== null) {
    const party = await findPartyByIdentifier(database, database.city, personOf(deps.masterKey, number));
    // Who is known here is nobody's to try out by their number.
    if (party === null || (party.kind === 'person' && !theirs.has(party.id))) return [];
    return await named([party.id]);
  }
  const word = q.toLowerCase();
  const own = [...theirs.values()].filter(({ name }) =>
    [name.zh, name.en].some((each) => each.toLowerCase().includes(word)),
  );
  const others = await findEnterprisesNamed(database, database.city, q, mostNamed);
  const beside = others.filter(({ id }) => own.every((each) => each.id !== id)).map(({ id }) => id);
  return [...own, ...(await named(beside))].slice(0, mostNamed);
}

/** The number that was typed, or that something scanned carries: a printed certificate, or an address with a unified code. */
async function numberIn(deps: Dependencies, q: string): Promise<string | null> {
  const plain = checkUscc(q);
  if (plain.error === null) return plain.code;
  if (checkResidentId(q.toUpperCase()).error === null) return q.toUpperCase();
  const carried = /(?<![0-9A-Z])[0-9A-HJ-NP-RTUWXY]{18}(?![0-9A-Z])/.exec(q)?.[0];
  if (carried !== undefined && checkUscc(carried).error === null) return carried;
  return q.includes('#') ? ((await certificateOfCode(deps, q))?.holderCode ?? null) : null;
}

async function viewRepresented(
  deps: Dependencies,
  clerk: Person,
  party: KnownParty,
  { who, held }: Omit<Asked, 'q'>,
): Promise<RepresentedView> {
  const { database } = deps;
  const over = held.filter((each) => each.party === party.id);
  // Whoever may only look on by one power, and ask by another, is here by the other.
  const strongest =
    strongestOf(over.filter(({ scope }) => scope.acts.includes('apply'))) ?? strongestOf(over);
  const offers = strongest === null ? { services: [], barred: [] } : await offersTo(deps, party.id, over);
  const found = await findParty(database, database.city, party.id);
  if (found?.kind === 'person')
    await recordAccess(database, database.city, {
      id: deps.newId(),
      at: deps.now(),
      account: clerk.account,
      purpose: 'fill-in',
      case: null,
      fields: ['name'],
      subjects: [found.identifierMark],
    });
  const region = found?.kind === 'enterprise' ? found.content.region : undefined;
  const lacking =
    offers.services.length + offers.barred.length > 0
      ? null
      : await lacks(deps, who ?? '', { party: party.id, service: '', held });
  return {
    party: { ...party },
    region: typeof region === 'string' && isStillThere(deps, region) ? region : null,
    by: strongest === null ? null : await viewBy(deps, strongest),
    lacks: lacking === null ? null : sayError('counter.power-not-held', lacking),
    ...offers,
  };
}

/** By what they act, and through which agency where it is through one. */
async function viewBy(
  deps: Dependencies,
  { kind, to, chain }: Held,
): Promise<NonNullable<RepresentedView['by']>> {
  const { database } = deps;
  const first = chain.length > 1 ? await findPower(database, database.city, chain[0] ?? '') : null;
  const agency = first === null ? undefined : (await partyNames(deps, [first.party])).get(first.party);
  return {
    kind: kind === 'self' ? 'representative' : kind,
    through: agency === undefined ? null : { id: agency.id, name: agency.name },
    to,
  };
}
