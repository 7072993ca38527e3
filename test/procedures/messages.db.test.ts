import { once } from 'node:events';
import { createServer } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Principal } from '../../src/kernel/access/principal.ts';
import { defaultSettings, type MessageChannelName } from '../../src/kernel/message/index.ts';
import type { CaseCommand } from '../../src/kernel/process/index.ts';
import { startSandbox } from '../../src/sandbox/server.ts';
import { listMessagesOfCases } from '../../src/store/messages/messages.ts';
import { saveAccount } from '../../src/store/people/accounts.ts';
import { actOnCase } from '../../src/usecases/cases/act-on-case.ts';
import type { Dependencies } from '../../src/usecases/dependencies.ts';
import { memoryDocumentSigner } from '../../src/usecases/documents/document-signer.ts';
import { generateSigningKey, publicPart } from '../../src/usecases/exchange/keys.ts';
import { askCarrier, deliverMessages } from '../../src/usecases/messages/deliver-messages.ts';
import { gatewayCarrier } from '../../src/usecases/messages/gateway-carrier.ts';
import { readNoticeDocument } from '../../src/usecases/messages/notice-document.ts';
import {
  chooseSettings,
  confirmOwnContact,
  enterContact,
  readOwnMessages,
  sendCode,
} from '../../src/usecases/messages/own-settings.ts';
import { planNewMessages } from '../../src/usecases/messages/plan-messages.ts';
import { readServiceRecord } from '../../src/usecases/messages/service-record.ts';
import { smtpCarrier } from '../../src/usecases/messages/smtp-carrier.ts';
import { projectNotices } from '../../src/usecases/notices/project-notices.ts';
import { listOwnNotices, readNotices } from '../../src/usecases/notices/read-notices.ts';
import { inventedCity, lin } from '../exchange/invented-city.ts';
import { placeEvents } from '../support/store-acts.ts';
import { licencePack } from './licence.pack.ts';

/* What people are told outside the product: by a real mail server and a gateway, once, when they want it. */

const city = await inventedCity([licencePack]);
const { clock } = city;
const { database } = city.deps;
const token = 'the token of the gateway';

type Mail = { readonly to: string; readonly raw: string };
const mails: Mail[] = [];
let mailAway = false;
const mailServer = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onRcptTo({ address }, _session, done) {
    const refused = (code: number, words: string) => Object.assign(new Error(words), { responseCode: code });
    if (mailAway) done(refused(451, 'try later'));
    else if (address.startsWith('nobody@')) done(refused(550, 'no such mailbox'));
    else done();
  },
  onData(stream, session, done) {
    let raw = '';
    stream.setEncoding('utf8');
    stream.on('data', (part: string) => {
      raw += part;
    });
    stream.on('end', () => {
      mails.push({ to: session.envelope.rcptTo[0]?.address ?? '', raw });
      done();
    });
  },
});

let deps: Dependencies = city.deps;
let stop: () => Promise<void> = async () => {};
let sandboxUrl = '';

beforeAll(async () => {
  const listener = mailServer.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const { port } = listener.address() as { port: number };
  const sandbox = await startSandbox({
    host: '127.0.0.1',
    port: 0,
    city: '990000',
    product: { inbox: 'http://127.0.0.1:9/', keys: [publicPart(await generateSigningKey('990000'))] },
    parties: [],
    controlToken: token,
    folder: null,
  });
  sandboxUrl = sandbox.url;
  const email = smtpCarrier(`smtp://127.0.0.1:${port}`, '营商 <notice@example.cn>');
  deps = {
    ...city.deps,
    documentSigner: await memoryDocumentSigner({
      slug: 'example',
      name: 'example',
      notBefore: () => clock.now - 86_400_000,
    }),
    post: { site: 'https://site', email, sms: gatewayCarrier(`${sandbox.url}/post/sms`, token) },
  };
  stop = async () => {
    email.close();
    await sandbox.close();
    await new Promise<void>((done) => mailServer.close(() => done()));
  };
  for (const id of ['lin', 'wu'])
    await saveAccount(
      database,
      database.city,
      {
        id,
        username: id,
        passwordHash: null,
        name: { zh: id, en: id },
        grants: [{ role: 'applicant' }],
        party: id,
        demonstration: true,
        disabledAt: null,
      } as Parameters<typeof saveAccount>[2],
      deps.now(),
    );
});
afterAll(async () => {
  await stop();
  await city.close();
});

