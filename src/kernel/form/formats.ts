import { isFileId } from '../file/reference.ts';
import { checkResidentId, residentIdFaults } from '../identity/resident-id.ts';
import { checkUscc, usccFaults } from '../identity/uscc.ts';
import { plainCode } from '../identity/written-code.ts';
import type { Text } from '../text.ts';
import { findDay } from '../time/civil.ts';
import type { StringFormat } from './schema.ts';

/** A format: how an entry is written plainly, and what is wrong with one so written (null when nothing is). */
type Format = { readonly plain: (text: string) => string; readonly fault: (text: string) => Text | null };

const formats: Readonly<Record<StringFormat, Format>> = {
  uscc: {
    plain: plainCode,
    fault: (text) => {
      const { error } = checkUscc(text);
      return error === null ? null : usccFaults[error];
    },
  },
  'resident-id': {
    plain: plainCode,
    fault: (text) => {
      const { error } = checkResidentId(text);
      return error === null ? null : residentIdFaults[error];
    },
  },
  'phone-cn': {
    plain: unspaced,
    fault: (text) =>
      /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8}|400-?\d{3}-?\d{4})$/.test(text)
        ? null
        : {
            zh: '电话应为 11 位手机号码，或带区号的座机号码',
            en: 'A phone number is an 11-digit mobile number, or a landline number with its area code',
          },
  },
  date: {
    plain: unspaced,
    fault: (text) =>
      findDay(text) === undefined
        ? {
            zh: '日期应是日历上有的一天，写成 2022-06-30 这样',
            en: 'A date is a day of the calendar, written like 2022-06-30',
          }
        : null,
  },
  email: {
    plain: unspaced,
    fault: (text) =>
      /^[^\s@"<>]+@[^\s@"<>.]+(\.[^\s@"<>.]+)+$/u.test(text)
        ? null
        : {
            zh: '邮箱地址应写成 name@example.com 这样',
            en: 'An e-mail address is written like name@example.com',
          },
  },
  'postal-code': {
    plain: unspaced,
    fault: (text) =>
      /^\d{6}$/.test(text) ? null : { zh: '邮政编码是 6 位数字', en: 'A postal code has 6 digits' },
  },
  // Where the file is; what it is stands in the case's events beside it.
  file: {
    plain: unspaced,
    fault: (text) => (isFileId(text) ? null : { zh: '请上传文件', en: 'Send a file here' }),
  },
};

/** The entry as it is stored: full-width characters folded, spaces gone, codes in capitals. */
export function plainEntry(format: StringFormat, text: string): string {
  return formats[format].plain(text);
}

/** What is wrong with an entry of the format, or null. Takes only what is plainly written. */
export function formatFault(format: StringFormat, text: string): Text | null {
  const { plain, fault } = formats[format];
  return fault(text) ?? (plain(text) === text ? null : notPlain);
}

const notPlain: Text = {
  zh: '请去掉空格，用半角字符填写',
  en: 'Write it without spaces, in half-width characters',
};

function unspaced(text: string): string {
  return text.normalize('NFKC').replace(/\s/gu, '');
}
