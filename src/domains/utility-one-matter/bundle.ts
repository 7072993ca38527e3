import {
  outcomeClasses,
  type ServiceDefinition,
  type StepDefinition,
} from '../../kernel/process/definition.ts';
import { convention, workingDays } from '../pipe-connection/fields.ts';
import { landFieldNames } from '../pipe-connection/payer.ts';
import { hall, isWanted, oneMatter, type UtilityCode, utilities } from './basis.ts';
import { becomes, readsDemand, readsDemands } from './claim.ts';
import { oneMatterForm } from './form.ts';
import { visitSteps } from './visit.ts';

const pass = (...fields: readonly string[]) =>
  Object.fromEntries(fields.map((field) => [field, `form.${field}`]));
const passIfAsked = (...fields: readonly string[]) =>
  Object.fromEntries(fields.map((field) => [field, `form.?${field}.orValue(null)`]));

/** Every part takes of this what its own form asks. */
const land = passIfAsked(...landFieldNames, 'landUnit');

function pipeForm(code: 'gas' | 'water' | 'heat'): Readonly<Record<string, string>> {
  return {
    ...pass('applicantKind', 'contact', 'place', 'wantedOn', 'agrees'),
    ...passIfAsked('uscc', 'projectCode'),
    ...land,
    dailyNeed: `form.${code}Need`,
    outside: `form.${code}Outside`,
    insideReady: 'form.?insideReady.orValue(true)',
  };
}

const forms: Readonly<Record<UtilityCode, Readonly<Record<string, string>>>> = {
  power: {
    ...pass('applicantKind', 'contact', 'wantedOn', 'voltage', 'priceClass', 'appliedKilowatts', 'agrees'),
    ...passIfAsked(
      'enterpriseName',
      'uscc',
      'onSmallList',
      'foundedThisYear',
      'capital',
      'highVoltageReason',
      'titleNumber',
      'inZone',
      'zone',
    ),
    ...land,
    beyondStandard: 'form.?beyondStandard.orValue(false)',
    powerAddress: 'form.place',
    // What is temporary, of two sources, for charging or the like has a form of its own.
    permanence: '"permanent"',
    project: '"ordinary"',
    causedChange: 'false',
    dualSource: 'false',
    // The registry is asked where a number was given; without one the title follows.
    papers: 'has(form.titleNumber) ? "one" : "tolerance"',
    commitment: 'form.agrees',
  },
  gas: pipeForm('gas'),
  water: pipeForm('water'),
  heat: pipeForm('heat'),
  telecom: pass('contact', 'place', 'operator', 'line', 'wantedOn'),
};

function part({ code, name, service }: (typeof utilities)[number]): StepDefinition {
  return {
    code,
    name: { zh: `${name.zh}：报装`, en: `${name.en}: connection` },
    kind: 'service',
    by: { service },
    after: { all: [{ step: 'begin' }] },
    when: isWanted(code),
    reads: [readsDemand(code)],
    opens: { form: forms[code] },
    outcomes: [
      {
        code: 'done',
        name: { zh: '已接通', en: 'Connected' },
        favourable: true,
        sets: { [`${code}Done`]: 'true' },
        writes: [becomes(code, 'applied', 'connected')],
      },
      {
        code: 'failed',
        name: { zh: '没有接通', en: 'Not connected' },
        favourable: false,
        writes: [becomes(code, 'applied', 'called')],
      },
    ],
    follows: {
      ...Object.fromEntries(outcomeClasses.map((each) => [each, 'failed'])),
      favourable: 'done',
    },
  };
}

const isDone = (code: UtilityCode) => `data.?${code}Done.orValue(false)`;
const allDone = utilities.map(({ code }) => `(!(${isWanted(code)}) || ${isDone(code)})`).join(' && ');
const anyDone = utilities.map(({ code }) => isDone(code)).join(' || ');

/** What is not connected yet may begin by itself again, or be applied for anew. */
const givesBack = utilities.map(({ code }) => becomes(code, 'applied', 'called', isWanted(code)));

