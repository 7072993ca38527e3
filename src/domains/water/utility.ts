import { limit, workingDays } from '../pipe-connection/fields.ts';
import { citationsOf, type Utility } from '../pipe-connection/utility.ts';

/** Plan 5 says nothing of papers on its own; that nothing is asked for twice is part of serving at one place. */
const cites = citationsOf('water', { 'no-papers': [{ plan: 'water', measure: 'service-quality' }] });

/** Water, as plan 5 has it: two steps, two working days, and the same day where nothing is built outside. */
export const water: Utility = {
  plan: 'water',
  code: 'water',
  name: { zh: '自来水', en: 'water' },
  connection: { zh: '用水报装', en: 'Water connection' },
  on: { zh: '通水', en: 'Water is on' },
  company: { zh: '供水企业', en: 'the water company' },
  duty: 'water-supply',
  party: 'water-supply',
  keywords: ['办水', '接水', '通水', '自来水', '装水表', '开户', 'water', 'connect'],
  hotline: '96510',
  need: { title: { zh: '每天用水（立方米）', en: 'Water needed per day (m³)' }, maximum: 100_000 },
  cites,
  // From the day of application on, and in the company's own time alone: two working days of office minutes.
  handling: { ...limit(4, 'half-day', cites['handling-time']), fact: 'water-internal' },
  handlingWithoutWorks: { ...workingDays(0, cites['handling-time']), fact: 'water-same-day' },
  // Less than a half day's hours, so that whoever asks while the hall is closed at noon has the survey before it closes.
  surveyWithin: { value: 2, unit: 'working-hour' },
  openingWithin: { value: 3, unit: 'working-hour' },
  approvals: {
    offices: [
      'planning-permission',
      'housing-licensing',
      'city-management-licensing',
      'greenery-licensing',
      'police-licensing',
    ],
    limit: { ...workingDays(2, cites['works-approval']), fact: 'water-approval' },
  },
  told: ['transport-licensing', 'police-licensing', 'city-management-licensing'],
  shortLine: { ...limit(2, 'natural-day', cites['outside-line']), fact: 'water-outside-line' },
  steps: {
    survey: { zh: '受理', en: 'Taken up' },
    opening: { zh: '通水', en: 'Water turned on' },
  },
  bearer: {
    code: 'company',
    name: { zh: '供水企业', en: 'The water company' },
    follows: [{ zh: '产权边界以外，由供水企业投资', en: 'Beyond your boundary the water company invests' }],
  },
  outageNotice: {
    // Whole days are counted: two of them are 24 hours in any case.
    days: 2,
    hours: 24,
    basis: [...cites['service-quality'], { law: '城市供水条例', article: '22' }],
  },
  certificates: { contract: 'water-contract', invoice: 'water-invoice' },
};
