import { day, schemaOf } from '../../../kernel/form/field-makers.ts';
import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { area } from '../assessments/register.ts';
import { convention, measure, remedies, workingDays } from '../basis.ts';
import { formOf, projectCode } from '../fields.ts';
import { parcel } from '../survey/form.ts';
import { lookedUp, lookUp, noProject, projectFieldNames, projectFields } from './lookup.ts';

const basis = measure('commitment-approval');

/** On which plot a project stands, and in which assessed zone: confirmed once, relied on by everybody after. */
export const siteRegister: RegisterDefinition = {
  code: 'construction-site',
  version: 1,
  name: { zh: '项目用地台账', en: 'Plots of construction projects' },
  basis,
  schema: schemaOf(
    { project: projectCode, parcel, zone: area, confirmedOn: day('确认日期', 'Confirmed on') },
    ['project', 'parcel', 'confirmedOn'],
  ),
  key: { zh: '项目代码', en: 'Project code' },
  owner: 'planning-permission',
  publication: { fields: ['parcel', 'zone', 'confirmedOn'], basis },
  writers: ['project-site'],
  kind: 'plain',
};

/**
 * 项目用地确认: what the government had surveyed or assessed for a plot or zone serves a project that stands there, which
 * is for the planning office to say and not for whoever builds.
 */
export const projectSite: ServiceDefinition = {
  code: 'project-site',
  version: 1,
  kind: 'service',
  name: { zh: '项目用地确认', en: 'Confirm where a project stands' },
  summary: {
    zh: '确认一次地块和所在区域，以后用政府的勘察、区域评估成果都不用再证明',
    en: 'Plot and zone are confirmed once: the government’s surveys and assessments are then used without another proof',
  },
  basis,
  keywords: ['地块', '用地', '区域评估', '功能区', 'plot', 'zone'],
  openedBy: 'applicant',
  asEnterprise: 'uscc',
  form: formOf(
    { zh: '项目用地确认', en: 'Confirm where a project stands' },
    {
      ...projectFields,
      parcel,
      zone: {
        ...area,
        'x-text': {
          title: { zh: '所在评估区域代码', en: 'Code of the assessed zone' },
          description: { zh: '不在区域评估范围内的不填', en: 'Left empty where it is in none' },
        },
      },
    },
    [...projectFieldNames, 'parcel'],
  ),
  remedies,
  limits: {
    promised: [workingDays(1, convention('一个工作日内确认', 'Confirmed within one working day'))],
    statutory: [],
  },
  steps: [
    lookUp,
    {
      code: 'confirm',
      name: { zh: '核对地块和区域', en: 'Plot and zone are checked' },
      kind: 'review',
      by: { duty: 'planning-permission' },
      after: { all: [lookedUp] },
      needs: [],
      outcomes: [
        {
          code: 'confirmed',
          name: { zh: '相符', en: 'It is so' },
          favourable: true,
          writes: [
            {
              register: siteRegister.code,
              key: 'form.projectCode',
              act: 'put',
              content: {
                project: 'form.projectCode',
                parcel: 'form.parcel',
                zone: 'form.?zone.orValue(null)',
                confirmedOn: 'today',
              },
            },
          ],
          ends: [{ outcome: 'confirmed' }],
        },
        {
          code: 'wrong',
          name: { zh: '不相符', en: 'It is not so' },
          favourable: false,
          reason: 'required',
          ends: [{ outcome: 'refused' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'confirmed', name: { zh: '已确认', en: 'Confirmed' }, class: 'favourable' },
    { code: 'refused', name: { zh: '不相符', en: 'It is not so' }, class: 'unfavourable' },
    noProject,
    { code: 'withdrawn', name: { zh: '申请人撤回', en: 'Withdrawn' }, class: 'withdrawn' },
  ],
  fee: { amountFen: '0', basis },
  visits: 0,
};
