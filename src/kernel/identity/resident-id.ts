import type { Text } from '../text.ts';
import { findDay } from '../time/civil.ts';
import { plainCode } from './written-code.ts';

/** Resident identity number, GB 11643: division (6), birth date (8), sequence (3, odd for men), check (1). */
export type ResidentIdCheck = {
  readonly number: string;
  readonly error: ResidentIdFault | null;
  /** Null when there is an error. `birthDate` is written `1985-06-15`. */
  readonly parts: {
    readonly division: string;
    readonly birthDate: string;
    readonly sex: 'male' | 'female';
  } | null;
};

export type ResidentIdFault = 'format' | 'birth-date' | 'check-digit';

export const residentIdFaults: Readonly<Record<ResidentIdFault, Text>> = {
  format: {
    zh: '身份证号应为 17 位数字加 1 位数字或 X',
    en: 'A resident identity number has 17 digits and then a digit or X',
  },
  'birth-date': {
    zh: '身份证号中的出生日期不存在，请核对第7至14位',
    en: 'The birth date in the number does not exist: check characters 7 to 14',
  },
  'check-digit': {
    zh: '身份证号末位校验不符，请逐位核对',
    en: 'The last character does not fit the others: check them one by one',
  },
};

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;

/** Checks a number as typed. A birth date after `today` (`2022-06-30`), when given, does not exist yet. */
export function checkResidentId(text: string, today?: string): ResidentIdCheck {
  const number = plainCode(text);
  const failed = (error: ResidentIdFault): ResidentIdCheck => ({ number, error, parts: null });
  const match = /^(\d{6})(\d{4})(\d{2})(\d{2})\d{2}(\d)[\dX]$/.exec(number);
  if (match === null) return failed('format');
  const [, division = '', year, month, day, sequence] = match;
  const birthDate = `${year}-${month}-${day}`;
  if (findDay(birthDate) === undefined || (today !== undefined && birthDate > today))
    return failed('birth-date');
  if (residentIdCheckDigit(number) !== number[17]) return failed('check-digit');
  return {
    number,
    error: null,
    parts: { division, birthDate, sex: Number(sequence) % 2 === 1 ? 'male' : 'female' },
  };
}

/** The 18th character for the first 17 (ISO 7064 MOD 11-2). */
export function residentIdCheckDigit(number: string): string {
  let sum = 0;
  weights.forEach((weight, index) => {
    sum += weight * Number(number.charAt(index));
  });
  return '10X98765432'.charAt(sum % 11);
}
