import { day } from '../../../kernel/form/field-makers.ts';
import { asForm, type FormSchema } from '../../../kernel/form/schema.ts';
import type { Expression, RegisterWrite, StepDefinition } from '../../../kernel/process/definition.ts';
import { convention, halfDays, supplier, workingDays } from '../basis.ts';
import { isHigh, isLow } from '../facts.ts';
import { capacity } from '../openness/index.ts';
import { gridCells } from '../outages/grid-cells.ts';
import { byHand, bySystem } from './by-system.ts';

const line = (zh: string, en: string) =>
  ({ type: 'string', minLength: 2, maxLength: 60, 'x-text': { title: { zh, en } } }) as const;

const planForm = {
  type: 'object',
  properties: {
    substation: line('供电变电站', 'Substation'),
    feeder: line('接入的公用线路', 'Public line it joins'),
    meteringPoint: line('计量点', 'Metering point'),
    agreedOn: day('约定的外部接网工程完成日期', 'Agreed day for the outside works'),
  },
  required: ['substation', 'feeder', 'meteringPoint', 'agreedOn'],
} as const satisfies FormSchema;

const sets = { agreedOn: 'output.agreedOn', substation: 'output.substation', feeder: 'output.feeder' };
const planned = { name: { zh: '方案已生成', en: 'Plan drawn up' }, sets };

const draw = {
  after: { all: [{ step: 'papers' }, { step: 'title-lookup' }] },
  form: planForm,
  operation: 'power-supply.draw-up-plan',
  payload: {
    voltage: 'form.voltage',
    kilowatts: 'form.appliedKilowatts',
    twoSources: 'form.?dualSource.orValue(false)',
    place: 'form.powerAddress',
    wantedOn: 'form.wantedOn',
    from: 'today',
  },
  done: planned,
} as const;

const capacityKey = 'case.region + " " + data.substation + " " + data.feeder';
export const readsLine = [{ as: 'line', register: 'power-capacity', key: capacityKey }] as const;

/** The line as it is published, with another capacity: a write replaces the whole entry. */
function lineWith(open: Expression, when?: Expression): RegisterWrite {
  return {
    register: 'power-capacity',
    key: capacityKey,
    ...(when === undefined ? {} : { when }),
    act: 'change',
    content: {
      ...Object.fromEntries(
        Object.keys(asForm(capacity.register.schema).properties).map((field) => [
          field,
          `facts.line.?${field}.orValue(null)`,
        ]),
      ),
      open,
    },
  };
}

const left = 'double(facts.line.open)';

/** Whether this application holds capacity of a line that is still published. */
const holdsCapacity: Expression = 'has(data.reserved) && facts.line != null';

/** What was set aside for somebody who is not connected after all is there for the next one. */
export const givesBack: RegisterWrite = lineWith(
  `${left} + double(data.reserved) - double(data.?released.orValue(0.0))`,
  holdsCapacity,
);

/** What is connected: as applied for, unless the plan was changed to what the customer's transformers can take. */
export const connectedKilowatts: Expression = 'data.?kilowatts.orValue(form.appliedKilowatts)';

/** A changed plan, and what of the capacity set aside it leaves to others; no line is left with less than nothing. */
export const changedPlan = {
  sets: {
    kilowatts: 'output.kilowatts',
    released: 'has(data.reserved) ? double(data.reserved) - double(output.kilowatts) : 0.0',
  },
  writes: [lineWith(`${left} + data.released < 0.0 ? 0.0 : ${left} + data.released`, holdsCapacity)],
} as const;

/** How often another line may be looked for. */
const lines = 4;

const afterPlan = (outcomes: readonly string[]) => ({ step: 'capacity', outcomes });

/** What the contract waits for: a line that can carry it, or the decision to connect and strengthen the grid beside it. */
export const planStands = [afterPlan(['enough', 'unlisted']), { step: 'replan', outcomes: ['connect'] }];

/**
 * The plan is drawn up from where lines run and what they can still take ((二)3): at high voltage it is one of the
 * customer's steps, at low it comes of the survey. No line is promised more than it has.
 */
