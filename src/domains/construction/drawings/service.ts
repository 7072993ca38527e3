import { as, person } from '../../../kernel/form/dictionary.ts';
import { choice, yesNo } from '../../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type {
  ObligationDeclaration,
  ServiceDefinition,
  StepDefinition,
  StepOutcome,
} from '../../../kernel/process/definition.ts';
import type { Text } from '../../../kernel/text.ts';
import { convention, measure, reviewRules, workingDays } from '../basis.ts';
import { breaks, hasBroken, mayNotPromise, readsBroken } from '../broken-promises.ts';
import { words } from '../fields.ts';
import { lookedUp, lookUp, noProject, projectFieldNames, projectFields } from '../projects/lookup.ts';
import { begunToday, milestone, readsLine } from '../projects/milestones.ts';
import { disciplineChoices, lackingOf, reviewedInWords } from './disciplines.ts';
import { drawings } from './fields.ts';
import { reviewSteps } from './review.ts';

const basis = measure('drawing-review');

const form = {
  type: 'object',
  'x-text': { title: { zh: '施工图联合审查', en: 'Joint review of construction drawings' } },
  properties: {
    ...projectFields,
    contact: as(person, { 'x-text': { title: { zh: '项目联系人', en: 'Contact' } } }),
    designer: words('设计单位', 'Designer', 100, { minLength: 4 }),
    way: choice('怎么办', 'Which way', [
      ['review', '联合审查，领审查合格书', 'Joint review, with a certificate'],
      [
        'promise',
        '作出承诺，事后抽查（限小型低风险）',
        'On a promise, looked at later (small low-risk only)',
      ],
    ]),
    disciplines: {
      type: 'array',
      items: choice('专业', 'Discipline', disciplineChoices),
      minItems: 1,
      maxItems: disciplineChoices.length,
      uniqueItems: true,
      'x-when': 'form.way == "review"',
      'x-text': {
        title: { zh: '审查哪些专业', en: 'Which disciplines' },
        description: {
          zh: '建筑、结构、水暖电、消防都要审，民用建筑还要审人防；没选的，由施工图审查部门确认是否不用审',
          en: 'Architecture, structure, services and fire always, air defence for civil buildings; the drawing review office confirms whether one that you leave out is not needed',
        },
      },
    },
    drawings,
    promise: yesNo('承诺', 'Promise', {
      const: true,
      'x-when': 'form.way == "promise"',
      'x-text': {
        title: { zh: '设计质量承诺', en: 'Promise of quality' },
        description: {
          zh: '建设、设计单位承诺图纸符合工程建设强制性标准，抽查发现不符的立即整改并承担责任',
          en: 'Builder and designer promise that the drawings meet the binding standards, and answer for it where a sample shows otherwise',
        },
      },
    }),
  },
  required: [...projectFieldNames, 'contact', 'designer', 'way', 'disciplines', 'drawings', 'promise'],
  'x-groups': [
    {
      code: 'project',
      title: { zh: '哪个项目', en: 'Which project' },
      fields: [...projectFieldNames, 'contact'],
    },
    {
      code: 'drawings',
      title: { zh: '图纸', en: 'Drawings' },
      fields: ['designer', 'way', 'disciplines', 'drawings', 'promise'],
    },
  ],
} as const satisfies FormSchema;

const begun = {
  ...begunToday,
  drawingSets: '[form.drawings]',
  round: '1',
} as const;

const isLarge = `data.floorArea > ${20_000}.0`;
const leavesOut = `size(${lackingOf('form.disciplines')}) > 0`;

function reviewing(code: string, name: Text, large: boolean): StepOutcome {
  return {
    code,
    name,
    favourable: true,
    sets: { ...begun, disciplines: 'form.disciplines', excluded: '[]' },
    ...(large ? { limits: { statutory: workingDays(15, reviewRules('11')) } } : {}),
    writes: [milestone('drawings', 'under-way', { project: 'form.projectCode', begunOn: 'today' })],
  };
}

