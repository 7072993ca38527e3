import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CaseNumber,
  caseNumbersIn,
  formatCaseNumber,
  formatQueryCode,
  parseCaseNumber,
  parseQueryCode,
  queryCodeBytes,
} from './case-number.ts';
import { mod11x10, mod37x36 } from './check-character.ts';

describe('check characters (ISO 7064)', () => {
  test("the standard's own examples", () => {
    expect(mod11x10('0794')).toBe('5');
    expect(mod37x36('A12425GABC1234002')).toBe('M');
  });

  test('characters outside the alphabet are refused', () => {
    expect(() => mod11x10('12A')).toThrow(RangeError);
    expect(() => mod37x36('12-')).toThrow(RangeError);
  });
});

const numbers: fc.Arbitrary<CaseNumber> = fc.record({
  city: fc.constantFrom('XC', 'QSH', 'ABCD'),
  year: fc.integer({ min: 2021, max: 2099 }),
  office: fc.integer({ min: 0, max: 9999 }).map((value) => String(value).padStart(4, '0')),
  serial: fc.oneof(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 100_000, max: 9_999_999 })),
});

test('case numbers are found where words hold them, with or without hyphens, and nothing else is', () => {
  const number = formatCaseNumber({ city: 'XC', year: 2022, office: '0101', serial: 42 });
  const plain = number.replaceAll('-', '');
  expect(
    caseNumbersIn(`见${number}、${plain}；共2件 (${number})，电话 13800000000，文号许政〔2022〕12号`),
  ).toEqual([number, plain, number]);
});

describe('short case numbers', () => {
  test('tell city, year, office and serial', () => {
    expect(formatCaseNumber({ city: 'XC', year: 2022, office: '0101', serial: 42 })).toMatch(
      /^XC-2022-0101-00042-\d$/,
    );
  });

  test('come back as they were, also read without hyphens, in small or full-width letters', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const text = formatCaseNumber(number);
        expect(parseCaseNumber(text)).toEqual(number);
        expect(parseCaseNumber(text.replaceAll('-', '').toLowerCase())).toEqual(number);
        expect(parseCaseNumber(text.replaceAll('-', ' ').replaceAll('2', '２'))).toEqual(number);
      }),
    );
  });

  test('every single wrong digit is found', () => {
    fc.assert(
      fc.property(numbers, fc.nat(), fc.integer({ min: 1, max: 9 }), (number, place, shift) => {
        const text = formatCaseNumber(number).replaceAll('-', '');
        const index = number.city.length + (place % (text.length - number.city.length));
        const wrong = String((Number(text[index]) + shift) % 10);
        expect(parseCaseNumber(text.slice(0, index) + wrong + text.slice(index + 1))).toBeNull();
      }),
    );
  });

  test.each(['', 'XC-2022-0101-42-1', '2022-0101-00042-1', 'XC-2022-0101-00042'])('%j is none', (text) => {
    expect(parseCaseNumber(text)).toBeNull();
  });

  test('parts that make no number are refused', () => {
    expect(() => formatCaseNumber({ city: 'X', year: 2022, office: '0101', serial: 1 })).toThrow(
      expect.objectContaining({ code: 'identity.code-invalid' }),
    );
  });
});

describe('query codes', () => {
  test('come from the random bytes given, without characters that look alike', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: queryCodeBytes, maxLength: 16 }), (random) => {
        const code = formatQueryCode(random);
        expect(code).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
        expect(parseQueryCode(code.toLowerCase().replace('-', ' '))).toBe(code);
      }),
    );
    expect(formatQueryCode(Uint8Array.of(0, 1, 2, 3, 28, 29, 30, 31))).toBe('2345-WXYZ');
  });

  test('take eight bytes, and nothing else reads as one', () => {
    expect(() => formatQueryCode(new Uint8Array(7))).toThrow(RangeError);
    expect(parseQueryCode('2345-WXY')).toBeNull();
    expect(parseQueryCode('0345-WXYZ')).toBeNull();
  });
});
