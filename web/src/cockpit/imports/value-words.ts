import type { Language } from '../../../../src/kernel/text.ts';
import { dayWords, periodWords } from '../../language/dates.ts';
import { numberWords, unitWords } from '../../language/numbers.ts';
import { targetTime } from '../../language/target-times.ts';
import { speak, type Words } from '../../language/words.ts';
import { importWords } from './import-words.ts';
import { choiceWords, fieldWords, roleWords } from './kind-words.ts';
import type { RecordKind } from './types.ts';

/** The names behind ids and numbers that values hold. */
export type NameBook = {
  readonly unit: (id: string) => string;
  readonly plan: (no: number) => string;
};

/** What a field is called. An indicator’s direction is a way to be better, a task’s is its heading. */
export function fieldLabel(record: RecordKind, field: string, language: Language): string {
  const w: Readonly<Record<string, unknown>> = speak(fieldWords, language);
  const name = record === 'indicators' && field === 'direction' ? 'better' : field;
  const label = w[name];
  return typeof label === 'string' ? label : field;
}

type Reading = { readonly record: RecordKind; readonly field: string; readonly language: Language };

/**
 * A field's value in words, one entry a line; none where there is nothing. Values are JSON as the reader of
 * documents makes it.
 */
export function valueWords(value: unknown, reading: Reading, names: NameBook): readonly string[] {
  if (value === null || value === undefined || value === '') return [];
  if (Array.isArray(value)) return value.flatMap((one) => valueWords(one, reading, names));
  const { record, field, language } = reading;
  const w = speak(importWords, language);
  if (typeof value === 'boolean') return [value ? w.yes : w.no];
  if (typeof value === 'number') {
    if (field === 'plan') return [names.plan(value)];
    if (field === 'attachment') return [w.annexNo(value)];
    if (['taskNo', 'taskFrom', 'taskTo'].includes(field)) return [w.taskNo(value)];
    return [numberWords(value, language)];
  }
  if (typeof value === 'string') return [stringWords(value, record, field, language, names)];
  return objectWords(value as Readonly<Record<string, unknown>>, reading, names);
}

function stringWords(
  value: string,
  record: RecordKind,
  field: string,
  language: Language,
  names: NameBook,
): string {
  if (field === 'leadUnits' || field === 'members') return names.unit(value);
  if (record === 'units' && field === 'key') {
    const name = names.unit(value);
    return value.startsWith('unit:') ? speak(importWords, language).newUnit(name) : name;
  }
  if (field === 'measure') return measureWords(value, names);
  if (field === 'direction' && record !== 'indicators') return value;
  if (field in choiceWords) {
    const choices = choiceWords[field as keyof typeof choiceWords] as Words;
    const word: unknown = (speak(choices, language) as Readonly<Record<string, unknown>>)[value];
    if (typeof word === 'string') return word;
  }
  return field === 'unit' ? measureUnitWords(value, language) : value;
}

/** Chinese counts in 万 and 亿, which its names say; in English the number is said beside the unit. */
function measureUnitWords(unit: string, language: Language): string {
  const word = unitWords(unit, language);
  if (language === 'zh') return word;
  if (unit.endsWith('-10k')) return `${word} × 10,000`;
  return unit.endsWith('-100m') ? `${word} × 100 million` : word;
}

/** `p11.9.2` is item 9.2 of plan 11. */
function measureWords(key: string, names: NameBook): string {
  const found = /^p(\d+)\.(.+)$/.exec(key);
  return found === null ? key : `${names.plan(Number(found[1]))} ${found[2]}`;
}

type Objects = Readonly<Record<string, unknown>>;

function objectWords(value: Objects, { field, language }: Reading, names: NameBook): readonly string[] {
  if (field === 'units') return [dutyWords(value, language, names)];
  if (field === 'deadline') return deadlineWords(value, language);
  if ('printed' in value) return [printedWords(value, language)];
  return [JSON.stringify(value)];
}

function dutyWords({ unit, role }: Objects, language: Language, names: NameBook): string {
  const name = names.unit(String(unit));
  const word = (speak(roleWords, language) as Readonly<Record<string, string>>)[String(role)];
  if (word === undefined || role === 'responsible') return name;
  return language === 'zh' ? `${name}（${word}）` : `${name} (${word})`;
}

function deadlineWords({ type, value, day, values, horizon }: Objects, language: Language): string[] {
  const w = speak(importWords, language);
  const end = (month: unknown): string => w.byEndOf(periodWords(String(month), language));
  switch (type) {
    case 'month':
      return [typeof day === 'string' ? w.byDay(dayWords(day, language)) : end(value)];
    case 'milestones':
      return Array.isArray(values) ? values.map(end) : [];
    case 'ongoing':
      return [w.ongoing];
    default:
      return [w.noDeadline(periodWords(String(horizon), language))];
  }
}

/** A figure as the document prints it, with the number that was read out of it where that says more. */
function printedWords({ value, printed, comparator, by }: Objects, language: Language): string {
  const w = speak(importWords, language);
  const shown = String(printed ?? '');
  const number = typeof value === 'number' ? numberWords(value, language, 4) : '';
  const sign = (speak(choiceWords.comparator, language) as Readonly<Record<string, string>>)[
    String(comparator)
  ];
  const read = number === '' ? '' : [sign, number].filter(Boolean).join(' ');
  const when = typeof by === 'string' ? targetTime(by, language) : '';
  const bare = shown === '' || shown === number;
  const main = bare ? read : shown;
  const aside = [bare ? '' : read, when].filter((part) => part !== '');
  return aside.length === 0 ? main : w.aside(main, aside);
}
