import { actorOf } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { validateForm } from '../../kernel/form/index.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { ServiceDefinition } from '../../kernel/process/index.ts';
import {
  actingRole,
  applicantRole,
  mustBeSigned,
  type NamedSigner,
  signersOf,
} from '../../kernel/process/signers.ts';
import type { VisitRow } from '../../store/counter/visits.ts';
import { queueJobs } from '../../store/exchange/jobs.ts';
import { findParty } from '../../store/people/parties.ts';
import { storeRound, voidRoundOf } from '../../store/signings/rounds.ts';
import { currentDefinition } from '../cases/definitions.ts';
import { ownerOf } from '../cases/sealer.ts';
import { actingIn } from '../counter/acting-in-visit.ts';
import { mustStillWait } from '../counter/waits-for-visit.ts';
import type { Dependencies } from '../dependencies.ts';
import { getDraftInCapacity } from '../drafts/get-own-draft.ts';
import { ownParty, type Person } from '../parties/capacity.ts';
import { checkEnterprise } from '../parties/check-enterprise.ts';
import { openParty } from '../parties/party-names.ts';
import { personOf } from '../personal-fields/person.ts';
import { keysOf } from '../personal-fields/person-keys.ts';
import { sealUnder } from '../personal-fields/seal.ts';
import { filesOfContent, formOfContent, hashOfDraft } from './content.ts';
import { numberMark, withNumbers } from './numbers.ts';
import { readSigning, type SigningView } from './read-signing.ts';

/**
 * Sends a draft for signature: its content is frozen by its hash, and everybody whom the form names is asked, each on
 * a device of their own. What a clerk fills in is confirmed by whoever is there. Refuses a form that could not be
 * handed in (`case.form-invalid`), `signing.nobody`, `signing.under-way`, `draft.version-conflict`.
 */
export async function sendForSignature(
  deps: Dependencies,
  principal: Person,
  id: string,
  version: number,
): Promise<SigningView> {
  const { draft, person, standing, visit } = await getDraftInCapacity(deps, principal, id);
  if (standing === 'helper') throw refuse('help.not-yours');
  if (draft.version !== version) throw refuse('draft.version-conflict');
  if (draft.region === null) throw refuse('case.region-unknown', { region: '' });
  if (visit !== null) await actingIn(deps, visit);
  const definition = currentDefinition(deps, draft.service);
  const about = visit?.about ?? null;
  const form = formOfContent(definition, draft.form, about);
  // Nobody signs what could not be handed in.
  if (about === null) {
    mustBeWhole(deps, definition, form);
    await checkEnterprise(deps, definition, form, draft.party ?? ownParty(person));
  } else {
    const under = await mustStillWait(deps, about);
    if (about.act === 'resubmit') mustBeWhole(deps, under, form);
  }
  const signers = await signersFor(deps, definition, form, standing === 'counter' ? visit : null);
  if (signers.length === 0) throw refuse('signing.nobody');
  const attended = visit === null ? null : await findParty(deps.database, deps.database.city, visit.party);
  const asked = await withNumbers(
    deps,
    signers.map((signer) => ({ ...signer, mark: personOf(deps.masterKey, signer.identifier) })),
    { sender: principal, attended: attended?.identifierMark ?? null },
  );
  const { database } = deps;
  const nonce = Buffer.from(deps.randomBytes(16)).toString('hex');
  const { owner } = await ownerOf(deps, draft.party ?? ownParty(person));
  const keys = await keysOf(deps, [owner, ...asked.map(({ mark }) => mark)], 'create');
  const files = await filesOfContent(deps, id);
  const round = deps.newId();
  const now = deps.now();
  await storeRound(
    database,
    database.city,
    {
      id: round,
      draft: id,
      draftVersion: version + 1,
      service: draft.service,
      party: draft.party,
      begunBy: principal.account,
      hash: hashOfDraft(definition, draft, files, nonce, about),
      nonce: sealUnder(keys, owner, nonce),
      asks: asked.map(({ mark, as, name, phone, own }) => ({
        mark,
        roles: as,
        name: sealUnder(keys, mark, name),
        phone: phone === null ? null : sealUnder(keys, mark, phone),
        ownPhone: phone !== null && own,
        phoneMark: phone === null ? null : numberMark(deps, phone),
      })),
    },
    { actor: actorOf(person), now },
  );
  const own = await findParty(database, database.city, ownParty(principal));
  // Whoever sends it signs where they are.
  const links = asked.flatMap(({ phone, mark }, index) =>
    phone === null || mark === own?.identifierMark ? [] : [index + 1],
  );
  await queueJobs(
    database,
    links.map((no) => ({ task: 'send-signing-link', payload: { round, no }, key: `signing ${round} ${no}` })),
  );
  return await readSigning(deps, principal, round);
}

function mustBeWhole(deps: Dependencies, { form: schema }: ServiceDefinition, form: JsonObject): void {
  const today = deps.now().slice(0, 10);
  const faults = validateForm(schema, form, { codeLists: deps.codeLists, today });
  if (faults.length > 0) throw refuse('case.form-invalid', { count: faults.length }, faults);
}

/** Takes a round back, so that the draft can be changed or handed in otherwise. */
export async function takeBack(deps: Dependencies, principal: Person, id: string): Promise<void> {
  const { person, standing } = await getDraftInCapacity(deps, principal, id);
  if (standing === 'helper') throw refuse('help.not-yours');
  await voidSignatures(deps, person, id, 'taken-back');
}

/** Ends the round of a draft, if one is under way, and tells those who had signed that it counts no more. */
export async function voidSignatures(
  deps: Dependencies,
  person: Person,
  draft: string,
  why: 'changed' | 'taken-back',
): Promise<void> {
  const { database } = deps;
  const ended = await voidRoundOf(database, database.city, draft, {
    actor: actorOf(person),
    now: deps.now(),
    why,
  });
  if (ended === null) return;
  await queueJobs(
    database,
    ended.asks
      .filter(({ state, phone }) => state === 'signed' && phone !== null)
      .map(({ no }) => ({
        task: 'send-signing-void',
        payload: { round: ended.id, no },
        key: `signing void ${ended.id} ${no}`,
      })),
  );
}

/**
 * Online those whom the service declares. What a clerk typed nobody else has seen: whoever came confirms it, and at the
 * desk everybody whom the form names signs, where they are or on the paper that was brought. On the telephone no paper
 * can be shown, so others are asked only where the service wants all of them. Whoever came for an enterprise, or for
 * somebody else, confirms it as the one who acts for them.
 */
async function signersFor(
  deps: Dependencies,
  definition: ServiceDefinition,
  form: JsonObject,
  visit: Pick<VisitRow, 'channel' | 'party' | 'actsFor' | 'about'> | null,
): Promise<readonly NamedSigner[]> {
  const { signing } = definition;
  const named = signing === undefined ? [] : signersOf(signing, form);
  if (visit === null) return named;
  const { name, identifier } = await openParty(deps, visit.party);
  const role = visit.actsFor === null ? applicantRole : actingRole;
  const own = { identifier, name: name?.zh ?? '', phone: null, as: [role] };
  // As online, the others whom the form names have signed the application, and not what comes after.
  if (visit.about !== null) return [own];
  const others = visit.channel === 'counter' || mustBeSigned(definition, form) ? named : [];
  const known = others.find((signer) => signer.identifier === identifier);
  return [
    known === undefined ? own : { ...known, as: [role, ...known.as] },
    ...others.filter((signer) => signer.identifier !== identifier),
  ];
}
