import type { FormSchema } from '../../../kernel/form/schema.ts';
import type {
  LimitDeclaration,
  ServiceDefinition,
  StepDefinition,
  StepOutcome,
  SuspensionDeclaration,
} from '../../../kernel/process/definition.ts';
import { applicantsTime, convention, remedies, workingDays } from '../basis.ts';
import { lookedUp, lookUp, noProject, readsProject } from '../projects/lookup.ts';
import { begunToday, milestone, readsLine } from '../projects/milestones.ts';
import { answerInTwoDays, survey, surveyDuty } from './basis.ts';
import { surveyForm, surveyor } from './form.ts';
import { reportedHere, surveysHere, takesOnHere, wayOf } from './here.ts';
import { landSurveys, reportForm, reportIssue, surveyWrite } from './report.ts';

/** How often another surveyor may be asked. */
const surveyors = 4;

/** Printed side by side: seven working days are ten natural days, ten are fourteen. Both are watched. */
const limitOfOthers: LimitDeclaration = { ...workingDays(10, survey), fact: 'survey-other' };
const limitOfSmall: LimitDeclaration = {
  ...workingDays(7, survey),
  whom: { zh: '社会投资小型低风险产业类项目', en: 'Small low-risk industrial projects, privately funded' },
  fact: 'survey-small',
};

function ground(
  code: string,
  zh: string,
  en: string,
  days: number,
  most: number,
  zhDays: string,
): SuspensionDeclaration {
  return {
    code,
    name: { zh, en },
    basis: survey,
    maximum: {
      value: days,
      unit: 'natural-day',
      basis: [
        ...survey,
        ...convention(`一次最多扣除${zhDays}日`, `${days} days are left out at most at once`),
      ],
    },
    evidence: 'required',
    most,
  };
}

/** (二): the three that are left out of the limits. Who says so is the bureau, on evidence, not the surveyor. */
const suspensions = [
  ground('extreme-weather', '极端气候，外业停工', 'Extreme weather stops the field work', 10, 3, '十'),
  ground(
    'complex-site',
    '复杂场地，须加深勘探',
    'A complex site that must be looked into deeper',
    30,
    2,
    '三十',
  ),
  ground(
    'special-project',
    '特殊项目，须专项勘察',
    'A special project with a survey of its own',
    30,
    2,
    '三十',
  ),
];

const fromLand = {
  report: 'data.report',
  boreholes: 'data.boreholes',
  bearing: 'data.bearing',
  surveyor: 'data.surveyor',
} as const;

function needed(code: string, zh: string, en: string, promised: LimitDeclaration): StepOutcome {
  return {
    code,
    name: { zh, en },
    favourable: true,
    sets: { ...begunToday, place: 'facts.project.?projectAddress.?detail.orValue("")' },
    limits: { promised },
    writes: [milestone('survey', 'under-way', { project: 'form.projectCode', begunOn: 'today' })],
  };
}

/** What the government has had surveyed before it offered the land is there for whoever builds on it. */
const ready: StepDefinition = {
  code: 'ready',
  name: { zh: '查政府已有的勘察成果', en: 'Is there a survey already' },
  kind: 'automatic',
  by: { system: true },
  after: { any: [lookedUp] },
  reads: [{ as: 'land', register: landSurveys.code, key: 'form.parcel' }, readsProject, readsLine('survey')],
  rules: [
    { when: 'facts.land != null && data.parcel == form.parcel', outcome: 'there' },
    {
      when: 'facts.land != null',
      outcome: 'unconfirmed',
      reason: {
        zh: '政府已勘察过这个地块，但还没有确认这个项目在这个地块上：请核对地块编号，或先办“项目用地确认”，再来申请',
        en: 'The government had this plot surveyed, but it is not confirmed that the project stands on it: check the number, or have the project’s site confirmed first, then apply again',
      },
    },
    { when: 'data.small', outcome: 'small' },
    { when: 'true', outcome: 'other' },
  ],
  outcomes: [
    {
      code: 'unconfirmed',
      name: { zh: '用地待确认', en: 'The site is not confirmed' },
      favourable: false,
      ends: [{ outcome: 'unconfirmed' }],
    },
    {
      code: 'there',
      name: { zh: '政府已勘察，直接使用', en: 'Surveyed by the government: use it' },
      favourable: true,
      sets: {
        report: 'facts.land.report',
        boreholes: 'facts.land.boreholes',
        bearing: 'facts.land.bearing',
        surveyor: 'facts.land.?surveyor.orValue("")',
      },
      writes: [
        surveyWrite({ ...fromLand, paidBy: '"government"' }),
        milestone('survey', 'done', { project: 'form.projectCode', begunOn: 'today' }),
      ],
      issues: [reportIssue({ ...fromLand, paidBy: '"government"' })],
      tells: {
        zh: '"这块地政府已经勘察过，报告编号 " + data.report + "，不用你再做，也不用出钱"',
        en: '"The government has had this plot surveyed: report " + data.report + ". You need not have it done again, nor pay for it"',
      },
      ends: [{ outcome: 'reused' }],
    },
    needed('small', '小型低风险项目，需要勘察', 'A survey is needed: small low-risk project', limitOfSmall),
    needed('other', '需要勘察', 'A survey is needed', limitOfOthers),
  ],
};

