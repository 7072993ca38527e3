import { refuse } from '../errors/index.ts';
import { mod11x10 } from './check-character.ts';
import { plainCode } from './written-code.ts';

/**
 * Short number of a case, such as `XC-2022-0101-00042-7`: letters of the city, year, number of the
 * office, serial of that office in that year, check digit. Only the city part has letters, so that the
 * rest can be read out and typed on a telephone.
 */
export type CaseNumber = {
  readonly city: string;
  readonly year: number;
  readonly office: string;
  readonly serial: number;
};

const shape = /^([A-Z]{2,4})(\d{4})(\d{4})(\d{5,})(\d)$/;

/** Writes a case number with its check digit. Serials over 99999 simply get longer. */
export function formatCaseNumber({ city, year, office, serial }: CaseNumber): string {
  const parts = [city, String(year), office, String(serial).padStart(5, '0')];
  const number = [...parts, checkDigit(parts.join(''))].join('-');
  if (!shape.test(plainCode(number)))
    throw refuse('identity.code-invalid', { text: number, what: '办件编号' });
  return number;
}

/** Reads a case number as typed, with or without hyphens; null when it is none or a digit is wrong. */
export function parseCaseNumber(text: string): CaseNumber | null {
  const plain = plainCode(text);
  const match = shape.exec(plain);
  if (match === null) return null;
  const [, city = '', year, office = '', serial, check] = match;
  if (checkDigit(plain.slice(0, -1)) !== check) return null;
  return { city, year: Number(year), office, serial: Number(serial) };
}

/** No looking back in the pattern: not every browser that is promised can. */
const within = /(?:^|[^A-Za-z0-9])([A-Za-z]{2,4}(?:[-‐-―−]?\d){14,})/gu;

/** What is shaped like a case number within words, as it stands there: right or with a wrong digit. */
export function caseNumbersIn(words: string): readonly string[] {
  return [...words.matchAll(within)].flatMap(([, number]) => number ?? []);
}

/** Letters count as their place in the alphabet, 10 to 35, so that a wrong city is found too. */
function checkDigit(plain: string): string {
  return mod11x10(plain.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55)));
}

/** Without 0 and 1, I and O: nothing in it is mistaken for something else. */
const queryAlphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** How many random bytes a query code takes. */
export const queryCodeBytes = 8;

/**
 * The code that, with the number, opens a case to its applicant: 40 random bits as `K7MP-3XQ9`.
 * Refuses fewer bytes than it needs (`RangeError`).
 */
export function formatQueryCode(random: Uint8Array): string {
  if (random.length < queryCodeBytes)
    throw new RangeError(`a query code takes ${queryCodeBytes} random bytes`);
  const text = Array.from(random.subarray(0, queryCodeBytes), (byte) => queryAlphabet.charAt(byte & 31)).join(
    '',
  );
  return `${text.slice(0, 4)}-${text.slice(4)}`;
}

/** A query code as typed, in the form it was given out; null when it cannot be one. */
export function parseQueryCode(text: string): string | null {
  const plain = plainCode(text);
  return /^[2-9A-HJ-NP-Z]{8}$/.test(plain) ? `${plain.slice(0, 4)}-${plain.slice(4)}` : null;
}
