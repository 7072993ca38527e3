import { expect, test } from 'vitest';
import { deviceOf, placeOf } from './visit.ts';

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Linux'],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0',
    'Edge, Windows',
  ],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1', 'Safari, iOS'],
  ['curl/8.0', ''],
])('%s is shown as %s', (userAgent, shown) => {
  expect(deviceOf(userAgent)).toBe(shown);
});

test('a network of one household counts as one place, however it is written', () => {
  expect(placeOf('192.0.2.7')).toBe('192.0.2.7');
  expect(placeOf('::ffff:192.0.2.7')).toBe('192.0.2.7');
  expect(placeOf('2001:db8::1')).toBe(placeOf('2001:0DB8:0:0:ffff::9'));
  expect(placeOf('2001:db8:0:1::1')).not.toBe(placeOf('2001:db8::1'));
});
