import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import { measure } from '../basis.ts';
import { contactPhone, registered } from '../fields.ts';
import { insuredPersons } from '../items/fields.ts';
import { licenceInPlaceOfPaper } from '../materials.ts';
import { askOutside, besideRegistration, noFee, outcomesOf, partyOfRegion, pass } from '../process.ts';

const form = {
  type: 'object',
  'x-text': { title: { zh: '员工参保登记', en: 'Insurance of the employees' } },
  properties: { ...registered, insuredPersons, contactPhone },
  required: ['uscc', 'enterpriseName', 'insuredPersons', 'contactPhone'],
  'x-rules': [
    {
      holds: 'distinct(form.insuredPersons.map(each, each.residentId))',
      at: 'insuredPersons',
      text: { zh: '同一名员工填了两次', en: 'The same employee is listed twice' },
    },
  ],
} as const satisfies FormSchema;

const answer = {
  type: 'object',
  properties: {
    enrolled: {
      type: 'integer',
      minimum: 0,
      maximum: 100_000,
      'x-text': { title: { zh: '参保人数', en: 'Employees insured' } },
    },
  },
  required: ['enrolled'],
} as const satisfies FormSchema;

/**
 * Within thirty days after employment began the employer registers its employees (社会保险法 art. 58). Social insurance
 * takes the list beside the employer's own registration, so that nobody waits twice; whoever is not registered and does
 * not ask for it asks in vain (`employerFirst`).
 */
export const employeesInsurance: ServiceDefinition = {
  code: 'startup.employees',
  version: 1,
  kind: 'service',
  name: { zh: '员工参保登记', en: 'Insurance of the employees' },
  summary: {
    zh: '把员工名单一次报给社保经办机构，办好参保',
    en: 'One list of employees goes to social insurance, which enrols them',
  },
  basis: [...measure('service-coverage'), { law: '社会保险法', article: '58' }],
  openedBy: 'parent',
  form,
  materials: [licenceInPlaceOfPaper],
  limits: { promised: besideRegistration, statutory: [] },
  steps: askOutside({
    code: 'enrol',
    name: { zh: '社保经办机构办理参保', en: 'Social insurance enrols them' },
    party: { kind: 'social-insurance', which: partyOfRegion('social-insurance') },
    operation: 'social-insurance.enrol-employees',
    payload: {
      unifiedCode: 'form.uscc',
      enterpriseName: 'form.enterpriseName',
      insured: 'form.insuredPersons',
      contactPhone: 'form.contactPhone',
    },
    reads: [{ as: 'before', register: 'employee-insurance', key: 'form.uscc' }],
    form: answer,
    done: {
      name: { zh: '已参保', en: 'Enrolled' },
      sets: { enrolled: 'output.enrolled' },
      writes: [
        {
          register: 'employee-insurance',
          key: 'form.uscc',
          act: 'put',
          content: {
            ...pass('uscc', 'enterpriseName'),
            // Whoever is enrolled later comes on top of those before.
            enrolled: 'double(data.enrolled) + (facts.before == null ? 0.0 : double(facts.before.enrolled))',
            since: 'today',
          },
        },
      ],
      ends: [{ outcome: 'granted' }],
    },
    amends: ['insuredPersons', 'contactPhone'],
  }),
  outcomes: outcomesOf({ zh: '员工已参保', en: 'Employees insured' }),
  fee: noFee(measure('zero-charge')),
  visits: 0,
};
