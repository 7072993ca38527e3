import { applicants, everybody, get, officers, oneDay, open, post, type Row } from '../kinds.ts';

/** The log’s proofs, the catalogue of data, requests for it and messages of other systems. */
export const sharingRows: readonly Row[] = [
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
];
