import { choice, day } from '../../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type {
  Expression,
  StepActor,
  StepDefinition,
  StretchDeclaration,
} from '../../../kernel/process/definition.ts';
import type { Text } from '../../../kernel/text.ts';
import { convention, workingDays } from '../basis.ts';
import { words } from '../fields.ts';
import { leadOffice, mostSlots, proposals, slotCodes } from './basis.ts';
import { acceptingOffices, isStillToPass } from './offices.ts';

/*
 * 协调现场验收时间: the lead office proposes times, everybody who must be there says which of them fit, and the first one
 * that fits everybody is the visit. After three rounds without one, the lead office sets it.
 */

const half = choice('上午还是下午', 'Morning or afternoon', [
  ['am', '上午', 'Morning'],
  ['pm', '下午', 'Afternoon'],
]);

const proposalForm = {
  type: 'object',
  properties: {
    slots: {
      type: 'array',
      minItems: 2,
      maxItems: mostSlots,
      items: {
        type: 'object',
        properties: { day: day('日期', 'Day'), half },
        required: ['day', 'half'],
      },
      'x-text': {
        title: { zh: '可选时间（按先后）', en: 'Times to choose from, best first' },
        description: {
          zh: '二至六个工作日的半天，最早明天，最晚要给意见和意见书留出时间',
          en: 'Two to six half working days, from tomorrow on, no later than leaves time for the opinions and the paper',
        },
      },
    },
    meetAt: words('在哪里集合', 'Where to meet', 100, { minLength: 2 }),
  },
  required: ['slots', 'meetAt'],
  'x-rules': [
    {
      holds: 'distinct(form.slots)',
      at: 'slots',
      text: { zh: '同一个时间只列一次', en: 'List each time once' },
    },
  ],
} as const satisfies FormSchema;

/** After the visit each office has a day for its opinion, and the lead office one for the paper. */
const leaving = {
  leaving: 2,
  basis: convention(
    '现场验收要给意见和意见书各留一个工作日，只约工作日',
    'The visit is on a working day, and leaves one for the opinions and one for the paper',
  ),
} as const;

/** Who must be there, and under which name of `data` stands what they said: the codes of the times that fit. */
type Voter = {
  readonly code: string;
  readonly fits: string;
  readonly by: StepActor;
  readonly name: Text;
  readonly when?: Expression;
};

const voters: readonly Voter[] = [
  ...acceptingOffices.map((office) => ({
    code: `times-${office.code}`,
    fits: `fits-${office.code}`,
    by: { duty: office.duty },
    name: { zh: `选验收时间：${office.matter.zh}`, en: `Say which times fit: ${office.matter.en}` },
    when: isStillToPass(office),
  })),
  {
    code: 'times-firm',
    fits: 'fits-firm',
    by: { applicant: true },
    name: { zh: '选验收时间：建设单位', en: 'Say which times fit: the developer' },
  },
];

const propose: StepDefinition = {
  code: 'propose',
  name: { zh: '提出现场验收时间', en: 'Propose times for the visit' },
  kind: 'review',
  by: leadOffice,
  after: {
    any: [
      { step: 'begin' },
      { step: 'fix', outcomes: ['none'] },
      { step: 'visit', outcomes: ['put-off'] },
      { step: 'mend' },
    ],
  },
  limit: workingDays(1, convention('一个工作日内提出时间', 'Times are proposed within one working day')),
  form: proposalForm,
  days: { entry: 'slots/day', ...leaving },
  outcomes: [
    {
      code: 'proposed',
      name: { zh: '已提出', en: 'Proposed' },
      favourable: true,
      sets: {
        slots: 'output.slots',
        meetAt: 'output.meetAt',
        ...Object.fromEntries(voters.map(({ fits }) => [fits, 'null'])),
      },
    },
  ],
};

const fitsForm = {
  type: 'object',
  properties: {
    fits: {
      type: 'array',
      items: {
        type: 'string',
        'x-choices': slotCodes.map((code) => ({
          code,
          name: { zh: `第 ${code} 个时间`, en: `Time ${code}` },
        })),
      },
      maxItems: mostSlots,
      uniqueItems: true,
      'x-text': {
        title: { zh: '哪些时间能到', en: 'Which of them fit' },
        description: { zh: '都不行就不选', en: 'None, if none does' },
      },
    },
  },
} as const satisfies FormSchema;

const vote = ({ code, fits, by, name, when }: Voter): StepDefinition => ({
  code,
  name,
  kind: 'review',
  by,
  after: { any: [{ step: 'propose' }] },
  ...(when === undefined ? {} : { when }),
  limit: workingDays(1, convention('一个工作日内选时间', 'Times are chosen within one working day')),
  form: fitsForm,
  outcomes: [
    {
      code: 'said',
      name: { zh: '已选', en: 'Said' },
      favourable: true,
      sets: { [fits]: 'output.?fits.orValue([])' },
    },
    {
      code: 'any',
      name: { zh: '都可以', en: 'Any of them' },
      favourable: true,
      sets: { [fits]: JSON.stringify(slotCodes) },
    },
  ],
  deemed: {
    outcome: 'any',
    basis: convention('逾期不选，视为都可以', 'Whoever says nothing in time can come at any of them'),
  },
});

const stillSaying = voters.map(({ code }) => `steps[?"${code}"].?status.orValue("") == "open"`).join(' || ');

