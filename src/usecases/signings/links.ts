import { timingSafeEqual } from 'node:crypto';
import type { Principal } from '../../kernel/access/principal.ts';
import { DomainError, refuse } from '../../kernel/errors/index.ts';
import { demonstrationMark, fillTemplate, messageTemplates } from '../../kernel/message/index.ts';
import type { Language, Text } from '../../kernel/text.ts';
import { queueJobs } from '../../store/exchange/jobs.ts';
import { findSettings } from '../../store/messages/contacts.ts';
import { findAccountOfParty } from '../../store/people/accounts.ts';
import { findPartyByIdentifier } from '../../store/people/parties.ts';
import {
  type AskRow,
  countLinksTo,
  countLinkTry,
  findByLink,
  findRound,
  forgiveLinkTry,
  noteCodeAsked,
  type RoundRow,
  setLink,
} from '../../store/signings/rounds.ts';
import { currentDefinition } from '../cases/definitions.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Person } from '../parties/capacity.ts';
import { erasedValue } from '../personal-fields/envelope.ts';
import { unseal } from '../personal-fields/unseal.ts';
import { keyedDigest } from '../sessions/keyed-digest.ts';
import { hashToken, newToken } from '../sessions/token.ts';
import { hasSent, markOf, readSigning, type SigningView, viewForMark } from './read-signing.ts';
import { getRound, sayFor } from './say.ts';

/*
 * Whoever has no sign-in signs by a link: what they hold (the telephone, to which the link and then a code were sent)
 * and what they know (their identity number, which is not in the message). Which number it goes to, `numbers.ts` says;
 * where it was only entered for them, the signature says so.
 */

const mostTries = 5;
const codeHoldsMs = 15 * 60_000;
const betweenCodesMs = 60_000;
const mostLinksADay = 10;
const linkHoldsMs = 30 * 86_400_000;

type AtLink = { readonly token: string; readonly identifier: string };

/** What the bearer of a link is asked to sign, once they have said whose it is. Refuses `signing.link-wrong`. */
export async function openLink(
  deps: Dependencies,
  reader: Principal | null,
  at: AtLink,
): Promise<SigningView> {
  const { round, ask } = await atLink(deps, reader, at);
  return await viewForMark(deps, round, ask.mark);
}

/** Sends the code to the telephone that the link went to; one a minute. */
export async function askLinkCode(deps: Dependencies, reader: Principal | null, at: AtLink): Promise<void> {
  const { round, ask } = await atLink(deps, reader, at);
  const { database } = deps;
  const now = deps.now();
  if (ask.codeAt !== null && Date.parse(now) - Date.parse(ask.codeAt) < betweenCodesMs)
    throw refuse('message.code-too-soon');
  await noteCodeAsked(
    database,
    database.city,
    { round: round.id, no: ask.no },
    new Date(Date.parse(now)).toISOString(),
  );
  await queueJobs(database, [
    {
      task: 'send-signing-code',
      payload: { round: round.id, no: ask.no },
      key: `signing code ${round.id} ${ask.no}`,
    },
  ]);
}

/** Signs, or refuses with a reason, by link, identity number and code. */
export async function sayByLink(
  deps: Dependencies,
  reader: Principal | null,
  at: AtLink & { readonly code: string; readonly hash: string; readonly reason?: string },
): Promise<SigningView> {
  const { round, ask } = await atLink(deps, reader, at);
  const { database } = deps;
  const may = await countLinkTry(database, database.city, { round: round.id, no: ask.no }, mostTries);
  const fresh = ask.codeAt !== null && Date.parse(deps.now()) - Date.parse(ask.codeAt) < codeHoldsMs;
  if (!may || !fresh || !isSame(at.code.trim(), codeOf(deps, round, ask))) throw refuse('signing.link-wrong');
  const { reason } = at;
  await sayFor(deps, round, {
    mark: ask.mark,
    hash: at.hash,
    says: reason === undefined ? 'signed' : 'refused',
    reason: reason ?? null,
    how: ask.ownPhone ? 'link-own' : 'link',
    account: null,
    powers: [],
    file: null,
    certificate: null,
    actor: { kind: 'system', id: 'signing link' },
  });
  return await viewForMark(deps, await getRound(deps, round.id), ask.mark);
}

/** Sends a link anew, for whoever sent the content for signature. The one before is dead. */
export async function sendLinkAgain(
  deps: Dependencies,
  person: Person,
  id: string,
  no: number,
): Promise<SigningView> {
  const round = await getRound(deps, id);
  if (!(await hasSent(deps, person, round))) throw refuse('signing.not-found');
  if (round.state !== 'open') throw refuse('signing.closed');
  const ask = round.asks.find((each) => each.no === no);
  if (ask === undefined) throw refuse('signing.not-asked');
  if (ask.state !== 'waiting') throw refuse('signing.said-already');
  if (ask.phone === null) throw refuse('signing.no-telephone');
  const tooSoon = Date.parse(deps.now()) - Date.parse(ask.askedAt) < betweenCodesMs;
  if (tooSoon || !(await maySendTo(deps, ask))) throw refuse('message.code-too-soon');
  await queueJobs(deps.database, [
    { task: 'send-signing-link', payload: { round: id, no }, key: `signing ${id} ${no}` },
  ]);
  return await readSigning(deps, person, id);
}

