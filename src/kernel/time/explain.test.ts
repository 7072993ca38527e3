import { describe, expect, test } from 'vitest';
import { extendClock, resumeClock, startClock, stopClock } from './clock.ts';
import { hall } from './cn.fixture.ts';
import { explain } from './explain.ts';
import { formatMoment, parseMoment } from './instant.ts';
import type { LimitUnit } from './limit.ts';

const at = parseMoment;
const basis = { law: '行政许可法', article: '45' };
const started = (when: string, value: number, unit: LimitUnit) =>
  startClock({ limit: { value, unit, basis }, at: at(when), calendarVersion: 'v' });
const zh = (clock: ReturnType<typeof started>) => explain(clock, hall).map(({ text }) => text.zh);

describe('the explanation reads as dated sentences', () => {
  test('of five working days over the National Day holiday', () => {
    expect(zh(started('2025-09-26T10:00', 5, 'working-day'))).toEqual([
      '2025年9月26日（周五）起算，期限 5 个工作日，起算当日不计入（民法典第201条）',
      '自2025年9月27日起计 5 个工作日',
      '2025年9月27日周末休息日 1 日不计',
      '2025年9月28日（周日）调休上班，计入',
      '2025年10月1日至10月8日国庆节、中秋节放假，8 日不计',
      '2025年10月10日18:00办公结束时届满（民法典第203条）',
    ]);
  });

  test('in English too, step by step with its date', () => {
    const steps = explain(started('2025-09-18T10:00', 15, 'natural-day'), hall);
    expect(steps.map((step) => [formatMoment(step.at).slice(0, 10), step.kind, step.text.en])).toEqual([
      [
        '2025-09-18',
        'start',
        'Starts on Thursday 18 September 2025; the limit is 15 days, the starting day left out (civil code, art. 201)',
      ],
      ['2025-09-19', 'count', 'Counted from 19 September 2025: 15 days'],
      [
        '2025-10-03',
        'roll',
        'Friday 3 October 2025: National Day, put off to 9 October 2025 (civil code, art. 203)',
      ],
      [
        '2025-10-09',
        'close',
        'Ends with the close of office, 18:00 on 9 October 2025 (civil code, art. 203)',
      ],
    ]);
  });

  test('of months, with the corresponding day', () => {
    expect(zh(started('2023-08-31T10:00', 6, 'month'))[1]).toBe(
      '自2023年9月1日起计 6 个月，到期月的对应日为2024年2月29日，没有对应日的为月末日（民法典第202条），共 182 日',
    );
  });

  test('of half a day received before opening, lunch said', () => {
    expect(zh(started('2025-03-03T07:00', 4, 'working-hour'))).toEqual([
      '2025年3月3日07:00起算，期限 4 个工作小时',
      '2025年3月3日07:00不在办公时间，自2025年3月3日08:30开始计算',
      '2025年3月3日08:30至12:00计 210 分钟',
      '2025年3月3日12:00至14:30非办公时间，不计',
      '2025年3月3日14:30至15:00计 30 分钟',
    ]);
  });

  test('of a hearing cut at its maximum and an extension with who approved it', () => {
    const stopped = stopClock(started('2025-03-03T10:00', 20, 'working-day'), {
      at: at('2025-03-10T08:30'),
      basis,
      reason: { zh: '听证', en: 'Hearing' },
      maximum: { value: 5, unit: 'working-day', basis },
    });
    const clock = extendClock(resumeClock(stopped, at('2025-03-28T09:00')), {
      limit: { value: 10, unit: 'working-day', basis },
      approvedBy: '负责人',
      at: at('2025-03-28T10:00'),
      basis: { law: '行政许可法', article: '42' },
    });
    expect(zh(clock)).toContain(
      '2025年3月10日08:30至3月15日00:00停止计时：听证（《行政许可法》第45条），最长 5 个工作日；5 个工作日不计',
    );
    expect(zh(clock)).toContain('2025年3月28日经负责人批准延长 10 个工作日（《行政许可法》第42条）');
  });

  test('of a stop too short to leave out a day', () => {
    const stopped = stopClock(started('2025-03-03T10:00', 5, 'working-day'), {
      at: at('2025-03-04T10:00'),
      basis,
    });
    expect(zh(resumeClock(stopped, at('2025-03-04T16:00')))).toContain(
      '2025年3月4日10:00至16:00停止计时：《行政许可法》第45条；没有一日办公时间全部停止，不影响日期',
    );
  });

  test('of a stop without end: no date, and why', () => {
    const clock = stopClock(started('2025-03-03T10:00', 5, 'working-day'), {
      at: at('2025-03-04T10:00'),
      basis,
    });
    expect(zh(clock)).toEqual([
      '2025年3月3日（周一）起算，期限 5 个工作日，起算当日不计入（民法典第201条）',
      '2025年3月4日10:00起停止计时：《行政许可法》第45条；恢复计时后才能确定届满时间',
    ]);
  });

  test('of a year whose holidays nobody has published', () => {
    const steps = explain(started('2026-12-21T10:00', 10, 'working-day'), hall);
    expect(steps.at(-2)).toMatchObject({ kind: 'provisional', at: at('2026-12-28T00:00'), shift: 0 });
    expect(steps.at(-2)?.text.zh).toContain('公布后重算');
  });

  test('of a promise for the same day made after hours', () => {
    expect(zh(started('2025-03-03T18:30', 0, 'working-day'))).toEqual([
      '2025年3月3日18:30起算，限当日',
      '2025年3月3日（周一）已无办公时间，顺延至2025年3月4日（民法典第203条）',
      '2025年3月4日18:00办公结束时届满（民法典第203条）',
    ]);
  });

  test('with the names that the city gives its plans', () => {
    const clock = stopClock(started('2025-03-03T10:00', 5, 'working-day'), {
      at: at('2025-03-04T10:00'),
      basis: { plan: 'start-up', measure: '三(三)' },
    });
    const steps = explain(clock, hall, () => ({ zh: '开办方案', en: 'Start-up plan' }));
    expect(steps.at(-1)?.text.en).toContain('Start-up plan');
  });

  test('tells when the papers came in, where that was earlier', () => {
    const clock = startClock({
      limit: { value: 5, unit: 'working-day', basis },
      at: at('2025-03-03T10:00'),
      receivedAt: at('2025-03-01T21:15'),
      calendarVersion: 'v',
    });
    expect(zh(clock)[0]).toMatch(/^2025年3月1日21:15收到；2025年3月3日（周一）起算/);
  });
});
