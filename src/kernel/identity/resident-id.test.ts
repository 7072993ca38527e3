import { describe, expect, test } from 'vitest';
import { checkResidentId, residentIdCheckDigit } from './resident-id.ts';

describe('resident identity numbers (GB 11643)', () => {
  test.each([
    ['11010519491231002X', '110105', '1949-12-31', 'female'],
    ['411082198506150021', '411082', '1985-06-15', 'female'],
  ] as const)('%s: division %s, born %s, %s', (number, division, birthDate, sex) => {
    expect(checkResidentId(number)).toEqual({ number, error: null, parts: { division, birthDate, sex } });
  });

  test('the 17th digit is odd for men', () => {
    const prefix = '41108219850615001';
    expect(checkResidentId(prefix + residentIdCheckDigit(prefix)).parts?.sex).toBe('male');
  });

  test('x may be small, and digits full-width', () => {
    expect(checkResidentId('１１010519491231002x').error).toBeNull();
  });

  test('every wrong last character is found', () => {
    const wrong = [...'0123456789'].filter(
      (digit) => checkResidentId(`11010519491231002${digit}`).error === 'check-digit',
    );
    expect(wrong).toHaveLength(10);
  });

  test('the birth date must exist, whatever the check digit says', () => {
    const prefix = '41108219850229001';
    expect(checkResidentId(prefix + residentIdCheckDigit(prefix)).error).toBe('birth-date');
  });

  test('nobody is born after today', () => {
    const prefix = '41108220300101001';
    const number = prefix + residentIdCheckDigit(prefix);
    expect(checkResidentId(number, '2022-06-30').error).toBe('birth-date');
    expect(checkResidentId(number, '2030-01-01').error).toBeNull();
  });

  test.each(['', '110105491231002', '11010519491231002', 'A1010519491231002X', '110105194912310020X'])(
    '%j has another form',
    (text) => {
      expect(checkResidentId(text).error).toBe('format');
    },
  );
});
