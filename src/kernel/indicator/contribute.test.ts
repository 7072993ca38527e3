import { describe, expect, test } from 'vitest';
import type { RegionFacts } from '../process/command.ts';
import type { CaseEventBody } from '../process/events.ts';
import { fold } from '../process/evolve.ts';
import type { CaseState } from '../process/state.ts';
import { hall } from '../time/cn.fixture.ts';
import { checkIndicator } from './check.ts';
import { contribute, matterOf } from './contribute.ts';
import type { IndicatorDefinition } from './definition.ts';
import { readingOf } from './reading.ts';

const region: RegionFacts = {
  code: 'north',
  level: 'county',
  top: false,
  division: '411002',
  hall: 'hall',
  parties: {},
  settings: {},
};
const context = { time: hall, region };
const custom = { custom: { zh: '测试', en: 'test' } } as const;

type Told = readonly (readonly [at: string, body: CaseEventBody])[];

const submitted: CaseEventBody = {
  type: 'case-submitted',
  service: 'shop-sign',
  definition: 'shop-sign@1',
  number: 'TT2022-1',
  queryCode: 'ABCD',
  region: 'north',
  office: 'o',
  channel: 'online',
  applicant: { party: 'p', account: 'a', name: '林' },
  form: { width: 3 },
  parent: null,
  sandbox: true,
  calendar: 'v',
  acceptWithin: null,
};
const accepted: CaseEventBody = {
  type: 'case-accepted',
  office: 'o',
  promised: { value: 1, unit: 'working-day', basis: custom },
  statutory: null,
  deemed: false,
};
const ended: CaseEventBody = { type: 'case-ended', outcome: 'granted', class: 'favourable', feeFen: 500 };

function opened(step: string, applicant: boolean, round = 1): CaseEventBody {
  return {
    type: 'step-opened',
    step,
    round,
    office: null,
    outside: null,
    applicant,
    child: null,
    limit: null,
    counts: !applicant,
  };
}

function completed(step: string, outcome: string): CaseEventBody {
  return {
    type: 'step-completed',
    step,
    round: 1,
    outcome,
    reason: null,
    output: {},
    sets: {},
    deemed: false,
  };
}

/** A case as events of Thursday 2022-06-02 and Monday 2022-06-06; the Dragon Boat holiday lies between. */
function caseOf(told: Told): CaseState {
  const state = fold(
    told.map(([at, body], index) => ({
      seq: index + 1,
      occurredAt: `${at}:00+08:00`,
      recordedAt: `${at}:00+08:00`,
      actor: { kind: 'system', id: 'test' },
      body,
    })),
    'case-1',
  );
  if (state === null) throw new Error('nothing was told');
  return state;
}

const simple = caseOf([
  ['2022-06-02T09:00', submitted],
  ['2022-06-02T10:00', accepted],
  ['2022-06-02T16:00', ended],
]);

const days: IndicatorDefinition = {
  code: 'days',
  version: 2,
  name: { zh: '用时', en: 'Days' },
  description: { zh: '用时', en: 'Days' },
  unit: 'working-day',
  direction: 'lower-better',
  source: { services: ['shop-sign'] },
  exclusions: [
    { when: 'case.outcomeClass == "withdrawn"', reason: { zh: '撤回', en: 'Withdrawn' } },
    { when: 'form.width > 5', reason: { zh: '大型店招', en: 'Large sign' } },
  ],
  value: 'elapsed.workingDays',
  aggregate: 'mean',
  facts: [],
  basis: [custom],
};

describe('a case adds to an indicator', () => {
  test('one row, in the month it ended, where and how it was asked for', () => {
    expect(contribute(days, simple, context)).toEqual({
      indicator: 'days',
      formula: 2,
      source: 'case-1',
      period: '2022-06',
      region: 'north',
      channel: 'online',
      // 10:00–12:00 and 15:00–16:00 of a day of six and a half hours
      value: 0.461538,
      numerator: null,
      excluded: null,
      sandbox: true,
    });
  });

  test('nothing before it has ended, again nothing when it is reopened', () => {
    const told: Told = [
      ['2022-06-02T09:00', submitted],
      ['2022-06-02T10:00', accepted],
    ];
    expect(contribute(days, caseOf(told), context)).toBeNull();
    const reopened = caseOf([
      ...told,
      ['2022-06-02T16:00', ended],
      ['2022-06-06T09:00', { type: 'case-reopened', reason: 'x' }],
    ]);
    expect(contribute(days, reopened, context)).toBeNull();
  });

  test('nothing when the indicator is about other services or other cases', () => {
    expect(contribute({ ...days, source: { services: ['other'] } }, simple, context)).toBeNull();
    expect(contribute({ ...days, when: 'region.top' }, simple, context)).toBeNull();
    expect(contribute({ ...days, when: '!region.top' }, simple, context)).not.toBeNull();
  });

  test('the first reason not to count it, and then no value', () => {
    const large = contribute(days, { ...simple, form: { width: 9 } }, context);
    expect(large).toMatchObject({ value: null, excluded: { zh: '大型店招', en: 'Large sign' } });
  });

  test('a yes or no for a ratio', () => {
    const kept = {
      ...days,
      aggregate: 'ratio',
      value: undefined,
      numerator: 'elapsed.withinPromise',
    } as const;
    expect(contribute(kept, simple, context)).toMatchObject({ value: null, numerator: true });
    const late = caseOf([
      ['2022-06-02T09:00', submitted],
      ['2022-06-02T10:00', accepted],
      // One working day after Thursday ends on Monday 6 June at closing; this is Tuesday.
      ['2022-06-07T08:31', ended],
    ]);
    expect(contribute(kept, late, context)).toMatchObject({ numerator: false });
  });
});

