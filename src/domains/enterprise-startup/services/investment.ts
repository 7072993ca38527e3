import { investmentRules, measure } from '../basis.ts';
import { asksOneParty } from '../items/asks-one-party.ts';
import {
  projectAddress,
  projectContent,
  projectInvestment,
  projectName,
  projectPolicy,
} from '../items/fields.ts';

const particulars = ['projectName', 'projectAddress', 'projectContent', 'projectInvestmentFen'] as const;

/**
 * Whoever builds tells the authority what the law lists; with all of it received the project is filed, and every
 * later procedure goes by its code (企业投资项目核准和备案管理条例 art. 4 and 13). What is lacking comes back to be
 * completed; nobody approves anything.
 */
export const investment = asksOneParty({
  code: 'startup.investment',
  version: 2,
  name: { zh: '投资项目备案', en: 'Investment project filing' },
  summary: {
    zh: '告知项目情况即为备案，收到全国统一的项目代码',
    en: 'Telling the particulars files the project; its national code comes back',
  },
  basis: [...measure('service-coverage'), ...investmentRules('13')],
  fields: {
    projectName,
    projectAddress,
    projectContent,
    projectInvestmentFen: projectInvestment,
    projectPolicy,
  },
  amends: particulars,
  step: {
    code: 'file',
    name: { zh: '在线监管平台备案', en: 'Filing on the online supervision platform' },
    done: { zh: '已备案', en: 'Filed' },
  },
  party: 'investment-platform',
  verb: 'file-project',
  payload: {
    name: 'form.projectName',
    place: 'form.projectAddress',
    content: 'form.projectContent',
    investmentFen: 'form.projectInvestmentFen',
  },
  answer: {
    fields: {
      projectCode: {
        type: 'string',
        maxLength: 30,
        'x-text': { title: { zh: '项目代码', en: 'Project code' } },
      },
    },
    required: ['projectCode'],
  },
  sets: { projectCode: 'output.projectCode' },
  entry: {
    register: 'investment-project',
    key: 'data.projectCode',
    pass: particulars,
    content: { projectCode: 'data.projectCode', filedOn: 'today' },
  },
  granted: { zh: '项目已备案', en: 'Project filed' },
  free: investmentRules('13'),
});