type Person = Extract<Principal, { kind: 'account' }>;
const applicant = lin as Person;
let office = '';
const clerk = (): Person => ({ kind: 'account', account: 'clerk', displayName: 'c', role: 'clerk', office });

const act = (who: Principal, id: string, command: Exclude<CaseCommand, { act: 'submit' }>) =>
  actOnCase(deps, who, id, null, command);
const moment = (iso: string): void => {
  clock.now = Date.parse(iso);
};

/** What is on the phone of this number, the latest first. */
async function texts(to: string): Promise<readonly string[]> {
  const answer = await fetch(`${sandboxUrl}/post`, { headers: { authorization: `Bearer ${token}` } });
  const { messages } = (await answer.json()) as { messages: readonly { to: string; text: string }[] };
  return messages.filter((message) => message.to === to).map(({ text }) => text);
}

/** As the worker does after acts. */
async function plan(): Promise<void> {
  await placeEvents(database, database.city);
  while ((await projectNotices(deps)).more);
  while ((await planNewMessages(deps)).more);
}

const deliver = (channel: MessageChannelName) => deliverMessages(deps, { account: 'lin', channel }, 0);

async function confirm(
  channel: MessageChannelName,
  address: string,
  code: () => Promise<string>,
): Promise<void> {
  await enterContact(deps, applicant, channel, address);
  await sendCode(deps, { account: 'lin', channel });
  await confirmOwnContact(deps, applicant, channel, await code());
}

const codeIn = (text: string | undefined): string => /\d{6}/.exec(text ?? '')?.[0] ?? '';

/** The words of a mail, whose subject and body may be encoded. */
function readable({ raw }: Mail): string {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  const header = /^Subject: (.*(?:\r\n[ \t].*)*)/m.exec(head)?.[1] ?? '';
  const subject = [...header.matchAll(/=\?UTF-8\?B\?([^?]+)\?=/gi)].map(([, word]) =>
    Buffer.from(word ?? '', 'base64').toString(),
  );
  const text = /base64/i.test(head)
    ? Buffer.from(body, 'base64').toString()
    : Buffer.from(
        body
          .replaceAll('=\r\n', '')
          .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
        'latin1',
      ).toString();
  return `${subject.join('')}\n${text}`;
}

test('an address is used only once its owner has shown with a code that it is theirs', async () => {
  moment('2024-03-13T09:00:00+06:00');
  await expect(enterContact(deps, applicant, 'sms', '0374-1234567')).rejects.toMatchObject({
    code: 'message.address-invalid',
  });
  await enterContact(deps, applicant, 'sms', '138 0000 1234');
  await expect(enterContact(deps, applicant, 'sms', '13800005678')).rejects.toMatchObject({
    code: 'message.code-too-soon',
  });
  await sendCode(deps, { account: 'lin', channel: 'sms' });
  const [sms] = await texts('13800001234');
  expect(sms).toMatch(/^【演示】【.+】验证码 \d{6}，15 分钟内有效/);
  for (let tries = 0; tries < 4; tries += 1)
    await expect(confirmOwnContact(deps, applicant, 'sms', 'x')).rejects.toMatchObject({
      code: 'message.code-wrong',
    });
  await confirmOwnContact(deps, applicant, 'sms', codeIn(sms));
  await confirm('email', 'lin@example.cn', async () => codeIn(readable(mails.at(-1) as Mail)));
  const { contacts } = await readOwnMessages(deps, applicant);
  expect(contacts.map(({ address, confirmed }) => [address, confirmed])).toEqual([
    ['lin@example.cn', true],
    ['13800001234', true],
  ]);
  const { rows } = await database.pool.query<{ text: string }>(
    'select address::text as text from message_contact',
  );
  expect(rows.map(({ text }) => text).join()).not.toMatch(/13800001234|lin@/);
});

