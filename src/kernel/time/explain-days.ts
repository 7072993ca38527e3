import type { Text } from '../text.ts';
import { isWorkingDay } from './calendar.ts';
import { addMonths, type Day } from './civil.ts';
import type { LegalClock } from './clock.ts';
import { isCounted } from './count.ts';
import type { DescribeBasis, ExplanationStep } from './explanation.ts';
import { dayOf, minuteOf, minutesPerDay, momentAt } from './instant.ts';
import type { Course, Leg } from './legs.ts';
import { describeLimit, setOff } from './limit.ts';
import type { WorkingTime } from './office-hours.ts';
import type { EffectiveStop } from './stops.ts';
import {
  daysText,
  dayText,
  holidayText,
  momentText,
  plural,
  spanText,
  stopText,
  timeText,
  weekdayText,
} from './wording.ts';

type DayCourse = Extract<Course, { kind: 'days' }>;

/** What the days between start and last day turned out to be. */
type Tally = {
  readonly weekends: Day[];
  readonly holidays: { from: Day; through: Day }[];
  readonly makeUps: Day[];
  /** Uncounted days by the place of their stop. */
  readonly stopped: Map<number, number>;
};

/** The steps of a leg in days: what was counted, what was passed over, and the close of the last day. */
export function explainDays(
  clock: LegalClock,
  time: WorkingTime,
  stops: readonly EffectiveStop[],
  leg: Leg,
  course: DayCourse,
  describe: DescribeBasis,
): readonly ExplanationStep[] {
  const startDay = dayOf(course.start);
  const endDay = dayOf(course.end);
  const tally = tallyDays(time, stops, course);
  const steps = [
    ...(course.amount === 0 ? [] : countSteps(clock, leg, course, describe)),
    ...passedOver(time, tally),
    ...stopSteps(stops, tally, course, describe),
  ].sort((a, b) => a.at - b.at);
  const rolledFrom = course.amount === 0 ? startDay : course.lastDay;
  return [...steps, ...rollSteps(time, rolledFrom, endDay), closeStep(course, endDay)];
}

function tallyDays(time: WorkingTime, stops: readonly EffectiveStop[], course: DayCourse): Tally {
  const tally: Tally = { weekends: [], holidays: [], makeUps: [], stopped: new Map() };
  if (course.amount === 0) return tally;
  for (let day = dayOf(course.start) + 1; day <= course.lastDay; day++) {
    if (isCounted(time, stops, day, course.counting)) {
      if (course.counting === 'working' && time.calendar.named.get(day)?.kind === 'make-up')
        tally.makeUps.push(day);
    } else if (course.counting === 'working' && !isWorkingDay(time.calendar, day)) {
      addDayOff(time, tally, day);
    } else {
      const stop = stops.findLastIndex(({ from }) => from < momentAt(day + 1, 0));
      tally.stopped.set(stop, (tally.stopped.get(stop) ?? 0) + 1);
    }
  }
  return tally;
}

function addDayOff(time: WorkingTime, tally: Tally, day: Day): void {
  if (time.calendar.named.get(day)?.kind !== 'holiday') {
    tally.weekends.push(day);
    return;
  }
  const last = tally.holidays.at(-1);
  if (last?.through === day - 1) last.through = day;
  else tally.holidays.push({ from: day, through: day });
}

function countSteps(
  clock: LegalClock,
  leg: Leg,
  course: DayCourse,
  describe: DescribeBasis,
): readonly ExplanationStep[] {
  const startDay = dayOf(course.start);
  let used = 0;
  let usedDays = 0;
  return leg.parts.map(({ amount, extension }) => {
    used += amount;
    const total = leg.kind === 'months' ? addMonths(startDay, used) - startDay : used;
    const days = total - usedDays;
    usedDays = total;
    const granted = extension === null ? undefined : clock.extensions[extension];
    return {
      at: granted === undefined ? momentAt(startDay + 1, 0) : Math.max(granted.at, momentAt(startDay + 1, 0)),
      kind: granted === undefined ? 'count' : 'extension',
      shift: days * minutesPerDay,
      text:
        granted === undefined
          ? countText(clock, leg, course, days)
          : extensionText(granted, days, course, describe),
    };
  });
}

function countText(clock: LegalClock, leg: Leg, course: DayCourse, days: number): Text {
  const from = dayText(dayOf(course.start) + 1);
  if (leg.kind === 'months') {
    const limit = describeLimit(clock.limit);
    const through = dayText(dayOf(course.start) + days);
    return {
      zh: `自${from.zh}起计${setOff(limit.zh)}，到期月的对应日为${through.zh}，没有对应日的为月末日（民法典第202条），共 ${days} 日`,
      en: `Counted from ${from.en}: ${limit.en} end on the corresponding day or the last of the month, ${through.en} (civil code, art. 202), ${plural(days, 'day')}`,
    };
  }
  return course.counting === 'working'
    ? {
        zh: `自${from.zh}起计 ${days} 个工作日`,
        en: `Counted from ${from.en}: ${plural(days, 'working day')}`,
      }
    : { zh: `自${from.zh}起计 ${days} 日`, en: `Counted from ${from.en}: ${plural(days, 'day')}` };
}

