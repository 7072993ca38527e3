import { everybody, get, officers, open, overseers, post, type Row } from '../kinds.ts';
import type { Setting } from '../setting.ts';

/** Indicators, reports of figures, rankings and bulletins. */
export const figuresRows = ({ made }: Setting): readonly Row[] => [
  open('listIndicators', () => '/api/indicators'),
  open('listBulletins', () => '/api/bulletins'),
  open('getBulletin', () => `/api/bulletins/${made.bulletin}`),
  open('downloadBulletin', () => `/api/bulletins/${made.bulletin}/xlsx`),
  open('getIndicator', () => '/api/indicators/startup-steps'),
  open('listContributions', () => '/api/indicators/startup-steps/contributions'),
  open('downloadIndicator', () => '/api/indicators/startup-steps/table.csv'),
  open('downloadIndicators', () => '/api/indicators/table.csv?plan=1'),
  open('downloadIndicatorWorkbook', () => '/api/indicators/table.xlsx?plan=1'),
  {
    operation: 'readBulletinRhythms',
    ask: get(() => '/api/bulletin-rhythms'),
    allowed: [...officers, ...overseers, 'administrator'],
  },
  {
    operation: 'getRanking',
    ask: get(() => '/api/rankings/counties?from=2022-05&to=2022-06'),
    allowed: [...officers, ...overseers, 'administrator'],
  },
  {
    operation: 'downloadRanking',
    ask: get(() => '/api/rankings/counties/table.csv?from=2022-05&to=2022-06'),
    allowed: [...officers, ...overseers, 'administrator'],
  },
  {
    operation: 'previewBulletin',
    what: 'of one that is written already',
    ask: post(
      () => `/api/bulletins/${made.bulletin}/preview`,
      () => ({ words: {}, to: '', copies: '' }),
    ),
    allowed: everybody,
    status: 404,
  },
  {
    operation: 'getOverview',
    ask: get(() => '/api/overview'),
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
];