/** Who is not asked this time has said nothing, and comes into no question. */
const fitsAll = voters.map(({ fits }) => `(data["${fits}"] == null || slot in data["${fits}"])`).join(' && ');

/** Codes of proposed times that fit everybody, in the order proposed; what is past by now, or began this morning, fits nobody. */
const stillAhead =
  '(data.slots[int(slot) - 1].day > today || data.slots[int(slot) - 1].day == today && data.slots[int(slot) - 1].half == "pm")';
const fitting = `${JSON.stringify(slotCodes)}.filter(slot, int(slot) <= size(data.slots) && ${stillAhead} && ${fitsAll})`;

const fix: StepDefinition = {
  code: 'fix',
  name: { zh: '确定现场验收时间', en: 'The time of the visit is fixed' },
  kind: 'automatic',
  by: { system: true },
  after: { any: voters.map(({ code }) => ({ step: code })) },
  rules: [
    { when: stillSaying, outcome: 'waiting' },
    { when: `size(${fitting}) > 0`, outcome: 'fixed' },
    {
      when: `data.tries < ${proposals - 1}`,
      outcome: 'none',
      reason: { zh: '没有各方都能到的时间，另提几个', en: 'No time fits everybody: others are proposed' },
    },
    { when: 'true', outcome: 'to-set' },
  ],
  outcomes: [
    { code: 'waiting', name: { zh: '还有人没选', en: 'Somebody has yet to say' }, favourable: true },
    {
      code: 'fixed',
      name: { zh: '已确定', en: 'Fixed' },
      favourable: true,
      sets: {
        visitDay: `data.slots[int(${fitting}[0]) - 1].day`,
        visitHalf: `data.slots[int(${fitting}[0]) - 1].half`,
        tries: '0',
      },
      tells: {
        zh: '"现场验收定在 " + data.visitDay + (data.visitHalf == "am" ? " 上午" : " 下午") + "，集合地点：" + data.meetAt + "。各部门一起来，只来一次"',
        en: '"The visit is on " + data.visitDay + (data.visitHalf == "am" ? " in the morning" : " in the afternoon") + ", meeting at: " + data.meetAt + ". All offices come together, once"',
      },
    },
    {
      code: 'none',
      name: { zh: '没有都合适的时间', en: 'None fits everybody' },
      favourable: false,
      sets: { tries: 'int(data.tries) + 1' },
    },
    {
      code: 'to-set',
      name: { zh: '由牵头部门确定', en: 'To be set by the lead office' },
      favourable: false,
      sets: { tries: '0' },
    },
  ],
};

const settle: StepDefinition = {
  code: 'settle',
  name: { zh: '牵头部门确定时间', en: 'The lead office sets the time' },
  kind: 'decide',
  by: leadOffice,
  after: { any: [{ step: 'fix', outcomes: ['to-set'] }] },
  limit: workingDays(1, convention('一个工作日内确定', 'Set within one working day')),
  form: {
    type: 'object',
    properties: { day: day('日期', 'Day'), half },
    required: ['day', 'half'],
  } satisfies FormSchema,
  days: { entry: 'day', ...leaving },
  outcomes: [
    {
      code: 'set',
      name: { zh: '已确定', en: 'Set' },
      favourable: true,
      reason: 'required',
      sets: { visitDay: 'output.day', visitHalf: 'output.half' },
      tells: {
        zh: '"现场验收定在 " + data.visitDay + (data.visitHalf == "am" ? " 上午" : " 下午") + "，集合地点：" + data.meetAt',
        en: '"The visit is on " + data.visitDay + (data.visitHalf == "am" ? " in the morning" : " in the afternoon") + ", meeting at: " + data.meetAt',
      },
    },
  ],
};

const visit: StepDefinition = {
  code: 'visit',
  name: { zh: '现场验收', en: 'The visit' },
  kind: 'inspect',
  by: leadOffice,
  after: { any: [{ step: 'fix', outcomes: ['fixed'] }, { step: 'settle' }] },
  form: {
    type: 'object',
    properties: { minutes: words('现场记录', 'Minutes of the visit', 1000) },
  } satisfies FormSchema,
  outcomes: [
    {
      code: 'visited',
      name: { zh: '已到现场', en: 'Visited' },
      favourable: true,
      // All come on the day that everybody agreed on; who comes another day has it fixed anew.
      notBefore: 'visitDay',
      sets: { visits: 'int(data.visits) + 1', visitedOn: 'today' },
    },
    {
      code: 'put-off',
      name: { zh: '改期', en: 'Put off' },
      favourable: false,
      reason: 'required',
    },
  ],
};

/** The day that was agreed on has a clock of its own: it is for the lead office to see that it is kept. */
export const agreedVisit: StretchDeclaration = {
  code: 'agreed-visit',
  name: { zh: '约定的现场验收', en: 'The visit, on the day agreed on' },
  from: [{ step: 'fix', outcomes: ['fixed'] }, { step: 'settle' }],
  to: [{ step: 'visit' }],
  until: {
    day: 'data.visitDay',
    what: '"现场验收 / The visit for joint acceptance"',
    basis: convention('按约定的日子到现场', 'On site on the day that was agreed on'),
  },
  by: leadOffice,
};

export const schedulingSteps: readonly StepDefinition[] = [propose, ...voters.map(vote), fix, settle, visit];
