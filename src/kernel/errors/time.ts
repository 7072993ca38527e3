import type { ErrorEntry } from './domain-error.ts';

/** Refusals of calendars, office hours and legal clocks. */
export const timeErrors = {
  'time.out-of-range': {
    message: { zh: '日期 {date} 超出可计算的范围', en: 'The date {date} lies outside what can be reckoned' },
    next: { zh: '请检查年份是否填错', en: 'Check whether the year is right' },
  },
  'time.not-a-date': {
    message: { zh: '“{text}”不是有效的日期或时间', en: '“{text}” is not a valid date or time' },
    next: {
      zh: '请按 2022-06-30 或 2022-06-30T09:30 的格式填写',
      en: 'Write it like 2022-06-30 or 2022-06-30T09:30',
    },
  },
  'time.calendar-invalid': {
    message: { zh: '放假安排数据有 {count} 处错误', en: 'Faults in the calendar data: {count}' },
    next: {
      zh: '请按所列位置更正数据文件后重新启动',
      en: 'Correct the data files where shown and start again',
    },
  },
  'time.office-hours-invalid': {
    message: {
      zh: '大厅 {hall} 的办公时间有误：{fault}',
      en: 'The office hours of hall {hall} are wrong: {fault}',
    },
    next: { zh: '请更正该大厅的办公时间数据', en: "Correct that hall's office hours" },
  },
  'time.hall-unknown': {
    message: { zh: '没有大厅 {hall} 的办公时间', en: 'No office hours are known for hall {hall}' },
    next: { zh: '请在城市数据中补充该大厅', en: "Add the hall to the city's data" },
  },
  'time.limit-invalid': {
    message: { zh: '期限 {value} {unit} 无法计算', en: 'A limit of {value} {unit} cannot be counted' },
    next: { zh: '期限应为整数；工作日可以是 0.5', en: 'Use a whole number; working days may also be 0.5' },
  },
  'clock.ended': {
    message: { zh: '时限已经结束，不能再改', en: 'The clock has ended and cannot be changed' },
    next: { zh: '如需继续办理，请先恢复办件', en: 'Reopen the case first if work goes on' },
  },
  'clock.already-stopped': {
    message: { zh: '时限已经停止计算', en: 'The clock is already stopped' },
    next: { zh: '请先恢复计时', en: 'Resume it first' },
  },
  'clock.not-stopped': {
    message: { zh: '时限正在计算，没有停止', en: 'The clock is running and was not stopped' },
    next: { zh: '只有停止计算的时限才能恢复', en: 'Only a stopped clock can be resumed' },
  },
  'clock.out-of-order': {
    message: {
      zh: '{at} 早于这个时限的上一次变化',
      en: '{at} is earlier than the last change of this clock',
    },
    next: { zh: '请核对发生时间', en: 'Check when it happened' },
  },
} as const satisfies Record<string, ErrorEntry>;
