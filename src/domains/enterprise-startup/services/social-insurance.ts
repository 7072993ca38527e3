import { measure } from '../basis.ts';
import { contactPhone, staff } from '../fields.ts';
import { asksOneParty, employerNumber, numberOpenedToday } from '../items/asks-one-party.ts';

/** The employer is registered with social insurance (社会保险法 art. 57: reviewed within fifteen days). */
export const socialInsurance = asksOneParty({
  code: 'startup.social-insurance',
  version: 3,
  name: { zh: '社会保险登记', en: 'Social insurance registration' },
  summary: { zh: '开立单位社保账户', en: 'Opens the employer’s social insurance account' },
  basis: [...measure('service-coverage'), { law: '社会保险法', article: '57' }],
  fields: { employees: staff, contactPhone },
  step: {
    code: 'open',
    name: { zh: '社保开户', en: 'Open the account' },
    done: { zh: '已开户', en: 'Opened' },
  },
  party: 'social-insurance',
  verb: 'open-account',
  payload: { employees: 'form.employees', contactPhone: 'form.contactPhone' },
  answer: employerNumber('单位社保编号', 'Employer number'),
  sets: { accountNumber: 'output.accountNumber' },
  entry: { register: 'social-insurance-account', pass: ['employees'], content: numberOpenedToday },
  granted: { zh: '已登记', en: 'Registered' },
  statutory: [{ value: 15, unit: 'natural-day', basis: [{ law: '社会保险法', article: '57' }] }],
});
