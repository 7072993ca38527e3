import { measure } from '../basis.ts';
import { contactPhone, staff } from '../fields.ts';
import { asksOneParty, employerNumber, numberOpenedToday } from '../items/asks-one-party.ts';

/**
 * Medical insurance is kept by an authority of its own, which learns of the employer at the same moment as social
 * insurance does (社会保险法 art. 57).
 */
export const medicalInsurance = asksOneParty({
  code: 'startup.medical-insurance',
  version: 1,
  name: { zh: '医疗保险登记', en: 'Medical insurance registration' },
  summary: { zh: '开立单位医保账户', en: 'Opens the employer’s medical insurance account' },
  basis: [...measure('service-coverage'), { law: '社会保险法', article: '57' }],
  fields: { employees: staff, contactPhone },
  step: {
    code: 'open',
    name: { zh: '医保开户', en: 'Open the account' },
    done: { zh: '已开户', en: 'Opened' },
  },
  party: 'medical-insurance',
  verb: 'open-account',
  payload: { employees: 'form.employees', contactPhone: 'form.contactPhone' },
  answer: employerNumber('单位医保编号', 'Employer number with medical insurance'),
  sets: { accountNumber: 'output.accountNumber' },
  entry: { register: 'medical-insurance-account', pass: ['employees'], content: numberOpenedToday },
  granted: { zh: '已登记', en: 'Registered' },
  statutory: [{ value: 15, unit: 'natural-day', basis: [{ law: '社会保险法', article: '57' }] }],
});
