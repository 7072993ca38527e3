import { city, get, noImport, post, type Row } from '../kinds.ts';

/** What runs behind the product, and cases that go over to a later version. */
export const operationsRows: readonly Row[] = [
  {
    operation: 'getExchangeHealth',
    ask: get(() => '/api/operations/exchange'),
    allowed: ['administrator', 'auditor'],
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
    operation: 'listOperationsDone',
    ask: get(() => '/api/operations/done'),
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
];
