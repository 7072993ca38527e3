import { defaultSettings } from '../../../../src/kernel/message/index.ts';
import { get, open, post, type Row, signedIn } from '../kinds.ts';

/** What everybody finds in the city: its services, its messages, what it tells people. */
export const cityRows: readonly Row[] = [
  open('getCity', () => '/api/city'),
  open('listOutsideParties', () => '/api/outside-parties'),
  open('listServices', () => '/api/services'),
  open('getFrontPage', () => '/api/front-page'),
  open('askDecisionTable', () => '/api/decision-tables/power-works-payer?facts=%7B%7D'),
  open('listScopeTerms', () => '/api/business-scope/terms?q=%E9%A5%AD%E5%BA%97'),
  open('planScope', () => '/api/business-scope/plan?terms=S054'),
  open('getService', () => '/api/services/startup'),
  open('getServiceGuide', () => '/api/services/startup/guide'),
  open('getProcess', () => '/api/services/startup/process'),
  open('downloadProcess', () => '/api/services/startup/process.bpmn'),
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
];
