import { describe, expect, test } from 'vitest';
import { sayError } from '../errors/say.ts';
import { createCalendar } from '../time/calendar.ts';
import { cn, cnRules, cnYears, hallHours } from '../time/cn.fixture.ts';
import { createWorkingTime } from '../time/office-hours.ts';
import { checkDefinition } from './check.ts';
import { asker, officer, tell } from './clock-story.fixture.ts';
import type { LimitDeclaration, ServiceDefinition } from './definition.ts';
import { legalMoves } from './moves.ts';
import { snackBar } from './snack-bar.fixture.ts';

const clerk = officer('food', 'clerk');
const handler = officer('food');
const head = officer('food', 'head');
const form = { shop: '林家小食', lease: true, complete: true };

function accepted(at = '2022-06-01T09:00', definition = snackBar) {
  const bar = tell(definition);
  bar.submit(at, form);
  return bar;
}

const ask = (value: number, reason = '需要跨省核查') =>
  ({ act: 'request-extension', extension: 'complex', value, reason }) as const;
const decide = (granted: boolean, reason = '') => ({ act: 'decide-extension', granted, reason }) as const;

describe('extension (行政许可法 art. 42: ten more days, with the approval of the head)', () => {
  test('the handler asks, the head decides, and only the limit asked for moves', () => {
    const bar = accepted();
    expect(bar.dueOf(bar.state.clocks.statutory)).toBe('2022-06-30T18:00');
    expect(bar.act(handler, '2022-06-20T09:00', ask(11))).toBe('case.extension-too-long');
    expect(bar.act(asker, '2022-06-20T09:00', ask(10))).toBe('access.not-permitted');
    expect(bar.act(handler, '2022-06-20T09:00', ask(10, ' '))).toBe('case.reason-missing');
    expect(bar.act(handler, '2022-06-20T09:00', ask(10))).toEqual(['extension-requested']);
    expect(bar.dueOf(bar.state.clocks.statutory)).toBe('2022-06-30T18:00');
    expect(bar.act(handler, '2022-06-20T10:00', ask(5))).toBe('case.extension-refused');
    expect(bar.act(handler, '2022-06-21T09:00', decide(true))).toBe('access.not-permitted');
    expect(legalMoves(snackBar, bar.state, head).map(({ act }) => act)).toContain('decide-extension');
    expect(bar.act(head, '2022-06-21T09:00', decide(true))).toEqual(['case-extended']);
    expect(bar.dueOf(bar.state.clocks.statutory)).toBe('2022-07-14T18:00');
    expect(bar.dueOf(bar.state.clocks.promised)).toBe('2022-06-16T18:00');
    expect(bar.act(handler, '2022-06-22T09:00', ask(10))).toBe('case.extension-refused');
  });

  test('whoever may ask is told how much there is, and in what it is counted', () => {
    const bar = accepted();
    const move = legalMoves(snackBar, bar.state, handler).find(({ act }) => act === 'request-extension');
    expect(move?.choices.map(({ name }) => name)).toEqual([
      {
        zh: '经本机关负责人批准延长（最多 10 个工作日）',
        en: 'More time, approved by the head (at most 10 working days)',
      },
    ]);
  });

  test('refused with a reason, it may be asked for again', () => {
    const bar = accepted();
    bar.act(handler, '2022-06-20T09:00', ask(10));
    expect(bar.act(head, '2022-06-21T09:00', decide(false))).toBe('case.reason-missing');
    expect(bar.act(head, '2022-06-21T09:00', decide(false, '理由不足'))).toEqual(['extension-refused']);
    expect(bar.act(handler, '2022-06-22T09:00', ask(5))).toEqual(['extension-requested']);
  });

  test('asked for or granted after expiry, it comes too late', () => {
    const late = accepted();
    expect(late.act(handler, '2022-07-01T09:00', ask(10))).toBe('case.extension-late');
    const decidedLate = accepted();
    decidedLate.act(handler, '2022-06-30T17:00', ask(10));
    expect(decidedLate.act(head, '2022-06-30T18:01', decide(true))).toBe('case.extension-late');
    expect(decidedLate.act(head, '2022-06-30T18:01', decide(false, '已过期'))).toEqual(['extension-refused']);
  });
});

