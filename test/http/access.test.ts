import { createHash } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultSettings } from '../../src/kernel/message/index.ts';
import { forgetSignIns } from '../../src/usecases/sessions/remembered-sign-ins.ts';
import { publishedBulletin } from '../support/bulletins.ts';
import { companyForm, firstCity, licenceOnlyForm, personalTexts } from '../support/cities.ts';
import type { Answer, Client } from '../support/client.ts';
import { startProduct } from '../support/product.ts';
import {
  type ActRequest,
  apply,
  childOf,
  type Draft,
  ended,
  keptDraft,
  type Receipt,
  readCase,
  register,
} from '../support/startup.ts';

/**
 * Who may do what at the API. The default is no: an operation that is not in the table below fails the
 * first test, whoever is not named in its row is refused, and a refused request has changed nothing.
 */

const city = firstCity;
const { oneDay, halfDay } = city;
const product = await startProduct(city);
const { as } = product;

/** Everybody there is, each in relation to a start-up of the first applicant in the one-day region. */
const people = {
  nobody: product.nobody,
  applicant: as(city.applicants[0]),
  otherApplicant: as(city.applicants[1]),
  clerk: as(oneDay.clerk),
  handler: as(oneDay.handler),
  head: as(oneDay.head),
  otherClerk: as(halfDay.clerk),
  otherHead: as(halfDay.head),
  /** Of another trade in the same region. */
  elsewhere: as(city.elsewhere),
  planLead: as('planlead-startup'),
  supervisor: as('supervisor'),
  auditor: as('auditor'),
  administrator: as('administrator'),
  bank: as('bank-user'),
} as const satisfies Record<string, Client>;

type Who = keyof typeof people;
const everybody = Object.keys(people) as Who[];
const signedIn = everybody.filter((who) => who !== 'nobody');
const applicants: readonly Who[] = ['applicant', 'otherApplicant'];
const office: readonly Who[] = ['clerk', 'handler', 'head'];
const officers: readonly Who[] = ['clerk', 'handler', 'head', 'otherClerk', 'otherHead', 'elsewhere'];
const overseers: readonly Who[] = ['planLead', 'supervisor', 'auditor'];

type Row = {
  readonly operation: string;
  readonly what?: string;
  readonly ask: (who: Client) => Promise<Answer>;
  readonly allowed: readonly Who[];
  /** How those are refused who are signed in: 404 where even the thing's being there is not their business. */
  readonly refused?: 403 | 404 | ((who: Who) => 403 | 404);
  /** What an allowed request is answered with; 200 unless said. */
  readonly status?: number;
};

let draft: Draft;
let file: string;
let waiting: Receipt;
let done: Receipt;
let account: string;
let licence: string;
let certificate: string;
let bulletin: string;

const database = new pg.Client({ connectionString: product.ownerUrl });

beforeAll(async () => {
  await database.connect();
  done = await apply(people.applicant, oneDay.region, companyForm(city, oneDay.region));
  const registration = await register(product, done.id, oneDay);
  await ended(people.applicant, done.id);
  account = await childOf(people.applicant, done.id, 'account');
  const [issued] = (await readCase(people.applicant, registration)).certificates;
  licence = issued?.number ?? '';
  certificate = issued?.id ?? '';
  bulletin = await publishedBulletin(product);
  // From here on nothing happens but what is asked for.
  await product.worker.stop();
  await renewDraft();
  await renewCase();
});
afterAll(() => database.end());

async function renewDraft(): Promise<void> {
  draft = await keptDraft(people.applicant, oneDay.region, licenceOnlyForm(city, oneDay.region));
  const body = { ...newUpload(), for: { draft: draft.id } };
  file = (await people.applicant.post<{ id: string }>('/api/files', body)).id;
  await putPiece(people.applicant);
  await people.applicant.post(`/api/files/${file}/finish`);
}

const bytes = Buffer.from('%PDF-1.7 a file that goes with the draft');
const newUpload = () => ({
  for: { draft: draft.id },
  name: '附件.pdf',
  type: 'application/pdf',
  size: bytes.length,
  hash: createHash('sha256').update(bytes).digest('hex'),
});
const putPiece = (who: Client) =>
  who.call('PUT', `/api/files/${file}/chunks/0`, undefined, {
    raw: bytes,
    headers: { 'content-type': 'application/octet-stream' },
  });

async function renewCase(): Promise<void> {
  waiting = await apply(people.applicant, oneDay.region, licenceOnlyForm(city, oneDay.region));
}

const get =
  (path: () => string): Row['ask'] =>
  (who) =>
    who.call('GET', path());
const post =
  (path: () => string, body?: () => unknown): Row['ask'] =>
  (who) =>
    who.call('POST', path(), body?.());

/** An act on the waiting case, at the version it has. */
function actRow(request: ActRequest, allowed: readonly Who[], status = 200): Row {
  return {
    operation: 'actOnCase',
    what: request.act,
    ask: async (who) => {
      const { version } = await readCase(people.applicant, waiting.id);
      return await who.call('POST', `/api/cases/${waiting.id}/acts`, { version, ...request });
    },
    allowed,
    refused: (who) => (seesCase.includes(who) ? 403 : 404),
    status,
  };
}

const seesCase: readonly Who[] = ['applicant', ...office, ...overseers];
/** Whose role sees no cases is told so; of the others nobody learns that there is one. */
const noCase = (who: Who) => (who === 'administrator' ? 403 : 404);
const notTheirs = (roles: readonly Who[]) => (who: Who) => (roles.includes(who) ? 404 : 403);
const drafters = [...applicants, ...officers];
const managers: readonly Who[] = ['head', 'otherHead', 'administrator'];
const noImport = '00000000-0000-4000-8000-000000000000';
const noPasskey = {
  id: 'none',
  rawId: 'none',
  type: 'public-key',
  clientExtensionResults: {},
  response: { clientDataJSON: 'e30', authenticatorData: 'e30', signature: 'e30' },
} as const;
const noNewPasskey = { ...noPasskey, response: { clientDataJSON: 'e30', attestationObject: 'e30' } };

/** What changes a sign-in asks for a proof that is minutes old at most: here it was given long ago. */
async function longAfterSigningIn(ask: () => Promise<Answer>): Promise<Answer> {
  const proven = async (at: string) => {
    await database.query(`update session set proven_at = ${at}`);
    forgetSignIns(product.deps.database);
  };
  await proven("created_at - interval '1 hour'");
  try {
    return await ask();
  } finally {
    await proven('created_at');
  }
}

const reviewers: readonly Who[] = ['planLead', 'administrator'];

const open = (operation: string, path: () => string): Row => ({
  operation,
  ask: get(path),
  allowed: everybody,
});

