import { describe, expect, test } from 'vitest';
import { form, outcome, service, step, word } from '../process/declared.fixture.ts';
import { formatDay } from '../time/civil.ts';
import { cn } from '../time/cn.fixture.ts';
import { scheduleFaults } from './check-schedule.ts';
import { nextOpening, periodsDue, type ScheduleDeclaration } from './schedule.ts';

const plan = { year: null, from: '2022-01-01', to: '2022-12-31' };
const due = (
  schedule: Pick<ScheduleDeclaration, 'every' | 'on' | 'while'>,
  since: string,
  today: string,
): readonly (readonly [string, string])[] =>
  periodsDue(schedule, cn, { since, today, plans: [plan] }).map(
    ({ code, opens }) => [code, formatDay(opens)] as const,
  );

describe('what the calendar opens', () => {
  test('opens on the first day of its period where nothing else is said, the running one included', () => {
    expect(due({ every: 'month' }, '2022-06-30', '2022-08-01')).toEqual([
      ['2022-06', '2022-06-01'],
      ['2022-07', '2022-07-01'],
      ['2022-08', '2022-08-01'],
    ]);
  });

  test('waits for the working day that is named, holidays left out', () => {
    const first = { every: 'month', on: { workingDay: 1 } } as const;
    // 1 to 7 October is the National Day holiday; 8 October is worked for it.
    expect(due(first, '2022-10-01', '2022-10-07')).toEqual([]);
    expect(due(first, '2022-10-01', '2022-10-08')).toEqual([['2022-10', '2022-10-08']]);
  });

  test('may come some working days before the end, or after it', () => {
    const before = { every: 'week', on: { workingDaysBeforeEnd: 0 } } as const;
    expect(due(before, '2022-06-27', '2022-07-01')).toEqual([['2022-W26', '2022-07-01']]);
    const after = { every: 'month', on: { workingDayAfterEnd: 3 } } as const;
    expect(due(after, '2022-06-30', '2022-07-04')).toEqual([]);
    expect(due(after, '2022-06-30', '2022-07-05')).toEqual([['2022-06', '2022-07-05']]);
  });

  test('catches up what was missed, but nothing that was over before the city began', () => {
    const monthly = { every: 'month', on: { workingDayAfterEnd: 1 } } as const;
    expect(due(monthly, '2022-05-31', '2022-09-15').map(([code]) => code)).toEqual([
      '2022-05',
      '2022-06',
      '2022-07',
      '2022-08',
    ]);
    expect(due(monthly, '2022-06-01', '2022-06-30')).toEqual([]);
  });

  test('stays within the plan’s period where it says so', () => {
    const monthly = { every: 'month', on: { workingDayAfterEnd: 1 }, while: 'plan-period' } as const;
    expect(due(monthly, '2022-11-20', '2023-04-01').map(([code]) => code)).toEqual(['2022-11', '2022-12']);
    expect(due(monthly, '2026-01-01', '2026-06-01')).toEqual([]);
  });

  test('comes once for the whole plan, and never for a plan that is past', () => {
    expect(due({ every: 'plan-period' }, '2022-06-30', '2022-06-30')).toEqual([
      ['plan-period', '2022-01-01'],
    ]);
    expect(due({ every: 'plan-period' }, '2021-06-30', '2021-12-31')).toEqual([]);
    expect(due({ every: 'plan-period' }, '2026-06-30', '2026-06-30')).toEqual([]);
  });

  test('knows for which plan it comes, where the next begins before the last is over', () => {
    const next = { year: 2023, from: '2022-12-01', to: '2023-12-31' };
    const of = (schedule: Pick<ScheduleDeclaration, 'every' | 'while'>) =>
      periodsDue(schedule, cn, { since: '2022-11-01', today: '2023-01-10', plans: [plan, next] }).map(
        ({ code, plans }) => [code, plans],
      );
    expect(of({ every: 'plan-period' })).toEqual([
      ['plan-period', [null]],
      ['plan-2023', [2023]],
    ]);
    expect(of({ every: 'month', while: 'plan-period' })).toEqual([
      ['2022-11', [null]],
      ['2022-12', [null, 2023]],
      ['2023-01', [2023]],
    ]);
    expect(of({ every: 'month' }).map(([, plans]) => plans)).toEqual([null, null, null]);
  });
});

