import type { Text } from '../text.ts';
import type { LegalClock } from './clock.ts';
import { officeRuler } from './count.ts';
import type { DescribeBasis, ExplanationStep } from './explanation.ts';
import { dayOf, type Moment, momentAt } from './instant.ts';
import type { Course, Leg } from './legs.ts';
import { describeLimit, setOff } from './limit.ts';
import { isOpen, nextOpening, openingOn, type WorkingTime } from './office-hours.ts';
import type { EffectiveStop } from './stops.ts';
import { momentText, plural, spanText, stopText } from './wording.ts';

type MinuteCourse = Extract<Course, { kind: 'minutes' }>;

/** The steps of a leg in minutes: every stretch that ran, and every break or stop between them. */
export function explainMinutes(
  clock: LegalClock,
  time: WorkingTime,
  stops: readonly EffectiveStop[],
  leg: Leg,
  course: MinuteCourse,
  describe: DescribeBasis,
): readonly ExplanationStep[] {
  const steps: ExplanationStep[] = extensionNotes(clock, leg, describe);
  let at = course.start;
  let left = course.amount;
  while (left > 0) {
    const stop = stops.find((each) => each.from <= at && at < each.to);
    const step = stop === undefined ? stretch(time, stops, course, at, left) : stopStep(stop, at, describe);
    if (step.kind === 'count') left -= step.shift;
    at += step.shift;
    steps.push(step);
  }
  return steps;
}

/** Runs to the end of the budget, of the opening or to the next stop; or waits for the next of them. */
function stretch(
  time: WorkingTime,
  stops: readonly EffectiveStop[],
  course: MinuteCourse,
  at: Moment,
  left: number,
): ExplanationStep {
  const nextStop = stops.find(({ from }) => from > at)?.from ?? Number.POSITIVE_INFINITY;
  if (course.ruler !== officeRuler) return countStep(at, Math.min(at + left, nextStop));
  if (isOpen(time, at)) return countStep(at, Math.min(at + left, nextStop, closingAfter(time, at)));
  const until = Math.min(nextOpening(time, at), nextStop);
  const when = spanText(at, until);
  return {
    at,
    kind: at === course.start ? 'opening' : 'break',
    shift: until - at,
    text:
      at === course.start
        ? {
            zh: `${momentText(at).zh}不在办公时间，自${momentText(until).zh}开始计算`,
            en: `${momentText(at).en} is outside office hours: counted from ${momentText(until).en}`,
          }
        : { zh: `${when.zh}非办公时间，不计`, en: `Outside office hours ${when.en}: not counted` },
  };
}

function closingAfter(time: WorkingTime, at: Moment): Moment {
  const day = dayOf(at);
  const closing = openingOn(time, day).find((minute, index) => index % 2 === 1 && momentAt(day, minute) > at);
  return momentAt(day, closing ?? 0);
}

function countStep(from: Moment, to: Moment): ExplanationStep {
  const when = spanText(from, to);
  return {
    at: from,
    kind: 'count',
    shift: to - from,
    text: { zh: `${when.zh}计 ${to - from} 分钟`, en: `Counted ${when.en}: ${plural(to - from, 'minute')}` },
  };
}

function stopStep(stop: EffectiveStop, at: Moment, describe: DescribeBasis): ExplanationStep {
  const when = spanText(at, stop.to);
  const why = stopText(stop, describe);
  const text: Text = { zh: `${when.zh}停止计时：${why.zh}`, en: `Stopped ${when.en}: ${why.en}` };
  return { at, kind: 'stop', shift: stop.to - at, text };
}

/** Extensions lengthen the budget that the stretches use up; each is told once and moves nothing itself. */
function extensionNotes(clock: LegalClock, leg: Leg, describe: DescribeBasis): ExplanationStep[] {
  return leg.parts.flatMap(({ extension }) => {
    const granted = extension === null ? undefined : clock.extensions[extension];
    if (granted === undefined) return [];
    const limit = describeLimit(granted.limit);
    const basis = describe(granted.basis);
    const when = momentText(granted.at);
    return [
      {
        at: granted.at,
        kind: 'extension' as const,
        shift: 0,
        text: {
          zh: `${when.zh}经${granted.approvedBy}批准延长${setOff(limit.zh)}（${basis.zh}）`,
          en: `Extended at ${when.en} by ${limit.en}, approved by ${granted.approvedBy} (${basis.en})`,
        },
      },
    ];
  });
}
