import { drafters, everybody, get, noImport, notTheirs, officers, oneDay, post, type Row } from '../kinds.ts';
import type { Setting } from '../setting.ts';

/** Halls with their numbers, visits at a counter, and those who help. */
export const counterRows = ({ made, product }: Setting): readonly Row[] => [
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
    ask: post(() => `/api/drafts/${made.draft.id}/help`),
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
  {
    operation: 'openCaseVisit',
    what: 'that there is none of',
    ask: post(
      () => '/api/counter/case-visits',
      () => ({
        number: 'none',
        act: 'withdraw',
        ticket: '',
        channel: 'phone',
        person: { name: '陈雨帆', residentId: '411002198804121024', phone: '13900000001' },
        document: null,
      }),
    ),
    allowed: officers,
    status: 404,
  },
  { operation: 'listCounterServices', ask: get(() => '/api/counter/services'), allowed: officers },
  {
    operation: 'findRepresented',
    what: 'that nobody knows',
    ask: post(
      () => '/api/counter/represented',
      () => ({ person: { name: '陈雨帆', residentId: '411002198804121024' }, q: '没有这家企业' }),
    ),
    allowed: officers,
    status: 404,
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
];