function extensionText(
  extension: LegalClock['extensions'][number],
  days: number,
  course: DayCourse,
  describe: DescribeBasis,
): Text {
  const limit = describeLimit(extension.limit);
  const basis = describe(extension.basis);
  const when = dayText(dayOf(extension.at));
  const by = extension.approvedBy;
  const extra =
    course.counting === 'natural' && extension.limit.unit !== 'natural-day'
      ? { zh: `，合 ${days} 日`, en: `, ${plural(days, 'day')}` }
      : { zh: '', en: '' };
  return {
    zh: `${when.zh}经${by}批准延长${setOff(limit.zh)}（${basis.zh}）${extra.zh}`,
    en: `Extended on ${when.en} by ${limit.en}, approved by ${by} (${basis.en})${extra.en}`,
  };
}

function passedOver(time: WorkingTime, tally: Tally): readonly ExplanationStep[] {
  const steps: ExplanationStep[] = tally.makeUps.map((day) => {
    const when = weekdayText(day);
    return {
      at: momentAt(day, 0),
      kind: 'make-up',
      shift: 0,
      text: { zh: `${when.zh}调休上班，计入`, en: `${when.en} is a make-up workday and counts` },
    };
  });
  for (const { from, through } of tally.holidays) {
    const days = through - from + 1;
    const when = daysText(from, through);
    const name = holidayText(time.calendar, from, through) ?? { zh: '节假日', en: 'holiday' };
    steps.push({
      at: momentAt(from, 0),
      kind: 'holiday',
      shift: days * minutesPerDay,
      text: {
        zh: `${when.zh}${name.zh}放假，${days} 日不计`,
        en: `${when.en}: ${name.en}, ${plural(days, 'day')} not counted`,
      },
    });
  }
  const [first] = tally.weekends;
  const last = tally.weekends.at(-1);
  if (first !== undefined && last !== undefined) {
    const count = tally.weekends.length;
    const when = daysText(first, last);
    steps.push({
      at: momentAt(first, 0),
      kind: 'weekend',
      shift: count * minutesPerDay,
      text: {
        zh: `${when.zh}${count === 1 ? '' : '之间的'}周末休息日 ${count} 日不计`,
        en: `${when.en}: ${plural(count, 'weekend day')} not counted`,
      },
    });
  }
  return steps;
}

function stopSteps(
  stops: readonly EffectiveStop[],
  tally: Tally,
  course: DayCourse,
  describe: DescribeBasis,
): readonly ExplanationStep[] {
  const unit =
    course.counting === 'working' ? { zh: '个工作日', en: 'working day' } : { zh: '日', en: 'day' };
  return stops.flatMap((stop, index): readonly ExplanationStep[] => {
    if (stop.to <= course.start || stop.from >= course.end) return [];
    const days = tally.stopped.get(index) ?? 0;
    const when = spanText(stop.from, stop.to);
    const why = stopText(stop, describe);
    const effect: Text =
      days === 0
        ? {
            zh: '没有一日办公时间全部停止，不影响日期',
            en: 'on no day for all its office hours, so no day is left out',
          }
        : { zh: `${days} ${unit.zh}不计`, en: `${plural(days, unit.en)} not counted` };
    return [
      {
        at: stop.from,
        kind: 'stop',
        shift: days * minutesPerDay,
        text: {
          zh: `${when.zh}停止计时：${why.zh}；${effect.zh}`,
          en: `Stopped ${when.en}: ${why.en}; ${effect.en}`,
        },
      },
    ];
  });
}

function rollSteps(time: WorkingTime, from: Day, through: Day): readonly ExplanationStep[] {
  if (through === from) return [];
  const off = holidayText(time.calendar, from, from) ?? { zh: '休息日', en: 'a day off' };
  const why = isWorkingDay(time.calendar, from)
    ? { zh: '已无办公时间', en: 'no office time is left' }
    : { zh: `为${off.zh}`, en: off.en };
  const to = dayText(through);
  return [
    {
      at: momentAt(from, 0),
      kind: 'roll',
      shift: (through - from) * minutesPerDay,
      text: {
        zh: `${weekdayText(from).zh}${why.zh}，顺延至${to.zh}（民法典第203条）`,
        en: `${weekdayText(from).en}: ${why.en}, put off to ${to.en} (civil code, art. 203)`,
      },
    },
  ];
}

function closeStep(course: DayCourse, endDay: Day): ExplanationStep {
  const when = momentText(course.end);
  return {
    at: course.end,
    kind: 'close',
    shift: course.end - momentAt(endDay, minuteOf(course.start)),
    text: {
      zh: `${dayText(endDay).zh}${timeText(course.end)}办公结束时届满（民法典第203条）`,
      en: `Ends with the close of office, ${when.en} (civil code, art. 203)`,
    },
  };
}