const table: readonly Row[] = [
  open('getCity', () => '/api/city'),
  open('listOutsideParties', () => '/api/outside-parties'),
  open('getSession', () => '/api/session'),
  open('listDemonstrationAccounts', () => '/api/demonstration-accounts'),
  open('listServices', () => '/api/services'),
  open('listScopeTerms', () => '/api/business-scope/terms?q=%E9%A5%AD%E5%BA%97'),
  open('planScope', () => '/api/business-scope/plan?terms=S054'),
  open('getService', () => '/api/services/startup'),
  open('getProcess', () => '/api/services/startup/process'),
  open('downloadProcess', () => '/api/services/startup/process.bpmn'),
  open('trackCase', () => `/api/track?number=${done.number}&code=${done.queryCode}`),
  open('listIndicators', () => '/api/indicators'),
  open('listBulletins', () => '/api/bulletins'),
  open('getBulletin', () => `/api/bulletins/${bulletin}`),
  open('downloadBulletin', () => `/api/bulletins/${bulletin}/xlsx`),
  open('getIndicator', () => '/api/indicators/startup-steps'),
  open('listContributions', () => '/api/indicators/startup-steps/contributions'),
  open('downloadIndicator', () => '/api/indicators/startup-steps/table.csv'),
  open('downloadIndicators', () => '/api/indicators/table.csv?plan=1'),
  open('downloadIndicatorWorkbook', () => '/api/indicators/table.xlsx?plan=1'),
  {
    operation: 'getRanking',
    ask: get(() => '/api/rankings/counties?from=2022-05&to=2022-06'),
    allowed: [...officers, ...overseers, 'administrator'],
  },
  {
    operation: 'listReports',
    ask: get(() => '/api/indicators/overall-water-gas-steps/reports'),
    allowed: [...officers, ...overseers, 'administrator'],
  },
  {
    operation: 'beginReport',
    what: 'of a month to come',
    ask: post(
      () => '/api/indicators/enterprise-startup-days-county/reports',
      () => ({ period: '2199-01' }),
    ),
    // Offices whose units lead the plan or stand on its lines.
    allowed: officers,
    status: 422,
  },
  open('listRegisters', () => '/api/registers'),
  open('verifyCertificate', () => `/api/certificates/${licence}/verify`),
  open('getIssuerKeys', () => '/.well-known/jwks.json'),
  open('listCertificateTypes', () => '/api/certificates/types'),
  open('getStatusList', () => '/api/certificate-status/0'),
  {
    operation: 'checkDocument',
    ask: (who) =>
      who.call('POST', '/api/certificates/check', undefined, {
        raw: '%PDF-1.7',
        headers: { 'content-type': 'application/pdf' },
      }),
    allowed: everybody,
  },
  { operation: 'listOwnEnterprises', ask: get(() => '/api/own-enterprises'), allowed: applicants },
  { operation: 'listOwnCertificates', ask: get(() => '/api/own-certificates'), allowed: applicants },
  {
    operation: 'showCertificate',
    ask: post(() => `/api/own-certificates/${certificate}/shown`),
    allowed: ['applicant'],
    refused: notTheirs(['otherApplicant']),
  },
  {
    operation: 'readShownCertificate',
    what: 'by a code that says nothing',
    ask: get(() => '/api/shown-certificates/nothing'),
    allowed: everybody,
    status: 404,
  },
  ...['credential', 'document'].map(
    (what): Row => ({
      operation: what === 'credential' ? 'getCredential' : 'getCertificateDocument',
      ask: get(() => `/api/own-certificates/${certificate}/${what}`),
      allowed: ['applicant', ...office],
      refused: notTheirs(['otherApplicant', 'otherClerk', 'otherHead', 'elsewhere']),
    }),
  ),
  open('listPlans', () => '/api/plans'),
  open('getPlan', () => `/api/plans/${city.plan}`),
  open('listTasks', () => '/api/tasks'),
  open('listUnits', () => '/api/units'),
  open('listFulfilment', () => '/api/fulfilment'),
  open('downloadFulfilment', () => '/api/fulfilment/table.csv'),
  {
    operation: 'listRounds',
    ask: get(() => '/api/rounds'),
    allowed: [...officers, ...overseers, 'administrator'],
  },
  ...[
    ['listOwnTasks', '/api/own-tasks'],
    ['downloadOwnTasks', '/api/own-tasks/workbook.xlsx'],
    ['listCalendars', '/api/own-calendars'],
  ].map(([operation = '', path = '']): Row => ({ operation, ask: get(() => path), allowed: officers })),
  {
    operation: 'takeOwnTasks',
    what: 'what is no workbook',
    ask: (who) =>
      who.call('POST', '/api/own-tasks/workbook', undefined, {
        raw: bytes,
        headers: { 'content-type': 'application/octet-stream' },
      }),
    allowed: officers,
    status: 422,
  },
  { operation: 'makeCalendar', ask: post(() => '/api/own-calendars'), allowed: officers, status: 201 },
  {
    operation: 'revokeCalendar',
    what: 'one that is not there',
    ask: (who) => who.call('DELETE', '/api/own-calendars/00000000-0000-7000-8000-000000000000'),
    allowed: officers,
    status: 404,
  },
  {
    operation: 'readCalendar',
    what: 'by a secret that nobody has',
    ask: get(() => '/api/calendars/nothing'),
    allowed: everybody,
    status: 404,
  },
  ...[
    ['getSupervision', '/api/supervision'],
    ['listRedNow', '/api/supervision/red'],
  ].map(
    ([operation = '', path = '']): Row => ({
      operation,
      ask: get(() => path),
      allowed: [...officers, ...overseers],
    }),
  ),
  // Of all officers only for the office that supervises, which has nobody here.
  {
    operation: 'getDrawPool',
    ask: get(() => '/api/supervision/pool?from=2022-01-01&to=2022-01-31'),
    allowed: [],
  },
  open('listLimits', () => '/api/limits'),
  open('getTransparency', () => '/api/transparency'),
  open('listHeads', () => '/api/transparency/heads'),
  open('getLatestHead', () => '/api/transparency/heads/latest'),
  open('proveConsistency', () => '/api/transparency/consistency?from=1&to=2'),
  open('proveInclusion', () => '/api/transparency/inclusion?leaf=0&size=1'),
  open('listLeaves', () => '/api/transparency/leaves?from=0'),
  open('listDatasets', () => '/api/exchange/datasets'),
  open('getDataset', () => '/api/exchange/datasets/enterprise'),
  open('describeOperation', () => '/api/exchange/operations/enterprise.is-registered/openapi.json'),
  open('getCensus', () => '/api/exchange/census'),
  open('downloadCensus', () => '/api/exchange/census/table.csv'),
  open('getOpenCatalogue', () => '/data/catalog.jsonld'),
  open('downloadRecordsTable', () => '/data/enterprise/records.csv'),
  open('downloadRecords', () => '/data/enterprise/records.json'),
  {
    // Open to whoever can sign; this one cannot.
    operation: 'askQuestion',
    ask: (who) =>
      who.call('POST', '/exchange/questions', undefined, {
        raw: 'e30.e30.e30',
        headers: { 'content-type': 'application/jose' },
      }),
    allowed: everybody,
    status: 400,
  },
  {
    operation: 'requestData',
    what: 'that there are none of',
    ask: post(
      () => '/api/exchange/requests',
      () => ({
        dataset: 'nothing',
        operations: ['nothing.record'],
        fields: [],
        purpose: '没有这项数据',
        until: '2030-01-01',
        quota: 1,
      }),
    ),
    allowed: [...officers, 'bank'],
    status: 404,
  },
  {
    operation: 'listDataRequests',
    ask: get(() => '/api/exchange/requests'),
    allowed: [...officers, 'bank'],
  },
  {
    operation: 'withdrawDataRequest',
    what: 'that there is none of',
    ask: post(
      () => '/api/exchange/requests/00000000-0000-4000-8000-000000000000/withdraw',
      () => ({ version: 1, reason: '不再需要' }),
    ),
    allowed: [...officers, 'bank'],
    status: 404,
  },
  {
    operation: 'objectToData',
    what: 'that there are none of',
    ask: post(
      () => '/api/exchange/objections',
      () => ({ dataset: 'nothing', key: '1', field: 'name', wrong: '不对', right: '对' }),
    ),
    allowed: applicants,
    status: 404,
  },
  {
    operation: 'listGrants',
    ask: get(() => '/api/exchange/grants'),
    allowed: [...officers, 'bank', 'auditor', 'administrator'],
  },
  {
    operation: 'listUsage',
    ask: get(() => '/api/exchange/usage'),
    allowed: [...officers, 'auditor', 'administrator'],
  },
  {
    operation: 'listConsumerKeys',
    ask: get(() => '/api/exchange/keys'),
    allowed: ['head', 'otherHead', 'bank', 'auditor', 'administrator'],
  },
  {
    operation: 'registerConsumerKey',
    what: 'that is none',
    ask: post(
      () => '/api/exchange/keys',
      () => ({ consumer: oneDay.office, key: { kty: 'oct' } }),
    ),
    // A head's own office; another's is not theirs to give keys to.
    allowed: ['head', 'administrator'],
    status: 422,
  },
  {
    operation: 'revokeConsumerKey',
    what: 'that there is none of',
    ask: post(() => '/api/exchange/keys/none/revoke'),
    allowed: ['head', 'otherHead', 'bank', 'administrator'],
    status: 404,
  },
  { operation: 'listReadings', ask: get(() => '/api/my/readings'), allowed: applicants },
  {
    operation: 'getExchangeHealth',
    ask: get(() => '/api/operations/exchange'),
    allowed: ['administrator', 'auditor'],
  },
  {
    operation: 'signHeads',
    ask: post(() => '/api/transparency/heads'),
    allowed: ['auditor', 'administrator'],
    refused: 403,
  },
  {
    // Open to witnesses outside, who are known by their signatures.
    operation: 'cosignHead',
    ask: post(
      () => '/api/transparency/cosignatures',
      () => ({ note: 'no head at all' }),
    ),
    allowed: everybody,
    status: 422,
  },
  {
    operation: 'listEntries',
    what: 'of a public register',
    ask: get(() => '/api/registers/enterprise/entries'),
    allowed: everybody,
  },
  {
    operation: 'listEntries',
    what: 'of a register that is not public',
    ask: get(() => '/api/registers/bank-account/entries'),
    allowed: ['auditor'],
  },
  {
    operation: 'signIn',
    what: 'with a name that nobody has',
    ask: async (who) =>
      await who.call('POST', '/api/session', {
        username: `no-${who.username}`,
        password: 'not the password',
      }),
    allowed: everybody,
    status: 401,
  },
  {
    operation: 'askForPasskey',
    ask: post(
      () => '/api/session/passkey-question',
      () => ({ to: 'sign-in' }),
    ),
    allowed: everybody,
  },
  {
    operation: 'signInWithPasskey',
    what: 'that nobody was asked for',
    ask: post(
      () => '/api/session/passkey',
      () => ({ passkey: noPasskey }),
    ),
    allowed: everybody,
    status: 409,
  },
  {
    operation: 'goToProvider',
    what: 'that is none',
    ask: post(
      () => '/api/session/provider',
      () => ({ provider: 'nowhere', to: 'prove' }),
    ),
    allowed: signedIn,
    status: 404,
  },
  {
    operation: 'proveAgain',
    what: 'with a passkey that nobody was asked for',
    ask: post(
      () => '/api/session/proof',
      () => ({ passkey: noPasskey }),
    ),
    allowed: signedIn,
    status: 409,
  },
  {
    operation: 'recoverAccount',
    what: 'of a name that nobody has',
    ask: async (who) =>
      await who.call('POST', '/api/session/recovery', {
        username: `no-${who.username}`,
        code: 'ABCD-EFGH-JKMN',
        password: 'a long enough one',
      }),
    allowed: everybody,
    status: 401,
  },
  open('listProviders', () => '/api/sign-in-providers'),
  { operation: 'getSecurity', ask: get(() => '/api/my/security'), allowed: signedIn },
  {
    operation: 'endSession',
    what: 'of somebody else',
    ask: (who) => who.call('DELETE', `/api/my/sessions/${noImport}`),
    allowed: signedIn,
    status: 404,
  },
  {
    operation: 'endOtherSessions',
    ask: (who) => who.call('DELETE', '/api/my/sessions'),
    allowed: signedIn,
    status: 204,
  },
  ...(
    [
      ['askForNewPasskey', 'POST', '/api/my/passkeys/question'],
      ['addPasskey', 'POST', '/api/my/passkeys', { label: '', passkey: noNewPasskey }],
      ['removePasskey', 'DELETE', '/api/my/passkeys/none'],
      ['beginAuthenticator', 'POST', '/api/my/authenticator'],
      ['confirmAuthenticator', 'POST', '/api/my/authenticator/confirmation', { code: '123456' }],
      ['removeAuthenticator', 'DELETE', '/api/my/authenticator'],
      ['makeRecoveryCodes', 'POST', '/api/my/recovery-codes'],
      ['changePassword', 'PUT', '/api/my/password', { password: 'a long enough one' }],
    ] as const
  ).map(
    ([operation, method, path, body]): Row => ({
      operation,
      what: 'without a fresh proof',
      ask: (who) => longAfterSigningIn(() => who.call(method, path, body)),
      allowed: signedIn,
      status: 403,
    }),
  ),
  {
    operation: 'issueRecovery',
    what: 'for a name that nobody has',
    ask: post(
      () => '/api/accounts/recovery',
      () => ({ username: 'nobody-at-all' }),
    ),
    allowed: ['administrator'],
    status: 404,
  },
  { operation: 'listApiClients', ask: get(() => '/api/clients'), allowed: ['administrator'] },
  {
    operation: 'registerApiClient',
    what: 'for a name that nobody has',
    ask: post(
      () => '/api/clients',
      () => ({ name: '对账程序', account: 'nobody-at-all', scopes: ['cases:read'] }),
    ),
    allowed: ['administrator'],
    status: 404,
  },
  {
    operation: 'revokeApiClient',
    what: 'that there is none of',
    ask: (who) => who.call('DELETE', '/api/clients/none'),
    allowed: ['administrator'],
    status: 404,
  },
  {
    operation: 'signOut',
    // Without a session of one's own there is nothing to end.
    ask: (who) => who.call('DELETE', '/api/session', undefined, { headers: { cookie: '' } }),
    allowed: everybody,
  },
  {
    operation: 'receiveMessage',
    // Open to whoever can sign; this one cannot.
    ask: (who) =>
      who.call('POST', '/exchange/inbox', undefined, {
        raw: 'e30.e30.e30',
        headers: { 'content-type': 'application/jose' },
      }),
    allowed: everybody,
    status: 400,
  },
  {
    operation: 'streamChanges',
    // It stays open: whether it begins is all there is to see.
    ask: (who) => who.call('GET', '/api/stream', undefined, { beginningOnly: true }),
    allowed: signedIn,
  },

  { operation: 'listDrafts', ask: get(() => '/api/drafts'), allowed: drafters },
  { operation: 'prefillForm', ask: get(() => '/api/services/startup/prefill'), allowed: drafters },
  {
    operation: 'beginDraft',
    ask: post(
      () => '/api/drafts',
      () => ({ service: 'startup' }),
    ),
    allowed: drafters,
  },
  {
    operation: 'getDraftSigning',
    ask: get(() => `/api/drafts/${draft.id}/signing`),
    allowed: ['applicant'],
    refused: notTheirs(drafters),
  },
  {
    operation: 'sendForSignature',
    what: 'in a version that is not there',
    ask: post(
      () => `/api/drafts/${draft.id}/signing`,
      () => ({ version: 999 }),
    ),
    allowed: ['applicant'],
    refused: notTheirs(drafters),
    status: 409,
  },
  {
    operation: 'takeSigningBack',
    ask: (who) => who.call('DELETE', `/api/drafts/${draft.id}/signing`),
    allowed: ['applicant'],
    refused: notTheirs(drafters),
    status: 204,
  },
  { operation: 'listHelpers', ask: get(() => '/api/helpers'), allowed: everybody },
  {
    operation: 'giveHelper',
    what: 'to nobody',
    ask: post(
      () => '/api/helpers',
      () => ({
        username: 'nobody',
        kind: 'staff',
        services: [],
        regions: [],
        from: '2022-06-01',
        to: '2022-12-31',
      }),
    ),
    allowed: ['head', 'otherHead'],
    status: 409,
  },
  { operation: 'listHelpRequests', ask: get(() => '/api/help-requests'), allowed: drafters },
  {
    operation: 'askForHelp',
    ask: post(() => `/api/drafts/${draft.id}/help`),
    allowed: ['applicant'],
    refused: notTheirs(drafters),
  },
  ...(['takeHelpRequest', 'endHelpRequest'] as const).map(
    (operation): Row => ({
      operation,
      what: 'that there is none of',
      ask: post(
        () => `/api/help-requests/${noImport}/${operation === 'takeHelpRequest' ? 'taking' : 'ending'}`,
        () => (operation === 'endHelpRequest' ? { rating: null } : undefined),
      ),
      allowed: drafters,
      status: 404,
    }),
  ),
  { operation: 'listSignings', ask: get(() => '/api/signings'), allowed: signedIn },
  {
    operation: 'getSigning',
    what: 'that there is none of',
    ask: get(() => `/api/signings/${noImport}`),
    allowed: signedIn,
    status: 404,
  },
  {
    operation: 'signContent',
    what: 'that there is none of',
    ask: post(
      () => `/api/signings/${noImport}/signature`,
      () => ({ hash: 'a'.repeat(64) }),
    ),
    allowed: signedIn,
    status: 404,
  },
  {
    operation: 'refuseContent',
    what: 'that there is none of',
    ask: post(
      () => `/api/signings/${noImport}/refusal`,
      () => ({ hash: 'a'.repeat(64), reason: '出资额不对' }),
    ),
    allowed: signedIn,
    status: 404,
  },
  {
    operation: 'sendSigningLink',
    what: 'of none',
    ask: post(
      () => `/api/signings/${noImport}/links`,
      () => ({ no: 1 }),
    ),
    allowed: drafters,
    status: 404,
  },
  {
    operation: 'signAtDesk',
    what: 'what there is none of',
    ask: post(
      () => `/api/signings/${noImport}/desk-signature`,
      () => ({ no: 1, hash: 'a'.repeat(64), file: noImport, how: 'desk-drawn' }),
    ),
    allowed: officers,
    status: 404,
  },
  ...(['openSigningLink', 'askSigningCode'] as const).map(
    (operation): Row => ({
      operation,
      // Open to whoever has the link: nobody has this one.
      ask: post(
        () => `/api/signing-links/${operation === 'openSigningLink' ? 'content' : 'code'}`,
        () => ({ token: 'x'.repeat(43), identifier: '411002198804121024' }),
      ),
      allowed: everybody,
      status: 403,
    }),
  ),
  {
    operation: 'signByLink',
    ask: post(
      () => '/api/signing-links/signature',
      () => ({
        token: 'x'.repeat(43),
        identifier: '411002198804121024',
        code: '000000',
        hash: 'a'.repeat(64),
      }),
    ),
    allowed: everybody,
    status: 403,
  },
  {
    operation: 'openVisit',
    what: 'for what is not served there',
    ask: post(
      () => '/api/counter/visits',
      () => ({
        service: 'startup.registration',
        region: oneDay.region,
        ticket: '',
        channel: 'phone',
        person: { name: '陈雨帆', residentId: '411002198804121024', phone: '13900000001' },
        document: null,
      }),
    ),
    allowed: officers,
    status: 409,
  },
  { operation: 'listHalls', ask: get(() => '/api/halls'), allowed: everybody },
  {
    operation: 'showHall',
    ask: get(() => `/api/halls/${product.deps.city.halls[0]?.id}/queue`),
    allowed: everybody,
  },
  {
    operation: 'takeNumber',
    ask: post(
      () => `/api/halls/${product.deps.city.halls[0]?.id}/tickets`,
      () => ({ channel: 'phone' }),
    ),
    allowed: everybody,
  },
  {
    operation: 'readNumber',
    what: 'that there is none of',
    ask: get(() => '/api/hall-tickets/none'),
    allowed: everybody,
    status: 404,
  },
  {
    operation: 'giveBackNumber',
    what: 'that there is none of',
    ask: (who) => who.call('DELETE', '/api/hall-tickets/none'),
    allowed: everybody,
    status: 404,
  },
  { operation: 'getCall', ask: get(() => '/api/counter/call'), allowed: officers },
  {
    operation: 'callNumber',
    what: 'without a window',
    ask: post(
      () => '/api/counter/calls',
      () => ({ window: '' }),
    ),
    allowed: officers,
    status: 400,
  },
  {
    operation: 'endCall',
    what: 'that there is none of',
    ask: post(
      () => `/api/counter/calls/${noImport}/ending`,
      () => ({ state: 'ended' }),
    ),
    allowed: officers,
    status: 404,
  },
  { operation: 'listVisits', ask: get(() => '/api/counter/visits'), allowed: officers },
  {
    operation: 'getVisit',
    what: 'that there is none of',
    ask: get(() => `/api/counter/visits/${noImport}`),
    allowed: officers,
    status: 404,
  },
  {
    operation: 'leaveVisit',
    what: 'that there is none of',
    ask: (who) => who.call('DELETE', `/api/counter/visits/${noImport}`),
    allowed: officers,
    status: 404,
  },
  {
    operation: 'getDraft',
    ask: get(() => `/api/drafts/${draft.id}`),
    allowed: ['applicant'],
    refused: notTheirs(drafters),
  },
  {
    operation: 'previewDraft',
    ask: post(
      () => `/api/drafts/${draft.id}/preview`,
      () => ({
        service: 'startup.name',
        region: oneDay.region,
        form: {
          enterpriseType: '1151',
          namePlace: '许昌市',
          tradeName: '清禾',
          nameIndustry: '餐饮',
          organisationForm: '有限公司',
        },
      }),
    ),
    allowed: ['applicant'],
    refused: notTheirs(drafters),
  },
  {
    operation: 'checkDraft',
    ask: post(() => `/api/drafts/${draft.id}/check`),
    allowed: ['applicant'],
    refused: notTheirs(drafters),
  },
  {
    operation: 'saveDraft',
    ask: async (who) =>
      await who.call('PUT', `/api/drafts/${draft.id}`, { version: draft.version, region: null, form: {} }),
    allowed: ['applicant'],
    refused: notTheirs(drafters),
  },
  {
    operation: 'submitDraft',
    ask: post(
      () => `/api/drafts/${draft.id}/submit`,
      () => ({ version: draft.version }),
    ),
    allowed: ['applicant'],
    refused: notTheirs(drafters),
  },
  { operation: 'getOwnMessages', ask: get(() => '/api/own-messages'), allowed: signedIn },
  {
    operation: 'chooseOwnMessages',
    ask: (who) => who.call('PUT', '/api/own-messages', defaultSettings),
    allowed: signedIn,
  },
  {
    operation: 'enterContact',
    what: 'where the city sends nothing',
    ask: (who) => who.call('PUT', '/api/own-messages/sms', { address: '13800001234' }),
    allowed: signedIn,
    status: 409,
  },
  {
    operation: 'confirmContact',
    what: 'that was never entered',
    ask: post(
      () => '/api/own-messages/sms/confirm',
      () => ({ code: '000000' }),
    ),
    allowed: signedIn,
    status: 409,
  },
  {
    operation: 'removeContact',
    ask: (who) => who.call('DELETE', '/api/own-messages/sms'),
    allowed: signedIn,
  },
  {
    operation: 'getServiceRecord',
    ask: get(() => `/api/cases/${waiting.id}/service-record`),
    allowed: ['applicant', ...office],
    refused: noCase,
  },
  {
    operation: 'downloadNotice',
    what: 'of what no document is written of',
    ask: get(() => `/api/cases/${waiting.id}/documents/1`),
    allowed: ['applicant', ...office],
    refused: noCase,
    status: 404,
  },
  {
    operation: 'beginUpload',
    ask: post(() => '/api/files', newUpload),
    allowed: ['applicant'],
    refused: 404,
  },
  { operation: 'getUpload', ask: get(() => `/api/files/${file}`), allowed: ['applicant'], refused: 404 },
  { operation: 'putChunk', ask: putPiece, allowed: ['applicant'], refused: 404 },
  {
    operation: 'finishUpload',
    ask: post(() => `/api/files/${file}/finish`),
    allowed: ['applicant'],
    refused: 404,
  },
  {
    operation: 'downloadFile',
    ask: get(() => `/api/files/${file}/content`),
    allowed: ['applicant'],
    refused: 404,
  },
  {
    operation: 'listDraftFiles',
    ask: get(() => `/api/drafts/${draft.id}/files`),
    allowed: ['applicant'],
    refused: notTheirs(drafters),
  },
  {
    operation: 'deleteFile',
    ask: (who) => who.call('DELETE', `/api/files/${file}`),
    allowed: ['applicant'],
    refused: 404,
  },
  {
    operation: 'deleteDraft',
    ask: (who) => who.call('DELETE', `/api/drafts/${draft.id}`),
    allowed: ['applicant'],
    refused: notTheirs(drafters),
  },

  {
    operation: 'listCases',
    ask: get(() => '/api/cases'),
    allowed: everybody.filter((who) => who !== 'nobody' && who !== 'administrator'),
  },
  { operation: 'listWork', ask: get(() => '/api/work'), allowed: signedIn },
  {
    operation: 'beginCase',
    what: 'a service that no office begins of its own accord',
    ask: post(
      () => '/api/cases',
      () => ({ service: 'startup', form: {} }),
    ),
    allowed: [...office, 'otherClerk', 'otherHead', 'elsewhere'],
    status: 404,
  },
  { operation: 'countWork', ask: get(() => '/api/work/count'), allowed: signedIn },
  {
    operation: 'getCase',
    what: 'a start-up',
    ask: get(() => `/api/cases/${waiting.id}`),
    allowed: seesCase,
    refused: noCase,
  },
  {
    operation: 'getCase',
    what: 'a part that a bank had a share in',
    ask: get(() => `/api/cases/${account}`),
    allowed: [...seesCase, 'bank'],
    refused: noCase,
  },
  {
    operation: 'downloadProof',
    ask: get(() => `/api/cases/${waiting.id}/proof`),
    allowed: seesCase,
    refused: noCase,
  },
  {
    operation: 'explainClock',
    ask: get(() => `/api/cases/${waiting.id}/clocks/acceptance/explain`),
    allowed: seesCase,
    refused: noCase,
  },
  {
    operation: 'actOnCases',
    ask: post(
      () => '/api/cases/acts',
      () => ({ cases: [{ id: noImport, version: 1 }], act: { act: 'note', note: '批量' } }),
    ),
    allowed: signedIn,
  },
  {
    operation: 'joinGathering',
    what: 'where nothing gathers',
    ask: post(
      () => `/api/cases/${waiting.id}/gatherings/registration`,
      () => ({ form: {} }),
    ),
    allowed: applicants,
    status: 409,
  },
  {
    operation: 'nameDeputy',
    what: 'one who is of no office',
    ask: (who) =>
      who.call('PUT', '/api/deputies', {
        account: 'nobody',
        deputy: 'nobody-else',
        from: '2022-06-01',
        to: '2022-06-30',
        reason: '出差',
      }),
    allowed: [],
  },
  { operation: 'getOwnData', ask: get(() => '/api/my/data'), allowed: applicants },
  { operation: 'exportOwnData', ask: get(() => '/api/my/data/export'), allowed: applicants },
  {
    operation: 'eraseOwnData',
    // The law has something kept of both.
    ask: post(
      () => '/api/my/data/erasure',
      () => ({ confirm: 'erase' }),
    ),
    allowed: applicants,
    status: 409,
  },
  { operation: 'getStanding', ask: get(() => '/api/standing'), allowed: applicants },
  { operation: 'getRealName', ask: get(() => '/api/real-name'), allowed: applicants },
  {
    operation: 'checkIdentity',
    what: 'once more, of whoever is known',
    ask: post(
      () => '/api/real-name',
      () => ({ channel: 'face', entries: {}, consent: true }),
    ),
    allowed: applicants,
    status: 409,
  },
  { operation: 'listPowers', what: 'over oneself', ask: get(() => '/api/powers'), allowed: applicants },
  {
    operation: 'givePower',
    what: 'to somebody unknown',
    ask: post(
      () => '/api/powers',
      () => ({
        agent: { name: '无此人', identifier: '000000000000000000' },
        services: ['*'],
        acts: ['read'],
        from: '2022-06-01',
        to: '2022-12-31',
        reason: '',
      }),
    ),
    allowed: applicants,
    status: 422,
  },
  {
    operation: 'revokePower',
    what: 'that there is none of',
    ask: post(
      () => `/api/powers/${noImport}/revocation`,
      () => ({ reason: '' }),
    ),
    allowed: applicants,
    status: 404,
  },
  {
    operation: 'identifyByLicence',
    what: 'with a code that is none',
    ask: post(
      () => '/api/licence-identities',
      () => ({ code: 'nothing' }),
    ),
    allowed: [...office, 'otherClerk', 'otherHead', 'elsewhere'],
    status: 404,
  },
  {
    operation: 'presentLicence',
    what: 'that is none',
    ask: post(
      () => `/api/own-certificates/${noImport}/presented`,
      () => ({}),
    ),
    allowed: applicants,
    status: 404,
  },
  {
    operation: 'proveIdentity',
    what: 'with a number that is none',
    ask: post(
      () => '/api/identity-proofs',
      () => ({
        name: '无此人',
        residentId: '000000000000000000',
        phone: '13900000000',
        document: 'passport',
      }),
    ),
    allowed: [...office, 'otherClerk', 'otherHead', 'elsewhere'],
    status: 422,
  },
  open('listOffices', () => '/api/offices'),
  {
    operation: 'listStaff',
    ask: get(() => '/api/staff'),
    allowed: [...office, 'otherClerk', 'otherHead', 'elsewhere', 'administrator'],
  },
  ...(
    [
      ['addStaff', '/api/staff', { username: 'nobody', name: { zh: '无', en: 'None' } }],
      ['giveRole', '/api/staff/nobody/roles', {}],
    ] as const
  ).map(
    ([operation, path, body]): Row => ({
      operation,
      what: 'from a day that is over',
      ask: post(
        () => path,
        () => ({ ...body, role: 'handler', office: oneDay.office, from: '2020-01-01' }),
      ),
      allowed: managers,
      status: 422,
    }),
  ),
  {
    operation: 'endRole',
    what: 'of somebody who is not there',
    ask: post(
      () => '/api/staff/nobody/roles/ending',
      () => ({ role: 'handler', office: oneDay.office, lastDay: '2022-06-30' }),
    ),
    allowed: managers,
    status: 404,
  },
  {
    operation: 'previewLeaving',
    what: 'of somebody who is not there',
    ask: get(() => `/api/staff/nobody/leaving?office=${encodeURIComponent(oneDay.office)}`),
    allowed: managers,
    status: 404,
  },
  {
    operation: 'leaveOffice',
    what: 'of somebody who is not there',
    ask: post(
      () => '/api/staff/nobody/leaving',
      () => ({ office: oneDay.office, lastDay: '2022-06-30', colleague: null, reason: '' }),
    ),
    allowed: managers,
    status: 404,
  },
  {
    operation: 'listDeputations',
    ask: get(() => '/api/deputies'),
    allowed: [...office, 'otherClerk', 'otherHead', 'elsewhere', 'planLead', 'supervisor'],
  },
  {
    operation: 'endDeputation',
    what: 'that there is none of',
    ask: (who) => who.call('DELETE', '/api/deputies/nobody/nobody-else/2022-06-01'),
    allowed: ['head', 'otherHead'],
    status: 404,
  },
  { operation: 'listBeginnings', ask: get(() => '/api/beginnings'), allowed: signedIn },
  { operation: 'listGatherings', ask: get(() => '/api/gatherings'), allowed: applicants },
  { operation: 'listNotices', ask: get(() => '/api/notices'), allowed: signedIn },
  { operation: 'countNotices', ask: get(() => '/api/notices/count'), allowed: signedIn },
  {
    operation: 'readNotices',
    what: 'that are not one’s own',
    ask: post(
      () => '/api/notices/read',
      () => ({ notice: 'none' }),
    ),
    allowed: signedIn,
    status: 404,
  },
  {
    operation: 'followSuccessors',
    ask: post(() => '/api/offices/successions'),
    allowed: ['administrator'],
  },
  { operation: 'listEarlierVersions', ask: get(() => '/api/migrations'), allowed: ['administrator'] },
  {
    operation: 'previewMigrations',
    ask: get(() => '/api/services/startup/migrations?from=1'),
    allowed: ['administrator'],
  },
  {
    operation: 'migrateCases',
    ask: post(
      () => '/api/services/startup/migrations',
      () => ({ from: 1 }),
    ),
    allowed: ['administrator'],
  },
  actRow({ act: 'note', note: '已电话联系' }, office),
  actRow({ act: 'accept' }, office),
  actRow({ act: 'request-correction', items: [{ field: 'address', text: '请写明房号' }] }, office),
  actRow({ act: 'refuse-acceptance', reason: 'not-ours', note: '请到主管机关办理' }, office),
  actRow({ act: 'withdraw', reason: '改天再办' }, ['applicant']),

  {
    operation: 'listOutbox',
    ask: get(() => '/api/operations/outbox'),
    allowed: ['administrator', 'auditor'],
  },
  {
    operation: 'getMadeUpMonth',
    ask: get(() => '/api/operations/month'),
    allowed: ['administrator', 'auditor'],
  },
  {
    operation: 'startMadeUpMonth',
    // Where none is offered, whoever may begin one is told so, everybody else less.
    ask: post(
      () => '/api/operations/month',
      () => ({ seed: 1, days: 1, firmsPerDay: 1 }),
    ),
    allowed: ['administrator'],
    status: 409,
  },
  {
    operation: 'removeMadeUpMonth',
    ask: post(() => '/api/operations/month/remove'),
    allowed: ['administrator'],
    status: 409,
  },
  {
    operation: 'getBackgroundWork',
    ask: get(() => '/api/operations/background'),
    allowed: ['administrator', 'auditor'],
  },
  {
    operation: 'listStuckJobs',
    ask: get(() => '/api/operations/stuck-jobs'),
    allowed: ['administrator', 'auditor'],
  },
  {
    operation: 'retryStuckJob',
    // Of this number there is none; who may see to background work is told so, everybody else less.
    ask: post(() => '/api/operations/stuck-jobs/999999/retry'),
    allowed: ['administrator'],
    status: 404,
  },
  {
    operation: 'settleStuckJob',
    ask: post(
      () => '/api/operations/stuck-jobs/999999/settle',
      () => ({ note: '已另行处理' }),
    ),
    allowed: ['administrator'],
    status: 404,
  },
  {
    operation: 'requeueMessage',
    // Of a message there is none; who may send one again is told so, everybody else less.
    ask: post(
      () => `/api/operations/outbox/${noImport}/requeue`,
      () => ({ reason: '对方已恢复' }),
    ),
    allowed: ['administrator'],
    status: 404,
  },
  {
    operation: 'listBehaviours',
    ask: get(() => '/api/operations/parties'),
    allowed: ['administrator', 'auditor'],
  },
  {
    operation: 'tellParty',
    ask: post(
      () => `/api/operations/parties/${city.bank}/behaviour`,
      () => ({ mode: 'prompt' }),
    ),
    allowed: ['administrator'],
  },

  { operation: 'listImports', ask: get(() => '/api/imports'), allowed: reviewers },
  {
    operation: 'startImport',
    ask: (who) =>
      who.call('POST', '/api/imports', undefined, {
        raw: 'no plan at all',
        headers: { 'content-type': 'text/plain' },
      }),
    allowed: reviewers,
    status: 422,
  },
  ...(['', '/repairs', '/doubts', '/changes', '/lines?from=1&to=9'] as const).map(
    (part): Row => ({
      operation: {
        '': 'getImport',
        '/repairs': 'listRepairs',
        '/doubts': 'listDoubts',
        '/changes': 'listChanges',
        '/lines?from=1&to=9': 'listImportLines',
      }[part],
      ask: get(() => `/api/imports/${noImport}${part}`),
      allowed: reviewers,
      status: 404,
    }),
  ),
  {
    operation: 'decideImport',
    ask: (who) => who.call('PUT', `/api/imports/${noImport}/decisions`, { version: 1 }),
    allowed: reviewers,
    status: 404,
  },
  {
    operation: 'applyImport',
    ask: post(
      () => `/api/imports/${noImport}/apply`,
      () => ({ version: 1 }),
    ),
    allowed: reviewers,
    status: 404,
  },
  {
    operation: 'discardImport',
    ask: post(() => `/api/imports/${noImport}/discard`),
    allowed: reviewers,
    status: 404,
  },
];

