import { describe, expect, test } from 'vitest';
import type { Indicator, IndicatorDetail } from '../../api/types.ts';
import type { PlanRow, TaskRow } from '../types.ts';
import { missedSince, missOf } from './misses.ts';
import { byUrgency, type PlanFacts, planStanding } from './plan-standing.ts';

const text = (zh: string) => ({ zh, en: zh });

const plan: PlanRow = {
  no: 1,
  code: 'signs',
  name: text('店招'),
  leadUnits: [],
  leadBasis: 'stated',
  leadNote: null,
  attachment: null,
  measureCount: 1,
  taskCount: 1,
  taskFrom: 1,
  taskTo: 1,
  hasIndicatorTable: false,
  hasServices: true,
  term: { year: 2022, from: '2022-01-01', to: '2022-12-31', atWork: true, over: false },
  english: {},
};

function indicator(part: Partial<Indicator>): Indicator {
  return {
    code: 'days',
    plan: 1,
    planCode: 'signs',
    name: text('用时'),
    description: text(''),
    unit: 'working-day',
    direction: 'lower-better',
    aggregate: 'mean',
    computed: true,
    value: 2,
    median: 2,
    p90: 2,
    numerator: null,
    denominator: null,
    asOf: null,
    included: 9,
    excluded: 0,
    targets: [],
    target: { by: '2030-12', comparator: '<=', value: 1, qualifier: null, holds: false },
    holds: false,
    few: false,
    baseline: null,
    frontier: null,
    demonstration: false,
    formula: 1,
    basis: [],
    ...part,
  };
}

const parts = { median: null, p90: null, numerator: null, denominator: null, included: 9, excluded: 0 };

function detail(part: Partial<IndicatorDetail>): IndicatorDetail {
  return {
    ...indicator({}),
    exclusions: [],
    printed: [],
    groups: [
      { key: 'a', name: text('甲县'), holds: false, few: false, value: 1.5, ...parts },
      { key: 'b', name: text('乙县'), holds: false, few: false, value: 3, ...parts },
      { key: 'c', name: text('丙县'), holds: true, few: false, value: 0.5, ...parts },
    ],
    series: [
      { period: '2030-05', value: 2, ...parts },
      { period: '2030-06', value: 0.5, ...parts },
      { period: '2030-07', value: 2, ...parts },
      { period: '2030-08', value: null, ...parts },
      { period: '2030-09', value: 3, ...parts },
    ],
    forecasts: [],
    contradictions: [],
    revisions: [],
    formulas: [],
    owners: [],
    ...part,
  };
}

function task(part: Partial<TaskRow>): TaskRow {
  return {
    no: 1,
    plan: 1,
    planCode: 'signs',
    planName: text('店招'),
    direction: text('统一标准'),
    summary: text(''),
    content: null,
    units: [{ id: 'u', name: text('城管局'), role: 'lead', roleName: text('牵头') }],
    andOthers: false,
    office: null,
    dueNext: null,
    deadline: { type: 'month', value: '2030-12', day: null, milestones: [], horizon: null, note: null },
    deadlineText: text('12月底前'),
    state: 'not-started',
    stateText: text(''),
    how: 'evidence',
    caseId: null,
    caseNumber: null,
    changedDue: null,
    parts: null,
    fulfilledBy: [],
    measure: null,
    measureRef: null,
    targets: [],
    contradictions: [],
    english: {},
    ...part,
  };
}

const due = (value: string) =>
  ({ type: 'month', value, day: null, milestones: [], horizon: null, note: null }) as const;

const facts = (part: Partial<PlanFacts>): PlanFacts => ({
  plan,
  indicators: [],
  details: new Map(),
  tasks: [],
  today: '2030-09-20',
  planEnded: false,
  ...part,
});

