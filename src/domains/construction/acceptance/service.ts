import type {
  LimitDeclaration,
  ServiceDefinition,
  StepDefinition,
  StepOutcome,
} from '../../../kernel/process/definition.ts';
import { convention, remedies, workingDays } from '../basis.ts';
import { lookUp, noProject, readsProject } from '../projects/lookup.ts';
import { begunToday, milestone, readsLine } from '../projects/milestones.ts';
import { acceptance, leadOffice } from './basis.ts';
import { acceptanceForm, acceptanceMaterials } from './form.ts';
import { mattersInWords } from './offices.ts';
import { opinionSteps } from './opinions.ts';
import { noPermit, permitSteps, permitted } from './permit.ts';
import { completionFilings } from './registers.ts';
import { agreedVisit, schedulingSteps } from './scheduling.ts';

/** (四): acceptance and filing together, by class. */
const limitOfOthers: LimitDeclaration = { ...workingDays(15, acceptance), fact: 'joint-acceptance-other' };
const limitOfSmall: LimitDeclaration = {
  ...workingDays(7, acceptance),
  whom: { zh: '社会投资小型低风险产业类项目', en: 'Small low-risk industrial projects, privately funded' },
  fact: 'joint-acceptance-small',
};

/** 一站式联合验收备案及不动产首次登记 (table 2): seven working days together, one of which is the registration’s own. */
const limitWithTitle: LimitDeclaration = {
  ...workingDays(6, acceptance),
  whom: {
    zh: '社会投资小型低风险产业类项目，一并办首次登记',
    en: 'Small low-risk industrial projects, privately funded, with first registration',
  },
};

const withTitle = 'form.?withTitle.orValue(false)';

function begun(code: string, zh: string, en: string, promised: LimitDeclaration): StepOutcome {
  return {
    code,
    name: { zh, en },
    favourable: true,
    sets: {
      ...begunToday,
      tries: '0',
      visits: '0',
      place: 'facts.project.?projectAddress.?detail.orValue("")',
      placeRegion: 'facts.project.region',
    },
    limits: { promised },
    writes: [milestone('acceptance', 'under-way', { project: 'form.projectCode', begunOn: 'today' })],
  };
}

const begin: StepDefinition = {
  code: 'begin',
  name: { zh: '转各部门', en: 'Given to the offices' },
  kind: 'automatic',
  by: { system: true },
  after: { any: permitted },
  reads: [readsProject, readsLine('acceptance')],
  rules: [
    { when: `data.small && ${withTitle}`, outcome: 'small-with-title' },
    { when: 'data.small', outcome: 'small' },
    { when: 'true', outcome: 'other' },
  ],
  outcomes: [
    begun('small', '小型低风险项目', 'A small low-risk project', limitOfSmall),
    begun(
      'small-with-title',
      '小型低风险项目，一并办首次登记',
      'A small low-risk project, with first registration',
      limitWithTitle,
    ),
    begun('other', '其他项目', 'Any other project', limitOfOthers),
  ],
};

/** 《联合验收意见书》: one paper for all of them. */
const issue: StepDefinition = {
  code: 'issue',
  name: { zh: '出具《联合验收意见书》', en: 'The joint opinion is issued' },
  kind: 'sign',
  by: leadOffice,
  after: { any: [{ step: 'join', outcomes: ['passed'] }] },
  limit: workingDays(1, convention('一个工作日内出具', 'Issued within one working day')),
  outcomes: [
    {
      code: 'issued',
      name: { zh: '已出具', en: 'Issued' },
      favourable: true,
      sets: { opinion: '"LY" + today.split("-").join("") + padded(serial("joint-acceptance-opinion"), 5)' },
      issues: [
        {
          type: 'joint-acceptance-opinion',
          content: {
            number: 'data.opinion',
            holder: 'form.enterpriseName',
            holderCode: 'form.uscc',
            project: 'data.projectName + " " + form.works',
            location: 'data.place',
            area: 'string(form.builtArea)',
            participants: mattersInWords,
            conclusion:
              '{"zh": "各专业部门验收均通过，同意竣工验收备案", "en": "Accepted by every office concerned; completion may be filed"}',
            acceptedOn: 'today',
          },
        },
      ],
    },
  ],
};

