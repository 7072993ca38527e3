import { measure } from '../basis.ts';
import { contactPhone } from '../fields.ts';
import { asksOneParty } from '../items/asks-one-party.ts';
import { insuredPersons } from '../items/fields.ts';

/**
 * Within thirty days after employment began the employer registers its employees (社会保险法 art. 58). Social insurance
 * takes the list beside the employer's own registration, so that nobody waits twice; whoever is not registered and does
 * not ask for it asks in vain (`employerFirst`).
 */
export const employeesInsurance = asksOneParty({
  code: 'startup.employees',
  version: 2,
  name: { zh: '员工参保登记', en: 'Employee insurance registration' },
  summary: {
    zh: '把员工名单一次报给社保经办机构，办好参保',
    en: 'One list of employees goes to social insurance, which enrols them',
  },
  basis: [...measure('service-coverage'), { law: '社会保险法', article: '58' }],
  fields: { insuredPersons, contactPhone },
  rules: [
    {
      holds: 'distinct(form.insuredPersons.map(each, each.residentId))',
      at: 'insuredPersons',
      text: { zh: '同一名员工填了两次', en: 'The same employee is listed twice' },
    },
  ],
  step: {
    code: 'enrol',
    name: { zh: '社保经办机构办理参保', en: 'Enrolment by the social insurance agency' },
    done: { zh: '已参保', en: 'Enrolled' },
  },
  party: 'social-insurance',
  verb: 'enrol-employees',
  payload: { insured: 'form.insuredPersons', contactPhone: 'form.contactPhone' },
  reads: [{ as: 'before', register: 'employee-insurance', key: 'form.uscc' }],
  answer: {
    fields: {
      enrolled: {
        type: 'integer',
        minimum: 0,
        maximum: 100_000,
        'x-text': { title: { zh: '参保人数', en: 'Employees insured' } },
      },
    },
    required: ['enrolled'],
  },
  sets: { enrolled: 'output.enrolled' },
  entry: {
    register: 'employee-insurance',
    content: {
      // Whoever is enrolled later comes on top of those before.
      enrolled: 'double(data.enrolled) + (facts.before == null ? 0.0 : double(facts.before.enrolled))',
      since: 'today',
    },
  },
  granted: { zh: '员工已参保', en: 'Employees insured' },
});