/** 统一出件: contracts and numbers of all companies, together, once. */
const deliver: StepDefinition = {
  code: 'deliver',
  name: { zh: '统一出件', en: 'Handed over together' },
  kind: 'automatic',
  by: { system: true },
  after: { all: utilities.map(({ code }) => ({ step: code })) },
  delivers: 'electronic',
  rules: [{ when: 'true', outcome: 'delivered' }],
  outcomes: [
    {
      code: 'delivered',
      name: { zh: '已送达', en: 'Delivered' },
      favourable: true,
      ends: [
        { when: allDone, outcome: 'connected' },
        { when: anyDone, outcome: 'partial' },
        { outcome: 'refused' },
      ],
    },
  ],
};

/**
 * 报装一件事: one form, one visit of all companies together, each with its own limit from then on, and one delivery.
 */
export const oneMatterBundle: ServiceDefinition = {
  code: 'utility-one-matter',
  version: 4,
  kind: 'bundle',
  name: { zh: '水电气暖通信报装一件事', en: 'Utilities as one: water, gas, power, heat, telecom' },
  summary: {
    zh: '一张表、上门一次、各家同时办、一次出件；水气电各按自己的时限',
    en: 'One form, one visit, everybody at once, one delivery; each company keeps its own limit',
  },
  basis: oneMatter,
  keywords: [
    '报装',
    '水电',
    '水电气',
    '接水接电',
    '一件事',
    '一事通办',
    '新房入住',
    'utilities',
    'water and power',
    'moving in',
  ],
  openedBy: 'applicant',
  asEnterprise: 'uscc',
  realName: { level: 'counter', basis: oneMatter },
  form: oneMatterForm,
  materials: [
    { code: 'form', name: { zh: '一张申请表', en: 'One form' }, from: 'form', basis: oneMatter },
    { code: 'identity', name: { zh: '身份信息', en: 'Who applies' }, from: 'exchange', basis: oneMatter },
  ],
  acceptance: {
    by: hall,
    basis: oneMatter,
    within: workingDays(1, convention('当日受理', 'Accepted on the day')),
    correction: workingDays(10, convention('补正十个工作日', 'Ten working days to put an application right')),
    refusalReasons: [
      {
        code: 'elsewhere',
        name: { zh: '地点不在本地区', en: 'The place is not in this region' },
      },
    ],
    atOnce: { when: 'true', basis: oneMatter },
  },
  remedies: [
    {
      code: 'hotline',
      name: { zh: '拨打 12345 投诉', en: 'Complain on 12345' },
      within: {
        value: 60,
        unit: 'natural-day',
        basis: convention('六十日内投诉', 'Complaints within sixty days'),
      },
    },
  ],
  // Each company has a limit of its own; what waits for works in one part holds up no other.
  limits: { promised: [], statutory: [] },
  steps: [...visitSteps, ...utilities.map(part), deliver],
  outcomes: [
    { code: 'connected', name: { zh: '全部接通', en: 'All connected' }, class: 'favourable' },
    { code: 'partial', name: { zh: '部分接通', en: 'Some connected' }, class: 'partial' },
    { code: 'refused', name: { zh: '没有接通', en: 'Not connected' }, class: 'unfavourable' },
    { code: 'begun-before', name: { zh: '已经在办，不用再报', en: 'Under way already' }, class: 'void' },
    { code: 'not-accepted', name: { zh: '不予受理', en: 'Not accepted' }, class: 'not-accepted' },
    { code: 'withdrawn', name: { zh: '申请人撤回', en: 'Withdrawn' }, class: 'withdrawn' },
  ],
  withdrawal: [
    { when: anyDone, outcome: 'partial', reads: readsDemands, writes: givesBack },
    { outcome: 'withdrawn', reads: readsDemands, writes: givesBack },
  ],
  fee: {
    amountFen: '0',
    basis: oneMatter,
    note: {
      zh: '报装不收费；红线外由谁出钱，各家当场告诉你',
      en: 'The connections are free; who pays outside your boundary each company says at once',
    },
  },
  visits: 0,
};