test('every operation stands in the table', async () => {
  type Methods = Readonly<Record<string, { readonly operationId: string }>>;
  const { paths } = await product.nobody.get<{ paths: Readonly<Record<string, Methods>> }>(
    '/api/openapi.json',
  );
  const described = Object.values(paths).flatMap((methods) =>
    Object.values(methods).map(({ operationId }) => operationId),
  );
  const listed = new Set(table.map(({ operation }) => operation));
  expect(described.filter((operation) => !listed.has(operation))).toEqual([]);
});

describe.each(table.map((row) => ({ ...row, name: [row.operation, row.what].filter(Boolean).join(' ') })))(
  '$name',
  ({ operation, ask, allowed, refused = 403, status = 200 }) => {
    const others = everybody.filter((who) => !allowed.includes(who));

    if (others.length > 0)
      test('is refused to everybody else, and nothing is changed by asking', async () => {
        const before = await everythingStored();
        for (const who of others) {
          const answer = await ask(people[who]);
          const expected = who === 'nobody' ? 401 : typeof refused === 'function' ? refused(who) : refused;
          expect(answer.status, `${who} ${JSON.stringify(answer.body)}`).toBe(expected);
          expect(answer.type).toBe('application/problem+json');
        }
        expect(await everythingStored()).toEqual(before);
      });

    test('is done for those it is for', async () => {
      for (const who of allowed) {
        const answer = await ask(people[who]);
        expect(answer.status, `${who} ${JSON.stringify(answer.body)}`).toBe(status);
        if (['submitDraft', 'deleteDraft', 'saveDraft', 'deleteFile'].includes(operation)) await renewDraft();
        if (operation === 'actOnCase') await renewCase();
      }
    });
  },
);