/** Whoever builds does not decide who reviews: what is left out is confirmed by the lead office, or reviewed after all. */
const scope: StepDefinition = {
  code: 'scope',
  name: { zh: '确认审查专业', en: 'Which disciplines review is confirmed' },
  kind: 'review',
  by: { duty: 'drawing-review' },
  after: { any: [{ step: 'path', outcomes: ['to-confirm', 'to-confirm-large'] }] },
  limit: workingDays(1, convention('一个工作日内确认审查专业', 'Confirmed within one working day')),
  needs: [],
  outcomes: [
    {
      code: 'all',
      name: { zh: '应审的专业都要审', en: 'All that are required review' },
      favourable: true,
      sets: { disciplines: `form.disciplines + ${lackingOf('form.disciplines')}` },
    },
    {
      code: 'agreed',
      name: { zh: '未选的专业不用审', en: 'Those left out are not needed' },
      favourable: true,
      reason: 'required',
      sets: { excluded: lackingOf('form.disciplines') },
    },
  ],
};

const path: StepDefinition = {
  code: 'path',
  name: { zh: '确定审查方式', en: 'Which way it goes' },
  kind: 'automatic',
  by: { system: true },
  after: { all: [lookedUp] },
  reads: [readsLine('drawings'), readsBroken],
  rules: [
    { when: `form.way == "promise" && ${hasBroken}`, outcome: 'not-small', reason: mayNotPromise },
    { when: 'form.way == "promise" && data.small', outcome: 'promised' },
    {
      when: 'form.way == "promise"',
      outcome: 'not-small',
      reason: {
        zh: '只有社会投资小型低风险产业类项目可以承诺代替审查，请选“联合审查”重新提交，图纸不用重传',
        en: 'Only small low-risk industrial projects may promise instead: choose “joint review” and hand it in again',
      },
    },
    { when: `${leavesOut} && ${isLarge}`, outcome: 'to-confirm-large' },
    { when: leavesOut, outcome: 'to-confirm' },
    { when: isLarge, outcome: 'review-large' },
    { when: 'true', outcome: 'review' },
  ],
  outcomes: [
    reviewing('review', { zh: '联合审查', en: 'Joint review' }, false),
    reviewing('review-large', { zh: '联合审查（大型）', en: 'Joint review, large works' }, true),
    reviewing(
      'to-confirm',
      { zh: '有专业未选，待确认', en: 'Some disciplines left out, to be confirmed' },
      false,
    ),
    reviewing(
      'to-confirm-large',
      { zh: '有专业未选，待确认（大型）', en: 'Some left out, to be confirmed; large works' },
      true,
    ),
    {
      code: 'promised',
      name: { zh: '承诺办理，事后抽查', en: 'Taken on a promise' },
      favourable: true,
      sets: begun,
      owes: ['sample'],
      writes: [
        {
          register: 'construction-drawings',
          key: 'form.projectCode',
          act: 'put',
          content: {
            project: 'form.projectCode',
            projectName: 'data.projectName',
            way: '"promised"',
            on: 'today',
          },
        },
        milestone('drawings', 'done', {
          project: 'form.projectCode',
          begunOn: 'today',
          note: '"承诺，事后抽查"',
        }),
      ],
      ends: [{ outcome: 'promised' }],
    },
    {
      code: 'not-small',
      name: { zh: '不适用承诺', en: 'Not for a promise' },
      favourable: false,
      reason: 'required',
      ends: [{ outcome: 'not-small' }],
    },
  ],
};