const work = {
  project: 'data.projectName',
  projectCode: 'form.projectCode',
  parcel: 'form.parcel',
  place: 'data.place',
  floors: 'form.floors',
} as const;

const workHere = {
  parcel: 'form.parcel',
  place: 'data.place',
  work: 'data.projectName + "（" + form.projectCode + "）, " + string(int(form.floors)) + " 层 / storeys"',
} as const;

const asked = 'data.?asked.orValue(form.surveyor)';
const surveyorOfCase = { outside: 'survey-firm', party: asked } as const;
const mostSurveyors = {
  most: surveyors,
  basis: convention('勘察单位最多换三次', 'Another surveyor is asked three times at most'),
};

const way = wayOf(
  asked,
  [
    { step: 'ready', outcomes: ['small', 'other'] },
    { step: 'another', outcomes: ['chosen'] },
  ],
  mostSurveyors,
);

const takeOn: StepDefinition = {
  code: 'take-on',
  name: { zh: '勘察单位承接', en: 'The surveyor takes the work' },
  kind: 'external',
  by: surveyorOfCase,
  after: { any: [{ step: 'way', outcomes: ['exchange'] }] },
  rounds: mostSurveyors,
  limit: workingDays(2, answerInTwoDays),
  uncounted: convention('双方还没有谈成，勘察没有开始', 'Nothing is agreed yet, and no survey has begun'),
  calls: { operation: 'survey.take-on', payload: work },
  outcomes: [
    { code: 'done', name: { zh: '已承接', en: 'Taken' }, favourable: true },
    { code: 'refused', name: { zh: '不能承接', en: 'Not taken' }, favourable: false, reason: 'required' },
  ],
};

const takeOnHere = takesOnHere(workHere, { step: 'way', outcomes: ['here'] }, mostSurveyors);

/** Whoever was chosen does not do it. */
const notDone = [
  { step: 'way', outcomes: ['not-listed'] },
  { step: 'take-on', outcomes: ['refused'] },
  { step: 'take-on-here', outcomes: ['refused'] },
  { step: 'survey-small-here', outcomes: ['none'] },
  { step: 'survey-other-here', outcomes: ['none'] },
] as const;

const spent: StepDefinition = {
  code: 'nobody',
  name: { zh: '没有单位承接', en: 'Nobody takes it' },
  kind: 'automatic',
  by: { system: true },
  after: { any: notDone },
  when: `steps.?way.?round.orValue(0) >= ${surveyors}`,
  reads: [readsLine('survey')],
  rules: [{ when: 'true', outcome: 'spent' }],
  outcomes: [
    {
      code: 'spent',
      name: { zh: '未能委托', en: 'Nobody was found' },
      favourable: false,
      writes: [milestone('survey', 'refused', { project: 'form.projectCode' })],
      ends: [{ outcome: 'nobody' }],
    },
  ],
};

const another: StepDefinition = {
  code: 'another',
  name: { zh: '另选勘察单位', en: 'Choose another surveyor' },
  kind: 'works',
  by: { applicant: true },
  after: { any: notDone },
  uncounted: applicantsTime,
  form: { type: 'object', properties: { surveyor }, required: ['surveyor'] } satisfies FormSchema,
  outcomes: [
    {
      code: 'chosen',
      name: { zh: '已另选', en: 'Chosen' },
      favourable: true,
      sets: { asked: 'output.surveyor' },
    },
  ],
};

