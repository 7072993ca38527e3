import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import { investmentRules, measure } from '../basis.ts';
import { registered } from '../fields.ts';
import {
  projectAddress,
  projectContent,
  projectInvestment,
  projectName,
  projectPolicy,
} from '../items/fields.ts';
import { licenceInPlaceOfPaper } from '../materials.ts';
import { askOutside, besideRegistration, noFee, outcomesOf, partyOfRegion, pass } from '../process.ts';

const form = {
  type: 'object',
  'x-text': { title: { zh: '投资项目备案', en: 'Filing of an investment project' } },
  properties: {
    ...registered,
    projectName,
    projectAddress,
    projectContent,
    projectInvestmentFen: projectInvestment,
    projectPolicy,
  },
  required: [
    'uscc',
    'enterpriseName',
    'projectName',
    'projectAddress',
    'projectContent',
    'projectInvestmentFen',
    'projectPolicy',
  ],
} as const satisfies FormSchema;

const answer = {
  type: 'object',
  properties: {
    projectCode: {
      type: 'string',
      maxLength: 30,
      'x-text': { title: { zh: '项目代码', en: 'Project code' } },
    },
  },
  required: ['projectCode'],
} as const satisfies FormSchema;

/**
 * Whoever builds tells the authority what the law lists; with all of it received the project is filed, and every
 * later procedure goes by its code (企业投资项目核准和备案管理条例 art. 4 and 13). What is lacking comes back to be
 * completed; nobody approves anything.
 */
export const investment: ServiceDefinition = {
  code: 'startup.investment',
  version: 1,
  kind: 'service',
  name: { zh: '投资项目备案', en: 'Filing of an investment project' },
  summary: {
    zh: '告知项目情况即为备案，收到全国统一的项目代码',
    en: 'Telling the particulars files the project; its national code comes back',
  },
  basis: [...measure('service-coverage'), ...investmentRules('13')],
  openedBy: 'parent',
  form,
  materials: [licenceInPlaceOfPaper],
  limits: { promised: besideRegistration, statutory: [] },
  steps: askOutside({
    code: 'file',
    name: { zh: '在线监管平台备案', en: 'File it on the national platform' },
    party: { kind: 'investment-platform', which: partyOfRegion('investment-platform') },
    operation: 'investment-platform.file-project',
    payload: {
      unifiedCode: 'form.uscc',
      enterpriseName: 'form.enterpriseName',
      name: 'form.projectName',
      place: 'form.projectAddress',
      content: 'form.projectContent',
      investmentFen: 'form.projectInvestmentFen',
    },
    form: answer,
    done: {
      name: { zh: '已备案', en: 'Filed' },
      sets: { projectCode: 'output.projectCode' },
      writes: [
        {
          register: 'investment-project',
          key: 'data.projectCode',
          act: 'put',
          content: {
            ...pass(
              'uscc',
              'enterpriseName',
              'projectName',
              'projectAddress',
              'projectContent',
              'projectInvestmentFen',
            ),
            projectCode: 'data.projectCode',
            filedOn: 'today',
          },
        },
      ],
      ends: [{ outcome: 'granted' }],
    },
    amends: ['projectName', 'projectAddress', 'projectContent', 'projectInvestmentFen'],
  }),
  outcomes: outcomesOf({ zh: '项目已备案', en: 'Project filed' }),
  fee: noFee(investmentRules('13')),
  visits: 0,
};