const issue: StepDefinition = {
  code: 'issue',
  name: { zh: '出具审查合格书', en: 'The certificate is issued' },
  kind: 'automatic',
  by: { system: true },
  after: { any: [{ step: 'round-up', outcomes: ['passed'] }] },
  rules: [{ when: 'true', outcome: 'issued' }],
  outcomes: [
    {
      code: 'issued',
      name: { zh: '已出具', en: 'Issued' },
      favourable: true,
      sets: {
        certificate: '"TS" + today.split("-")[0] + padded(serial("drawing-review"), 6)',
      },
      issues: [
        {
          type: 'drawing-review-certificate',
          content: {
            number: 'data.certificate',
            holder: 'form.enterpriseName',
            projectCode: 'form.projectCode',
            project: 'data.projectName',
            designer: 'form.designer',
            reviewer: '{"zh": "施工图数字化联合审查", "en": "Joint digital review of construction drawings"}',
            disciplines: reviewedInWords,
            reviewedOn: 'today',
          },
        },
      ],
      writes: [
        {
          register: 'construction-drawings',
          key: 'form.projectCode',
          act: 'put',
          content: {
            project: 'form.projectCode',
            projectName: 'data.projectName',
            way: '"reviewed"',
            certificate: 'data.certificate',
            disciplines: 'data.disciplines',
            excluded: 'data.excluded',
            rounds: 'data.round',
            on: 'today',
          },
        },
        milestone('drawings', 'done', { project: 'form.projectCode', note: 'data.certificate' }),
      ],
      ends: [{ outcome: 'passed' }],
    },
  ],
};

/** What was promised instead of a review is looked at afterwards. */
const sample: ObligationDeclaration = {
  code: 'sample',
  name: { zh: '抽查承诺的施工图', en: 'The drawings promised are looked at' },
  kind: 'commitment',
  basis,
  check: {
    by: { duty: 'drawing-review' },
    within: workingDays(
      30,
      convention('承诺后三十个工作日内抽查', 'Looked at within thirty working days of the promise'),
    ),
  },
  breach: {
    basis,
    notice: {
      zh: '抽查发现图纸不符合强制性标准：请立即整改，施工图审查部门会通知整改期限',
      en: 'The drawings were found against binding standards: put them right at once; the office will name the day',
    },
    writes: [breaks('drawings')],
  },
};

/** 施工图数字化联合审查: handed in, reviewed by all disciplines at once, marked, answered and closed online. */
export const drawingReview: ServiceDefinition = {
  code: 'drawing-review',
  version: 6,
  kind: 'service',
  name: { zh: '施工图联合审查', en: 'Joint review of construction drawings' },
  summary: {
    zh: '图纸网上传一次，各专业同时审、在图上批注，逐条回复，合格书直接用于施工许可',
    en: 'Drawings are sent once; all disciplines review at once and mark them, marks are answered one by one, and the certificate serves for the construction permit',
  },
  basis,
  keywords: ['图审', '审图', '施工图', '消防设计审查', '人防审查', 'drawing review', 'blueprints'],
  openedBy: 'applicant',
  asEnterprise: 'uscc',
  form,
  limits: {
    promised: [
      workingDays(
        10,
        convention('十个工作日审完，不含修改时间', 'Within ten working days, changes left out'),
      ),
    ],
    statutory: [workingDays(10, reviewRules('11'))],
  },
  obligations: [sample],
  steps: [lookUp, path, scope, ...reviewSteps, issue],
  outcomes: [
    { code: 'passed', name: { zh: '审查合格', en: 'Passed' }, class: 'favourable' },
    { code: 'promised', name: { zh: '承诺办理', en: 'Taken on a promise' }, class: 'favourable' },
    { code: 'not-passed', name: { zh: '审查不合格', en: 'Not passed' }, class: 'unfavourable' },
    { code: 'not-small', name: { zh: '不适用承诺', en: 'Not for a promise' }, class: 'void' },
    noProject,
    { code: 'withdrawn', name: { zh: '申请人撤回', en: 'Withdrawn' }, class: 'withdrawn' },
  ],
  fee: {
    amountFen: '0',
    basis: convention('审查由政府购买服务', 'The review is paid for by the government'),
  },
  visits: 0,
};
