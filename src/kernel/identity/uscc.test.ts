import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkUscc, generateUscc, organisationCheckDigit, parseUscc, usccCheckDigit } from './uscc.ts';

describe('unified social credit codes (GB 32100-2015)', () => {
  test("the standard's worked example", () => {
    expect(usccCheckDigit('91350100M000100Y4')).toBe('3');
    expect(organisationCheckDigit('M000100Y')).toBe('4');
    expect(checkUscc('91350100M000100Y43')).toEqual({
      code: '91350100M000100Y43',
      error: null,
      warning: null,
      parts: { department: '9', entityClass: '1', division: '350100', organisation: 'M000100Y4' },
    });
  });

  test("the standard's invalid example fails on its last character", () => {
    expect(checkUscc('91350100M000100Y4Z').error).toBe('characters');
    expect(checkUscc('91350100M000100Y4Y').error).toBe('check-digit');
  });

  test.each([
    '91330100799655058B',
    '914403001922038216',
    '9144030071526726XG',
    '91110108551385082Q',
    '91411081MA9F0A1B04',
    '91411082MA9K7C2D1C',
    '93411024MA40QW5EX6',
    '12411003MB1A2B3CXT',
  ])('%s is valid with both check digits', (code) => {
    expect(checkUscc(code)).toMatchObject({ error: null, warning: null });
  });

  test.each([
    'A1350100M000100Y43',
    '92350100M000100Y43',
    '91450100M000100Y43',
    '91360100M000100Y43',
    '91351100M000100Y43',
    '91350200M000100Y43',
    '91350110M000100Y43',
    '91350101M000100Y43',
    '91350100N000100Y43',
    '91350100M100100Y43',
    '91350100M010100Y43',
    '91350100M001100Y43',
    '91350100M000200Y43',
    '91350100M000110Y43',
    '91350100M000101Y43',
    '91350100M000100043',
    '91350100M000100Y53',
    '91350100M000100Y44',
  ])('one wrong character is found: %s', (code) => {
    expect(checkUscc(code).error).not.toBeNull();
  });

  test('a sum divisible by 31 gives the check digit 0', () => {
    expect(usccCheckDigit('91350100M000130C2')).toBe('0');
    expect(checkUscc('91350100M000130C20').error).toBeNull();
  });

  test('a wrong organisation digit under a right last one is a warning: old registers issued such codes', () => {
    const prefix = '91350100M000100Y5';
    expect(checkUscc(prefix + usccCheckDigit(prefix))).toMatchObject({
      error: null,
      warning: 'organisation-check-digit',
    });
  });

  test('full-width, lower-case and spaced codes are read as meant', () => {
    expect(parseUscc(' ９1350100-m000100y43 ')).toBe('91350100M000100Y43');
  });

  test.each([
    ['', 'length'],
    ['91350100M000100Y4', 'length'],
    ['91350100M000100I43', 'characters'],
    ['9135010AM000100Y43', 'characters'],
  ])('%j fails on its %s', (code, error) => {
    expect(checkUscc(code).error).toBe(error);
    expect(() => parseUscc(code)).toThrow(expect.objectContaining({ code: 'identity.code-invalid' }));
  });
});

describe('issuing codes', () => {
  test('gives a valid code with both check digits for every serial, and another for the next', () => {
    const serials = fc.integer({ min: 0, max: 31 ** 6 - 2 });
    fc.assert(
      fc.property(serials, (serial) => {
        const code = generateUscc('9', '1', '411081', serial);
        expect(checkUscc(code)).toMatchObject({ code, error: null, warning: null });
        expect(code.slice(0, 10)).toBe('91411081MA');
        expect(generateUscc('9', '1', '411081', serial + 1)).not.toBe(code);
      }),
    );
  });

  test('takes the prefix the city uses', () => {
    expect(generateUscc('9', '1', '411081', 7, 'MA9')).toMatch(/^91411081MA900007/);
  });

  test('refuses a serial that no longer fits, and parts that are none', () => {
    expect(() => generateUscc('9', '1', '411081', 31 ** 6)).toThrow(
      expect.objectContaining({ code: 'identity.serial-too-long' }),
    );
    expect(() => generateUscc('9', '1', '411081', -1)).toThrow(
      expect.objectContaining({ code: 'identity.serial-too-long' }),
    );
    expect(() => generateUscc('9', '1', '41108', 1)).toThrow(
      expect.objectContaining({ code: 'identity.code-invalid' }),
    );
  });
});
