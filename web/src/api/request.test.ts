import { describe, expect, expectTypeOf, test } from 'vitest';
import { addressOf, request, withQuery } from './request.ts';
import type { CaseView, List, WorkRow } from './types.ts';

describe('an address', () => {
  test('has the values for its braces, whatever they hold', () => {
    const path = { id: 'a/b?c', clock: 'step:审批' };
    expect(addressOf('/api/cases/{id}/clocks/{clock}/explain', { path })).toBe(
      `/api/cases/a%2Fb%3Fc/clocks/${encodeURIComponent('step:审批')}/explain`,
    );
  });

  test('leaves out what is empty, so that equal questions have equal addresses', () => {
    expect(addressOf('/api/cases', { query: { open: true, q: '', region: null, phase: undefined } })).toBe(
      '/api/cases?open=true',
    );
    expect(addressOf('/api/cases', { query: { q: '' } })).toBe(addressOf('/api/cases'));
  });

  test('takes the rest of its query later', () => {
    const first = withQuery(addressOf('/api/work', { query: { service: 'a&b' } }), { limit: 2, after: null });
    expect(first).toBe('/api/work?service=a%26b&limit=2');
    expect(withQuery(first, { after: '=' })).toBe('/api/work?service=a%26b&limit=2&after=%3D');
  });
});

/** Never called: the compiler is the test. */
const typed = {
  act: () =>
    request('POST', '/api/cases/{id}/acts', {
      path: { id: '1' },
      body: { version: 1, act: 'accept' },
      idempotencyKey: 'a key of mine',
    }),
  work: () => request('GET', '/api/work'),
  // @ts-expect-error: there is no such path
  noPath: () => request('GET', '/api/no-such-path'),
  // @ts-expect-error: the path is there, the method is not
  noMethod: () => request('DELETE', '/api/cases'),
  // @ts-expect-error: nothing stands for the braces
  noId: () => request('GET', '/api/cases/{id}'),
  // @ts-expect-error: a field is missing
  noVersion: () => request('POST', '/api/drafts/{id}/submit', { path: { id: '1' }, body: {} }),
  // @ts-expect-error: nobody would look at this key
  noKey: () => request('DELETE', '/api/drafts/{id}', { path: { id: '1' }, idempotencyKey: 'a key of mine' }),
  // @ts-expect-error: nobody reads this part of the query
  noQuery: () => addressOf('/api/work', { query: { colour: 'red' } }),
};

test('an answer has the type of its operation, and what the description does not know is a type error', () => {
  expectTypeOf(typed.act).returns.resolves.toEqualTypeOf<CaseView>();
  expectTypeOf(typed.work).returns.resolves.toExtend<List<WorkRow>>();
});
