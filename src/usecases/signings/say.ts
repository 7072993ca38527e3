import { type Actor, actorOf } from '../../kernel/access/principal.ts';
import { isFresh } from '../../kernel/access/session-terms.ts';
import { refuse } from '../../kernel/errors/index.ts';
import type { Json } from '../../kernel/json.ts';
import { isOfficer } from '../../kernel/process/index.ts';
import { actingRole } from '../../kernel/process/signers.ts';
import { afterSaying, type SignedHow } from '../../kernel/signatures/index.ts';
import { findDraft } from '../../store/cases/drafts.ts';
import { findVisitOfDraft } from '../../store/counter/visits.ts';
import { findFiles } from '../../store/files/files.ts';
import { findRound, type RoundRow, sayInRound } from '../../store/signings/rounds.ts';
import { currentDefinition } from '../cases/definitions.ts';
import { unseal } from '../cases/sealer.ts';
import { actingIn } from '../counter/acting-in-visit.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Person } from '../parties/capacity.ts';
import { keysOf } from '../personal-fields/person-keys.ts';
import { sealUnder } from '../personal-fields/seal.ts';
import { isAsSigned } from './content.ts';
import { readSigning, type SigningView } from './read-signing.ts';
import { licenceOf, marksOf } from './whose-mark.ts';

/**
 * Signs the content whose hash the person has seen, for themselves, and for the enterprise they act for where it was
 * asked. Signing wants it shown once more that it is they (`session.proof-needed`).
 */
export async function signContent(
  deps: Dependencies,
  person: Person,
  id: string,
  hash: string,
): Promise<SigningView> {
  return await sayInPerson(deps, person, id, { hash, says: 'signed', reason: null });
}

/** Refuses to sign, with the reason; that ends the round. */
export async function refuseContent(
  deps: Dependencies,
  person: Person,
  id: string,
  { hash, reason }: { readonly hash: string; readonly reason: string },
): Promise<SigningView> {
  if (reason.trim() === '') throw refuse('case.reason-missing');
  return await sayInPerson(deps, person, id, { hash, says: 'refused', reason: reason.trim() });
}

async function sayInPerson(
  deps: Dependencies,
  person: Person,
  id: string,
  { hash, says, reason }: Pick<Saying, 'hash' | 'says' | 'reason'>,
): Promise<SigningView> {
  const round = await getRound(deps, id);
  const own = await marksOf(deps, person, round.service);
  const mine = own.filter(({ mark }) => round.asks.some((ask) => ask.mark === mark));
  if (mine.length === 0) throw refuse('signing.not-found');
  const open = mine.filter(({ mark }) =>
    round.asks.some((ask) => ask.mark === mark && ask.state === 'waiting'),
  );
  if (open.length === 0 && round.state === 'open') throw refuse('signing.said-already');
  if (says === 'signed' && person.provenAt !== undefined && !isFresh(person.provenAt, deps.now()))
    throw refuse('session.proof-needed');
  for (const { mark, powers, enterprise } of open.length === 0 ? mine.slice(0, 1) : open) {
    // An enterprise that has an electronic licence here signs by it (plan 1: the licence as a means of signing).
    const licence = enterprise === undefined || says === 'refused' ? null : await licenceOf(deps, enterprise);
    await sayFor(deps, round, {
      mark,
      hash,
      says,
      reason,
      how: licence === null ? 'account' : 'licence',
      certificate: licence,
      account: person.account,
      powers,
      file: null,
      actor: actorOf(person),
    });
  }
  return await readSigning(deps, person, id);
}

/**
 * A signature by hand at the counter: drawn on the pad, or on paper and scanned; one scan may carry those of several
 * people. The clerk of the visit hands the picture in; without one nothing is signed, and for nobody else's visit.
 */