describe('a clock that is given more time', () => {
  const convention = [{ custom: { zh: '服务约定', en: 'Service convention' } }];
  const complex = {
    ...snackBar,
    steps: [
      ...snackBar.steps,
      {
        code: 'sort',
        name: { zh: '分类', en: 'Sort' },
        kind: 'review' as const,
        by: { duty: 'food' },
        outcomes: [
          {
            code: 'complex',
            name: { zh: '复杂', en: 'Complex' },
            favourable: true,
            limits: { promised: { value: 40, unit: 'working-day' as const, basis: convention } },
          },
        ],
      },
    ],
  };

  test('by another procedure takes back the warnings that no longer stand', () => {
    const bar = accepted('2022-06-01T09:00', complex);
    bar.sweepUntil('2022-06-15T12:00');
    expect(bar.state.warned).toMatchObject({ promised: 'yellow' });
    expect(bar.complete(handler, '2022-06-15T12:00', 'sort', 'complex')).toEqual([
      'step-completed',
      'limit-changed',
      'clocks-recomputed',
    ]);
    expect(bar.events('clocks-recomputed')[0]).toMatchObject({ cause: 'limit' });
    expect(bar.state.warned).not.toHaveProperty('promised');
    bar.sweepUntil('2022-07-01T12:00');
    expect(bar.state.warned.promised).toBe('blue');
  });

  test('by an extension does so, too', () => {
    const bar = accepted();
    bar.sweepUntil('2022-06-27T12:00');
    expect(bar.state.warned.statutory).toBe('yellow');
    bar.act(handler, '2022-06-27T13:00', ask(10));
    expect(bar.act(head, '2022-06-27T14:00', decide(true))).toEqual(['case-extended', 'clocks-recomputed']);
    expect(bar.state.warned.statutory).toBe('blue');
  });

  test('by a length that can be counted, and no more than is declared: the refusal says how much', () => {
    const bar = accepted();
    for (const value of [0, -1, 2.3]) {
      expect(bar.act(handler, '2022-06-20T09:00', ask(value))).toBe('case.extension-invalid');
    }
    expect(bar.act(handler, '2022-06-20T09:00', ask(11))).toBe('case.extension-too-long');
    expect(sayError('case.extension-too-long', bar.refused?.parameters).message).toEqual({
      zh: '最多只能延长：10 个工作日',
      en: 'The time limit can be extended by at most 10 working days',
    });
  });
});

describe('suspension (行政许可法 art. 45)', () => {
  const suspend = (evidence: string) =>
    ({
      act: 'suspend',
      suspension: 'expert-review',
      note: '送专家评审',
      evidence: { text: evidence, files: [] },
    }) as const;

  test('needs evidence, and can be used as often as declared', () => {
    const bar = accepted();
    expect(bar.act(handler, '2022-06-06T09:00', suspend(' '))).toBe('case.evidence-missing');
    bar.act(handler, '2022-06-06T09:00', suspend('评审委托书'));
    bar.act(handler, '2022-06-08T09:00', { act: 'resume' });
    expect(bar.act(handler, '2022-06-09T09:00', suspend('再次委托'))).toBe('case.suspension-spent');
    expect(legalMoves(snackBar, bar.state, handler).map(({ act }) => act)).not.toContain('suspend');
  });

  test('when its longest time has passed, the case goes on by itself, as of that moment', () => {
    const bar = accepted();
    bar.act(handler, '2022-06-06T08:30', suspend('评审委托书'));
    const supposed = bar.dueOf(bar.state.clocks.statutory);
    const said = bar.sweepUntil('2022-06-20T09:00');
    expect(said).toContain('case-resumed');
    expect(bar.state.phase).toBe('running');
    const resumed = bar.stream.find(({ body }) => body.type === 'case-resumed');
    expect(resumed?.body).toMatchObject({ expired: true });
    expect(resumed?.occurredAt.slice(0, 10)).toBe('2022-06-18');
    // Ten working days stood still, and no more, whenever somebody noticed.
    expect(bar.dueOf(bar.state.clocks.statutory)).toBe(supposed);
    expect(supposed).toBe('2022-07-14T18:00');
  });

  test('a sweep that was away resumes it no later than the law does', () => {
    const bar = accepted();
    bar.act(handler, '2022-06-06T08:30', suspend('评审委托书'));
    bar.sweep('2022-07-11T09:00');
    expect(bar.dueOf(bar.state.clocks.statutory)).toBe('2022-07-14T18:00');
  });
});

