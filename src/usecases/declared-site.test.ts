import { expect, test } from 'vitest';
import { declaredSite } from './declared-site.ts';

test('an address stands on paper where others come by it, and none does where nobody declared one', () => {
  const sites = [
    'https://yingshang.example',
    'http://10.1.2.3:8080',
    'http://localhost:8080',
    'http://127.0.0.1:8314',
    'http://[::1]:8080',
    '',
  ];
  expect(sites.map((site) => declaredSite({ site }))).toEqual([...sites.slice(0, 2), null, null, null, null]);
});
