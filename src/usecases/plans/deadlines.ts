import type { Text } from '../../kernel/text.ts';
import { formatDay, parseDay, periodOf } from '../../kernel/time/index.ts';
import type { LedgerDeadline } from './ledger.ts';
import type { DeadlineView } from './plan-views.ts';

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2022-06` as 2022年6月, June 2022. */
export function monthText(month: string): Text {
  const [year = '', number = ''] = month.split('-');
  return {
    zh: `${year}年${Number(number)}月`,
    en: `${englishMonths[Number(number) - 1] ?? number} ${year}`,
  };
}

/** When something is due, in words. A month is met until its last day has passed. */
export function deadlineText(deadline: LedgerDeadline): Text {
  switch (deadline.type) {
    case 'month': {
      if ('day' in deadline && deadline.day !== undefined) return dayText(deadline.day);
      const { zh, en } = monthText(deadline.value);
      return { zh: `${zh}底前`, en: `by the end of ${en}` };
    }
    case 'milestones': {
      const months = deadline.values.map(monthText);
      return {
        zh: `分期：${months.map(({ zh }) => `${zh}底前`).join('、')}`,
        en: `in steps by the end of ${months.map(({ en }) => en).join(', ')}`,
      };
    }
    case 'ongoing':
      return { zh: '持续推进', en: 'continuous' };
    case 'unspecified': {
      const { zh, en } = monthText(deadline.horizon);
      return {
        zh: `未单列时间，所在章到${zh}底`,
        en: `no date of its own; its chapter runs to the end of ${en}`,
      };
    }
  }
}

function dayText(day: string): Text {
  const { zh, en } = monthText(day.slice(0, 7));
  const number = Number(day.slice(8));
  return { zh: `${zh}${number}日前`, en: `by ${number} ${en}` };
}

/** The last days on which it is met, in order; none for what goes on or has no date of its own. */
export function dueDays(deadline: LedgerDeadline): readonly string[] {
  switch (deadline.type) {
    case 'month':
      return ['day' in deadline && deadline.day !== undefined ? deadline.day : lastDayOf(deadline.value)];
    case 'milestones':
      return deadline.values.map(lastDayOf);
    case 'ongoing':
    case 'unspecified':
      return [];
  }
}

function lastDayOf(month: string): string {
  return formatDay(periodOf('month', parseDay(`${month}-01`)).to);
}

export function deadlineView(deadline: LedgerDeadline): DeadlineView {
  return {
    type: deadline.type,
    value: deadline.type === 'month' ? deadline.value : null,
    day: deadline.type === 'month' && 'day' in deadline ? (deadline.day ?? null) : null,
    milestones: deadline.type === 'milestones' ? [...deadline.values] : [],
    horizon: deadline.type === 'unspecified' ? deadline.horizon : null,
    note: deadline.note ?? null,
  };
}
