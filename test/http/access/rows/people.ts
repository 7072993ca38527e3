import { applicants, get, managers, noImport, office, oneDay, open, post, type Row } from '../kinds.ts';

/** Who people are, for whom they act, and who works for an office. */
export const peopleRows: readonly Row[] = [
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
];