let caseId = '';
let number = '';

test('what the law wants told goes out at once by both ways: number and what to do, and nothing of the person', async () => {
  moment('2024-03-13T11:00:00+06:00');
  const begun = await city.ask('snack-bar', { shop: '林家小食', lease: false });
  caseId = begun.id;
  number = begun.number;
  office = begun.office ?? '';
  await act(clerk(), caseId, { act: 'request-correction', items: [{ field: 'place', text: '请写明地点' }] });
  await plan();
  expect(await deliver('sms')).toEqual({ outcome: 'sent' });
  expect(await deliver('email')).toEqual({ outcome: 'sent' });
  const [sms] = await texts('13800001234');
  expect(sms).toContain(`办件${number}：请补充或修改，共 1 项`);
  expect(sms).not.toMatch(/林|请写明地点/);
  const mail = mails.at(-1) as Mail;
  expect(mail.to).toBe('lin@example.cn');
  expect(readable(mail)).toMatch(new RegExp(`^【演示】办件 ${number}`));
  expect(readable(mail)).toContain(`https://site/my/cases/${caseId}`);
  expect(mail.raw).toContain('Auto-Submitted: auto-generated');
});

test('it is told once, also when the log is read again, and a job runs twice', async () => {
  await database.pool.query("update projector set position = 0 where name = 'messages'");
  await plan();
  const before = mails.length;
  expect([await deliver('sms'), await deliver('email')]).toEqual([
    { outcome: 'nothing' },
    { outcome: 'nothing' },
  ]);
  expect(mails).toHaveLength(before);
  expect(await texts('13800001234')).toHaveLength(2);
});

test('whoever carries it says what became of it', async () => {
  const { rows } = await database.pool.query<{ reference: string }>(
    "select reference from message where channel = 'sms' and state = 'sent'",
  );
  for (const { reference } of rows) await askCarrier(deps, { channel: 'sms', reference, question: 1 });
  const sent = await listMessagesOfCases(database, database.city, [caseId]);
  expect(sent.map(({ channel, state }) => [channel, state])).toEqual([
    ['email', 'sent'],
    ['sms', 'delivered'],
  ]);
});

test('in quiet hours it waits, and what has gathered by morning is one message', async () => {
  moment('2024-03-13T23:00:00+06:00');
  await act(applicant, caseId, { act: 'resubmit', form: { shop: '林家小食', lease: true, place: '东街' } });
  await act(clerk(), caseId, { act: 'accept' });
  await act(clerk(), caseId, {
    act: 'suspend',
    suspension: 'expert-review',
    note: '等鉴定',
    evidence: shown,
  });
  await plan();
  expect(await deliver('sms')).toEqual({ outcome: 'nothing' });
  moment('2024-03-14T07:00:00+06:00');
  expect(await deliver('sms')).toEqual({ outcome: 'sent' });
  const [sms] = await texts('13800001234');
  expect(sms).toMatch(/你有 2 条新消息，涉及办件/);
});

test('a mail server that is away is tried again, later each time; one that refuses for good is not', async () => {
  mailAway = true;
  expect(await deliver('email')).toMatchObject({ outcome: 'later' });
  expect(await deliver('email')).toEqual({ outcome: 'nothing' });
  mailAway = false;
  clock.now += 60_000;
  expect(await deliver('email')).toEqual({ outcome: 'sent' });
  expect(readable(mails.at(-1) as Mail)).toContain('2 条新消息');
  const refused = { id: 'r', to: 'nobody@example.cn', subject: 's', text: 't' };
  await expect(deps.post.email?.send(refused)).rejects.toMatchObject({ code: 'message.undeliverable' });
});

