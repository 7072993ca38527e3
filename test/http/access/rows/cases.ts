import {
  applicants,
  everybody,
  get,
  noCase,
  noImport,
  office,
  open,
  post,
  type Row,
  seesCase,
  signedIn,
} from '../kinds.ts';
import type { Setting } from '../setting.ts';

/** Cases, work on them, and what is said of them. */
export const casesRows = ({ made, actRow }: Setting): readonly Row[] => [
  open('trackCase', () => `/api/track?number=${made.done.number}&code=${made.done.queryCode}`),
  {
    operation: 'streamChanges',
    // It stays open: whether it begins is all there is to see.
    ask: (who) => who.call('GET', '/api/stream', undefined, { beginningOnly: true }),
    allowed: signedIn,
  },
  {
    operation: 'getServiceRecord',
    ask: get(() => `/api/cases/${made.waiting.id}/service-record`),
    allowed: ['applicant', ...office],
    refused: noCase,
  },
  {
    operation: 'downloadNotice',
    what: 'of what no document is written of',
    ask: get(() => `/api/cases/${made.waiting.id}/documents/1`),
    allowed: ['applicant', ...office],
    refused: noCase,
    status: 404,
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
    ask: get(() => `/api/cases/${made.waiting.id}`),
    allowed: seesCase,
    refused: noCase,
  },
  {
    operation: 'getCase',
    what: 'a part that a bank had a share in',
    ask: get(() => `/api/cases/${made.account}`),
    allowed: [...seesCase, 'bank'],
    refused: noCase,
  },
  {
    operation: 'downloadProof',
    ask: get(() => `/api/cases/${made.waiting.id}/proof`),
    allowed: seesCase,
    refused: noCase,
  },
  {
    operation: 'explainClock',
    ask: get(() => `/api/cases/${made.waiting.id}/clocks/acceptance/explain`),
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
      () => `/api/cases/${made.waiting.id}/gatherings/registration`,
      () => ({ form: {} }),
    ),
    allowed: applicants,
    status: 409,
  },
  { operation: 'listBeginnings', ask: get(() => '/api/beginnings'), allowed: signedIn },
  { operation: 'listGatherings', ask: get(() => '/api/gatherings'), allowed: applicants },
  actRow({ act: 'note', note: '已电话联系' }, office),
  actRow({ act: 'accept' }, office),
  actRow({ act: 'request-correction', items: [{ field: 'address', text: '请写明房号' }] }, office),
  actRow({ act: 'refuse-acceptance', reason: 'not-ours', note: '请到主管机关办理' }, office),
  actRow({ act: 'withdraw', reason: '改天再办' }, ['applicant']),
];
