import type { Text } from '../text.ts';
import { percentile } from './figure.ts';

/** Something about a reported value that its checker should look into. It refuses nothing. */
export type Anomaly = { readonly code: AnomalyCode; readonly text: Text };
export type AnomalyCode = 'jump' | 'digits' | 'range' | 'parts' | 'contradiction';

export type ReportToJudge = {
  readonly value: number;
  readonly above: number | null;
  readonly below: number | null;
  readonly unit: string;
  /** What a share is multiplied by to stand in the unit. */
  readonly scale: number;
};

export type AnomalyContext = {
  /** Values of earlier months for the same place, the oldest first. */
  readonly before: readonly number[];
  /** The target that binds, where it is a number. */
  readonly target: number | null;
  /** What the cases of this system give for the same month and place, where anything is computed. */
  readonly computed: number | null;
};

/**
 * What is odd about a report: a jump against its own history, a pattern of digits, a value that cannot be, parts that
 * do not give it, and a figure of the system's own that says otherwise. Thresholds are the product's own.
 */
export function anomaliesOf(report: ReportToJudge, context: AnomalyContext): readonly Anomaly[] {
  return [jump, digits, range, parts, contradiction].flatMap((judge) => judge(report, context) ?? []);
}

type Judge = (report: ReportToJudge, context: AnomalyContext) => Anomaly | null;

/** Beyond three times the usual spread, and by more than a fifth; with little history, by more than a half. */
const jump: Judge = ({ value }, { before }) => {
  const last = before.at(-1);
  if (last === undefined || before.length < 2) return null;
  const centre = median(before);
  const spread = 1.4826 * median(before.map((each) => Math.abs(each - centre)));
  const from = before.length < 4 ? last : centre;
  const most = before.length < 4 ? Math.abs(last) / 2 : Math.max(3 * spread, Math.abs(centre) / 5);
  if (Math.abs(value - from) <= most) return null;
  const [now, usual] = [plain(value), plain(from)];
  return anomaly(
    'jump',
    `与以往相差很大：这次 ${now}，${before.length < 4 ? '上次' : '以往居中'} ${usual}`,
    `Far from before: now ${now}, ${before.length < 4 ? 'last' : 'usually'} ${usual}`,
  );
};

/** Three months to the last digit the same, or six values that end in nothing but 0 and 5: invented figures do so. */
const digits: Judge = ({ value }, { before, target }) => {
  const lately = [...before.slice(-3), value];
  if (lately.length === 4 && lately.every((each) => each === value) && value !== target)
    return anomaly('digits', '连续四次一位不差', 'The same to the last digit four times running');
  const ends = [...before, value].slice(-6).map(lastDigit);
  if (
    ends.length === 6 &&
    new Set([...before, value].slice(-6)).size > 1 &&
    ends.every((end) => end % 5 === 0)
  )
    return anomaly(
      'digits',
      '近六次的末位数字不是 0 就是 5',
      'The last six values end in nothing but 0 and 5',
    );
  if (target !== null && value === target && before.length > 0 && before.every((each) => each !== target))
    return anomaly('digits', '恰好等于目标值', 'Exactly the target');
  return null;
};

const counted = new Set(['count', 'step', 'trip', 'person', 'rank']);

const range: Judge = ({ value, unit, above, below, scale }) => {
  if (above !== null && below !== null && above > below && scale > 1)
    return anomaly('range', '分子大于分母', 'The numerator is above the denominator');
  if (unit === 'percent' && (value > 100 || value < 0))
    return anomaly(
      'range',
      `百分比为 ${plain(value)}，请确认是增长率`,
      `A percentage of ${plain(value)}: only growth can be that`,
    );
  if (counted.has(unit) && (value < 0 || !Number.isInteger(value)))
    return anomaly(
      'range',
      `数量为 ${plain(value)}，应是整数`,
      `A count of ${plain(value)}: it should be whole`,
    );
  if (value < 0 && unit !== 'percent' && unit !== 'percentage-point')
    return anomaly('range', `数值为负：${plain(value)}`, `Below zero: ${plain(value)}`);
  return null;
};

const parts: Judge = ({ value, above, below, scale }) => {
  if (above === null || below === null || below === 0) return null;
  const given = (above / below) * scale;
  if (Math.abs(given - value) <= Math.max(0.005 * scale, Math.abs(value) / 1000)) return null;
  return anomaly(
    'parts',
    `数值 ${plain(value)} 与分子除以分母所得 ${plain(given)} 不符`,
    `The value ${plain(value)} is not what its parts give, ${plain(given)}`,
  );
};

/** Off by more than a twentieth from what cases give. */
const contradiction: Judge = ({ value }, { computed }) => {
  if (computed === null || Math.abs(value - computed) <= Math.abs(computed) / 20) return null;
  return anomaly(
    'contradiction',
    `与本系统按办件算出的 ${plain(computed)} 不一致`,
    `Contradicts what cases give here, ${plain(computed)}`,
  );
};

function anomaly(code: AnomalyCode, zh: string, en: string): Anomaly {
  return { code, text: { zh, en } };
}

function median(values: readonly number[]): number {
  return (
    percentile(
      [...values].sort((a, b) => a - b),
      0.5,
    ) ?? 0
  );
}

function plain(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}

function lastDigit(value: number): number {
  return Number(plain(Math.abs(value)).at(-1));
}