describe('time in an indicator', () => {
  const measure = (value: string, state: CaseState) => contribute({ ...days, value }, state, context)?.value;

  test('leaves out what waited for the applicant, and counts what the applicant did', () => {
    const amended = caseOf([
      ['2022-06-02T09:00', submitted],
      ['2022-06-02T10:00', accepted],
      ['2022-06-02T10:00', opened('review', false)],
      ['2022-06-02T11:00', completed('review', 'return')],
      ['2022-06-02T11:00', opened('amend', true)],
      ['2022-06-02T11:00', { type: 'clock-stopped', basis: custom, reason: custom.custom }],
      ['2022-06-06T09:00', completed('amend', 'done')],
      ['2022-06-06T09:00', { type: 'clock-resumed' }],
      ['2022-06-06T10:00', ended],
    ]);
    expect(measure('elapsed.workingMinutes', amended)).toBe(120);
    // Thursday 11:00–12:00 and 15:00–18:00, Monday 08:30–09:00
    expect(measure('elapsed.stoppedMinutes', amended)).toBe(270);
    expect(measure('elapsed.totalMinutes', amended)).toBe(4 * 1440);
    expect(measure('double(applicant.acts)', amended)).toBe(2);
    expect(measure('steps.review.workingMinutes', amended)).toBe(60);
    // An hour of a day of six and a half
    expect(measure('steps.review.workingDays', amended)).toBeCloseTo(1 / 6.5, 5);
  });

  test('of a case without any limit is measured from acceptance to end', () => {
    const free = caseOf([
      ['2022-06-02T09:00', submitted],
      ['2022-06-02T10:00', { ...accepted, promised: null }],
      ['2022-06-02T16:00', ended],
    ]);
    expect(measure('elapsed.workingMinutes', free)).toBe(180);
    expect(measure('has(elapsed.withinPromise) ? 1 : 0', free)).toBe(0);
  });

  test('of a bundle sees the cases it opened', () => {
    const child = { ...simple, service: 'part', feeFen: 1200 };
    const parts = { ...context, children: [child, child] };
    const cost = { ...days, value: 'sum(children.map(c, c.feeFen)) / 100.0' };
    expect(contribute(cost, simple, parts)?.value).toBe(24);
    expect(contribute(cost, simple, context)?.value).toBe(0);
  });

  test('of a matter adds up the cases that belong to it, each by its own working time', () => {
    const survey = { ...simple, id: 'survey', service: 'survey' };
    const waiting = { ...simple, id: 'waiting', service: 'waiting', acceptedAt: null };
    const together = [survey, simple, waiting];
    const own = contribute(days, simple, context)?.value ?? 0;
    const total = { ...days, value: 'sum(together.map(c, c.workingDays))' };
    expect(own).toBeGreaterThan(0);
    expect(contribute(total, simple, { ...context, together })?.value).toBeCloseTo(2 * own, 6);
    const steps = { ...days, value: 'double(size(together.filter(c, c.outcomeClass == "favourable")))' };
    expect(contribute(steps, simple, { ...context, together })?.value).toBe(3);
    expect(contribute(total, simple, context)?.value).toBe(0);
  });

  test('finds its matter by an expression, and reads of its own case what that needs', () => {
    const together = { register: 'lines', by: 'project', value: 'form.width', names: 'case', services: [] };
    const total = { ...days, value: 'sum(together.map(c, c.feeFen))', source: { ...days.source, together } };
    const reading = readingOf([total]);
    expect(reading.form).toEqual(new Set(['width']));
    expect(reading.togetherTimes).toBe(false);
    expect(matterOf(together, simple, context, reading)).toBe('3');
    expect(checkIndicator(total)).toEqual([]);
    const wrong = { ...total, source: { ...total.source, together: { ...together, value: 'nobody.x' } } };
    expect(checkIndicator(wrong).map(({ path }) => path)).toEqual(['/indicators/days/source/together/value']);
  });
});

describe('a declaration', () => {
  test('without fault is taken', () => {
    expect(checkIndicator(days)).toEqual([]);
  });

  test('names every fault with its path', () => {
    const wrong = {
      ...days,
      value: undefined,
      when: 'case.region',
      exclusions: [{ when: 'x >', reason: custom.custom }],
    };
    expect(checkIndicator(wrong).map(({ path }) => path)).toEqual([
      '/indicators/days/value',
      '/indicators/days/exclusions/0/when',
    ]);
    expect(checkIndicator({ ...days, value: 'unknown + 1' })).toHaveLength(1);
    expect(checkIndicator({ ...days, aggregate: 'ratio' })).toHaveLength(1);
  });

  test('that lacks a name it uses says which case and which expression', () => {
    expect(() => contribute({ ...days, value: 'data.missing' }, simple, context)).toThrow(
      /indicator days cannot read case case-1: data.missing/,
    );
    expect(() => contribute({ ...days, value: '"five"' }, simple, context)).toThrow(/not a number/);
  });
});