describe('warnings', () => {
  const told = (bar: ReturnType<typeof accepted>, clock: string) =>
    bar.events('deadline-warned').filter((each) => each.clock === clock);

  test('half: the handler; four fifths: the head too; expiry and every working day after: supervision too', () => {
    const bar = accepted();
    bar.sweepUntil('2022-06-21T12:00');
    const promised = told(bar, 'promised');
    expect(promised.map(({ level, overdue, to }) => [level, overdue, to?.map(({ role }) => role)])).toEqual([
      ['blue', 0, ['handler']],
      ['yellow', 0, ['handler', 'head']],
      ['red', 0, ['handler', 'head', 'supervisor']],
      ['red', 1, ['handler', 'head', 'supervisor']],
      ['red', 2, ['handler', 'head', 'supervisor']],
      ['red', 3, ['handler', 'head', 'supervisor']],
    ]);
    const days = bar.stream
      .filter(({ body }) => body.type === 'deadline-warned' && body.clock === 'promised')
      .map(({ occurredAt }) => occurredAt.slice(0, 16));
    expect(days.slice(2)).toEqual([
      '2022-06-16T18:01',
      '2022-06-17T08:30',
      '2022-06-20T08:30',
      '2022-06-21T08:30',
    ]);
  });

  test('a sweep that was away gives one warning for the level that holds, and invents no days', () => {
    const bar = accepted();
    bar.sweep('2022-06-21T12:00');
    expect(told(bar, 'promised')).toMatchObject([{ level: 'red', overdue: 3 }]);
    bar.sweep('2022-06-21T17:00');
    expect(told(bar, 'promised')).toHaveLength(1);
    bar.sweep('2022-06-22T08:30');
    expect(told(bar, 'promised')).toMatchObject([{ overdue: 3 }, { overdue: 4 }]);
  });

  test('in a correction the applicant is reminded, and the office is not hurried', () => {
    const bar = tell(snackBar);
    bar.submit('2022-06-01T09:00', { shop: '林家小食', lease: true });
    bar.act(clerk, '2022-06-02T09:00', {
      act: 'request-correction',
      items: [{ field: 'place', text: '地点不清楚' }],
    });
    bar.sweepUntil('2022-06-16T18:00');
    expect(
      bar.events('deadline-warned').map(({ clock, level, to }) => [clock, level, to?.[0]?.role]),
    ).toEqual([
      ['correction', 'blue', 'applicant'],
      ['correction', 'yellow', 'applicant'],
    ]);
  });
});

describe('rules of law are dated', () => {
  test('a case begins under the rule in force that day, and keeps it', () => {
    const kept = { ...snackBar, limits: { ...snackBar.limits, statutory: dated(false) } };
    const bar = accepted('2022-12-20T09:00', kept);
    expect(bar.state.clocks.statutory?.limit.value).toBe(20);
    bar.sweepUntil('2023-01-05T12:00');
    expect(bar.state.clocks.statutory?.limit.value).toBe(20);
    expect(accepted('2023-01-03T09:00', kept).state.clocks.statutory?.limit.value).toBe(15);
  });

  test('a rule that says so holds for open cases from the day it comes into force', () => {
    const bar = accepted('2022-12-20T09:00');
    expect(bar.dueOf(bar.state.clocks.statutory)).toBe('2023-01-18T18:00');
    bar.sweepUntil('2023-01-03T12:00');
    const [changed] = bar.events('limit-changed');
    expect(changed).toMatchObject({ clock: 'statutory', from: '2023-01-01', limit: { value: 15 } });
    expect(bar.dueOf(bar.state.clocks.statutory)).toBe('2023-01-11T18:00');
    expect(bar.events('limit-changed')).toHaveLength(1);
  });
});

function dated(alsoOpen: boolean): readonly LimitDeclaration[] {
  const [before, after] = snackBar.limits.statutory;
  if (before === undefined || after === undefined) throw new Error('two rules are declared');
  const { alsoOpen: _, ...kept } = after;
  return [before, alsoOpen ? after : kept];
}

describe('deemed decisions', () => {
  test('where the law says that silence grants, the case ends granted when the statutory limit passes', () => {
    const silent = {
      ...snackBar,
      limits: { ...snackBar.limits, deemed: { outcome: 'granted', basis: snackBar.basis } },
    };
    const bar = accepted('2022-06-01T09:00', silent);
    bar.sweepUntil('2022-06-30T18:00');
    expect(bar.state.phase).toBe('running');
    bar.sweepUntil('2022-06-30T18:01');
    expect(bar.events('case-ended')[0]).toMatchObject({ outcome: 'granted', deemed: true });
  });
});

