import { Type } from 'typebox';
import { DomainError, refuse } from '../../kernel/errors/index.ts';
import { tidyForm } from '../../kernel/form/tidy.ts';
import { maskName } from '../../kernel/identity/mask.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { type ServiceDefinition, signerRoleName } from '../../kernel/process/index.ts';
import { mustBeSigned, signersOf } from '../../kernel/process/signers.ts';
import { type RoundState, roundStates, signedHowNames } from '../../kernel/signatures/index.ts';
import type { Text } from '../../kernel/text.ts';
import { findDraft } from '../../store/cases/drafts.ts';
import { findCases } from '../../store/cases/load-case.ts';
import { findVisitOfDraft, type VisitAbout } from '../../store/counter/visits.ts';
import { findRound, lastRoundOf, listRoundsAsking, type RoundRow } from '../../store/signings/rounds.ts';
import { currentDefinition } from '../cases/definitions.ts';
import { loadCase } from '../cases/load-case.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { getDraftInCapacity } from '../drafts/get-own-draft.ts';
import type { Person } from '../parties/capacity.ts';
import { partyName } from '../parties/party-names.ts';
import { erasedValue } from '../personal-fields/envelope.ts';
import { personOf } from '../personal-fields/person.ts';
import { unseal } from '../personal-fields/unseal.ts';
import { Coded, DateTime, orNull, TextView } from '../views/parts.ts';
import { filesOfContent, formOfContent } from './content.ts';
import { isOnlySigner, marksOf } from './whose-mark.ts';

/** One who is asked to sign, as others see them: by the first character of their name, and what they said. */
export const SignerView = Type.Object({
  no: Type.Integer(),
  name: Type.String(),
  as: Type.Array(TextView),
  state: Type.Enum(['waiting', 'signed', 'refused']),
  how: orNull(TextView),
  at: orNull(DateTime),
  reason: orNull(Type.String({ description: '拒签的理由。Why they refused' })),
  telephone: Type.Boolean({
    description: '有可以发送链接的手机号码。There is a number that a link can be sent to',
  }),
  self: Type.Boolean({ description: '就是本人，或本人代表的企业。The reader, or whom they act for' }),
});
export type SignerView = Type.Static<typeof SignerView>;

/** What is done in a case that is there, with the consent that is given by signing. */
export const LaterActView = Type.Object({
  number: Type.String(),
  act: Type.Enum(['resubmit', 'withdraw']),
  reason: Type.String(),
});

export const SigningRow = Type.Object({
  id: Type.String({ format: 'uuid' }),
  service: Coded,
  party: orNull(TextView),
  state: Type.Enum([...roundStates]),
  stateText: TextView,
  begunAt: DateTime,
  endedAt: orNull(DateTime),
  waitsForYou: Type.Boolean(),
  signers: Type.Array(SignerView),
  case: orNull(Type.Object({ id: Type.String({ format: 'uuid' }), number: Type.String() })),
});
export type SigningRow = Type.Static<typeof SigningRow>;

/** A content that is being signed, whole: what is read is what the hash stands for. */
export const SigningView = Type.Intersect([
  SigningRow,
  Type.Object({
    hash: Type.String({
      description: '内容的 SHA-256；各人签的都是它。SHA-256 of the content, which everybody signs over',
    }),
    draft: orNull(
      Type.String({ format: 'uuid', description: '只给发起人。Only for whoever sent it for signature' }),
    ),
    version: orNull(
      Type.Integer({ description: '草稿的版本，只给发起人。The draft’s, for whoever sent it' }),
    ),
    fault: orNull(
      Type.String({ description: '签完后没能自动提交的原因代码。Why it was not handed in by itself' }),
    ),
    region: Type.String(),
    about: orNull(LaterActView),
    form: Type.Record(Type.String(), Type.Unknown()),
    formSchema: Type.Record(Type.String(), Type.Unknown()),
    files: Type.Array(Type.Object({ name: Type.String(), size: Type.Integer(), hash: Type.String() })),
  }),
]);
export type SigningView = Type.Static<typeof SigningView>;

