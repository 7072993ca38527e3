import { quantityWords } from '../../kernel/quantity-words.ts';
import type { Language, Text } from '../../kernel/text.ts';
import type { StatedFigure, Statement } from './statement.ts';

const months = [
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

/** `2022-06-30` as 2022年6月30日, 30 June 2022. */
export function dayText(day: string): Text {
  const [year = '', month = '', date = ''] = day.slice(0, 10).split('-');
  return {
    zh: `${Number(year)}年${Number(month)}月${Number(date)}日`,
    en: `${Number(date)} ${months[Number(month) - 1] ?? month} ${year}`,
  };
}

/** A moment to the minute. */
export function momentText(at: string): Text {
  const { zh, en } = dayText(at);
  const time = at.slice(11, 16);
  return { zh: `${zh}${time}`, en: `${time} on ${en}` };
}

/** The period as a title has it: a whole month or quarter by its name, anything else by its days. */
export function periodText({ from, to }: Statement['period']): Text {
  const [year = '', month = ''] = from.split('-');
  const name = months[Number(month) - 1] ?? month;
  const nextDay = new Date(Date.parse(to) + 86_400_000).toISOString().slice(0, 10);
  const whole = from.endsWith('-01') && nextDay.endsWith('-01');
  if (whole && from.slice(0, 7) === to.slice(0, 7))
    return { zh: `${Number(year)}年${Number(month)}月`, en: `${name} ${year}` };
  const quarter = (Number(month) + 2) / 3;
  if (
    whole &&
    Number.isInteger(quarter) &&
    Number(to.slice(5, 7)) === Number(month) + 2 &&
    to.startsWith(year)
  )
    return { zh: `${Number(year)}年第${'一二三四'[quarter - 1]}季度`, en: `quarter ${quarter} of ${year}` };
  if (from === to) return dayText(from);
  const [first, last] = [dayText(from), dayText(to)];
  return { zh: `${first.zh}至${last.zh}`, en: `${first.en} to ${last.en}` };
}

export function valueWords(figure: StatedFigure, value: number | null, language: Language): string {
  return value === null ? '—' : quantityWords(value, figure.unit, language, figure.target?.value);
}

export function targetWords({ target, unit }: StatedFigure, language: Language): string {
  if (target === null || target.value === null) return '—';
  const said = quantityWords(target.value, unit, language);
  return `${signs[target.comparator]} ${said}`.trim();
}

const signs = { '<=': '≤', '<': '<', '>=': '≥', '>': '>', '=': '' } as const;

const stands: Readonly<Record<'met' | 'missed' | 'few' | 'open', Text>> = {
  met: { zh: '达到', en: 'met' },
  missed: { zh: '未达到', en: 'missed' },
  few: { zh: '件数太少', en: 'too few cases' },
  open: { zh: '—', en: '—' },
};

/** Of too few cases with how many there are: a reader may want to know how far it is from saying something. */
export function standingWords({ holds, few, included }: StatedFigure, language: Language): string {
  if (few === true)
    return `${stands.few[language]}${language === 'zh' ? `（${included}）` : ` (${included})`}`;
  return stands[holds === null ? 'open' : holds ? 'met' : 'missed'][language];
}

/** Whether cases give the figure, or units have reported it. */
export function sourceWords({ reported }: StatedFigure, language: Language): string {
  if (reported === undefined) return language === 'zh' ? '办件算出' : 'worked out from cases';
  const { zh, en } = monthText(reported);
  return language === 'zh' ? `填报（${zh}）` : `reported (${en})`;
}

/** `2022-06` as 2022年6月, June 2022. */
function monthText(month: string): Text {
  const [year = '', number = ''] = month.split('-');
  return {
    zh: `${Number(year)}年${Number(number)}月`,
    en: `${months[Number(number) - 1] ?? number} ${year}`,
  };
}

/** A figure by its name, and that it was reported where it was. */
export function figureName(figure: StatedFigure, language: Language): string {
  const name = figure.name[language];
  if (figure.reported === undefined) return name;
  const source = sourceWords(figure, language);
  return language === 'zh' ? `${name}【${source}】` : `${name} [${source}]`;
}