describe('what is shown of a case', () => {
  const seen = async (who: Who) => JSON.stringify(await people[who].call('GET', `/api/cases/${waiting.id}`));

  test.each(['applicant', 'clerk', 'handler'] as const)(
    'to the %s: everything that was entered',
    async (who) => {
      const text = await seen(who);
      for (const personal of personalTexts) expect(text).toContain(personal);
    },
  );

  test.each(overseers)('to the %s: the clock and the course, and nobody by name', async (who) => {
    const text = await seen(who);
    for (const personal of [...personalTexts, '陈雨帆']) expect(text).not.toContain(personal);
    const view = JSON.parse(text).body as {
      moves: unknown[];
      clocks: { acceptance: unknown };
      queryCode: unknown;
    };
    expect([view.moves, view.queryCode]).toEqual([[], null]);
    expect(view.clocks.acceptance).not.toBeNull();
    const list = JSON.stringify(await people[who].get('/api/cases'));
    expect(list).toContain(waiting.number);
    expect(list).not.toContain('陈雨帆');
  });

  test('supervision and plan leads read nothing that people wrote in a case but what moves its clock', async () => {
    const receipt = await apply(people.applicant, oneDay.region, licenceOnlyForm(city, oneDay.region));
    const asked = { act: 'request-correction', items: [{ field: 'address', text: '请写明房号三〇一' }] };
    const { version } = await readCase(people.clerk, receipt.id);
    await people.clerk.post(`/api/cases/${receipt.id}/acts`, { version, ...asked });
    for (const who of ['planLead', 'supervisor'] as const) {
      const view = await readCase(people[who], receipt.id);
      expect(JSON.stringify(view)).not.toContain('三〇一');
      expect(view.corrections[0]?.items).toHaveLength(1);
      expect(view.strands.every(({ reason }) => reason === null)).toBe(true);
    }
    expect(JSON.stringify(await readCase(people.clerk, receipt.id))).toContain('三〇一');
  });

  test('the query code is shown to the applicant alone', async () => {
    for (const who of ['clerk', 'handler', 'head', ...overseers] as const) {
      expect(await seen(who)).not.toContain(waiting.queryCode);
    }
  });

  test('lists hold what the reader may open, and nothing else', async () => {
    for (const who of signedIn) {
      const answer = await people[who].call<{ items: readonly { id: string }[] }>(
        'GET',
        '/api/cases?limit=500',
      );
      if (answer.status === 403) continue;
      const listed = answer.body.items.map(({ id }) => id);
      for (const id of listed) {
        expect((await people[who].call('GET', `/api/cases/${id}`)).status, `${who} ${id}`).toBe(200);
      }
      expect(listed.includes(waiting.id), who).toBe(seesCase.includes(who));
    }
  });

  test('public pages of a register hold no person’s number or telephone', async () => {
    for (const { code } of (await product.nobody.get<{ items: { code: string }[] }>('/api/registers'))
      .items) {
      const text = JSON.stringify((await product.nobody.call('GET', `/api/registers/${code}/entries`)).body);
      for (const personal of personalTexts.filter((each) => /\d/.test(each)))
        expect(text).not.toContain(personal);
    }
  });
});