/** The opinion goes to whoever keeps completion filings, and is the filing: the firm asks for nothing more. */
const filing: StepDefinition = {
  code: 'filing',
  name: { zh: '竣工验收自动备案', en: 'Filed without another application' },
  kind: 'automatic',
  by: { system: true },
  after: { all: [{ step: 'issue' }] },
  rules: [{ when: 'true', outcome: 'filed' }],
  outcomes: [
    {
      code: 'filed',
      name: { zh: '已备案，已推送不动产登记', en: 'Filed, and told to the property registry' },
      favourable: true,
      writes: [
        {
          register: completionFilings.code,
          key: 'data.opinion',
          act: 'create',
          content: {
            projectCode: 'form.projectCode',
            projectName: 'data.projectName',
            enterpriseName: 'form.enterpriseName',
            uscc: 'form.uscc',
            region: 'data.placeRegion',
            place: 'data.place',
            works: 'form.works',
            builtArea: 'form.builtArea',
            class: 'data.class',
            visits: 'int(data.visits)',
            acceptedOn: 'today',
          },
        },
        milestone('acceptance', 'done', { project: 'form.projectCode' }),
      ],
      tells: {
        zh: '"联合验收通过并已备案，意见书 " + data.opinion + "。意见书已推送不动产登记机构，首次登记不用再交验收材料"',
        en: '"Accepted and filed: opinion " + data.opinion + ". The property registry has it: first registration asks for no papers of acceptance"',
      },
      ends: [{ when: withTitle, outcome: 'accepted-with-title' }, { outcome: 'accepted' }],
    },
  ],
};

/** 联合验收: one application, one visit by all offices, one opinion, filed by itself. */
export const jointAcceptance: ServiceDefinition = {
  code: 'joint-acceptance',
  version: 6,
  kind: 'service',
  name: { zh: '工程联合验收及备案', en: 'Joint acceptance and filing' },
  summary: {
    zh: '一次申请，各部门一起来现场一次，出一份意见书，自动备案；小型低风险 7 个工作日，其他 15 个',
    en: 'One application, one visit by all offices, one opinion, filed by itself; 7 working days for small low-risk projects, 15 for others',
  },
  basis: acceptance,
  keywords: [
    '联合验收',
    '竣工验收',
    '竣工备案',
    '消防验收',
    '人防验收',
    '规划核实',
    'completion',
    'acceptance',
    'handover',
  ],
  openedBy: 'applicant',
  asEnterprise: 'uscc',
  realName: { level: 'counter', basis: acceptance },
  form: acceptanceForm,
  materials: acceptanceMaterials,
  acceptance: {
    by: leadOffice,
    basis: acceptance,
    within: workingDays(1, convention('一个工作日内答复是否受理', 'Accepted or not within one working day')),
    correction: workingDays(10, convention('补正十个工作日', 'Ten working days to put an application right')),
    refusalReasons: [
      { code: 'not-ready', name: { zh: '还不具备联合验收条件', en: 'Not ready for joint acceptance' } },
      { code: 'not-here', name: { zh: '工程不在本地', en: 'The works are not in this place' } },
    ],
  },
  remedies,
  limits: { promised: [limitOfOthers], statutory: [] },
  // Whoever has been accepted already has begun; what is new comes to them with the next visit.
  migrations: [
    { from: 4, steps: {}, basis: acceptance },
    { from: 5, steps: {}, basis: acceptance },
  ],
  stretches: [agreedVisit],
  steps: [lookUp, ...permitSteps, begin, ...schedulingSteps, ...opinionSteps, issue, filing],
  outcomes: [
    { code: 'accepted', name: { zh: '验收通过并备案', en: 'Accepted and filed' }, class: 'favourable' },
    {
      code: 'accepted-with-title',
      name: { zh: '验收通过并备案，一并办首次登记', en: 'Accepted and filed, with first registration' },
      class: 'favourable',
    },
    {
      code: 'failed',
      name: { zh: '验收未通过', en: 'Not accepted: something is still to mend' },
      class: 'unfavourable',
    },
    noProject,
    noPermit,
    {
      code: 'not-accepted',
      name: { zh: '不予受理', en: 'The application was not accepted' },
      class: 'not-accepted',
    },
    { code: 'withdrawn', name: { zh: '申请人撤回', en: 'Withdrawn by the applicant' }, class: 'withdrawn' },
  ],
  fee: { amountFen: '0', basis: acceptance },
  visits: 0,
};
