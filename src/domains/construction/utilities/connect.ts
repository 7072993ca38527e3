import { file, yesNo } from '../../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { Reaction } from '../../../kernel/pack/definition.ts';
import type {
  LimitDeclaration,
  ReadDeclaration,
  RegisterWrite,
  ServiceDefinition,
  StepDefinition,
} from '../../../kernel/process/definition.ts';
import type { Text } from '../../../kernel/text.ts';
import { convention, measure, workingDays } from '../basis.ts';
import { formOf } from '../fields.ts';
import { projectFields } from '../projects/lookup.ts';
import { begunToday, isDone, milestone, readsLine } from '../projects/milestones.ts';
import { utilityDemands } from './demand.ts';
import { type Utility, utilities } from './fields.ts';

const basis = measure('utilities-early');
const { projectCode, enterpriseName } = projectFields;

const was = (code: string) => `data.asked.exists(each, each == ${JSON.stringify(code)})`;
const demandOf = (code: string, as: string): ReadDeclaration => ({
  as,
  register: utilityDemands.code,
  key: `form.projectCode + "/${code}"`,
});
const kept = ['manager', 'phone', 'plan', 'worksBy'];

/** Who saw to it there and how stays on record, as the entry says under fact `as`. */
const entered = (code: string, as: string, state: string): RegisterWrite => ({
  register: utilityDemands.code,
  key: `form.projectCode + "/${code}"`,
  act: 'change',
  content: {
    project: 'form.projectCode',
    utility: JSON.stringify(code),
    state: JSON.stringify(state),
    ...Object.fromEntries(kept.map((each) => [each, `facts.${as}.?${each}.orValue(null)`])),
    on: 'today',
  },
});
const stands = (code: string, state: string) =>
  `(facts.${code} != null && facts.${code}.state == ${JSON.stringify(state)})`;

function connect({ code, name, duty }: Utility): StepDefinition {
  return {
    code,
    name: { zh: `${name.zh}接通`, en: `${name.en} connected` },
    kind: 'works',
    by: { duty },
    after: { all: [{ step: 'look-up', outcomes: ['asked'] }] },
    when: was(code),
    reads: [demandOf(code, 'demand')],
    form: { type: 'object', properties: { photo: file('现场照片', 'Photograph') } } satisfies FormSchema,
    outcomes: [
      {
        code: 'connected',
        name: { zh: '已接通', en: 'Connected' },
        favourable: true,
        writes: [entered(code, 'demand', 'connected')],
      },
    ],
  };
}

type Group = {
  readonly code: string;
  readonly name: Text;
  readonly summary: Text;
  readonly utilities: readonly Utility[];
  readonly promised: readonly LimitDeclaration[];
  /** Whether the project's own page has a line for it. */
  readonly line: boolean;
};