describe('the moves offered', () => {
  const acts = [
    'resubmit',
    'accept',
    'request-correction',
    'refuse-acceptance',
    'complete-step',
    'suspend',
    'resume',
    'accept-with-tolerance',
    'request-extension',
    'decide-extension',
    'submit-material',
    'check-obligation',
    'note',
    'withdraw',
    'reopen',
    'rate',
  ] as const;
  /** The words in which such acts are answered. */
  const answers: Readonly<Record<string, string>> = {
    'decide-extension': 'refused',
    'check-obligation': 'broken',
  };

  test.each(seesCase)('to the %s are all that the server lets through', async (who) => {
    for (const id of [waiting.id, done.id, account]) {
      const { moves, version } = await readCase(people[who], id);
      const offered = new Set(moves.map(({ act }) => act));
      for (const act of acts.filter((each) => !offered.has(each))) {
        const answer = await people[who].call('POST', `/api/cases/${id}/acts`, {
          version,
          act,
          reason: '理由',
          note: '备注',
          stars: 3,
          step: 'review',
          outcome: answers[act] ?? 'approve',
          form: licenceOnlyForm(city, oneDay.region),
          items: [{ field: null, text: '请补充' }],
        });
        expect([403, 409], `${act} ${JSON.stringify(answer.body)}`).toContain(answer.status);
      }
      expect((await readCase(people[who], id)).version).toBe(version);
    }
  });
});

