import type { Text } from '../text.ts';
import { describeLimit, setOff } from '../time/limit.ts';
import type { ServiceDefinition } from './definition.ts';
import { obligationName } from './describe-obligations.ts';
import { stretchName } from './describe-stretches.ts';
import type { ClockEvent } from './events/clocks.ts';
import type { ClockName, ExtendedClock, StretchClock, WarningLevel } from './events.ts';
import { stepOfClock } from './extensions.ts';

/** What happened to a clock, in plain words. Contains no personal data. */
export function describeClockEvent(definition: ServiceDefinition, body: ClockEvent): Text {
  switch (body.type) {
    case 'clock-stopped':
      return { zh: `暂停计时：${body.reason.zh}`, en: `Clock stopped: ${body.reason.en}` };
    case 'clock-resumed':
      return { zh: '恢复计时', en: 'Clock running again' };
    case 'case-suspended': {
      const most = describeLimit(body.maximum);
      return {
        zh: `中止：${body.name.zh}（最长${setOff(most.zh)}），已书面告知申请人`,
        en: `Suspended: ${body.name.en} (at most ${most.en}); the applicant is notified in writing`,
      };
    }
    case 'case-resumed':
      return body.expired === true
        ? { zh: '中止期限已满，自动恢复办理', en: 'Maximum suspension reached: resumed automatically' }
        : { zh: '恢复办理', en: 'Resumed' };
    case 'extension-requested': {
      const by = describeLimit(body.by);
      return ofStep(definition, body.clock, {
        zh: `申请延长${setOff(by.zh)}`,
        en: `Extension of ${by.en} requested`,
      });
    }
    case 'extension-refused':
      return { zh: '不同意延长', en: 'Extension refused' };
    case 'case-extended': {
      const by = describeLimit(body.by);
      return ofStep(definition, body.clock, {
        zh: `时限延长${setOff(by.zh)}`,
        en: `Time limit extended by ${by.en}`,
      });
    }
    case 'deadline-warned':
      return warningText(definition, body);
    case 'clocks-recomputed':
      return causes[body.cause];
    case 'limit-changed': {
      const limit = describeLimit(body.limit);
      return ofStretch(definition, body.clock, {
        zh: `时限改为${setOff(limit.zh)}，起算时间不变`,
        en: `The time limit is now ${limit.en}, counted from the original start`,
      });
    }
    case 'fact-backdated':
      return {
        zh: '补记：以下事项实际发生时间早于记录时间，已留存依据',
        en: 'Recorded late: what follows happened earlier, as shown by the evidence on file',
      };
  }
}

function ofStretch(definition: ServiceDefinition, clock: ClockName | StretchClock, text: Text): Text {
  if (clock === 'promised' || clock === 'statutory') return text;
  const name = stretchName(definition, clock.slice('stretch:'.length));
  return { zh: `${name.zh}：${text.zh}`, en: `${name.en}: ${text.en}` };
}

/** What concerns a step's own clock says whose. */
function ofStep({ steps }: ServiceDefinition, clock: ExtendedClock, text: Text): Text {
  const name = steps.find(({ code }) => code === stepOfClock(clock))?.name;
  return name === undefined ? text : { zh: `${name.zh}：${text.zh}`, en: `${name.en}: ${text.en}` };
}

const causes = {
  calendar: {
    zh: '工作日历已更新，期限和预警已重新计算',
    en: 'Working calendar changed: dates and warnings recalculated',
  },
  'late-fact': {
    zh: '根据补记的事实重新计算预警',
    en: 'Warnings recalculated after a late record',
  },
  rule: { zh: '根据新规定重新计算期限', en: 'Dates recalculated under the new rule' },
  limit: { zh: '时限已变更，预警已重新计算', en: 'Time limit changed: warnings recalculated' },
} as const;

type Warned = Extract<ClockEvent, { type: 'deadline-warned' }>;

function warningText(definition: ServiceDefinition, { clock, level, overdue }: Warned): Text {
  const text =
    overdue !== undefined && overdue > 0
      ? {
          zh: `已超时限 ${overdue} 个工作日`,
          en: `The time limit passed ${overdue} working day${overdue === 1 ? '' : 's'} ago`,
        }
      : levelText[level];
  const name = clockName(definition, clock);
  return name === null ? text : { zh: `${name.zh}：${text.zh}`, en: `${name.en}: ${text.en}` };
}

/** The name of a clock as it is warned of; null where the level alone says enough. */
export function clockName(definition: ServiceDefinition, clock: string): Text | null {
  if (clock.startsWith('obligation:')) return obligationName(definition, clock.slice('obligation:'.length));
  if (clock.startsWith('stretch:')) return stretchName(definition, clock.slice('stretch:'.length));
  if (!clock.startsWith('step:')) return names[clock] ?? null;
  const code = clock.slice('step:'.length);
  return definition.steps.find((step) => step.code === code)?.name ?? null;
}

const names: Readonly<Record<string, Text>> = {
  acceptance: { zh: '受理时限', en: 'Time to accept' },
  correction: { zh: '补正期限', en: 'Time to correct' },
  promised: { zh: '承诺时限', en: 'Promised limit' },
  statutory: { zh: '法定时限', en: 'Statutory limit' },
};

const levelText = {
  blue: { zh: '时限过半', en: 'half of the time used' },
  yellow: { zh: '时限将到（已用 80%）', en: '80% of the time used' },
  red: { zh: '已超时限', en: 'time limit passed' },
} as const satisfies Record<WarningLevel, Text>;