describe('a changed calendar', () => {
  const changed = createWorkingTime(
    createCalendar(
      cnRules,
      cnYears.map((year) =>
        year.year === 2022
          ? { ...year, holidays: [...year.holidays, { date: '2022-06-13', name: 'dragon-boat' }] }
          : year,
      ),
    ),
    hallHours,
  );

  test('moves the dates of open cases, takes back what was told too early, and does it once', () => {
    const bar = accepted();
    bar.sweepUntil('2022-06-14T18:00');
    expect(bar.state.warned.promised).toBe('yellow');
    bar.under(changed);
    const recompute = { act: 'recompute-clocks' } as const;
    expect(bar.act(handler, '2022-06-14T18:30', recompute)).toBe('access.not-permitted');
    const system = { kind: 'system', cause: 'calendar' } as const;
    bar.act(system, '2022-06-14T18:30', recompute);
    const [told] = bar.events('clocks-recomputed');
    expect(told).toMatchObject({ cause: 'calendar' });
    expect(told?.clocks.find(({ clock }) => clock === 'promised')).toMatchObject({
      due: '2022-06-17T18:00',
      level: 'blue',
    });
    expect(bar.state.calendar).not.toBe(cn.version);
    expect(bar.act(system, '2022-06-14T18:40', recompute)).toEqual([]);
    // The warning is given anew when it is due under the new calendar.
    bar.sweepUntil('2022-06-15T18:00');
    expect(bar.state.warned.promised).toBe('yellow');
  });

  test('a date in a year without a notice is provisional until the notice is out', () => {
    const unpublished = createWorkingTime(
      createCalendar(
        cnRules,
        cnYears.filter(({ year }) => year < 2023),
      ),
      hallHours,
    );
    const bar = tell(snackBar, { time: unpublished });
    bar.submit('2022-12-20T09:00', form);
    bar.under(createWorkingTime(cn, hallHours));
    bar.act({ kind: 'system', cause: 'calendar' }, '2022-12-21T09:00', { act: 'recompute-clocks' });
    expect(bar.events('clocks-recomputed')[0]?.clocks.every(({ provisional }) => !provisional)).toBe(true);
  });
});

describe('facts that are written down late', () => {
  const late = (occurredAt: string, text = '签收单') => ({
    late: { occurredAt: `${occurredAt}:00+08:00`, evidence: { text, files: [] } },
  });
  const grant = {
    act: 'complete-step',
    step: 'review',
    outcome: 'grant',
    reason: null,
    output: {},
  } as const;

  test('only those named, no further back than declared, not before what they follow, and with evidence', () => {
    const bar = accepted();
    const now = '2022-06-17T10:00';
    expect(bar.act(handler, now, { ...grant, ...late('2022-06-16T10:00') })).toBe(
      'case.backdating-not-allowed',
    );
    expect(bar.act(clerk, now, { ...grant, ...late('2022-06-16T10:00', ' ') })).toBe('case.evidence-missing');
    expect(bar.act(clerk, now, { ...grant, ...late('2022-06-13T10:00') })).toBe('case.backdating-too-far');
    expect(bar.act(clerk, now, { ...grant, ...late('2022-06-17T11:00') })).toBe('case.backdating-future');
    const young = accepted('2022-06-16T09:00');
    expect(young.act(clerk, now, { ...grant, ...late('2022-06-15T10:00') })).toBe('case.backdating-too-far');
  });

  test('a decision made in time and written down after expiry was in time; the red warning is taken back', () => {
    const bar = accepted();
    bar.sweepUntil('2022-06-17T09:00');
    expect(bar.state.warned.promised).toBe('red');
    expect(bar.act(clerk, '2022-06-17T10:00', { ...grant, ...late('2022-06-16T10:00') })).toEqual([
      'fact-backdated',
      'step-completed',
      'certificate-issued',
      'obligation-opened',
      'case-ended',
      'clocks-recomputed',
    ]);
    expect(bar.state.endedAt).toBe('2022-06-16T10:00:00+08:00');
    expect(bar.state.warned.promised).toBe('yellow');
    expect(bar.events('clocks-recomputed')[0]).toMatchObject({ cause: 'late-fact' });
  });
});

describe('a promise of the same day (当日办结)', () => {
  const { limits } = snackBar;
  const sameDay = {
    ...snackBar,
    limits: {
      ...limits,
      promised: [{ value: 0, unit: 'working-day', basis: [{ custom: { zh: '承诺', en: 'Promise' } }] }],
    },
  } as const satisfies ServiceDefinition;

  test('can be declared, and ends when the hall closes; a month of none cannot', () => {
    const uncountable = {
      ...sameDay.limits,
      promised: [{ ...sameDay.limits.promised[0], unit: 'month' }],
    } as const;
    expect(checkDefinition(sameDay)).toEqual(checkDefinition(snackBar));
    expect(checkDefinition({ ...sameDay, limits: uncountable }).map(({ code }) => code)).toContain(
      'pack.limit-uncountable',
    );
    const bar = accepted('2022-06-01T09:00', sameDay);
    expect(bar.dueOf(bar.state.clocks.promised)).toBe('2022-06-01T18:00');
    bar.sweepUntil('2022-06-01T18:02');
    expect(bar.state.warned.promised).toBe('red');
  });
});
