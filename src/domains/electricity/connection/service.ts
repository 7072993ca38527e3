import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import { landStep } from '../../known-land/known-land.ts';
import { convention, measure, supplier, workingDays } from '../basis.ts';
import { acceptanceSteps } from './acceptance.ts';
import { approvals } from './approvals.ts';
import { limits } from './classes.ts';
import { contract } from './contract.ts';
import { decide } from './decide.ts';
import { connectionForm, numberOfApplicant } from './form.ts';
import { inspection } from './inspection.ts';
import { meterAndAccount } from './meter.ts';
import { materials, obligations, papers } from './papers.ts';
import { givesBack, plan, readsLine } from './plan.ts';
import { platformSteps } from './platform.ts';
import { notFunded, publicMoney } from './public-money.ts';
import { notSmall, smallSteps } from './small.ts';
import { customerWorks, gridWorksSteps, worksByHand } from './works.ts';
import { tracked } from './works-track.ts';

/**
 * 用电报装: who applies hears at once to which class they belong and who pays; then plan, contract, works and meter,
 * each class with the steps and the time that are printed for it.
 */
export const powerConnection: ServiceDefinition = {
  code: 'power-connection',
  version: 6,
  kind: 'service',
  name: { zh: '用电报装', en: 'Electricity connection' },
  summary: {
    zh: '网上申请，当场知道外线由谁出资；低压 2 至 3 个环节，高压 3 至 4 个环节，全程可查',
    en: 'Apply online and hear at once who pays for the line; 2 or 3 steps at low voltage, 3 or 4 at high, each of them told',
  },
  basis: [...measure('steps-and-papers'), ...measure('handling-time')],
  keywords: ['办电', '接电', '通电', '装电表', '开户', 'power', 'meter', 'connect', 'electricity'],
  openedBy: 'applicant',
  // Who contracts is known, and contracts for a firm only by a power over it.
  asEnterprise: 'uscc',
  realName: { level: 'counter', basis: measure('steps-and-papers') },
  form: connectionForm,
  materials,
  acceptance: {
    by: supplier,
    basis: measure('steps-and-papers'),
    within: workingDays(1, convention('当日受理', 'Accepted on the day')),
    correction: workingDays(10, convention('补正十个工作日', 'Ten working days to put an application right')),
    refusalReasons: [
      {
        code: 'other-supplier',
        name: { zh: '不在本供电企业的营业区', en: 'Outside the area of this power company' },
      },
    ],
    atOnce: { when: 'true', basis: measure('steps-and-papers') },
  },
  remedies: [
    {
      code: 'hotline',
      name: { zh: '拨打 12398 向能源监管机构投诉', en: 'Complain to the energy regulator on 12398' },
      within: {
        value: 60,
        unit: 'natural-day',
        basis: [...measure('information'), ...convention('六十日内投诉', 'Complaints within sixty days')],
      },
    },
  ],
  limits: { promised: limits, statutory: [] },
  stretches: [tracked.promised],
  obligations,
  steps: [
    ...smallSteps,
    landStep({ applicant: numberOfApplicant, basis: measure('handling-time') }),
    decide,
    ...platformSteps,
    ...papers,
    ...plan,
    ...contract,
    ...approvals,
    publicMoney,
    ...gridWorksSteps,
    worksByHand,
    customerWorks,
    tracked.news,
    tracked.delay,
    ...acceptanceSteps,
    ...inspection,
    ...meterAndAccount,
  ],
  outcomes: [
    { code: 'connected', name: { zh: '已通电', en: 'Power is on' }, class: 'favourable' },
    {
      code: 'no-route',
      name: { zh: '外线路由未获批准', en: 'No route was approved' },
      class: 'unfavourable',
    },
    notFunded,
    notSmall,
    { code: 'not-accepted', name: { zh: '不予受理', en: 'Not accepted' }, class: 'not-accepted' },
    { code: 'withdrawn', name: { zh: '申请人撤回', en: 'Withdrawn by the applicant' }, class: 'withdrawn' },
  ],
  withdrawal: [
    { when: 'has(data.reserved)', outcome: 'withdrawn', reads: readsLine, writes: [givesBack] },
    { outcome: 'withdrawn' },
  ],
  fee: {
    amountFen: '0',
    basis: measure('charges'),
    note: {
      zh: '报装不收费；红线外的接网工程符合条件的也不用你出钱',
      en: 'The connection itself is free; so are the works outside your boundary, where the conditions hold',
    },
  },
  visits: 0,
};
