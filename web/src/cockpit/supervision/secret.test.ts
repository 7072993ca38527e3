import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetKept } from '../../app/kept-here.ts';
import { commitmentOf, keepSecret, newSecret, secretHere } from './secret.ts';

/** What a browser has, as far as it is asked here: its entries are its own properties. */
class Store {
  [name: string]: unknown;
}
Object.defineProperties(Store.prototype, {
  getItem: { value: (name: string) => (window.localStorage as unknown as Store)[name] ?? null },
  setItem: {
    value: (name: string, text: string) => {
      (window.localStorage as unknown as Store)[name] = text;
    },
  },
  removeItem: { value: (name: string) => delete (window.localStorage as unknown as Store)[name] },
});

beforeEach(() => vi.stubGlobal('window', { localStorage: new Store() }));
afterEach(() => vi.unstubAllGlobals());

test('a secret is 64 hexadecimal digits, another each time, and its digest is what is committed to', () => {
  const [one, other] = [newSecret(), newSecret()];
  expect(one).toMatch(/^[0-9a-f]{64}$/);
  expect(one).not.toBe(other);
  expect(commitmentOf(one)).not.toBe(commitmentOf(other));
});

test('it is remembered for the account and the inspection alone, and gone once signed out', () => {
  const secret = newSecret();
  keepSecret('li', 'first', secret);
  expect(secretHere('li', 'first')).toBe(secret);
  expect(secretHere('wang', 'first')).toBe('');
  expect(secretHere('li', 'second')).toBe('');
  forgetKept();
  expect(secretHere('li', 'first')).toBe('');
  expect(JSON.stringify(window.localStorage)).not.toContain(secret);
});
