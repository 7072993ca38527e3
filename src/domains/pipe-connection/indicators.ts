import type { IndicatorDefinition } from '../../kernel/indicator/definition.ts';
import type { Text } from '../../kernel/text.ts';
import { shortMetres, type Utility } from './utility.ts';

/** Nobody was connected: they say nothing of how connecting goes. */
export const notConnected: IndicatorDefinition['exclusions'] = [
  { when: 'case.outcomeClass == "not-accepted"', reason: { zh: '未受理', en: 'Not accepted' } },
  {
    when: 'case.outcomeClass == "withdrawn"',
    reason: { zh: '申请人撤回', en: 'Withdrawn by the applicant' },
  },
  {
    when: 'case.outcomeClass == "unfavourable"',
    reason: { zh: '路由未获批准，没有接通', en: 'No route was approved: not connected' },
  },
];

/**
 * What the customer took part in, as it happened. The plans have two steps (4 and 5, (二)): taken in and surveyed, checked
 * and opened. What must be said of the land once the survey has shown that something is to be laid belongs to the first,
 * as a correction does; an opening that has to be tried again is gone through again.
 */
export const stepsTaken = '(steps.survey.status == "done" ? 1.0 : 0.0) + double(steps.open.round)';
/** Two, since what is said of the land was counted as a step of its own before. */
export const stepsTakenVersion = 2;
export const stepsTakenInWords: Text = {
  zh: '用户实际参与的环节：受理勘查、验收接通。勘查后补充土地情况属于受理勘查；重新验收的另算一个',
  en: 'Steps the customer took part in: taken in and surveyed, checked and opened. What is said of the land after the survey belongs to the first; to be checked again counts as one more',
};
export const handlingInWords: Text = {
  zh: '从受理到接通的工作时间，按办公分钟折算成工作日；只有设计、审批、施工在进行的时间不算',
  en: 'Working time from acceptance to the opening, in office minutes turned into working days; time with only design, approvals or works under way is left out',
};

/** Which fact of a plan each figure is held against; a figure without one is not made. */
export type IndicatorFacts = Readonly<
  Partial<
    Record<
      'steps' | 'days' | 'sameDay' | 'approvalDays' | 'approvalsOfSmall' | 'lineDays' | 'papers' | 'cost',
      string
    >
  >
>;