export async function signAtDesk(
  deps: Dependencies,
  clerk: Person,
  id: string,
  given: {
    readonly no: number;
    readonly hash: string;
    readonly file: string;
    readonly how: Extract<SignedHow, `desk-${string}`>;
  },
): Promise<SigningView> {
  const { database } = deps;
  const round = await getRound(deps, id);
  const visit = await findVisitOfDraft(database, database.city, round.draft);
  if (visit === null || visit.clerk !== clerk.account || !isOfficer(clerk, visit.office))
    throw refuse('counter.visit-not-found');
  // Whoever is on the telephone is at no desk.
  if (visit.channel !== 'counter') throw refuse('counter.signature-needed');
  const ask = round.asks.find(({ no }) => no === given.no);
  if (ask === undefined) throw refuse('signing.not-asked');
  const [file] = await findFiles(database, database.city, [given.file]);
  if (file === undefined || !file.ready || file.draft !== round.draft || file.account !== clerk.account)
    throw refuse('counter.signature-needed');
  const taken = isTaken(round, file.id, given.how);
  // What was part of the content when it was frozen is no signature under it.
  if (taken || Date.parse(file.createdAt) < Date.parse(round.begunAt))
    throw refuse('counter.signature-needed');
  await sayFor(
    deps,
    { ...round, asks: round.asks.map((each) => (each.no === ask.no ? { ...each, file: file.id } : each)) },
    {
      mark: ask.mark,
      hash: given.hash,
      says: 'signed',
      reason: null,
      how: given.how,
      account: null,
      powers: [],
      file: file.id,
      certificate: null,
      actor: actorOf(clerk),
    },
  );
  return await readSigning(deps, clerk, id);
}

/** One drawing is one signature; a paper may carry those of several people. */
function isTaken({ asks }: Pick<RoundRow, 'asks'>, file: string, how: SignedHow): boolean {
  return asks.some((each) => each.file === file && !(how === 'desk-paper' && each.how === 'desk-paper'));
}

type Saying = {
  readonly mark: string;
  readonly hash: string;
  readonly says: 'signed' | 'refused';
  readonly reason: string | null;
  readonly how: SignedHow;
  readonly account: string | null;
  readonly powers: readonly string[];
  readonly file: string | null;
  readonly certificate: string | null;
  readonly actor: Actor;
};

/** Says it over the content as it is now, held against what was frozen. The last who signs has it handed in. */
export async function sayFor(deps: Dependencies, seen: RoundRow, saying: Saying): Promise<void> {
  const { database } = deps;
  const { mark, hash, says } = saying;
  const asSigned = await isStillAsFrozen(deps, seen);
  const acting = says === 'signed' ? await actingBy(deps, seen, mark) : [];
  const keys = saying.reason === null ? null : await keysOf(deps, [mark], 'create');
  const reason: Json | null =
    saying.reason === null || keys === null ? null : sealUnder(keys, mark, saying.reason);
  await sayInRound(
    database,
    database.city,
    seen.id,
    (round) => {
      const { state } = afterSaying(round, { mark, hash, says });
      if (!asSigned) throw refuse('signing.content-changed');
      // Also where two are handed in at once.
      if (saying.file !== null && isTaken(round, saying.file, saying.how))
        throw refuse('counter.signature-needed');
      const no = round.asks.find((ask) => ask.mark === mark)?.no ?? 0;
      const { how, account, file, certificate } = saying;
      const powers = [...new Set([...saying.powers, ...acting])];
      return { no, says, how, state, account, powers, file, certificate, reason };
    },
    {
      actor: saying.actor,
      now: deps.now(),
      jobs: (state) =>
        state === 'complete'
          ? [{ task: 'submit-signed', payload: { round: seen.id }, key: `submit ${seen.id}` }]
          : [],
    },
  );
}

/**
 * The powers by which whoever is at a counter for somebody else signs for them, as they are this moment. Refuses
 * `counter.power-not-held`.
 */
async function actingBy(deps: Dependencies, { asks, draft }: RoundRow, mark: string) {
  const asked = asks.find((ask) => ask.mark === mark);
  if (asked?.roles.includes(actingRole) !== true) return [];
  const visit = await findVisitOfDraft(deps.database, deps.database.city, draft);
  return visit === null ? [] : ((await actingIn(deps, visit))?.chain ?? []);
}

async function isStillAsFrozen(deps: Dependencies, round: RoundRow): Promise<boolean> {
  const draft = await findDraft(deps.database, deps.database.city, round.draft);
  if (draft === null) return false;
  const open = { ...draft, form: await unseal(deps, draft.form) };
  return await isAsSigned(deps, currentDefinition(deps, round.service), open, round);
}

export async function getRound(deps: Dependencies, id: string): Promise<RoundRow> {
  const round = await findRound(deps.database, deps.database.city, id);
  if (round === null) throw refuse('signing.not-found');
  return round;
}