describe('one sentence for a plan', () => {
  const off = (part: Partial<IndicatorDetail>, one = indicator({})) =>
    planStanding(facts({ indicators: [one], details: new Map([['days', detail(part)]]) }));

  test('a missed target puts it off course, since the run of missed months began, in the worst places', () => {
    const said = off({});
    expect(said.standing).toBe('off');
    expect(said.sentence.zh).toBe('1 项实测指标中 1 项没有达到目标。');
    expect(said.sentence.en).toBe('1 of 1 measured indicator misses its target.');
    expect(said.misses).toMatchObject([
      {
        figure: { zh: '2 个工作日，目标不超过 1 个工作日' },
        since: { zh: '自7月起未达标' },
        because: { zh: '乙县、甲县' },
      },
    ]);
  });

  test('where more is better the lowest place comes first', () => {
    expect(off({ direction: 'higher-better' }).misses[0]?.because?.zh).toBe('甲县、乙县');
  });

  test('what comes next is to look at the cases of the worst place', () => {
    expect(off({}).next).toEqual({
      indicator: 'days',
      region: 'b',
      text: {
        zh: '看“用时”在乙县计入的 9 件办件',
        en: 'look at the 9 cases behind “用时” in 乙县',
      },
    });
  });

  test('a figure that the latest month brought back is said to be so, and one still missed comes first', () => {
    const series = [
      { period: '2030-08', value: 9, ...parts },
      { period: '2030-09', value: 1, ...parts },
    ];
    const [days, steps] = [indicator({}), indicator({ code: 'steps' })];
    const said = planStanding(
      facts({
        indicators: [days, steps],
        details: new Map([
          ['days', detail({ series })],
          ['steps', detail({ code: 'steps' })],
        ]),
      }),
    );
    expect(said.misses.map(({ since }) => since?.zh)).toEqual(['最近的9月已达标', '自7月起未达标']);
    expect(said.next).toMatchObject({ indicator: 'steps' });
  });

  test('a figure that rounds to its target still reads as missing it', () => {
    const near = indicator({ value: 1.0004 });
    expect(off({}, near).misses[0]?.figure.zh).toBe('1.0004 个工作日，目标不超过 1 个工作日');
  });

  test('tasks past due are not forgotten beside a missed target', () => {
    const said = planStanding(facts({ indicators: [indicator({})], tasks: [task({ state: 'late' })] }));
    expect(said.standing).toBe('off');
    expect(said.sentence.zh).toContain('另有 1 项任务到期未完成');
  });

  test('a target that units themselves say is missed puts it off course, and one that they say is met not on it', () => {
    const reported = (holds: boolean) =>
      indicator({ code: 'said', name: text('满意度'), computed: false, value: 80, holds });
    const off = planStanding(facts({ indicators: [indicator({ holds: true }), reported(false)] }));
    expect([off.standing, off.sentence.zh]).toEqual(['off', '单位填报的指标中 1 项没有达到目标：“满意度”。']);
    expect(planStanding(facts({ indicators: [reported(true)] })).standing).toBe('unmeasured');
  });

  test('every measured target met puts it on course', () => {
    const said = planStanding(facts({ indicators: [indicator({ holds: true })] }));
    expect(said.standing).toBe('on');
  });

  test('one case neither meets nor misses a target, as the overview says', () => {
    const alone = indicator({ holds: null, few: true, included: 1 });
    const all = planStanding(facts({ indicators: [alone, alone] }));
    expect(all).toMatchObject({ standing: 'unmeasured', misses: [] });
    expect(all.sentence.en).toBe('2 indicators rest on too few cases to say anything yet.');
    const beside = planStanding(facts({ indicators: [indicator({ holds: true }), alone] }));
    expect([beside.standing, beside.sentence.zh]).toEqual([
      'on',
      '1 项实测指标全部达到目标；另有 1 项依据的办件太少，不下结论。',
    ]);
    const none = indicator({ holds: null, target: null });
    expect(planStanding(facts({ indicators: [none, alone] })).standing).toBe('unmeasured');
  });

  test('what has no target to compare with is not counted as met', () => {
    const said = planStanding(
      facts({ indicators: [indicator({ holds: true }), indicator({ holds: null, target: null })] }),
    );
    expect(said.sentence.zh).toBe('1 项实测指标全部达到目标，另有 1 项没有可比的目标。');
  });

  test('measured figures without a target to compare with are not called met', () => {
    const said = planStanding(facts({ indicators: [indicator({ holds: null, target: null })] }));
    expect(said.sentence.en).toContain('gives no figure');
  });

  test('a plan without running services is never on course', () => {
    const silent = { ...plan, hasServices: false };
    const reported = indicator({ computed: false, value: null, holds: null });
    const said = planStanding(facts({ plan: silent, indicators: [reported], tasks: [task({})] }));
    expect(said.standing).toBe('unmeasured');
    expect(said.sentence.en).toContain('No service runs here yet');
  });

  test('services without an ended case are said to be unmeasured', () => {
    expect(planStanding(facts({})).sentence.en).toContain('no case has ended yet');
  });

  test('overdue tasks put it behind, because of those that lead them', () => {
    const late = [
      task({ no: 5, state: 'late', deadline: due('2030-08'), dueNext: '2030-08-31' }),
      task({ no: 4, state: 'late', deadline: due('2030-06'), dueNext: '2030-06-30' }),
    ];
    const said = planStanding(facts({ tasks: late }));
    expect(said.standing).toBe('behind');
    expect(said.sentence.zh).toBe('2 项任务到期未完成，最早的应在6月完成。');
    expect(said.because?.zh).toBe('城管局');
    expect(said.next).toMatchObject({ task: 4, text: { zh: '报告任务 4“统一标准”（城管局）' } });
  });

  test('of several days the first that is still to be met counts, as changed; whoever reports is named', () => {
    const office = { id: 'o@1', name: text('甲局') };
    const late = task({ state: 'late', deadline: due('2030-03'), dueNext: '2030-09-10', office });
    const said = planStanding(facts({ tasks: [late] }));
    expect(said.sentence.zh).toBe('1 项任务到期未完成，最早的应在9月完成。');
    expect([said.because?.zh, said.next?.text.zh]).toEqual(['甲局', '报告任务 1“统一标准”（甲局）']);
  });

  test('next comes what falls due first', () => {
    const tasks = [
      task({ no: 8, dueNext: '2030-12-31' }),
      task({ no: 9, deadline: due('2030-10'), dueNext: '2030-10-31', deadlineText: text('10月底前') }),
    ];
    expect(planStanding(facts({ tasks })).next).toMatchObject({
      task: 9,
      text: { zh: '完成任务 9“统一标准”（城管局），10月底前' },
    });
  });

  test('after the period it has ended, whatever the clocks would say', () => {
    const tasks = [
      task({ state: 'ended' }),
      task({ state: 'ended', caseNumber: 'X1' }),
      task({ state: 'verified', caseNumber: 'X2' }),
    ];
    const unheard = indicator({ code: 'said', computed: false, value: null, holds: null });
    const said = planStanding(facts({ indicators: [indicator({}), unheard], tasks, planEnded: true }));
    expect(said).toMatchObject({ standing: 'ended', next: null });
    expect(said.sentence.en).toBe(
      'The plan’s period is over: of 3 tasks 1 is kept by services or verified and 2 ended unverified (of 1 nothing was ever reported); 1 of 1 measured indicator misses its target; 1 figure was never reported.',
    );
  });
});

