import type { Language, Text } from '../../../../src/kernel/text.ts';
import { dayWords } from '../../language/dates.ts';

/** What is asked of one field, as its element says it. */
export type CheckedField = {
  readonly type: string;
  readonly value: string;
  readonly required: boolean;
  /** Whether a box is ticked, or a file chosen; null for fields into which something is written. */
  readonly given: boolean | null;
  /** Negative where nothing is asked. */
  readonly minLength: number;
  readonly min: string;
  readonly max: string;
  /** What a pattern asks for, in words. */
  readonly title: string;
  readonly validity: Pick<
    ValidityState,
    'badInput' | 'typeMismatch' | 'patternMismatch' | 'rangeUnderflow' | 'rangeOverflow' | 'stepMismatch'
  >;
};

/**
 * What is wrong with a field, in the reader's language and in our words. The browser's own would come in the language
 * of the browser, which need not be that of the page. Null: nothing.
 */
export function faultOf(field: CheckedField): Text | null {
  const { type, value, required, given, minLength, min, max, title, validity } = field;
  const empty = given === null ? value.trim() === '' : !given;
  if (validity.badInput)
    return type === 'number'
      ? { zh: '请填数字', en: 'Enter a number' }
      : { zh: '请把日期填完整', en: 'Enter the full date' };
  if (empty) return required ? emptyField(type) : null;
  if (value.trim().length < minLength)
    return { zh: `至少要 ${minLength} 个字符`, en: `Enter at least ${minLength} characters` };
  if (validity.typeMismatch)
    return type === 'email'
      ? {
          zh: '邮箱地址不完整，例如 name@example.com',
          en: 'Enter a full email address, for example name@example.com',
        }
      : {
          zh: '网址不完整，例如 https://example.com',
          en: 'Enter a full web address, for example https://example.com',
        };
  if (validity.patternMismatch)
    return title === ''
      ? { zh: '写法不对，请按上面的说明填写', en: 'Use the format described above' }
      : { zh: title, en: title };
  if (validity.rangeUnderflow)
    return bound(type, min, { zh: '不能早于', en: 'Not before' }, '不能小于', 'At least');
  if (validity.rangeOverflow)
    return bound(type, max, { zh: '不能晚于', en: 'Not after' }, '不能大于', 'At most');
  return validity.stepMismatch ? { zh: '请填整数', en: 'Enter a whole number' } : null;
}

function emptyField(type: string): Text {
  if (type === 'checkbox') return { zh: '请勾选', en: 'Tick this' };
  if (type === 'file') return { zh: '请选一个文件', en: 'Choose a file' };
  return type === 'radio' || type.startsWith('select')
    ? { zh: '请选一项', en: 'Choose one' }
    : { zh: '请填写', en: 'Fill this in' };
}

function bound(type: string, value: string, day: Text, zh: string, en: string): Text {
  const said = (language: Language) => dayWords(value, language);
  return type === 'date'
    ? { zh: `${day.zh} ${said('zh')}`, en: `${day.en} ${said('en')}` }
    : { zh: `${zh} ${value}`, en: `${en} ${value}` };
}
