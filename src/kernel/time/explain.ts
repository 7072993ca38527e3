import { describeBasis } from '../basis.ts';
import type { Text } from '../text.ts';
import { hasProvisional } from './calendar.ts';
import { civilDate } from './civil.ts';
import type { LegalClock } from './clock.ts';
import { explainDays } from './explain-days.ts';
import { explainMinutes } from './explain-minutes.ts';
import type { DescribeBasis, ExplanationStep } from './explanation.ts';
import { dayOf, minutesPerDay } from './instant.ts';
import { type Layout, layOut } from './layout.ts';
import { legsOf } from './legs.ts';
import { describeLimit, setOff } from './limit.ts';
import type { WorkingTime } from './office-hours.ts';
import { momentText, stopText, weekdayText } from './wording.ts';

export type { DescribeBasis, ExplanationStep } from './explanation.ts';

/**
 * Every reason for the due moment as dated sentences: the start plus the shifts of all steps is the due
 * moment to the minute. While a stop without end leaves it unknown, the steps say only that. `describe`
 * puts bases into words; give one that knows the names of the city's plans.
 */
export function explain(
  clock: LegalClock,
  time: WorkingTime,
  describe: DescribeBasis = (basis) => describeBasis(basis),
): readonly ExplanationStep[] {
  const layout = layOut(clock, time);
  const start = startStep(clock, layout);
  if (layout.due.at === null) return [start, ...endlessSteps(layout, describe)];
  const legs = legsOf(clock);
  const steps = layout.courses.flatMap((course, index) => {
    const leg = legs[index];
    if (leg === undefined) return [];
    return course.kind === 'days'
      ? explainDays(clock, time, layout.stops, leg, course, describe)
      : explainMinutes(clock, time, layout.stops, leg, course, describe);
  });
  // What makes the date uncertain is said before the date itself.
  const before = [start, ...nextHourSteps(clock, layout)];
  return [...before, ...steps.slice(0, -1), ...provisionalSteps(layout, time), ...steps.slice(-1)];
}

function startStep(clock: LegalClock, layout: Layout): ExplanationStep {
  const length = describeLimit(clock.limit);
  const limit =
    clock.limit.value === 0
      ? { zh: '限当日', en: 'due the same day' }
      : { zh: `期限${setOff(length.zh)}`, en: `the limit is ${length.en}` };
  const when = weekdayText(dayOf(clock.startedAt));
  const first = layout.courses[0];
  const excluded = first?.kind === 'days' && first.amount > 0;
  const received = clock.receivedAt === undefined ? undefined : momentText(clock.receivedAt);
  const text: Text = excluded
    ? {
        zh: `${when.zh}起算，${limit.zh}，起算当日不计入（民法典第201条）`,
        en: `Starts on ${when.en}; ${limit.en}, the starting day left out (civil code, art. 201)`,
      }
    : {
        zh: `${momentText(clock.startedAt).zh}起算，${limit.zh}`,
        en: `Starts at ${momentText(clock.startedAt).en}; ${limit.en}`,
      };
  return {
    at: clock.startedAt,
    kind: 'start',
    shift: 0,
    text:
      received === undefined
        ? text
        : { zh: `${received.zh}收到；${text.zh}`, en: `Received at ${received.en}. ${text.en}` },
  };
}

/** The hour in which a period of litigation begins is left out. */
function nextHourSteps({ startedAt }: LegalClock, { courses }: Layout): readonly ExplanationStep[] {
  const from = courses[0]?.start ?? startedAt;
  if (from === startedAt) return [];
  const when = momentText(from);
  return [
    {
      at: startedAt,
      kind: 'opening',
      shift: from - startedAt,
      text: {
        zh: `以时计算的诉讼期间从次时起算：自${when.zh}开始计算（民诉法解释第125条）`,
        en: `A period of litigation in hours runs from the next hour: counted from ${when.en} (interpretation of the civil procedure law, art. 125)`,
      },
    },
  ];
}

function endlessSteps({ stops }: Layout, describe: DescribeBasis): readonly ExplanationStep[] {
  return stops.map((stop) => {
    const why = stopText(stop, describe);
    const from = momentText(stop.from);
    return {
      at: stop.from,
      kind: 'stop',
      shift: 0,
      text:
        stop.to === Number.POSITIVE_INFINITY
          ? {
              zh: `${from.zh}起停止计时：${why.zh}；恢复计时后才能确定届满时间`,
              en: `Stopped from ${from.en}: ${why.en}; the due date is known once the clock runs again`,
            }
          : {
              zh: `${from.zh}至${momentText(stop.to).zh}停止计时：${why.zh}`,
              en: `Stopped from ${from.en} to ${momentText(stop.to).en}: ${why.en}`,
            },
    };
  });
}

function provisionalSteps({ courses, due }: Layout, time: WorkingTime): readonly ExplanationStep[] {
  if (due.day === null || !due.provisional) return [];
  let day = due.day;
  const first = dayOf(courses[0]?.start ?? day * minutesPerDay);
  while (day > first && hasProvisional(time.calendar, first, day - 1)) day -= 1;
  const { year } = civilDate(due.day);
  return [
    {
      at: day * minutesPerDay,
      kind: 'provisional',
      shift: 0,
      text: {
        zh: `${year}年的放假安排尚未完全公布，暂按周末和法定固定节假日计算，公布后重算`,
        en: `The holidays of ${year} are not fully published yet: weekends and fixed statutory days stand in, and the date is reckoned again on publication`,
      },
    },
  ];
}