/** Who would be asked for a draft, and the round that it is in or was in last. */
export const DraftSigning = Type.Object({
  before: orNull(
    Type.Enum(['required', 'offered'], {
      description: '全部签名后才能提交，还是可以先行提交。Whether all sign before it is handed in',
    }),
  ),
  signers: Type.Array(Type.Object({ name: Type.String(), as: Type.Array(TextView) })),
  round: orNull(SigningView),
  standing: Type.Enum(['own', 'counter', 'helper'], {
    description:
      '本人（或受托）办理、窗口代填、帮办准备。One’s own or by a power, filled in at a counter, or prepared by a helper',
  }),
  visit: orNull(Type.String({ format: 'uuid', description: '窗口接待。The visit at the counter' })),
});

const stateTexts: Readonly<Record<RoundState, Text>> = {
  open: { zh: '正在签名', en: 'Being signed' },
  complete: { zh: '已全部签名', en: 'Signed by all' },
  refused: { zh: '有人拒签', en: 'Somebody refused' },
  void: { zh: '已作废', en: 'Void' },
  submitted: { zh: '已提交', en: 'Handed in' },
};

/** What waits for somebody’s signature, and what they have signed or sent of late. */
export async function listOwnSignings(
  deps: Dependencies,
  person: Person,
): Promise<{ readonly items: SigningRow[] }> {
  const { database } = deps;
  const marks = (await marksOf(deps, person, null)).map(({ mark }) => mark);
  const rounds = await listRoundsAsking(database, database.city, marks, deps.now());
  const services = [...new Set(rounds.map(({ service }) => service))];
  // A power may be for some services only.
  const own = new Map(
    await Promise.all(
      services.map(async (service) => {
        const forService = await marksOf(deps, person, service);
        return [service, new Set(forService.map(({ mark }) => mark))] as const;
      }),
    ),
  );
  const items = await Promise.all(
    rounds.map(async (round): Promise<SigningRow[]> => {
      const mine = own.get(round.service) ?? new Set();
      return round.asks.some(({ mark }) => mine.has(mark)) ? [await viewRow(deps, round, mine)] : [];
    }),
  );
  return { items: items.flat() };
}

/** The content for one who is asked to sign it, or who sent it for signature. Refuses `signing.not-found`. */
export async function readSigning(deps: Dependencies, person: Person, id: string): Promise<SigningView> {
  const round = await findRound(deps.database, deps.database.city, id);
  if (round === null) throw refuse('signing.not-found');
  const marks = new Set((await marksOf(deps, person, round.service)).map(({ mark }) => mark));
  const sent = await hasSent(deps, person, round);
  if (!sent && !round.asks.some(({ mark }) => marks.has(mark))) throw refuse('signing.not-found');
  return await viewSigning(deps, round, marks, sent);
}

/** Whether somebody sent it for signature, and may still act on what they sent. */
export async function hasSent(deps: Dependencies, person: Person, round: RoundRow): Promise<boolean> {
  if (round.begunBy !== person.account) return false;
  try {
    await getDraftInCapacity(deps, person, round.draft);
    return true;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    // Handed in, perhaps this moment, it is a draft no more.
    return (await findDraft(deps.database, deps.database.city, round.draft)) === null;
  }
}

/** Who signs this draft, for whoever fills it in. */
export async function readDraftSigning(
  deps: Dependencies,
  person: Person,
  id: string,
): Promise<Type.Static<typeof DraftSigning>> {
  const { draft, standing, visit } = await getDraftInCapacity(deps, person, id);
  const definition = currentDefinition(deps, draft.service);
  const { signing } = definition;
  const form = tidyForm(definition.form, draft.form);
  const named = signing === undefined ? [] : signersOf(signing, form);
  const round = await lastRoundOf(deps.database, deps.database.city, id);
  const marks = new Set((await marksOf(deps, person, draft.service)).map(({ mark }) => mark));
  return {
    before: await beforeOf(deps, person, definition, form),
    signers: named.map(({ name, as }) => ({ name, as: as.map((code) => signerRoleName(definition, code)) })),
    round: round === null ? null : await viewSigning(deps, round, marks, round.begunBy === person.account),
    standing,
    visit: visit?.id ?? null,
  };
}

