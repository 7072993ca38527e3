import type { Expression } from '../../kernel/process/definition.ts';
import type { Text } from '../../kernel/text.ts';

/**
 * The ladder 提醒 → 通知 → 约谈 → 通报 → 移送. A rung is due when either is reached: so many natural days past the day
 * on which the matter was to be done, or so often that it came back after it was closed. Time climbs one rung after the
 * other; a relapse leads to its own at once. The whole table is part of each order's version.
 */
export type Rung = {
  readonly code: 'remind' | 'notify' | 'talk' | 'circular' | 'hand-over';
  readonly name: Text;
  /** Its place: 1 is the mildest. */
  readonly level: number;
  /** Past the day: from so many days on. */
  readonly days: number;
  /** From so many relapses on; absent: no relapse alone brings it. */
  readonly relapses?: number;
  /** What is written when it is done. */
  readonly document: Text;
};

export const ladder: readonly Rung[] = [
  {
    code: 'remind',
    name: { zh: '提醒', en: 'Remind' },
    level: 1,
    days: 0,
    document: { zh: '系统提醒', en: 'A notice of the system' },
  },
  {
    code: 'notify',
    name: { zh: '书面通知', en: 'Notify' },
    level: 2,
    days: 5,
    document: { zh: '督办通知书', en: 'Letter of supervision' },
  },
  {
    code: 'talk',
    name: { zh: '约谈', en: 'Call in for a talk' },
    level: 3,
    days: 15,
    document: { zh: '约谈记录', en: 'Record of the talk' },
  },
  {
    code: 'circular',
    name: { zh: '通报', en: 'Name in a circular' },
    level: 4,
    days: 30,
    relapses: 1,
    document: { zh: '督查通报', en: 'Circular of supervision' },
  },
  {
    code: 'hand-over',
    name: { zh: '移送纪检监察机关', en: 'Hand over to discipline inspection' },
    level: 5,
    days: 60,
    relapses: 2,
    document: { zh: '移送函', en: 'Letter of transfer' },
  },
];

/** The day on which the order began; today, before anything has been kept of it. */
export const began: Expression = 'data.?began.orValue(today)';

/**
 * How many days past its day a matter is; below zero while it is not. Of what was late before the order, only its own
 * clock says so (its party is the office then): a person who names a day that is past sends nobody up the ladder by it.
 */
export const daysLate: Expression = `daysBetween(data.?due.orValue(case.party == form.office || form.due > ${began} ? form.due : ${began}), today)`;

/** The rung that was used last; 0 before any. */
export const reached: Expression = 'data.?rung.orValue(0)';

/** The place of a rung that an expression names by its code. */
export function levelOf(code: Expression): Expression {
  return ladder.reduceRight(
    (otherwise, rung) => `${code} == "${rung.code}" ? ${rung.level} : ${otherwise}`,
    '0',
  );
}

export function isDue({ level, days, relapses }: Rung): Expression {
  const late = `(${reached} == ${level - 1} && ${daysLate} >= ${days})`;
  const condition = relapses === undefined ? late : `(${late} || case.reopened >= ${relapses})`;
  return `${reached} < ${level} && ${condition}`;
}