function connectionOf(group: Group): ServiceDefinition {
  const { utilities: those, line } = group;
  const waits = ({ code }: Utility) => stands(code, 'called');
  const reads = those.map(({ code }) => demandOf(code, code));
  const project = 'form.projectCode';
  return {
    code: group.code,
    version: 3,
    kind: 'service',
    name: group.name,
    summary: group.summary,
    basis,
    openedBy: 'reaction',
    form: formOf(
      { zh: '接通', en: 'Connection' },
      { projectCode, enterpriseName, small: yesNo('小型低风险项目', 'A small low-risk project') },
      ['projectCode', 'enterpriseName'],
    ),
    limits: { promised: group.promised, statutory: [] },
    suspensions: [
      {
        code: 'road-opening',
        name: { zh: '掘路占道等行政审批', en: 'Approval to open or occupy a road' },
        basis: measure('approval-steps'),
        maximum: workingDays(
          5,
          convention('掘占路审批一般五个工作日', 'Such approvals take five working days as a rule'),
        ),
        evidence: 'required',
      },
    ],
    steps: [
      {
        code: 'look-up',
        name: { zh: '调取接入需求', en: 'What was asked for' },
        kind: 'automatic',
        by: { system: true },
        reads: [...reads, ...(line ? [readsLine('utilities-connected')] : [])],
        rules: [
          // What is connected already, for an earlier building, is not connected anew; what whoever builds has applied
          // for is connected by that application.
          { when: those.map(waits).join(' || '), outcome: 'asked' },
          { when: 'true', outcome: 'none' },
        ],
        outcomes: [
          {
            code: 'asked',
            name: { zh: '有接入需求', en: 'Asked for' },
            favourable: true,
            sets: {
              ...begunToday,
              asked: those
                .map((each) => `(${waits(each)} ? [${JSON.stringify(each.code)}] : [])`)
                .join(' + '),
            },
            writes: [
              ...those.map((each) => ({ ...entered(each.code, each.code, 'connecting'), when: waits(each) })),
              ...(line ? [milestone('utilities-connected', 'under-way', { project, begunOn: 'today' })] : []),
            ],
          },
          {
            code: 'none',
            name: { zh: '没有等待接通的需求', en: 'Nothing waits to be connected' },
            favourable: true,
            // Connected before, by an application of its own: the project has come through that, too.
            writes: line
              ? [
                  {
                    ...milestone('utilities-connected', 'done', { project, begunOn: 'today' }),
                    when: `!(${isDone('line')}) && (${those.map(({ code }) => stands(code, 'connected')).join(' || ')})`,
                  },
                ]
              : [],
            ends: [{ outcome: 'none' }],
          },
        ],
      },
      ...those.map(connect),
      {
        code: 'finish',
        name: { zh: '全部接通', en: 'All connected' },
        kind: 'automatic',
        by: { system: true },
        after: { all: those.map(({ code }) => ({ step: code })) },
        rules: [{ when: 'true', outcome: 'done' }],
        outcomes: [
          {
            code: 'done',
            name: { zh: '已全部接通', en: 'All connected' },
            favourable: true,
            writes: line ? [milestone('utilities-connected', 'done', { project })] : [],
            ends: [{ outcome: 'connected' }],
          },
        ],
      },
    ],
    outcomes: [
      { code: 'connected', name: { zh: '已接通', en: 'Connected' }, class: 'favourable' },
      { code: 'none', name: { zh: '没有等待接通的需求', en: 'Nothing to connect' }, class: 'settled' },
      { code: 'withdrawn', name: { zh: '不再需要', en: 'No longer wanted' }, class: 'withdrawn' },
    ],
    withdrawal: [
      {
        outcome: 'withdrawn',
        reads,
        writes: those.map(({ code }) => ({
          ...entered(code, code, 'called'),
          when: stands(code, 'connecting'),
        })),
      },
    ],
    fee: { amountFen: '0', basis },
    visits: 0,
  };
}

const inPlan = (code: string) => code === 'power' || code === 'water';

/**
 * 竣工后直接接通: opened by the joint acceptance itself, so that nobody makes a trip ((七)). The plan's five days are for
 * water, drainage and power of small low-risk projects ((一)); no other utility is waited for.
 */
export const utilitiesConnection: ServiceDefinition = connectionOf({
  code: 'utilities-connection',
  name: { zh: '竣工后接通水电', en: 'Water and power connected after acceptance' },
  summary: {
    zh: '联合验收通过后自动开始，企业零跑腿；小型低风险项目 5 个工作日内接通供排水和电力',
    en: 'Begins by itself when the works are accepted, without a trip; small low-risk projects have water, drainage and power within 5 working days',
  },
  utilities: utilities.filter(({ code }) => inPlan(code)),
  promised: [
    {
      when: 'form.?small.orValue(false)',
      whom: { zh: '小型低风险项目', en: 'Small low-risk projects' },
      ...workingDays(5, measure('approval-steps')),
      fact: 'permit-stage-utilities',
    },
  ],
  line: true,
});

/** The same for gas, heat and telecom, for which the plan sets no days. */
export const otherUtilitiesConnection: ServiceDefinition = connectionOf({
  code: 'utilities-connection-other',
  name: { zh: '竣工后接通气暖通信', en: 'Gas, heat and telecom connected after acceptance' },
  summary: {
    zh: '联合验收通过后自动开始，各公司按约定的方案接通，企业零跑腿',
    en: 'Begins by itself when the works are accepted: the companies connect as agreed, without a trip',
  },
  utilities: utilities.filter(({ code }) => !inPlan(code)),
  promised: [],
  line: false,
});

/** Once the works are accepted, each group is connected in a case of its own. */
const connects = (code: string, service: string): Reaction => ({
  code,
  on: { service: 'joint-acceptance', ended: ['favourable'] },
  opens: {
    service,
    form: { projectCode: 'form.projectCode', enterpriseName: 'form.enterpriseName', small: 'data.small' },
    linked: true,
  },
});

/** What is asked for with the permits goes on to whoever serves it by a plan of its own. */
export const utilityReactions: readonly Reaction[] = [
  {
    code: 'construction.power-lead',
    on: {
      service: 'project-utilities',
      ended: ['favourable'],
      when: '"power" in form.utilities',
    },
    opens: {
      service: 'power-lead',
      form: { origin: '"project"', enterpriseName: 'form.enterpriseName', number: 'form.projectCode' },
      linked: true,
    },
  },
  connects('construction.connect', 'utilities-connection'),
  connects('construction.connect-other', 'utilities-connection-other'),
];
