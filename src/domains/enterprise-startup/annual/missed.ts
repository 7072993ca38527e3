import { uscc } from '../../../kernel/form/dictionary.ts';
import type { FormSchema, NumberField } from '../../../kernel/form/schema.ts';
import type { Reaction } from '../../../kernel/pack/definition.ts';
import type { ScheduleDeclaration } from '../../../kernel/pack/schedule.ts';
import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import { annualReports, remedies } from '../basis.ts';
import { isThere, readEnterprise } from '../enterprise-register.ts';
import { noFee } from '../process.ts';
import { trader } from '../types/codes.ts';
import { lastDay, reportKey } from './report.ts';

/*
 * Whoever has not reported by 30 June is listed, and a sole trader marked (企业信息公示暂行条例 art. 17; for traders and
 * cooperatives their own rules). The registrar has the registers say who is left; each of them is looked up once more by
 * itself, so that nobody is listed who reported meanwhile.
 */

const year: NumberField = {
  type: 'integer',
  minimum: 2013,
  maximum: 2100,
  'x-text': { title: { zh: '报告年度', en: 'Year to be reported' } },
};

/** More than these are for another turn. */
const most = 1000;

const listed = {
  type: 'object',
  properties: {
    missed: {
      type: 'array',
      items: {
        type: 'string',
        maxLength: 18,
        'x-text': { title: { zh: '统一社会信用代码', en: 'Unified social credit code' } },
      },
      maxItems: most,
      'x-text': { title: { zh: '没有报送年报的', en: 'Who has not reported' } },
    },
  },
  required: ['missed'],
} as const satisfies FormSchema;

const convention = [
  {
    custom: {
      zh: '六月三十日后十个工作日内列入（条号待与名录管理规定核对）',
      en: 'Within ten working days after 30 June (the article is to be compared with the rules on the list)',
    },
  },
] as const;

/**
 * One for each registrar on the first working day after 30 June. The schedule alone opens it: nobody begins one by hand for
 * a year whose last day has yet to come.
 */