test('nothing is sent of what has been read meanwhile, unless the law wants it told; nor of what nobody wants', async () => {
  await chooseSettings(deps, applicant, {
    ...defaultSettings,
    paces: { ...defaultSettings.paces, statutory: { email: 'at-once', sms: 'off' } },
  });
  moment('2024-03-14T10:00:00+06:00');
  await act(clerk(), caseId, { act: 'resume' });
  await plan();
  const [latest] = (await listOwnNotices(deps, applicant, { limit: 1 })).items;
  await readNotices(deps, applicant, { notice: latest?.id ?? '' });
  expect(await deliver('email')).toEqual({ outcome: 'sent' });
  expect(await deliver('sms')).toEqual({ outcome: 'nothing' });
});

test('a signed document is served when it stands in the product, and the record says how it went out and when it was read', async () => {
  const record = await readServiceRecord(deps, applicant, caseId);
  const correction = record.items[0];
  expect(correction).toMatchObject({
    document: { zh: '补正告知书' },
    served: { by: 'arrival', at: '2024-03-13T11:00:00.000+06:00' },
    readAt: null,
  });
  expect(correction?.sent.map(({ channel, state }) => [channel, state])).toEqual([
    ['email', 'sent'],
    ['sms', 'delivered'],
  ]);
  const seq = correction?.seq ?? 0;
  const { pdf } = await readNoticeDocument(deps, applicant, caseId, seq);
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  clock.now += 60_000;
  const again = await readNoticeDocument(deps, clerk(), caseId, seq);
  expect(again.pdf.equals(pdf)).toBe(true);
  const after = await readServiceRecord(deps, clerk(), caseId);
  expect(after.items[0]?.readAt).toBe('2024-03-14T10:00:00.000+06:00');
  await expect(readNoticeDocument(deps, applicant, caseId, 1)).rejects.toMatchObject({
    code: 'message.document-unknown',
  });
  const other: Person = { ...applicant, account: 'wu', party: 'wu' };
  await expect(readNoticeDocument(deps, other, caseId, seq)).rejects.toMatchObject({
    code: 'case.not-found',
  });
  await expect(readServiceRecord(deps, other, caseId)).rejects.toMatchObject({ code: 'case.not-found' });
});

test('old news wakes nobody after a long standstill', async () => {
  moment('2024-03-15T10:00:00+06:00');
  await act({ ...clerk(), role: 'handler' }, caseId, {
    act: 'complete-step',
    step: 'review',
    outcome: 'grant',
    reason: null,
    output: {},
  });
  clock.now += 49 * 3_600_000;
  const { rows: before } = await database.pool.query('select from message');
  await plan();
  const { rows: after } = await database.pool.query('select from message');
  expect(after).toHaveLength(before.length);
});

test('a gateway that is not there is a reason to try later', async () => {
  const closed = createServer();
  closed.listen(0, '127.0.0.1');
  await once(closed, 'listening');
  const { port } = closed.address() as { port: number };
  await new Promise((done) => closed.close(done));
  const away = gatewayCarrier(`http://127.0.0.1:${port}`, token);
  const message = { id: 'a', to: '13800001234', subject: '', text: 'x' };
  await expect(away.send(message)).rejects.toMatchObject({ code: 'message.carrier-away' });
  const gateway = gatewayCarrier(`${sandboxUrl}/post/sms`, 'another token');
  await expect(gateway.send(message)).rejects.toMatchObject({ code: 'message.carrier-away' });
  const right = gatewayCarrier(`${sandboxUrl}/post/sms`, token);
  await expect(right.send({ ...message, to: '13800000000' })).rejects.toMatchObject({
    code: 'message.undeliverable',
  });
});

const shown = { text: '鉴定委托书', files: [] };