/** The job that sends a link. Run twice it sends another, and only the last one opens anything. */
export async function sendLink(deps: Dependencies, id: string, no: number): Promise<void> {
  const found = await waiting(deps, id, no);
  // Where the city sends no text messages a link would only be lost.
  if (found === null || deps.post.sms === null || !(await maySendTo(deps, found.ask))) return;
  const { database } = deps;
  const token = newToken(deps.randomBytes);
  await setLink(database, database.city, { round: id, no, link: hashToken(token), now: deps.now() });
  const { name } = currentDefinition(deps, found.round.service);
  const link = `${deps.post.site}/sign#${token}`;
  await send(deps, found.ask, 'signingLink', { service: name, link: { zh: link, en: link } });
}

/** Whoever has a number is not flooded by whoever types it. */
async function maySendTo(deps: Dependencies, { phoneMark }: AskRow): Promise<boolean> {
  const { database } = deps;
  if (phoneMark === null) return false;
  return (await countLinksTo(database, database.city, phoneMark, deps.now())) < mostLinksADay;
}

/** The job that sends a code. It is worked out, and so stands nowhere. */
export async function sendLinkCode(deps: Dependencies, id: string, no: number): Promise<void> {
  const found = await waiting(deps, id, no);
  if (found === null || found.ask.codeAt === null) return;
  const code = codeOf(deps, found.round, found.ask);
  await send(deps, found.ask, 'code', { code: { zh: code, en: code } });
}

/** The job that tells somebody who has signed that their signature counts no more. */
export async function sendVoid(deps: Dependencies, id: string, no: number): Promise<void> {
  const round = await findRound(deps.database, deps.database.city, id);
  const ask = round?.asks.find((each) => each.no === no);
  if (round === null || round.state !== 'void' || ask === undefined) return;
  await send(deps, ask, 'signingVoid', { service: currentDefinition(deps, round.service).name });
}

async function waiting(
  deps: Dependencies,
  id: string,
  no: number,
): Promise<{ readonly round: RoundRow; readonly ask: AskRow } | null> {
  const round = await findRound(deps.database, deps.database.city, id);
  const ask = round?.asks.find((each) => each.no === no);
  if (round === null || round.state !== 'open' || ask === undefined || ask.state !== 'waiting') return null;
  return { round, ask };
}

async function send(
  deps: Dependencies,
  { phone, mark: whose }: AskRow,
  template: 'signingLink' | 'signingVoid' | 'code',
  values: Readonly<Record<string, Text>>,
): Promise<void> {
  const carrier = deps.post.sms;
  if (carrier === null || phone === null) return;
  const to = await unseal<string>(deps, phone);
  if (to === erasedValue) return;
  const languages = await languagesOf(deps, whose);
  const words = languages.map((language) => {
    const mark = deps.demonstration ? demonstrationMark[language] : '';
    const city = deps.city.profile.name[language];
    const inIt = Object.entries(values).map(([name, value]) => [name, value[language]]);
    return (
      mark + fillTemplate(messageTemplates.sms[template], language, { ...Object.fromEntries(inIt), city })
    );
  });
  try {
    await carrier.send({
      id: deps.newId(),
      to,
      subject: '',
      text: words.join('\n'),
    });
  } catch (error) {
    // A number that takes nothing: they can still sign in, or sign at a desk.
    if (!(error instanceof DomainError) || error.code !== 'message.undeliverable') throw error;
  }
}

/** The language in which somebody wants to be told; both, where they have never said. */
async function languagesOf(deps: Dependencies, mark: string): Promise<readonly Language[]> {
  const { database } = deps;
  const party = await findPartyByIdentifier(database, database.city, mark);
  const account = party === null ? null : await findAccountOfParty(database, database.city, party.id);
  if (account === null) return ['zh', 'en'];
  const settings = (await findSettings(database, database.city, [account])).get(account);
  return settings === undefined ? ['zh', 'en'] : [settings.language];
}

/** Nobody who works for an office signs by a link that is another's, whatever they were told. */
async function atLink(
  deps: Dependencies,
  reader: Principal | null,
  { token, identifier }: AtLink,
): Promise<{ readonly round: RoundRow; readonly ask: AskRow }> {
  if (reader?.kind === 'account' && reader.office !== undefined) throw refuse('access.not-permitted');
  const { database } = deps;
  const found = await findByLink(database, database.city, hashToken(token));
  const ask = found?.round.asks.find(({ no }) => no === found.no);
  if (found === null || ask === undefined) throw refuse('signing.link-wrong');
  if (Date.parse(deps.now()) - Date.parse(ask.askedAt) > linkHoldsMs) throw refuse('signing.link-wrong');
  const place = { round: found.round.id, no: ask.no };
  if (!(await countLinkTry(database, database.city, place, mostTries))) throw refuse('signing.link-wrong');
  if (markOf(deps, identifier) !== ask.mark) throw refuse('signing.link-wrong');
  await forgiveLinkTry(database, database.city, place);
  return { round: found.round, ask };
}

/** Six digits that follow from whose link it is and when a code was asked for. */
function codeOf({ masterKey }: Dependencies, round: RoundRow, { no, codeAt }: AskRow): string {
  const at = codeAt === null ? '' : new Date(codeAt).toISOString();
  const digest = keyedDigest(masterKey, 'signing code', round.id, String(no), at);
  return String(digest.readUIntBE(0, 6) % 1_000_000).padStart(6, '0');
}

function isSame(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