describe('since when a target is missed', () => {
  test('months without cases neither break nor begin a run', () => {
    expect(missedSince(detail({}))).toBe('2030-07');
  });

  test('months of too few cases neither break nor begin one', () => {
    const month = (period: string, value: number, included: number) => ({
      ...parts,
      period,
      value,
      included,
    });
    const series = [
      month('2030-06', 2, 9),
      month('2030-07', 0.5, 1),
      month('2030-08', 2, 9),
      month('2030-09', 2, 4),
    ];
    expect(missedSince(detail({ series }))).toBe('2030-06');
    expect(missOf(indicator({}), detail({ series: series.slice(1, 2) }), '2030-10-01').since).toBeNull();
    const met = [month('2030-08', 0.5, 9), month('2030-09', 2, 4)];
    expect(missOf(indicator({}), detail({ series: met }), '2030-10-01').since?.en).toBe(
      'met in Aug; too few cases since',
    );
  });

  test('a target in words cannot be missed', () => {
    const target = {
      by: '2030-12',
      comparator: '=',
      value: null,
      qualifier: text('更快'),
      holds: null,
    } as const;
    expect(missedSince(detail({ target }))).toBeNull();
  });
});

test('the worst stand first, equals by number', () => {
  const plans = [
    { standing: 'on', no: 1 },
    { standing: 'unmeasured', no: 3 },
    { standing: 'off', no: 9 },
    { standing: 'unmeasured', no: 2 },
  ] as const;
  expect([...plans].sort(byUrgency).map(({ no }) => no)).toEqual([9, 2, 3, 1]);
});