export const annualRound: ServiceDefinition = {
  code: 'annual-report-round',
  version: 2,
  kind: 'service',
  name: { zh: '年报截止后列异', en: 'After the last day for annual reports' },
  summary: {
    zh: '每年6月30日后，按登记和年报台账列出没有报送年报的市场主体，逐户核对后列入',
    en: 'After 30 June whoever has not reported is found in the registers, and each is looked up before it is listed',
  },
  basis: annualReports('17'),
  openedBy: 'reaction',
  form: {
    type: 'object',
    'x-text': { title: { zh: '年报截止后列异', en: 'After the last day for annual reports' } },
    properties: { year },
    required: ['year'],
  } as const satisfies FormSchema,
  limits: { promised: [{ value: 10, unit: 'working-day', basis: convention }], statutory: [] },
  steps: [
    {
      code: 'list',
      name: { zh: '列出未报的', en: 'Say who has not reported' },
      kind: 'review',
      by: { duty: 'market-registration' },
      form: listed,
      // Nobody types who it is: those in the register then, without a report and not listed yet.
      pool: {
        entry: 'missed',
        register: 'enterprise',
        where: { region: 'case.region', status: '"registered"' },
        until: { field: 'establishedOn', day: 'string(int(form.year)) + "-12-31"' },
        lacking: [
          { register: 'annual-report', suffix: '" " + string(int(form.year))' },
          { register: 'abnormal-operation', besides: { status: 'removed' } },
        ],
      },
      outcomes: [
        {
          code: 'listed',
          name: { zh: '按台账列出未报的', en: 'Whoever is found is listed' },
          favourable: true,
          sets: {
            missed: 'output.missed.map(each, {"uscc": each})',
            // As many as one turn takes: there may be more.
            more: `size(output.missed) == ${most}`,
          },
          ends: [{ outcome: 'done' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'done', name: { zh: '完成', en: 'Done' }, class: 'favourable' },
    { code: 'withdrawn', name: { zh: '已撤回', en: 'Withdrawn' }, class: 'withdrawn' },
  ],
  fee: noFee(annualReports('17')),
  visits: 0,
};

const state = `facts.enterprise.type == "${trader}" ? "marked" : "listed"`;

export const annualReportMissed: ServiceDefinition = {
  code: 'annual-report-missed',
  version: 1,
  kind: 'service',
  name: { zh: '未报年报列入经营异常', en: 'Listed for want of an annual report' },
  summary: {
    zh: '查实没有报送年报的，企业列入经营异常名录，个体工商户标记为经营异常状态',
    en: 'Where no report is found an enterprise is listed, and a sole trader marked',
  },
  basis: annualReports('17'),
  openedBy: 'reaction',
  form: {
    type: 'object',
    'x-text': { title: { zh: '未报年报', en: 'No annual report' } },
    properties: { uscc, year },
    required: ['uscc', 'year'],
  } as const satisfies FormSchema,
  limits: { promised: [], statutory: [] },
  remedies,
  steps: [
    {
      code: 'check',
      name: { zh: '核对年报', en: 'Look for the report' },
      kind: 'automatic',
      by: { system: true },
      reads: [
        readEnterprise,
        { as: 'report', register: 'annual-report', key: reportKey },
        { as: 'listed', register: 'abnormal-operation', key: 'form.uscc' },
      ],
      rules: [
        // Until 30 June of the next year nobody has missed it, and each county lists its own.
        { when: `!(today > ${lastDay})`, outcome: 'nothing' },
        { when: `${isThere} && facts.enterprise.region != case.region`, outcome: 'nothing' },
        {
          // Whoever was established after that year reports from the next on (art. 8)
          when: `!(${isThere}) || facts.report != null || timestamp(facts.enterprise.establishedOn + "T00:00:00Z").getFullYear() > int(form.year)`,
          outcome: 'nothing',
        },
        {
          when: 'facts.listed != null && facts.listed.status != "removed"',
          outcome: 'nothing',
        },
        { when: 'true', outcome: 'listed' },
      ],
      outcomes: [
        {
          code: 'nothing',
          name: { zh: '已报送或不用报送', en: 'Reported, or nothing to report' },
          favourable: true,
          ends: [{ outcome: 'nothing' }],
        },
        {
          code: 'listed',
          name: { zh: '已列入（标记）', en: 'Listed or marked' },
          favourable: true,
          writes: [
            {
              register: 'abnormal-operation',
              key: 'form.uscc',
              act: 'put',
              content: {
                uscc: 'form.uscc',
                name: 'facts.enterprise.name',
                ground: '"no-annual-report"',
                listedOn: 'today',
                status: state,
              },
            },
          ],
          ends: [{ outcome: 'listed' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'listed', name: { zh: '已列入（标记）', en: 'Listed or marked' }, class: 'favourable' },
    { code: 'nothing', name: { zh: '不用列入', en: 'Nothing to list' }, class: 'void' },
    { code: 'withdrawn', name: { zh: '已撤回', en: 'Withdrawn' }, class: 'withdrawn' },
  ],
  fee: noFee(annualReports('17')),
  visits: 0,
};

export const yearlyRound: ScheduleDeclaration = {
  code: 'annual-report-round',
  name: { zh: '年报截止后列异', en: 'After the last day for annual reports' },
  every: 'half-year',
  on: { workingDayAfterEnd: 1 },
  // Each registrar asks after its own, the city's included.
  each: 'region',
  // The half-year that ends on 30 June.
  when: 'period.from.endsWith("-01-01")',
  opens: {
    service: annualRound.code,
    duty: 'market-registration',
    form: { year: 'timestamp(period.from + "T00:00:00Z").getFullYear() - 1' },
  },
  basis: annualReports('17'),
};

/** Where one turn did not take all, another follows. */
export const nextTurn: Reaction = {
  code: 'annual-report.next-turn',
  on: { service: annualRound.code, ended: ['favourable'], when: 'data.?more.orValue(false) == true' },
  opens: { service: annualRound.code, form: { year: 'form.year' }, linked: true, ofOffice: true },
};

/** Each that was found is looked up by itself. */
export const lookUpEach: Reaction = {
  code: 'annual-report.missed',
  on: { service: annualRound.code, ended: ['favourable'] },
  opens: {
    service: annualReportMissed.code,
    each: 'data.missed',
    form: { uscc: 'item.uscc', year: 'form.year' },
    linked: true,
    ofOffice: true,
  },
};
