import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { StepDefinition, StepOutcome } from '../../../kernel/process/definition.ts';
import { convention, workingDays } from '../fields.ts';
import { shortMetres, supplierOf, type Utility } from '../utility.ts';
import { siteReady } from './approvals.ts';
import { daySteps, mayBegin, paidForCustomer, trackedLine } from './works-track.ts';

/** Whoever builds restores: where the customer has it built, both are theirs. */
const builtByCustomer: StepOutcome = {
  code: 'built',
  name: { zh: '已建成', en: 'Built' },
  favourable: true,
  sets: { worksDays: 'double(daysBetween(data.siteReadyOn, today))', builtOn: 'today' },
  owes: ['reinstatement-own'],
};

/** Drawings, the line outside, and whatever the customer has built inside: none of it is time of the company's handling. */
export function worksSteps(utility: Utility): readonly StepDefinition[] {
  const by = supplierOf(utility);
  const uncounted = utility.cites['handling-time'];
  const { standsNow, news, delay } = trackedLine(utility);
  const built: StepOutcome = {
    ...builtByCustomer,
    owes: ['reinstatement'],
    // What was built before any day was agreed is followed by nobody.
    writes: [standsNow({ builtOn: 'today' }, 'has(data.agreedOn)')],
  };
  return [
    {
      code: 'design',
      name: { zh: '施工图设计及审查', en: 'Drawings made and reviewed' },
      kind: 'works',
      by,
      after: { all: [{ step: 'decide-later' }] },
      when: 'data.drawings == true',
      uncounted,
      outcomes: [
        {
          code: 'passed',
          name: { zh: '图纸已审定', en: 'Drawings passed' },
          favourable: true,
          sets: siteReady,
        },
      ],
    },
    {
      code: 'works-short',
      name: {
        zh: `外线施工（${shortMetres} 米以下）`,
        en: `The line outside (up to ${shortMetres} m)`,
      },
      kind: 'works',
      by,
      after: mayBegin,
      when: `${paidForCustomer} && data.metres <= ${shortMetres}.0`,
      limit: utility.shortLine,
      uncounted,
      outcomes: [built],
    },
    {
      code: 'works-long',
      name: { zh: '外线施工', en: 'The line outside' },
      kind: 'works',
      by,
      after: mayBegin,
      when: `${paidForCustomer} && data.metres > ${shortMetres}.0`,
      limit: workingDays(
        30,
        convention('较长外线三十个工作日内建成', 'A longer line within thirty working days'),
      ),
      uncounted,
      outcomes: [built],
    },
    {
      code: 'works-own',
      name: { zh: '用户选定单位施工外线', en: 'The customer has the line outside built' },
      kind: 'works',
      by: { applicant: true },
      after: mayBegin,
      when: 'data.payer == "customer" && data.metres > 0.0',
      uncounted,
      outcomes: [builtByCustomer],
    },
    ...daySteps(utility),
    news,
    delay,
    ...insideSteps(utility),
  ];
}

const notYet = 'form.insideReady == false';

/** 放开市场: pipes inside are built by whomever the customer takes from the list, which is everybody's who is qualified. */
function insideSteps({ code, cites }: Utility): readonly StepDefinition[] {
  const uncounted = cites['open-market'];
  return [
    {
      code: 'builder',
      name: { zh: '自选施工单位', en: 'Choose a builder' },
      kind: 'works',
      by: { applicant: true },
      after: { any: [{ step: 'survey' }, { step: 'builder-check', outcomes: ['unlisted'] }] },
      when: notYet,
      uncounted,
      form: {
        type: 'object',
        properties: {
          builder: {
            type: 'string',
            format: 'uscc',
            maxLength: 18,
            'x-text': {
              title: { zh: '施工单位的统一社会信用代码', en: 'Unified code of the builder' },
              description: {
                zh: '名录里的单位任你选；还没定就先不填，以后再告诉我们',
                en: 'Any one of the list, as you like; leave it empty while you have not chosen',
              },
            },
          },
        },
      } satisfies FormSchema,
      outcomes: [{ code: 'chosen', name: { zh: '已选', en: 'Chosen' }, favourable: true }],
    },
    {
      code: 'builder-check',
      name: { zh: '核对施工单位名录', en: 'Looked up in the list of builders' },
      kind: 'automatic',
      by: { system: true },
      after: { any: [{ step: 'builder' }] },
      when: notYet,
      reads: [
        {
          as: 'builder',
          register: `${code}-contractor`,
          key: 'steps.builder.output.?builder.orValue("-")',
        },
      ],
      rules: [
        { when: '!has(steps.builder.output.builder)', outcome: 'open' },
        { when: 'facts.builder != null', outcome: 'listed' },
        {
          when: 'true',
          outcome: 'unlisted',
          reason: {
            zh: '名录里没有这家单位，请另选；资质合格的单位都可以申请进入名录',
            en: 'This builder is not on the list: choose another; any qualified one may ask to be on it',
          },
        },
      ],
      outcomes: [
        { code: 'open', name: { zh: '以后再定', en: 'To be chosen later' }, favourable: true },
        { code: 'listed', name: { zh: '在名录内', en: 'On the list' }, favourable: true },
        {
          code: 'unlisted',
          name: { zh: '不在名录内', en: 'Not on the list' },
          favourable: false,
          reason: 'required',
        },
      ],
    },
    {
      code: 'inside',
      name: { zh: '红线内管道完工（项目竣工）', en: 'The pipes inside are done' },
      kind: 'works',
      by: { applicant: true },
      after: { all: [{ step: 'builder-check', outcomes: ['open', 'listed'] }] },
      when: notYet,
      uncounted: cites['handling-time'],
      outcomes: [{ code: 'done', name: { zh: '可以接了', en: 'May be joined now' }, favourable: true }],
    },
  ];
}
