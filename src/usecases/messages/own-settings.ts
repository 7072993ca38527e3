import { createHmac, timingSafeEqual } from 'node:crypto';
import { Type } from 'typebox';
import type { Principal } from '../../kernel/access/principal.ts';
import { DomainError, refuse } from '../../kernel/errors/index.ts';
import { formatFault, plainEntry } from '../../kernel/form/formats.ts';
import {
  defaultSettings,
  demonstrationMark,
  fillTemplate,
  type MessageChannelName,
  type MessageSettings,
  messageChannels,
  messageKinds,
  messageTemplates,
  paces,
} from '../../kernel/message/index.ts';
import { queueJobs } from '../../store/exchange/jobs.ts';
import {
  type Contact,
  confirmContact,
  countTry,
  deleteContact,
  findContacts,
  findSettings,
  saveContact,
  saveSettings,
} from '../../store/messages/contacts.ts';
import { ownerOf } from '../cases/sealer.ts';
import type { Dependencies } from '../dependencies.ts';
import { erasedValue } from '../personal-fields/envelope.ts';
import { keysOf } from '../personal-fields/person-keys.ts';
import { sealUnder } from '../personal-fields/seal.ts';
import { unseal } from '../personal-fields/unseal.ts';

type Person = Extract<Principal, { kind: 'account' }>;

const time = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' });
const pace = Type.Enum([...paces]);
const ofKind = Type.Object({ email: pace, sms: pace }, { additionalProperties: false });

/** How somebody wants to be told, as they choose it. */
export const MessageSettingsView = Type.Object(
  {
    paces: Type.Object(
      Object.fromEntries(messageKinds.map((kind) => [kind, ofKind])) as Record<
        (typeof messageKinds)[number],
        typeof ofKind
      >,
      { additionalProperties: false },
    ),
    quiet: Type.Union([Type.Object({ from: time, to: time }, { additionalProperties: false }), Type.Null()]),
    dailyAt: time,
    language: Type.Enum(['zh', 'en']),
  },
  { additionalProperties: false },
);

const ContactView = Type.Object({
  channel: Type.Enum([...messageChannels]),
  available: Type.Boolean({ description: '本市已开通。The city sends messages in this way' }),
  address: Type.Union([Type.String(), Type.Null()]),
  confirmed: Type.Boolean(),
});

export const OwnMessages = Type.Object({
  contacts: Type.Array(ContactView),
  settings: MessageSettingsView,
});
export type OwnMessages = Type.Static<typeof OwnMessages>;

export async function readOwnMessages(deps: Dependencies, { account }: Person): Promise<OwnMessages> {
  const { database } = deps;
  const known = await findContacts(database, database.city, [account]);
  const settings = (await findSettings(database, database.city, [account])).get(account) ?? defaultSettings;
  return {
    settings,
    contacts: await Promise.all(
      messageChannels.map(async (channel) => {
        const contact = known.find((each) => each.channel === channel);
        return {
          channel,
          available: deps.post[channel] !== null,
          address: contact === undefined ? null : await unseal<string>(deps, contact.address),
          confirmed: typeof contact?.confirmedAt === 'string',
        };
      }),
    ),
  };
}

export async function chooseSettings(
  deps: Dependencies,
  principal: Person,
  settings: MessageSettings,
): Promise<OwnMessages> {
  const { database } = deps;
  await saveSettings(database, database.city, principal.account, settings, deps.now());
  return await readOwnMessages(deps, principal);
}

const betweenCodesMs = 60_000;
const codeHoldsMs = 15 * 60_000;
const mostCodes = 5;

/**
 * Enters an address or a number, and sends a code there: nothing else is sent before its owner has shown with it
 * that it is theirs.
 */
