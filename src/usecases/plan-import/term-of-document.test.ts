import { describe, expect, test } from 'vitest';
import { termOfDocument } from './term-of-document.ts';

const own = { year: null, from: '2022-01-01', to: '2022-12-31' };
const next = { year: 2023, from: '2023-01-01', to: '2023-12-31' };
const of = (year: number, horizon = `${year}-12`) => ({ year, horizon });

describe('which plan a document belongs to', () => {
  test('one of a year that a plan of the ledger runs in is another edition of that', () => {
    expect(termOfDocument(of(2022), [own])).toBeNull();
    expect(
      termOfDocument(of(2025, '2026-12'), [{ ...own, from: '2024-03-01', to: '2026-02-28' }]),
    ).toBeNull();
    expect(termOfDocument(of(2023), [own, next])).toEqual(next);
    expect(termOfDocument(of(2021), [own, next])).toBeNull();
  });

  test('one that begins after all of them is the next plan, and runs as long as it says', () => {
    expect(termOfDocument(of(2023), [own])).toEqual(next);
    expect(termOfDocument(of(2024, '2026-12'), [own, next])).toEqual({
      year: 2024,
      from: '2024-01-01',
      to: '2026-12-31',
    });
  });

  test('whoever brings it in may know better', () => {
    expect(termOfDocument(of(2023), [own], 'edition')).toBeNull();
    expect(termOfDocument(of(2025), [own, next], 'edition')).toEqual(next);
    // Named after the year in which it was issued, or after none: the next is the next all the same.
    expect(termOfDocument(of(2022), [own], 'next')).toEqual(next);
    expect(termOfDocument(of(2022), [own, next], 'next')?.year).toBe(2024);
  });
});