describe('the next day of a schedule', () => {
  const monthly = { every: 'month', on: { workingDayAfterEnd: 1 }, while: 'plan-period' } as const;
  const next = (today: string, later = 0, since = '2022-01-01') => {
    const found = nextOpening(monthly, cn, { since, today, later: () => later, plans: [plan] });
    return found === null ? null : [found.period.code, formatDay(found.on)];
  };

  test('is that of the month before while it is still to come, and else that of the running one', () => {
    expect(next('2022-07-01')).toEqual(['2022-07', '2022-08-01']);
    expect(next('2022-07-01', 4)).toEqual(['2022-06', '2022-07-07']);
    expect(next('2022-07-07', 4)).toEqual(['2022-07', '2022-08-05']);
  });

  test('is never of a time that was over before the city began with it', () => {
    expect(next('2022-07-01', 4, '2022-07-01')).toEqual(['2022-07', '2022-08-05']);
  });

  test('is after a long holiday that of the week before it, though another has been over since', () => {
    const weekly = { every: 'week', on: { workingDayAfterEnd: 3 } } as const;
    const of = (today: string) => {
      const found = nextOpening(weekly, cn, { since: '2022-01-01', today, later: () => 2, plans: [] });
      return found === null ? null : [formatDay(found.period.from), formatDay(found.on)];
    };
    // 1 to 7 October is the holiday, 8 and 9 October are worked for it.
    expect(of('2022-10-10')).toEqual(['2022-09-26', '2022-10-12']);
    expect(of('2022-10-12')).toEqual(['2022-10-03', '2022-10-14']);
  });

  test('is none once the plan is over and its last period told of', () => {
    expect(next('2022-12-31')).toEqual(['2022-12', '2023-01-03']);
    expect(next('2023-01-03')).toBeNull();
    expect(next('2023-01-03', 4)).toEqual(['2022-12', '2023-01-09']);
  });
});

describe('a schedule that cannot be', () => {
  const report = service(
    'report',
    { done: 'favourable' },
    [step('do', { duty: 'desk' }, { outcomes: [outcome('done', { ends: [{ outcome: 'done' }] })] })],
    { openedBy: 'reaction', form: form({ month: word, unit: word }) },
  );
  const schedule: ScheduleDeclaration = {
    code: 'monthly',
    name: { zh: '月报', en: 'Monthly report' },
    every: 'month',
    each: 'unit',
    opens: { service: 'report', form: { month: 'period.code', unit: 'each.code' } },
    basis: [{ law: '条例', article: '1' }],
  };
  const faults = (more: Partial<ScheduleDeclaration>, opened = report): readonly string[] =>
    scheduleFaults(
      { ...schedule, ...more },
      { services: new Map([[opened.code, opened]]), registers: new Map([['chosen', {}]]) },
      new Set(['desk']),
    ).map(({ path, code }) => `${path} ${code}`);

  test('is told of with its place', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ opens: { ...schedule.opens, service: 'none' } })).toEqual([
      '/schedules/monthly/opens pack.service-unknown',
    ]);
    expect(faults({}, { ...report, openedBy: 'applicant' })).toEqual([
      '/schedules/monthly/opens pack.schedule-unwanted',
    ]);
    expect(faults({ opens: { service: 'report', form: { month: 'period.code', none: '1' } } })).toEqual([
      '/schedules/monthly/opens/form pack.form-field-unused',
      '/schedules/monthly/opens/form pack.schedule-form',
    ]);
    expect(faults({ when: 'form.month' })).toEqual(['/schedules/monthly/when pack.schedule-name']);
    expect(faults({ reads: { register: 'chosen', key: 'each.code' }, later: 'int(each.at) % 5' })).toEqual(
      [],
    );
    expect(faults({ reads: { register: 'none', key: 'form.code' }, later: 'form.days' })).toEqual([
      '/schedules/monthly/reads pack.register-unknown',
      '/schedules/monthly/reads/key pack.schedule-name',
      '/schedules/monthly/later pack.schedule-name',
    ]);
    expect(faults({ reads: { register: 'chosen', key: 'period.code' } })).toEqual([
      '/schedules/monthly/reads/key pack.schedule-name',
    ]);
    expect(faults({ opens: { ...schedule.opens, duty: 'nobody' } })).toEqual([
      '/schedules/monthly/opens/duty pack.duty-unknown',
    ]);
    const { each: _, ...ofCity } = schedule;
    expect(
      scheduleFaults(
        ofCity,
        { services: new Map([['report', report]]), registers: new Map() },
        new Set(),
      ).map(({ code }) => code),
    ).toEqual(['pack.schedule-nobody']);
    expect(faults({ every: 'day' as never })).toEqual(['/schedules/monthly/every pack.value-not-allowed']);
  });
});
