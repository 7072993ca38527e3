import { limit, workingDays } from '../pipe-connection/fields.ts';
import { citationsOf, type Utility } from '../pipe-connection/utility.ts';

const cites = citationsOf('gas');

/** Gas, as plan 4 has it: two steps, one working day, no paper. */
export const gas: Utility = {
  plan: 'gas',
  code: 'gas',
  name: { zh: '燃气', en: 'gas' },
  connection: { zh: '用气报装', en: 'Gas connection' },
  on: { zh: '通气', en: 'Gas is on' },
  company: { zh: '燃气企业', en: 'the gas company' },
  duty: 'gas-supply',
  party: 'gas-supply',
  keywords: ['办气', '接气', '通气', '燃气', '天然气', '开户', 'gas', 'connect'],
  hotline: '96777',
  need: { title: { zh: '每天用气（立方米）', en: 'Gas needed per day (m³)' }, maximum: 1_000_000 },
  cites,
  // From the day of application on, and in the company's own time alone: a working day of office minutes.
  handling: { ...limit(2, 'half-day', cites['handling-time']), fact: 'gas-internal' },
  surveyWithin: { value: 1, unit: 'half-day' },
  openingWithin: { value: 60, unit: 'working-minute' },
  approvals: {
    offices: [
      'planning-permission',
      'housing-licensing',
      'city-management-licensing',
      'greenery-licensing',
      'police-licensing',
    ],
    limit: { ...workingDays(3, cites['works-approval']), fact: 'gas-approval' },
  },
  told: ['transport-licensing', 'police-licensing', 'city-management-licensing', 'greenery-licensing'],
  shortLine: { ...limit(7, 'natural-day', cites['outside-line']), fact: 'gas-outside-line' },
  steps: {
    survey: { zh: '受理勘查', en: 'Taken up and surveyed' },
    opening: { zh: '验收开通', en: 'Checked and opened' },
  },
  bearer: {
    code: 'company-and-government',
    name: { zh: '燃气企业和当地政府', en: 'The gas company and the local government' },
    follows: [
      {
        zh: '费用由燃气企业和当地政府合理分担，和你无关',
        en: 'The company and the government share it between them; it is no matter of yours',
      },
    ],
  },
  outageNotice: {
    // Whole days are counted: three of them are 48 hours in any case.
    days: 3,
    hours: 48,
    basis: [...cites['service-quality'], { law: '城镇燃气管理条例', article: '20' }],
  },
  certificates: { contract: 'gas-contract', invoice: 'gas-invoice' },
};
