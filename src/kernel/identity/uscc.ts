import { refuse } from '../errors/index.ts';
import type { Text } from '../text.ts';
import { plainCode } from './written-code.ts';

/**
 * Unified social credit code, GB 32100-2015: registering department (1), entity class (1), division (6),
 * organisation code of GB 11714 with its own check digit (9), check digit (1).
 */
export type Uscc = {
  readonly department: string;
  readonly entityClass: string;
  readonly division: string;
  readonly organisation: string;
};

export type UsccFault = 'length' | 'characters' | 'check-digit' | 'organisation-check-digit';

/** `error` makes the code invalid. `warning` does not: codes carried over from older registers may fail it. */
export type UsccCheck = {
  readonly code: string;
  readonly error: Exclude<UsccFault, 'organisation-check-digit'> | null;
  readonly warning: 'organisation-check-digit' | null;
  readonly parts: Uscc | null;
};

export const usccFaults: Readonly<Record<UsccFault, Text>> = {
  length: {
    zh: '统一社会信用代码应为 18 位',
    en: 'A unified social credit code has 18 characters',
  },
  characters: {
    zh: '统一社会信用代码只用数字和大写字母，不含 I、O、S、V、Z；第3至8位为数字',
    en: 'A unified social credit code has digits and capitals without I, O, S, V and Z; its characters 3 to 8 are digits',
  },
  'check-digit': {
    zh: '统一社会信用代码第18位校验不符，请逐位核对',
    en: 'The last character does not fit the others: check them one by one',
  },
  'organisation-check-digit': {
    zh: '其中的组织机构代码校验位不符，请核对证照原件',
    en: 'The organisation code inside has a check digit that does not fit: compare with the original licence',
  },
};

/** Positions are values: 0–9, then capitals without the five that are easily misread. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
const shape = /^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/;

/** Checks a code as typed, and takes it apart. */
export function checkUscc(text: string): UsccCheck {
  const code = plainCode(text);
  const failed = (error: UsccCheck['error']): UsccCheck => ({ code, error, warning: null, parts: null });
  if (code.length !== 18) return failed('length');
  if (!shape.test(code)) return failed('characters');
  if (usccCheckDigit(code) !== code[17]) return failed('check-digit');
  const organisation = code.slice(8, 17);
  return {
    code,
    error: null,
    warning: organisationCheckDigit(organisation) === organisation[8] ? null : 'organisation-check-digit',
    parts: {
      department: code.slice(0, 1),
      entityClass: code.slice(1, 2),
      division: code.slice(2, 8),
      organisation,
    },
  };
}

/** The plain form of a valid code. Refuses an invalid one (`identity.code-invalid`), with the fault in words. */
export function parseUscc(text: string): string {
  const { code, error } = checkUscc(text);
  if (error !== null) {
    throw refuse('identity.code-invalid', { text, what: '统一社会信用代码' }, usccFaults[error]);
  }
  return code;
}

/** The 18th character for the first 17 (GB 32100-2015): value (31 − Σ value × weight mod 31) mod 31. */
export function usccCheckDigit(code: string): string {
  let sum = 0;
  weights.forEach((weight, index) => {
    sum += weight * alphabet.indexOf(code.charAt(index));
  });
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2] as const;

/** The 9th character of an organisation code for its first 8 (GB 11714); there letters are 10 to 35. */
export function organisationCheckDigit(code: string): string {
  let sum = 0;
  organisationWeights.forEach((weight, index) => {
    sum += weight * Number.parseInt(code.charAt(index), 36);
  });
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}

/**
 * The valid code, with both check digits, of the `serial`th entity registered under a prefix of the
 * organisation code. Different serials give different codes. Refuses malformed parts
 * (`identity.code-invalid`) and a serial that the prefix leaves no room for (`identity.serial-too-long`).
 */
export function generateUscc(
  department: string,
  entityClass: string,
  division: string,
  serial: number,
  organisationPrefix = 'MA',
): string {
  const body = organisationPrefix + inAlphabet(serial, 8 - organisationPrefix.length);
  const code = `${department}${entityClass}${division}${body}${organisationCheckDigit(body)}`;
  if (!shape.test(`${code}0`)) {
    throw refuse('identity.code-invalid', { text: code, what: '统一社会信用代码' }, usccFaults.characters);
  }
  return code + usccCheckDigit(code);
}

function inAlphabet(serial: number, width: number): string {
  let left = serial;
  let text = '';
  while (left > 0) {
    text = alphabet.charAt(left % 31) + text;
    left = Math.floor(left / 31);
  }
  if (!Number.isSafeInteger(serial) || serial < 0 || text.length > width) {
    throw refuse('identity.serial-too-long', { serial });
  }
  return text.padStart(width, '0');
}