export function connectionIndicators(
  utility: Utility,
  facts: IndicatorFacts,
): readonly IndicatorDefinition[] {
  const { code, connection, cites } = utility;
  const called = (zh: string, en: string): Text => ({
    zh: `${connection.zh}${zh}`,
    en: `${connection.en}: ${en}`,
  });
  const common = {
    version: 1,
    source: { services: [`${code}-connection`] },
    exclusions: notConnected,
    direction: 'lower-better',
  } as const;
  const all: Readonly<Record<keyof IndicatorFacts, Omit<IndicatorDefinition, 'facts'>>> = {
    steps: {
      ...common,
      version: stepsTakenVersion,
      code: `${code}-connection-steps`,
      name: called('环节', 'steps'),
      description: stepsTakenInWords,
      unit: 'step',
      value: stepsTaken,
      aggregate: 'mean',
      basis: cites['handling-time'],
    },
    days: {
      ...common,
      code: `${code}-connection-days`,
      name: called('时间', 'time'),
      description: handlingInWords,
      unit: 'working-day',
      value: 'elapsed.workingDays',
      aggregate: 'mean',
      basis: cites['handling-time'],
    },
    sameDay: {
      ...common,
      code: `${code}-connection-days-no-works`,
      name: called('时间（无需外线工程）', 'time where nothing is built outside'),
      description: {
        zh: '受理当日接通为 0，次日为 1，以此类推，节假日也算；只看不用新建外线、红线内已经具备条件的',
        en: 'Opened on the day of acceptance is 0, on the next 1, and so on, holidays included; only where nothing is built outside and the pipes inside were there',
      },
      unit: 'working-day',
      when: 'data.?metres.orValue(0.0) == 0.0 && form.insideReady == true',
      value: 'double(data.daysTaken)',
      aggregate: 'mean',
      basis: cites['handling-time'],
    },
    approvalDays: {
      ...common,
      code: `${code}-approval-days`,
      name: called('外线工程审批时间', 'approval of lines outside'),
      description: {
        zh: '各部门并联审批最后一轮从提交到全部同意的工作日',
        en: 'Working days of the last round from handing in until every office has agreed',
      },
      unit: 'working-day',
      when: 'steps[?"approvals"].?status.orValue("") == "done"',
      value: 'steps.approvals.workingDays',
      aggregate: 'mean',
      basis: cites['works-approval'],
    },
    approvalsOfSmall: {
      ...common,
      version: 2,
      code: `${code}-approvals-small`,
      name: called('小型低风险项目审批数', 'approvals of small low-risk projects'),
      description: {
        zh: '小型低风险项目的外线里办过审批的件数，应当一件没有',
        en: 'How many lines of small low-risk projects had an approval: there should be none',
      },
      unit: 'count',
      when: 'data.?small.orValue(false) && data.?metres.orValue(0.0) > 0.0',
      value: 'steps.approvals.status == "done" ? 1.0 : 0.0',
      aggregate: 'sum',
      basis: cites['works-approval'],
    },
    lineDays: {
      ...common,
      version: 2,
      code: `${code}-line-days`,
      name: called('小型外线施工时间', 'works of short lines outside'),
      description: {
        zh: `${shortMetres} 米以下外线，从手续齐全、具备施工条件到建成的自然日`,
        en: `Natural days from leave and a site that is ready to the line being built, up to ${shortMetres} m`,
      },
      unit: 'day',
      when: 'steps[?"works-short"].?status.orValue("") == "done"',
      value: 'double(data.worksDays)',
      aggregate: 'mean',
      basis: cites['outside-line'],
    },
    papers: {
      ...common,
      code: `${code}-papers`,
      name: called('申报材料数', 'papers asked for'),
      description: {
        zh: '申请时没有可交的材料；受理后又要求补正的，一次算一份',
        en: 'Nothing can be handed in with the application; each time more was asked for afterwards counts as one',
      },
      unit: 'count',
      value: 'double(case.corrections)',
      aggregate: 'mean',
      basis: cites['no-papers'],
    },
    cost: {
      ...common,
      source: { services: [`${code}-connection`, `${code}-charge`] },
      code: `${code}-outside-cost`,
      name: called('红线外向用户收取的费用', 'charged to customers outside their boundary'),
      description: {
        zh: '不该由用户出资的外线里向用户收取的费用，合计；按实际收费明细算，没有收费的接通件算 0',
        en: 'What was charged for lines that are not the customer’s to pay, in all: by the charges made; a connection without any counts as nothing',
      },
      unit: 'CNY',
      when: `case.service == "${code}-charge" ? data.?outsideFree.orValue(false) == true : data.?payer.orValue("customer") != "customer" && data.?metres.orValue(0.0) > 0.0`,
      value: `case.service == "${code}-charge" ? double(data.amount) / 100.0 : 0.0`,
      aggregate: 'sum',
      basis: cites.charges,
    },
  };
  return [
    ...Object.entries(facts).map(([which, fact]) => ({
      ...all[which as keyof IndicatorFacts],
      facts: [fact],
    })),
    satisfaction(utility),
  ];
}

/** 满意度: what customers said of it themselves, of everything that they may ask for. */
function satisfaction({ code, name, cites }: Utility): IndicatorDefinition {
  return {
    code: `${code}-satisfied`,
    version: 1,
    name: { zh: `${name.zh}服务满意率`, en: `Satisfied customers: ${name.en}` },
    description: {
      zh: '评价过的办件里，评“基本满意”以上的比例',
      en: 'Of the cases that were rated, the share rated fair or better',
    },
    unit: 'percent',
    direction: 'higher-better',
    source: {
      services: ['connection', 'repair', 'transfer', 'suspension', 'payment', 'complaint'].map(
        (each) => `${code}-${each}`,
      ),
    },
    when: 'case.rating != null',
    exclusions: [],
    numerator: 'case.rating <= 3',
    aggregate: 'ratio',
    facts: [],
    target: { comparator: '>=', value: 90 },
    basis: cites['service-quality'],
  };
}
