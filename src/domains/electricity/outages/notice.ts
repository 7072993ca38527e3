import { choice, day } from '../../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { Expression, ServiceDefinition, StepDefinition } from '../../../kernel/process/definition.ts';
import { measure } from '../basis.ts';
import { number, words } from '../registers.ts';

const basis = measure('outages');

const stage = choice('告知什么', 'What is told', [
  ['planned', '计划停电', 'A planned outage'],
  ['fault', '故障停电', 'A fault'],
  ['repair', '正在抢修', 'Under repair'],
  ['restored', '已送电', 'Power is back'],
  ['cancelled', '停电取消', 'Called off'],
]);

function said(among: Readonly<Record<string, string>>, otherwise: string): Expression {
  return Object.entries(among).reduceRight(
    (rest, [code, text]) => `form.stage == "${code}" ? ${text} : ${rest}`,
    otherwise,
  );
}

const when = 'form.startsOn + " " + form.startsAt';

/** 停电主动告知: one customer, told of one stage of one outage by every way that they have chosen to be told. */
export const outageNotice: ServiceDefinition = {
  code: 'power-outage-notice',
  version: 1,
  kind: 'service',
  name: { zh: '停电告知', en: 'Notice of an outage' },
  summary: {
    zh: '受影响的用电户逐户告知：何时停、预计何时来、已经来电',
    en: 'Everybody affected is told: when power goes, when it is expected, and that it is back',
  },
  basis,
  openedBy: 'parent',
  form: {
    type: 'object',
    'x-text': { title: { zh: '停电告知', en: 'Notice of an outage' } },
    properties: {
      stage,
      number: words('停电编号', 'Number of the outage', 60),
      places: words('影响范围', 'Places affected', 400),
      startsOn: day('日期', 'Day'),
      startsAt: words('几点开始', 'From', 5),
      minutes: number('分钟数', 'Minutes'),
      expected: words('预计送电时间', 'Power expected at', 5),
    },
    required: ['stage', 'number', 'places', 'startsOn', 'startsAt'],
  } satisfies FormSchema,
  limits: { promised: [], statutory: [] },
  steps: [
    {
      code: 'tell',
      name: { zh: '告知', en: 'Told' },
      kind: 'automatic',
      by: { system: true },
      rules: [{ when: 'true', outcome: 'told' }],
      outcomes: [
        {
          code: 'told',
          name: { zh: '已告知', en: 'Told' },
          favourable: true,
          tells: {
            zh: said(
              {
                planned: `"计划停电：" + ${when} + " 起，约 " + string(int(form.?minutes.orValue(0.0))) + " 分钟"`,
                fault: `"你所在的线路发生故障停电，正在查找原因，进展会再告知你"`,
                repair: `"故障已找到，正在抢修，预计 " + form.?expected.orValue("") + " 送电"`,
                restored: `"已恢复送电，停电 " + string(int(form.?minutes.orValue(0.0))) + " 分钟"`,
              },
              `"原定 " + ${when} + " 的停电取消"`,
            ),
            en: said(
              {
                planned: `"Planned outage: from " + ${when} + ", about " + string(int(form.?minutes.orValue(0.0))) + " minutes"`,
                fault: `"Your line has a fault. Its cause is being looked for; you will be told how it goes on"`,
                repair: `"The fault is found and under repair; power is expected at " + form.?expected.orValue("")`,
                restored: `"Power is back after " + string(int(form.?minutes.orValue(0.0))) + " minutes"`,
              },
              `"The outage planned for " + ${when} + " is called off"`,
            ),
          },
          ends: [{ outcome: 'told' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'told', name: { zh: '已告知', en: 'Told' }, class: 'settled' },
    { code: 'withdrawn', name: { zh: '不再需要', en: 'No longer needed' }, class: 'withdrawn' },
  ],
  fee: { amountFen: '0', basis },
  visits: 0,
};

type Told = Pick<StepDefinition, 'code' | 'name' | 'after'> & {
  readonly stage: Expression;
  readonly minutes: Expression;
  readonly ends?: StepDefinition['outcomes'][number]['ends'];
};

/** One notice for each customer on what goes dark, and how many they were. */
export function tellCustomers({ code, name, after, stage: of, minutes, ends }: Told): StepDefinition {
  return {
    code,
    name,
    kind: 'gather',
    by: { system: true },
    ...(after && { after }),
    gathers: {
      service: outageNotice.code,
      each: {
        of: 'data.affected',
        party: 'item',
        form: {
          stage: of,
          number: 'case.number',
          places: 'form.places',
          startsOn: 'form.startsOn',
          startsAt: 'form.startsAt',
          minutes,
          expected: 'data.?expected.orValue(null)',
        },
      },
      complete: 'when-all-ended',
      totals: { told: { where: 'child.outcome == "told"' } },
    },
    rules: [{ when: 'true', outcome: 'told' }],
    outcomes: [
      {
        code: 'told',
        name: { zh: '已逐户告知', en: 'Everybody told' },
        favourable: true,
        sets: { told: 'double(data.?told.orValue(0.0)) + double(output.told)' },
        ...(ends && { ends }),
      },
    ],
  };
}
