import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../kernel/json.ts';
import { periodsDue } from '../../../kernel/pack/schedule.ts';
import { evaluate, evaluateAll } from '../../../kernel/process/index.ts';
import { formatDay } from '../../../kernel/time/civil.ts';
import { cn } from '../../../kernel/time/cn.fixture.ts';
import { periodDays } from '../../../kernel/time/periods.ts';
import { complete, officer, openTown } from '../town.fixture.ts';
import { assessment } from './assessment.ts';
import { anyFigure, criteria } from './criteria.ts';
import { quarterlyAssessment } from './quarterly.ts';

const lead = officer('plan-coordination');
const county = officer('market-registration');
const quarter = { year: 2022, quarter: 2 };
const perfect = { days: 0.5, within: 100, rightFirst: 100, online: 95, identityOnce: 100, deregistered: 100 };
const reported = complete('report', 'reported', { done: '开设专区一个，培训窗口人员两次' });

function assessed(figures: JsonObject, town = openTown()) {
  town.begin(lead, 'startup-assessment', { ...quarter, ...figures });
  return { town, state: () => town.newest('startup-assessment') };
}

describe('the assessment of a county (plan, standards)', () => {
  test('full marks for what the plan wants; what was not asked for weighs nothing', () => {
    expect(assessed(perfect).state().data.points).toBe(100);
    const { deregistered: _none, ...others } = perfect;
    expect(assessed(others).state().data.points).toBe(100);
  });

  test('begins by itself on the first working day after the quarter, with the quarter that is over', () => {
    const plans = [{ year: null, from: '2022-01-01', to: '2022-12-31' }];
    const span = { since: '2022-04-01', today: '2022-07-01', plans };
    const periods = periodsDue(quarterlyAssessment, cn, span);
    expect(periods.map(({ code, opens }) => [code, formatDay(opens)])).toEqual([['2022-Q2', '2022-07-01']]);
    const [over] = periods;
    if (over === undefined) throw new Error('nothing is due');
    const period = periodDays(over);
    expect(evaluateAll(quarterlyAssessment.opens.form, { period })).toEqual(quarter);
    expect(periodsDue(quarterlyAssessment, cn, { ...span, today: '2022-06-30' })).toEqual([]);
  });

  test('each figure earns its part: half as much in time is half of its weight', () => {
    expect(assessed({ ...perfect, within: 50 }).state().data.points).toBe(87.5);
    expect(assessed({ ...perfect, days: 2 }).state().data.points).toBe(87.5);
    expect(assessed({ ...perfect, online: 45 }).state().data.points).toBe(95);
  });

  test('a quarter without a case is not assessed', () => {
    expect(assessed({}).state().outcome?.code).toBe('nothing');
  });

  test('nor is one whose only figures weigh nothing', () => {
    const weights = Object.fromEntries(criteria.map(({ entry }) => [entry, entry === 'days' ? 0 : 20]));
    const { days } = perfect;
    expect(evaluate(anyFigure, { form: { days }, facts: { weights } })).toBe(false);
    expect(evaluate(anyFigure, { form: perfect, facts: { weights } })).toBe(true);
  });

  test('the county reports, is checked, and by silence agrees; the result is public', () => {
    const { town, state } = assessed(perfect);
    town.at('2022-07-04T09:00');
    expect(town.act('startup-assessment', lead, reported)).toBe('access.not-permitted');
    expect(town.act('startup-assessment', county, reported)).toBe('ok');
    expect(town.act('startup-assessment', lead, complete('check', 'checked', { deducted: 12 }))).toBe('ok');
    town.at('2022-07-08T09:00');
    town.act('startup-assessment', { kind: 'system', cause: 'sweep' }, { act: 'check-clocks' });
    expect(state().outcome?.code).toBe('published');
    expect(town.entry('startup-assessment', 'north 2022-2')).toEqual({
      region: 'north',
      ...quarter,
      points: 88,
      grade: 'good',
      decidedOn: '2022-07-08',
    });
  });

  test('an objection that is upheld gives back what was taken off', () => {
    const { town } = assessed(perfect);
    town.act('startup-assessment', county, reported);
    town.act('startup-assessment', lead, complete('check', 'checked', { deducted: 12 }));
    expect(town.act('startup-assessment', county, complete('answer', 'objects'))).toBe('case.reason-missing');
    town.act('startup-assessment', county, complete('answer', 'objects', {}, '抽查的办件不属于本县'));
    town.act('startup-assessment', lead, complete('decide', 'upheld', {}, '经核实属实'));
    expect(town.entry('startup-assessment', 'north 2022-2')).toMatchObject({
      points: 100,
      grade: 'excellent',
    });
  });

  test('weights are the office’s to change, by two people, add up to a hundred, and count from then on', () => {
    const town = openTown();
    const service = 'startup-assessment-weights';
    const weights = Object.fromEntries(criteria.map(({ entry, weight }) => [entry, weight]));
    const drawnUp = (change: JsonObject) =>
      complete('draw-up', 'drawn-up', { ...weights, ...change, why: '突出按时办结' });
    town.begin(lead, service, {});
    expect(town.act(service, lead, drawnUp({ within: 30 }))).toBe('case.form-invalid');
    expect(town.act(service, lead, drawnUp({ within: 50, days: 0 }))).toBe('ok');
    expect(town.act(service, lead, complete('confirm', 'confirm'))).toBe('case.not-alone');
    expect(assessed({ ...perfect, within: 50 }, openTown()).state().data.points).toBe(87.5);
    const another = { ...lead, account: 'another' };
    expect(town.act(service, another, complete('confirm', 'confirm'))).toBe('ok');
    expect(assessed({ ...perfect, within: 50 }, town).state().data.points).toBe(75);
  });
});

describe('a sticking point that an assessment names', () => {
  test('is somebody’s work, public, and over when whoever named it has seen to it', () => {
    const { town } = assessed(perfect);
    town.act('startup-assessment', county, reported);
    const sticking = '银行预约开户回执两天后才回传';
    town.act('startup-assessment', lead, complete('check', 'checked', { deducted: 0, sticking }));
    town.act('startup-assessment', county, complete('answer', 'agreed'));
    const entry = () => town.entries('sticking-point')[0];
    expect(entry()).toMatchObject({ region: 'north', what: sticking, status: 'open' });
    expect(town.act('sticking-point', lead, complete('resolve', 'resolved', { how: '接口改为实时' }))).toBe(
      'access.not-permitted',
    );
    town.act('sticking-point', county, complete('resolve', 'resolved', { how: '接口改为实时' }));
    town.act('sticking-point', lead, complete('verify', 'again', {}, '抽查仍有延迟'));
    town.act('sticking-point', county, complete('resolve', 'resolved', { how: '接口改为实时并加监控' }));
    expect(town.act('sticking-point', lead, complete('verify', 'verified'))).toBe('ok');
    expect(entry()).toMatchObject({ status: 'resolved', how: '接口改为实时并加监控' });
  });
});

test('a quarter is its three months', () => {
  const months = (year: number, of: number) =>
    [assessment.figures?.from, assessment.figures?.to].map((month) =>
      evaluate(month ?? '', { form: { year, quarter: of } }),
    );
  expect(months(2022, 1)).toEqual(['2022-01', '2022-03']);
  expect(months(2022, 4)).toEqual(['2022-10', '2022-12']);
});
