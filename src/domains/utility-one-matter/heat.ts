import { convention, limit, workingDays } from '../pipe-connection/fields.ts';
import { citationsOf, type Utility } from '../pipe-connection/utility.ts';
import { oneMatter } from './basis.ts';

/** No plan of its own prints figures for heat: it is connected within this one. */
const cites = citationsOf('water', {
  'early-connection': oneMatter,
  'handling-time': oneMatter,
  'works-approval': oneMatter,
  'outside-line': oneMatter,
  charges: oneMatter,
  'service-quality': oneMatter,
  'no-papers': oneMatter,
  'open-market': oneMatter,
});

export const heat: Utility = {
  plan: 'water',
  code: 'heat',
  name: { zh: '热力', en: 'heat' },
  connection: { zh: '用热报装', en: 'Heat connection' },
  on: { zh: '通热', en: 'Heat is on' },
  company: { zh: '供热企业', en: 'the heating company' },
  duty: 'heat-supply',
  party: 'heat-supply',
  keywords: ['暖气', '供热', '供暖', '接暖', 'heating', 'connect'],
  hotline: '12345',
  need: { title: { zh: '供热面积（平方米）', en: 'Area to be heated (m²)' }, maximum: 10_000_000 },
  cites,
  handling: limit(16, 'half-day', convention('供热八个工作日', 'Heat within eight working days')),
  surveyWithin: { value: 7, unit: 'working-hour' },
  openingWithin: { value: 7, unit: 'working-hour' },
  approvals: {
    offices: [
      'planning-permission',
      'housing-licensing',
      'city-management-licensing',
      'greenery-licensing',
      'police-licensing',
    ],
    limit: workingDays(3, convention('同燃气，三个工作日', 'As for gas: three working days')),
  },
  told: ['transport-licensing', 'police-licensing', 'city-management-licensing', 'greenery-licensing'],
  shortLine: limit(7, 'natural-day', convention('同燃气，七天', 'As for gas: seven days')),
  steps: {
    survey: { zh: '受理勘查', en: 'Taken up and surveyed' },
    opening: { zh: '验收通热', en: 'Checked and opened' },
  },
  bearer: {
    code: 'company-and-government',
    name: { zh: '供热企业和当地政府', en: 'The heating company and the local government' },
    follows: [
      { zh: '由供热企业和当地政府合理分担', en: 'The company and the government share it between them' },
    ],
  },
  outageNotice: {
    days: 2,
    hours: 24,
    basis: [...oneMatter, ...convention('停热提前二十四小时', 'Twenty-four hours ahead')],
  },
  certificates: { contract: 'heat-contract', invoice: 'heat-invoice' },
};
