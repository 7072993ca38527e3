import type {
  MaterialDeclaration,
  ObligationDeclaration,
  StepDefinition,
} from '../../../kernel/process/definition.ts';
import { convention, halfDays, measure, supplier, workingDays } from '../basis.ts';

const basis = measure('steps-and-papers');

/** Two papers at most: who one is and what one may use. Neither is asked for where it can be found. */
export const materials: readonly MaterialDeclaration[] = [
  { code: 'identity', name: { zh: '主体证明', en: 'Proof of who applies' }, from: 'exchange', basis },
  {
    code: 'title',
    name: { zh: '产权证明', en: 'Proof of title' },
    when: 'form.papers == "two"',
    from: 'applicant',
    basis,
  },
];

/** 容缺: the title follows. How long is no text's. */
const titleOwed: ObligationDeclaration = {
  code: 'title',
  name: { zh: '补交产权证明', en: 'Proof of title, to follow' },
  kind: 'tolerance',
  basis,
  when: 'form.papers == "tolerance"',
  material: 'title',
  within: workingDays(
    20,
    convention('容缺材料二十个工作日内补交', 'What was left out follows within twenty working days'),
  ),
  breach: {
    basis,
    notice: {
      zh: '没有按期补交产权证明，请尽快补交，否则供电企业会上门核实',
      en: 'The proof of title did not come in time. Hand it in soon, or the power company will come and look',
    },
    writes: [
      {
        register: 'power-broken-promise',
        key: 'case.number',
        act: 'put',
        content: { kind: '"title"', region: 'case.region', on: 'today' },
      },
    ],
  },
};

/** 一证办结 rests on a promise, looked at afterwards. */
const titlePromised: ObligationDeclaration = {
  code: 'title-promise',
  name: { zh: '用电地址使用权承诺', en: 'Promise: premises lawfully used' },
  kind: 'commitment',
  basis,
  when: 'form.papers == "one"',
  check: {
    by: supplier,
    within: workingDays(
      30,
      convention('三十个工作日内核查承诺', 'Promises are looked at within thirty working days'),
    ),
  },
  breach: {
    basis: measure('works-approval'),
    notice: {
      zh: '核查发现承诺不实，已记录；请在供电企业通知的期限内补正',
      en: 'The promise was found untrue and is on record; put it right by the day the power company names',
    },
    writes: [
      {
        register: 'power-broken-promise',
        key: 'case.number',
        act: 'put',
        content: { kind: '"promise"', region: 'case.region', on: 'today' },
      },
    ],
  },
};

export const obligations = [titleOwed, titlePromised] as const;

/** What becomes of the title. */
export const papers: readonly StepDefinition[] = [
  {
    code: 'papers',
    name: { zh: '核对材料', en: 'Papers' },
    kind: 'automatic',
    by: { system: true },
    after: { all: [{ step: 'decide' }] },
    rules: [
      { when: 'form.papers == "tolerance"', outcome: 'owed' },
      { when: 'form.papers == "one"', outcome: 'promised' },
      { when: 'true', outcome: 'complete' },
    ],
    outcomes: [
      { code: 'complete', name: { zh: '两证齐全', en: 'Both papers there' }, favourable: true },
      { code: 'owed', name: { zh: '容缺受理', en: 'Taken on tolerance' }, favourable: true, owes: ['title'] },
      {
        code: 'promised',
        name: { zh: '一证受理', en: 'Taken on one paper' },
        favourable: true,
        owes: ['title-promise'],
      },
    ],
  },
  {
    code: 'title-lookup',
    name: { zh: '联网查询不动产权', en: 'Title looked up' },
    kind: 'external',
    by: { outside: 'title-registry', party: 'region.parties["title-registry"]' },
    after: { all: [{ step: 'papers' }] },
    when: 'form.papers == "one"',
    limit: halfDays(1, convention('半个工作日内查到', 'Found within half a day')),
    calls: {
      operation: 'title-registry.find-title',
      payload: { titleNumber: 'form.titleNumber', place: 'form.powerAddress' },
    },
    outcomes: [
      {
        code: 'done',
        name: { zh: '查到，权属相符', en: 'Found, and it fits' },
        favourable: true,
        keeps: ['title-promise'],
      },
      {
        code: 'refused',
        name: {
          zh: '没有查到，凭承诺办理、事后核查',
          en: 'Not found: goes on by the promise, looked at later',
        },
        favourable: false,
        reason: 'required',
      },
    ],
  },
];