/** Whoever signs alone need not send it round; and what is signed on paper goes nowhere either. */
async function beforeOf(
  deps: Dependencies,
  person: Person,
  definition: ServiceDefinition,
  form: JsonObject,
): Promise<'required' | 'offered' | null> {
  const { signing } = definition;
  if (signing === undefined || signing.before === 'offered') return signing?.before ?? null;
  if (!mustBeSigned(definition, form)) return null;
  return (await isOnlySigner(deps, person, definition, form)) ? null : 'required';
}

/** The content for the bearer of a link, who has shown whose it is. */
export async function viewForMark(deps: Dependencies, round: RoundRow, mark: string): Promise<SigningView> {
  return await viewSigning(deps, round, new Set([mark]), false);
}

/** Whether the reader knows the signer by their number: then by name; else by its first character. */
async function viewSigning(
  deps: Dependencies,
  round: RoundRow,
  marks: ReadonlySet<string>,
  sent: boolean,
): Promise<SigningView> {
  const { database } = deps;
  const definition = currentDefinition(deps, round.service);
  const draft = await findDraft(database, database.city, round.draft);
  // What was taken back, changed or refused is nobody's to read but the sender's.
  const shown = sent || round.state === 'open' || round.state === 'complete';
  const under = shown && draft !== null && draft.version === round.draftVersion;
  const form = under ? await unseal<JsonObject>(deps, draft.form) : {};
  const files = under ? await filesOfContent(deps, round.draft, round) : [];
  const about = (await findVisitOfDraft(database, database.city, round.draft))?.about ?? null;
  return {
    ...(await viewRow(deps, round, marks)),
    hash: round.hash,
    draft: sent ? round.draft : null,
    version: sent ? round.draftVersion : null,
    fault: sent ? round.fault : null,
    region: under ? (draft.region ?? '') : '',
    about: under && about !== null ? await viewLaterAct(deps, about) : null,
    form: formOfContent(definition, form, about),
    formSchema: definition.form,
    files: files.map(({ name, size, hash }) => ({ name, size, hash })),
  };
}

export async function viewLaterAct(
  deps: Dependencies,
  { case: id, act, reason }: VisitAbout,
): Promise<Type.Static<typeof LaterActView>> {
  return { number: (await loadCase(deps, id)).state.number, act, reason };
}

async function viewRow(deps: Dependencies, round: RoundRow, marks: ReadonlySet<string>): Promise<SigningRow> {
  const { database } = deps;
  const definition = currentDefinition(deps, round.service);
  const { zone } = deps.time;
  const [found] = round.caseId === null ? [] : await findCases(database, database.city, [round.caseId]);
  return {
    id: round.id,
    service: { code: round.service, name: definition.name },
    party: round.party === null ? null : await partyName(deps, round.party),
    state: round.state,
    stateText: stateTexts[round.state],
    begunAt: inCityTime(zone, round.begunAt),
    endedAt: round.endedAt === null ? null : inCityTime(zone, round.endedAt),
    waitsForYou:
      round.state === 'open' && round.asks.some(({ mark, state }) => state === 'waiting' && marks.has(mark)),
    signers: await Promise.all(
      round.asks.map(async (ask): Promise<SignerView> => {
        const self = marks.has(ask.mark);
        const name = await unseal<string>(deps, ask.name);
        const reason = ask.reason === null ? null : await unseal<string>(deps, ask.reason);
        return {
          no: ask.no,
          name: name === erasedValue ? '—' : self ? name : maskName(name),
          as: ask.roles.map((code) => signerRoleName(definition, code)),
          state: ask.state,
          how: ask.how === null ? null : signedHowNames[ask.how],
          at: ask.at === null ? null : inCityTime(zone, ask.at),
          reason: reason === erasedValue ? null : reason,
          telephone: ask.phone !== null,
          self,
        };
      }),
    ),
    case: found === undefined ? null : { id: found.id, number: found.number },
  };
}

/** Whether this identity number is that of somebody who is asked; gives their pseudonym. */
export function markOf(deps: Dependencies, identifier: string): string {
  return personOf(deps.masterKey, identifier);
}