describe('whoever must stay away from a case', () => {
  const act = async (who: Who, id: string, request: object) => {
    const { version } = await readCase(people.applicant, id);
    return await people[who].call<{ code: string }>('POST', `/api/cases/${id}/acts`, { version, ...request });
  };
  const kin = { ground: 'kin', reason: '申请人是我表兄' };

  test('says so, does nothing more in it, reads nothing personal, and is shown why; others go on', async () => {
    const { id } = await apply(people.applicant, oneDay.region, licenceOnlyForm(city, oneDay.region));
    expect((await act('handler', id, { act: 'stay-away', ...kin })).status).toBe(200);
    const refused = await act('handler', id, { act: 'accept' });
    expect([refused.status, refused.body.code]).toEqual([403, 'case.stays-away']);
    const seen = await readCase(people.handler, id);
    for (const personal of personalTexts) expect(JSON.stringify(seen.form)).not.toContain(personal);
    expect(seen.moves).toEqual([]);
    expect(seen.barred.find((each) => each.act === 'accept')?.why.zh).toBe('你须回避本办件');
    expect((await act('clerk', id, { act: 'accept' })).status).toBe(200);
  });

  test('is asked to by the party, by the head’s decision; the party reads that, and not who', async () => {
    const { id } = await apply(people.applicant, oneDay.region, licenceOnlyForm(city, oneDay.region));
    expect((await act('otherApplicant', id, { act: 'ask-avoidance', ...kin })).status).toBe(404);
    expect((await act('applicant', id, { act: 'ask-avoidance', ...kin })).status).toBe(200);
    const order = (account: string) => ({ act: 'order-avoidance', to: { account }, ...kin });
    const offered = (await readCase(people.head, id)).moves.find((move) => move.act === 'order-avoidance');
    const named = offered?.receivers?.find(({ name }) => name.zh !== '')?.code ?? '';
    expect((await act('clerk', id, order(named))).status).toBe(403);
    expect((await act('head', id, order('nobody'))).body.code).toBe('case.account-unfit');
    expect((await act('head', id, order(named))).status).toBe(200);
    const { timeline } = await readCase(people.applicant, id);
    const told = timeline.find(({ type }) => type === 'officer-avoided');
    expect(told?.text.zh).toBe('负责人决定一名工作人员回避（涉及近亲属等的利害关系）');
    expect(told?.note).toBeNull();
  });
});

/** A digest of every table but those in which reading itself is written down. */
async function everythingStored(): Promise<unknown> {
  const { rows: tables } = await database.query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE'
       and table_name not in ('session', 'access_log', 'serial') order by table_name`,
  );
  const digests = tables.map(
    ({ name }) => `select '${name}' as name, count(*)::int as rows,
      md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as digest from ${name} t`,
  );
  return (await database.query(`${digests.join(' union all ')} order by name`)).rows;
}