export const plan: readonly StepDefinition[] = [
  bySystem({
    ...draw,
    code: 'supply-plan',
    name: { zh: '供电方案答复', en: 'Supply plan' },
    when: isHigh,
    limit: workingDays(
      5,
      convention('供电方案五个工作日内答复', 'The plan is answered within five working days'),
    ),
  }),
  bySystem({
    ...draw,
    code: 'survey',
    name: { zh: '勘察设计一体作业', en: 'Survey and design in one' },
    when: isLow,
    limit: halfDays(1, convention('低压勘察设计半个工作日', 'Survey and design at low voltage: half a day')),
  }),
  byHand({
    code: 'plan-by-hand',
    name: { zh: '人工编制供电方案', en: 'Supply plan drawn up by hand' },
    kind: 'review',
    instead: ['supply-plan', 'survey'],
    limit: halfDays(1, convention('人工编制半个工作日', 'By hand: half a day')),
    form: planForm,
    done: planned,
  }),
  {
    code: 'planned',
    name: { zh: '供电方案形成', en: 'Plan there' },
    kind: 'automatic',
    by: { system: true },
    after: { all: [{ step: 'supply-plan' }, { step: 'survey' }, { step: 'plan-by-hand' }] },
    reads: [{ as: 'cell', register: gridCells.register.code, key: capacityKey }],
    rules: [{ when: 'true', outcome: 'there' }],
    outcomes: [
      {
        code: 'there',
        name: { zh: '已形成', en: 'There' },
        favourable: true,
        // Who comes to the place: whoever answers for the line.
        sets: { crew: 'facts.cell == null ? "" : facts.cell.crew + " " + facts.cell.phone' },
        tells: {
          zh: '"供电方案：由" + data.substation + "、" + data.feeder + "供电，接网工程约定 " + data.agreedOn + " 完成" + (facts.cell == null ? "" : "；现场作业：" + facts.cell.crew + " " + facts.cell.phone)',
          en: '"Your supply plan: from " + data.substation + ", line " + data.feeder + "; works agreed to be done by " + data.agreedOn + (facts.cell == null ? "" : "; on the spot you meet " + facts.cell.crew + ", " + facts.cell.phone)',
        },
      },
    ],
  },
  {
    code: 'capacity',
    name: { zh: '核对可开放容量', en: 'Open capacity looked at' },
    kind: 'automatic',
    by: { system: true },
    after: { any: [{ step: 'planned' }, { step: 'replan', outcomes: ['other'] }] },
    rounds: {
      most: lines,
      basis: convention('接入点最多调整三次', 'Another line is chosen three times at most'),
    },
    reads: readsLine,
    rules: [
      { when: 'facts.line == null', outcome: 'unlisted' },
      { when: 'facts.line.restricted == true', outcome: 'restricted' },
      { when: 'double(facts.line.open) < double(form.appliedKilowatts)', outcome: 'short' },
      { when: 'true', outcome: 'enough' },
    ],
    outcomes: [
      {
        code: 'enough',
        name: { zh: '容量足够，已预留', en: 'Enough, and set aside' },
        favourable: true,
        sets: { reserved: 'double(form.appliedKilowatts)' },
        writes: [lineWith(`${left} - double(form.appliedKilowatts)`)],
      },
      {
        code: 'unlisted',
        name: { zh: '该线路未公布可开放容量', en: 'Nothing is published of this line' },
        favourable: true,
      },
      { code: 'restricted', name: { zh: '该线路受限', en: 'The line is restricted' }, favourable: false },
      { code: 'short', name: { zh: '可开放容量不足', en: 'Too little is open' }, favourable: false },
    ],
  },
  {
    code: 'replan',
    name: { zh: '另选接入点', en: 'Another line is chosen' },
    kind: 'review',
    by: supplier,
    after: { any: [afterPlan(['restricted', 'short'])] },
    limit: halfDays(1, convention('半个工作日内另选接入点', 'Another line within half a day')),
    form: planForm,
    outcomes: [
      { code: 'other', name: { zh: '换一条线路', en: 'Another line' }, favourable: true, sets },
      {
        code: 'connect',
        name: { zh: '在此接入，同步改造电网', en: 'Connect here, and strengthen the grid beside it' },
        favourable: true,
        reason: 'required',
        sets: { ...sets, strengthens: 'true' },
      },
    ],
  },
];