/** What a report brings, whichever way it comes. */
function done(reported: (entry: string) => string): StepOutcome {
  const source = {
    report: reported('report'),
    boreholes: reported('boreholes'),
    bearing: reported('bearing'),
    surveyor: `data.?surveyorName.orValue(${asked})`,
    paidBy: '"developer"',
  } as const;
  return {
    code: 'done',
    name: { zh: '已提交报告', en: 'Report delivered' },
    favourable: true,
    sets: { report: source.report },
    writes: [surveyWrite(source), milestone('survey', 'done', { project: 'form.projectCode' })],
    issues: [reportIssue(source)],
    tells: {
      zh: '"勘察报告已提交，编号 " + data.report + "。审图和验收会自动调用，不用再交"',
      en: '"The survey report is there: " + data.report + ". Drawing review and acceptance fetch it themselves"',
    },
    ends: [{ outcome: 'surveyed' }],
  };
}

function surveying(code: string, when: string, naturalDays: number): readonly StepDefinition[] {
  return [
    {
      code,
      name: { zh: '外业、土工试验和报告', en: 'Field work, soil tests and report' },
      kind: 'external',
      by: surveyorOfCase,
      after: { any: [{ step: 'take-on', outcomes: ['done'] }] },
      when,
      limit: { value: naturalDays, unit: 'natural-day', basis: survey },
      calls: { operation: 'survey.report', payload: work },
      form: reportForm,
      outcomes: [done((entry) => `output.${entry === 'report' ? 'reportNumber' : entry}`)],
    },
    surveysHere({
      code: `${code}-here`,
      after: { any: [{ step: 'take-on-here', outcomes: ['done'] }] },
      when,
      rounds: mostSurveyors,
      work: workHere,
      naturalDays,
      outcomes: [done(reportedHere)],
    }),
  ];
}

/** 工程勘察服务: seven working days for small low-risk projects, ten for others, and none where the plot is surveyed. */
export const siteSurvey: ServiceDefinition = {
  code: 'site-survey',
  version: 4,
  kind: 'service',
  name: { zh: '工程地质勘察', en: 'Site survey' },
  summary: {
    zh: '小型低风险 7 个工作日、其他 10 个工作日出报告；政府已勘察的地块直接用，不用再做',
    en: 'A report in 7 working days for small low-risk projects, 10 for others; a plot that the government had surveyed needs none',
  },
  basis: survey,
  keywords: ['勘察', '地勘', '钻探', 'survey', 'borehole', 'soil'],
  openedBy: 'applicant',
  asEnterprise: 'uscc',
  realName: { level: 'counter', basis: survey },
  form: surveyForm,
  acceptance: {
    by: surveyDuty,
    basis: survey,
    within: workingDays(1, convention('当日受理', 'Accepted on the day')),
    correction: workingDays(10, convention('补正十个工作日', 'Ten working days to put an application right')),
    refusalReasons: [
      { code: 'not-here', name: { zh: '项目不在本地', en: 'The project is not in this place' } },
    ],
    atOnce: { when: 'true', basis: survey },
  },
  remedies,
  migrations: [{ from: 3, steps: {}, basis: survey }],
  limits: { promised: [limitOfOthers], statutory: [] },
  suspensions,
  steps: [
    lookUp,
    ready,
    way,
    takeOn,
    takeOnHere,
    spent,
    another,
    ...surveying('survey-small', 'data.small', 10),
    ...surveying('survey-other', '!data.small', 14),
  ],
  outcomes: [
    { code: 'surveyed', name: { zh: '已勘察', en: 'Surveyed' }, class: 'favourable' },
    {
      code: 'reused',
      name: { zh: '使用政府勘察成果', en: 'The government’s survey is used' },
      class: 'favourable',
    },
    {
      code: 'unconfirmed',
      name: { zh: '用地待确认', en: 'The site is not confirmed' },
      class: 'void',
    },
    noProject,
    { code: 'nobody', name: { zh: '没有单位承接', en: 'No surveyor was found' }, class: 'void' },
    { code: 'not-accepted', name: { zh: '不予受理', en: 'Not accepted' }, class: 'not-accepted' },
    { code: 'withdrawn', name: { zh: '申请人撤回', en: 'Withdrawn by the applicant' }, class: 'withdrawn' },
  ],
  fee: {
    amountFen: '0',
    basis: survey,
    note: {
      zh: '部门不收费；勘察费由你和勘察单位商定，政府已勘察的地块不用出',
      en: 'Nothing is charged by the office; the surveyor’s price is between you and them, and there is none where the government had the plot surveyed',
    },
  },
  visits: 0,
};