export async function enterContact(
  deps: Dependencies,
  principal: Person,
  channel: MessageChannelName,
  written: string,
): Promise<OwnMessages> {
  const { database } = deps;
  if (deps.post[channel] === null) throw refuse('message.channel-off');
  const format = channel === 'email' ? 'email' : 'phone-cn';
  const address = plainEntry(format, written);
  const mobile = channel === 'email' || /^1\d{10}$/.test(address);
  if (formatFault(format, address) !== null || !mobile) throw refuse('message.address-invalid');
  const before = await findContact(deps, principal.account, channel);
  const now = deps.now();
  if (before !== null && Date.parse(now) - Date.parse(before.askedAt) < betweenCodesMs)
    throw refuse('message.code-too-soon');
  const { owner } = await ownerOf(deps, principal.party ?? principal.account);
  const sealed = sealUnder(await keysOf(deps, [owner], 'create'), owner, address);
  const askedAt = new Date(Date.parse(now)).toISOString();
  await saveContact(database, database.city, {
    account: principal.account,
    channel,
    address: sealed,
    askedAt,
  });
  await queueJobs(database, [
    {
      task: 'send-code',
      payload: { account: principal.account, channel },
      key: `code ${channel} ${principal.account}`,
    },
  ]);
  return await readOwnMessages(deps, principal);
}

/** Sends the code that the last address asks for. It is worked out, and so stands nowhere. */
export async function sendCode(
  deps: Dependencies,
  { account, channel }: { readonly account: string; readonly channel: MessageChannelName },
): Promise<void> {
  const contact = await findContact(deps, account, channel);
  const carrier = deps.post[channel];
  if (contact === null || contact.confirmedAt !== null || carrier === null || !holds(deps, contact)) return;
  const address = await unseal<string>(deps, contact.address);
  if (address === erasedValue) return;
  const settings = (await findSettings(deps.database, deps.database.city, [account])).get(account);
  const { language } = settings ?? defaultSettings;
  const values = { code: codeOf(deps, contact, address), city: deps.city.profile.name[language] };
  const mark = deps.demonstration ? demonstrationMark[language] : '';
  const { email, sms } = messageTemplates;
  const message = {
    id: deps.newId(),
    to: address,
    subject: channel === 'sms' ? '' : mark + fillTemplate(email.codeSubject, language, values),
    text: mark + fillTemplate(channel === 'sms' ? sms.code : email.code, language, values),
  };
  try {
    await carrier.send(message);
  } catch (error) {
    // An address that takes nothing stays unconfirmed; trying again is of no use.
    if (!(error instanceof DomainError) || error.code !== 'message.undeliverable') throw error;
  }
}

/** Confirms an address with the code that was sent there. Five tries; then another code is needed. */
export async function confirmOwnContact(
  deps: Dependencies,
  principal: Person,
  channel: MessageChannelName,
  code: string,
): Promise<OwnMessages> {
  const { database } = deps;
  const contact = await findContact(deps, principal.account, channel);
  if (contact === null) throw refuse('message.contact-unknown');
  if (contact.confirmedAt === null) {
    const may = await countTry(database, database.city, contact, mostCodes);
    const right = codeOf(deps, contact, await unseal<string>(deps, contact.address));
    if (!may || !holds(deps, contact) || !isSame(code.trim(), right)) throw refuse('message.code-wrong');
    await confirmContact(database, database.city, contact, deps.now());
  }
  return await readOwnMessages(deps, principal);
}

export async function removeContact(
  deps: Dependencies,
  principal: Person,
  channel: MessageChannelName,
): Promise<OwnMessages> {
  await deleteContact(deps.database, deps.database.city, { account: principal.account, channel });
  return await readOwnMessages(deps, principal);
}

async function findContact(
  deps: Dependencies,
  account: string,
  channel: MessageChannelName,
): Promise<Contact | null> {
  const known = await findContacts(deps.database, deps.database.city, [account]);
  return known.find((contact) => contact.channel === channel) ?? null;
}

function holds(deps: Dependencies, { askedAt }: Contact): boolean {
  return Date.parse(deps.now()) - Date.parse(askedAt) < codeHoldsMs;
}

/** Six digits that follow from whose it is, what was entered and when; nobody without the master key knows them. */
function codeOf(
  { masterKey }: Dependencies,
  { account, channel, askedAt }: Contact,
  address: string,
): string {
  const digest = createHmac('sha256', masterKey)
    .update(JSON.stringify(['code', account, channel, address, new Date(askedAt).toISOString()]))
    .digest();
  return String(digest.readUIntBE(0, 6) % 1_000_000).padStart(6, '0');
}

function isSame(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
