import { measure } from '../basis.ts';
import { contactPhone, fundPercent, staff } from '../fields.ts';
import { asksOneParty, employerNumber, numberOpenedToday } from '../items/asks-one-party.ts';

/** The employer's housing-fund account (住房公积金管理条例 art. 14). */
export const housingFund = asksOneParty({
  code: 'startup.housing-fund',
  version: 3,
  name: { zh: '住房公积金缴存登记', en: 'Housing fund account' },
  summary: { zh: '开立单位公积金账户', en: 'Opens the employer’s housing fund account' },
  basis: [...measure('service-coverage'), { law: '住房公积金管理条例', article: '14' }],
  fields: { employees: staff, fundPercent, contactPhone },
  step: {
    code: 'open',
    name: { zh: '公积金开户', en: 'Open the account' },
    done: { zh: '已开户', en: 'Opened' },
  },
  party: 'housing-fund',
  verb: 'open-account',
  payload: {
    employees: 'form.employees',
    contributionPercent: 'form.fundPercent',
    contactPhone: 'form.contactPhone',
  },
  answer: employerNumber('单位公积金账号', 'Housing fund account number'),
  sets: { accountNumber: 'output.accountNumber' },
  entry: { register: 'housing-fund-account', pass: ['fundPercent'], content: numberOpenedToday },
  granted: { zh: '已登记', en: 'Registered' },
});
