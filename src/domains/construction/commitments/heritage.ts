import { day, file, schemaOf } from '../../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ReadDeclaration, ServiceDefinition } from '../../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { licensingLaw, measure, remedies, workingDays } from '../basis.ts';
import { contact, formOf, projectCode, words } from '../fields.ts';
import { lookedUp, lookUp, noProject, projectFieldNames, projectFields } from '../projects/lookup.ts';
import { readyLand } from './land.ts';

/*
 * (六): where a plot has a protected or other immovable monument, what the law on heritage wants is decided after the land
 * was supplied and before there is building. 文物保护法 as amended in 2017: art. 17 and 18 within and around protected
 * monuments, art. 20 where a site cannot keep clear of one.
 */
const basis = [
  ...measure('commitment-approval'),
  ...['17', '18', '20'].map((article) => ({ law: '文物保护法', article })),
];

export const heritageLeaves: RegisterDefinition = {
  code: 'construction-heritage',
  version: 1,
  name: { zh: '建设工程文物保护审批台账', en: 'Building beside monuments: what was permitted' },
  basis,
  schema: schemaOf(
    {
      project: projectCode,
      projectName: words('项目名称', 'Project', 100),
      number: words('批准文号', 'Number of the decision', 80),
      conditions: words('文物保护要求', 'What is to be done for the monument', 1000),
      on: day('批准日期', 'Permitted on'),
    },
    ['project', 'projectName', 'number', 'conditions', 'on'],
  ),
  key: { zh: '项目代码', en: 'Project code' },
  owner: 'culture-licensing',
  publication: { fields: ['project', 'projectName', 'number', 'on'], basis },
  writers: ['heritage-leave'],
  kind: 'plain',
};

export const heritageLeave: ServiceDefinition = {
  code: 'heritage-leave',
  version: 1,
  kind: 'service',
  name: { zh: '涉及文物的建设工程审批', en: 'Leave to build where there is a monument' },
  summary: {
    zh: '地块上有文物保护单位或不可移动文物的，开工前办理，落实文物保护要求',
    en: 'Where the plot has a monument: before building, with what is to be done for it',
  },
  basis,
  keywords: ['文物', '文物保护', '不可移动文物', 'monument', 'heritage'],
  openedBy: 'applicant',
  asEnterprise: 'uscc',
  form: formOf(
    { zh: '涉及文物的建设工程审批', en: 'Leave to build where there is a monument' },
    {
      ...projectFields,
      contact,
      monument: words('什么文物、在什么位置', 'Which monument, and where it stands', 200, { minLength: 2 }),
      protection: words('怎么保护', 'How it is protected', 1000, { minLength: 10 }),
      paper: file('设计方案或保护方案', 'The design, or the plan of protection'),
    },
    [...projectFieldNames, 'contact', 'monument', 'protection'],
  ),
  limits: { promised: [], statutory: [workingDays(20, licensingLaw('42'))] },
  remedies,
  steps: [
    lookUp,
    {
      code: 'review',
      name: { zh: '审查文物保护措施', en: 'What is done for the monument is looked at' },
      kind: 'decide',
      by: { duty: 'culture-licensing' },
      after: { all: [lookedUp] },
      form: {
        type: 'object',
        properties: {
          number: words('批准文号', 'Number of the decision', 80, { minLength: 2 }),
          conditions: words('文物保护要求', 'What is to be done for the monument', 1000, { minLength: 2 }),
        },
        required: ['number', 'conditions'],
      } satisfies FormSchema,
      outcomes: [
        {
          code: 'permitted',
          name: { zh: '批准', en: 'Permitted' },
          favourable: true,
          writes: [
            {
              register: heritageLeaves.code,
              key: 'form.projectCode',
              act: 'put',
              content: {
                project: 'form.projectCode',
                projectName: 'data.projectName',
                number: 'output.number',
                conditions: 'output.conditions',
                on: 'today',
              },
            },
          ],
          ends: [{ outcome: 'permitted' }],
        },
        {
          code: 'refused',
          name: { zh: '不予批准', en: 'Refused' },
          favourable: false,
          reason: 'required',
          ends: [{ outcome: 'refused' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'permitted', name: { zh: '批准', en: 'Permitted' }, class: 'favourable' },
    { code: 'refused', name: { zh: '不予批准', en: 'Refused' }, class: 'unfavourable' },
    noProject,
    { code: 'withdrawn', name: { zh: '申请人撤回', en: 'Withdrawn' }, class: 'withdrawn' },
  ],
  fee: { amountFen: '0', basis: licensingLaw('58') },
  visits: 0,
};

/** Over what `lookUp` has found: the plot that the project stands on, and what was permitted for the project. */
export const readsMonument: readonly ReadDeclaration[] = [
  { as: 'land', register: readyLand.code, key: 'data.parcel == "" ? "-" : data.parcel' },
  { as: 'heritage', register: heritageLeaves.code, key: 'form.projectCode' },
];
export const lacksHeritageLeave = {
  code: 'no-heritage-leave',
  when: 'facts.land != null && facts.land.?monument.orValue(false) == true && facts.heritage == null',
  name: { zh: '还没有办文物审批', en: 'Nothing was permitted beside the monument' },
  reason: {
    zh: '这个地块涉及文物，开工前要先办“涉及文物的建设工程审批”：办好再来申请，已填的会带出',
    en: 'There is a monument on this plot: ask for leave to build there first, then apply again; what was entered is kept',
  },
} as const;
