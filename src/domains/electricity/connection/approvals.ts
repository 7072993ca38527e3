import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { Expression, StepDefinition } from '../../../kernel/process/definition.ts';
import { convention, measure, supplier, workingDays } from '../basis.ts';
import { isHigh } from '../facts.ts';
import { givesBack, readsLine } from './plan.ts';

/** (三)1: whether the county lets works be filed under a promise in place of approvals, on the day of the contract. */
const byPromise: Expression = '(data.?byPromise.orValue(false) == true)';

const filing = {
  type: 'object',
  properties: {
    route: {
      type: 'string',
      minLength: 4,
      maxLength: 200,
      'x-text': { title: { zh: '线路走向和施工时间', en: 'Where the line goes, and when' } },
    },
    promise: {
      type: 'boolean',
      const: true,
      'x-text': {
        title: { zh: '承诺', en: 'Promise' },
        description: {
          zh: '按备案的路由和规范施工，完工后恢复道路和绿地；不实的，依法承担责任',
          en: 'Built where filed and by the rules; road and green made good after. Whoever promises falsely answers for it',
        },
      },
    },
  },
  required: ['route', 'promise'],
} as const satisfies FormSchema;

/** How often a route may be laid before the offices. */
const routes = 4;

/** Offices whose leave a line at high voltage needs, all at once; at low voltage the works are exempt. */
export const approvals: readonly StepDefinition[] = [
  {
    code: 'approvals',
    name: { zh: '接网工程并联审批', en: 'Grid works approved in parallel' },
    kind: 'review',
    by: { offices: ['police-licensing', 'planning-permission', 'housing-licensing', 'transport-licensing'] },
    after: { any: [{ step: 'contracted' }, { step: 'change-route' }] },
    rounds: { most: routes, basis: convention('路由最多调整三次', 'A route is changed three times at most') },
    when: `${isHigh} && !${byPromise}`,
    limit: { ...workingDays(5, measure('works-approval')), fact: 'power-grid-approval-10kv' },
    // Where the line goes, and nothing of who asks.
    needs: ['powerAddress'],
    outcomes: [
      { code: 'agreed', name: { zh: '同意', en: 'Agreed' }, favourable: true },
      {
        code: 'objected',
        name: { zh: '需要调整', en: 'Something to change' },
        favourable: false,
        reason: 'required',
      },
    ],
  },
  // No route was agreed to: the customer is told so, and may apply anew.
  {
    code: 'routes-spent',
    name: { zh: '路由均未获同意', en: 'No route agreed to' },
    kind: 'automatic',
    by: { system: true },
    after: { any: [{ step: 'approvals', outcomes: ['objected'] }] },
    when: `steps.approvals.round >= ${routes}`,
    reads: readsLine,
    rules: [{ when: 'true', outcome: 'spent' }],
    outcomes: [
      {
        code: 'spent',
        name: { zh: '未获同意', en: 'Not agreed to' },
        favourable: false,
        writes: [givesBack],
        ends: [{ outcome: 'no-route' }],
      },
    ],
  },
  {
    code: 'change-route',
    name: { zh: '供电企业调整路由', en: 'The power company changes the route' },
    kind: 'works',
    by: supplier,
    after: { any: [{ step: 'approvals', outcomes: ['objected'] }] },
    outcomes: [{ code: 'changed', name: { zh: '已调整', en: 'Changed' }, favourable: true }],
  },
  // 备案制+告知承诺制, where the county has it: told and begun, looked at afterwards (`works-check.ts`).
  {
    code: 'works-filing',
    name: { zh: '接网工程备案并承诺', en: 'Works filed, with a promise' },
    kind: 'works',
    by: supplier,
    after: { all: [{ step: 'contracted' }] },
    when: `${isHigh} && ${byPromise}`,
    limit: workingDays(1, convention('一个工作日内备案', 'Filed within one working day')),
    form: filing,
    outcomes: [
      {
        code: 'filed',
        name: { zh: '已备案，可以施工', en: 'Filed: works may begin' },
        favourable: true,
        sets: { filed: 'true', route: 'output.route' },
      },
    ],
  },
];
