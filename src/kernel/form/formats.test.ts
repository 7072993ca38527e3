import { describe, expect, test } from 'vitest';
import { formatFault, plainEntry } from './formats.ts';
import type { StringFormat } from './schema.ts';

describe('formats', () => {
  test.each<[StringFormat, string]>([
    ['uscc', '91350100M000100Y43'],
    ['resident-id', '411082198506150021'],
    ['phone-cn', '13812345678'],
    ['phone-cn', '0374-2961234'],
    ['phone-cn', '400-123-4567'],
    ['date', '2024-02-29'],
    ['email', 'li.si+a@example.com.cn'],
    ['postal-code', '461000'],
  ])('%s takes %s', (format, text) => {
    expect(formatFault(format, text)).toBeNull();
  });

  test.each<[StringFormat, string]>([
    ['uscc', '91350100M000100Y4Z'],
    ['uscc', '91350100m000100y43'],
    ['resident-id', '110105194912310020'],
    ['resident-id', '110105194913310027'],
    ['phone-cn', '12812345678'],
    ['phone-cn', '１３８12345678'],
    ['phone-cn', '2961234'],
    ['date', '2023-02-29'],
    ['date', '2022/06/30'],
    ['email', 'li.si@example'],
    ['email', 'li si@example.com'],
    ['postal-code', '46100'],
  ])('%s does not take %s, and says why', (format, text) => {
    expect(formatFault(format, text)?.zh).toBeTruthy();
    expect(formatFault(format, text)?.en).toBeTruthy();
  });

  test('what people type on a phone becomes plain', () => {
    expect(plainEntry('phone-cn', ' １３８ 1234 5678 ')).toBe('13812345678');
    expect(plainEntry('resident-id', '11010519491231002x')).toBe('11010519491231002X');
    expect(plainEntry('uscc', '91350100-m000100y43')).toBe('91350100M000100Y43');
  });
});
