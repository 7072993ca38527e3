import type { StepDefinition } from '../../../kernel/process/definition.ts';
import { applicantsTime, registrationRules } from '../basis.ts';
import { happenedBefore } from '../days.ts';
import { isGeneral } from './procedure.ts';

/** Creditors are told through the register of notices for forty-five days (公司法 2018 art. 185; 条例 art. 32). */
const creditors: StepDefinition = {
  code: 'creditors',
  name: { zh: '债权人公告', en: 'Notice to creditors' },
  kind: 'gather',
  by: { duty: 'market-registration' },
  after: { all: [{ step: 'check', outcomes: ['begun'] }] },
  when: isGeneral,
  limit: {
    value: 45,
    unit: 'natural-day',
    basis: [{ law: '公司法', article: '185' }, ...registrationRules('32')],
  },
  uncounted: registrationRules('32'),
  gathers: {
    service: 'deregistration.claim',
    announces: ['uscc'],
    closes: 'at-limit',
    complete: 'at-closing',
    totals: {},
  },
  rules: [{ when: 'true', outcome: 'over' }],
  outcomes: [
    {
      code: 'over',
      name: { zh: '公告期满', en: 'The notice has run out' },
      favourable: true,
      sets: { claims: 'output.children' },
    },
  ],
};

/** The liquidation group pays what is owed and reports; within thirty days after it the firm asks (art. 32). */
const liquidate: StepDefinition = {
  code: 'liquidate',
  name: { zh: '提交清算报告', en: 'Report the winding up' },
  kind: 'sign',
  by: { applicant: true },
  after: { all: [{ step: 'creditors' }] },
  when: isGeneral,
  uncounted: applicantsTime,
  form: {
    type: 'object',
    properties: {
      finishedOn: {
        type: 'string',
        format: 'date',
        'x-text': { title: { zh: '清算结束日期', en: 'Winding up finished on' } },
      },
      debtsPaidFen: {
        type: 'integer',
        format: 'money-fen',
        minimum: 0,
        'x-text': { title: { zh: '清偿债务总额', en: 'Debts paid' } },
      },
      confirmed: {
        type: 'boolean',
        const: true,
        'x-text': {
          title: {
            zh: '清算报告已经股东会或者人民法院确认',
            en: 'The report was confirmed by the owners or a court',
          },
        },
      },
    },
    required: ['finishedOn', 'debtsPaidFen', 'confirmed'],
    'x-rules': [
      happenedBefore('finishedOn', {
        zh: '清算结束日期在今天之后，请核对',
        en: 'The winding up finishes after today: check the day',
      }),
    ],
  },
  outcomes: [
    {
      code: 'reported',
      name: { zh: '已提交', en: 'Reported' },
      favourable: true,
      sets: { finishedOn: 'output.finishedOn', debtsPaidFen: 'output.debtsPaidFen' },
    },
  ],
};

/** The general way: creditors are told, and the winding up is reported (市场主体登记管理条例 art. 32). */
export const generalSteps: readonly StepDefinition[] = [creditors, liquidate];
