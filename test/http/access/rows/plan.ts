import {
  bytes,
  city,
  everybody,
  get,
  noImport,
  officers,
  open,
  overseers,
  post,
  type Row,
  reviewers,
} from '../kinds.ts';

/** Plans, their tasks and rounds, supervision, and the import of a plan. */
export const planRows: readonly Row[] = [
  open('listPlans', () => '/api/plans'),
  open('getPlan', () => `/api/plans/${city.plan}`),
  open('listTasks', () => '/api/tasks'),
  open('downloadTasks', () => '/api/tasks/table.csv?plan=1'),
  open('downloadTaskWorkbook', () => '/api/tasks/table.xlsx?plan=1'),
  open('listUnits', () => '/api/units'),
  open('listFulfilment', () => '/api/fulfilment'),
  open('downloadFulfilment', () => '/api/fulfilment/table.csv'),
  {
    operation: 'listRounds',
    ask: get(() => '/api/rounds'),
    allowed: [...officers, ...overseers, 'administrator'],
  },
  ...[
    ['downloadRounds', '/api/rounds/table.csv'],
    ['downloadRoundWorkbook', '/api/rounds/table.xlsx?period=2022-01'],
  ].map(
    ([operation = '', path = '']): Row => ({
      operation,
      ask: get(() => path),
      allowed: [...officers, ...overseers, 'administrator'],
    }),
  ),
  {
    operation: 'getTaskParts',
    ask: get(() => '/api/tasks/1/parts'),
    allowed: [...officers, ...overseers, 'administrator'],
  },
  ...[
    ['downloadOwnTasks', '/api/own-tasks/workbook.xlsx'],
    ['listCalendars', '/api/own-calendars'],
  ].map(([operation = '', path = '']): Row => ({ operation, ask: get(() => path), allowed: officers })),
  { operation: 'listOwnTasks', ask: get(() => '/api/own-tasks'), allowed: [...officers, 'planLead'] },
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
    ['downloadOrders', '/api/supervision/orders.csv'],
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
