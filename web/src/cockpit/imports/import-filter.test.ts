import { describe, expect, test } from 'vitest';
import { readImportFilter, sweepOf, wholePart, writeImportFilter } from './import-filter.ts';

const kinds = [{ kind: 'units-differ', total: 3, undecided: 1, answer: 'choose' }] as const;
const review = {
  state: 'review',
  doubts: { total: 3, undecided: 1, kinds },
  repairs: {
    total: 1,
    undecided: 1,
    kinds: [{ kind: 'renumbered', total: 1, undecided: 1, answer: 'choose' }],
  },
} as const;
const none = { total: 0, undecided: 0, kinds: [] };

describe('the address of a review', () => {
  test('begins with what is doubted and still open', () => {
    expect(readImportFilter({}, review)).toMatchObject({ part: 'doubts', open: true });
    expect(readImportFilter({}, { ...review, doubts: none })).toMatchObject({ part: 'repairs' });
    expect(readImportFilter({}, { ...review, doubts: none, repairs: none }).part).toBe('changes');
  });

  test('shows of a closed import what it changed, all of it', () => {
    expect(readImportFilter({}, { ...review, state: 'applied' })).toMatchObject({
      part: 'changes',
      open: false,
    });
  });

  test('shows of one that was given up what was read, since it changed nothing', () => {
    const discarded = { ...review, state: 'discarded' } as const;
    expect(readImportFilter({ part: 'changes', record: 'tasks' }, discarded)).toMatchObject({
      part: 'doubts',
      record: null,
    });
    expect(readImportFilter({}, { ...discarded, doubts: none, repairs: none }).part).toBe('repairs');
  });

  test('leaves out what the server would refuse or what belongs to another part', () => {
    const search = { part: 'doubts', kind: 'renumbered', plan: 'x', record: 'tasks', state: 'gone' };
    expect(readImportFilter(search, review)).toEqual({
      part: 'doubts',
      open: true,
      plan: null,
      kind: null,
      record: null,
      state: null,
      wording: null,
    });
  });

  test('says what it was read from', () => {
    for (const search of [
      { part: 'doubts', kind: 'units-differ', plan: '7' },
      { part: 'changes', show: 'all', record: 'tasks', state: 'changed', wording: 'no' },
    ]) {
      const written = writeImportFilter(readImportFilter(search, review));
      expect(Object.fromEntries(Object.entries(written).filter(([, value]) => value !== undefined))).toEqual(
        search,
      );
    }
  });
});

test('one word reaches what the filter lets through, and no more', () => {
  const filter = readImportFilter({ part: 'changes', record: 'tasks', wording: 'yes', plan: '0' }, review);
  expect(sweepOf(filter, 'accept')).toEqual({
    part: 'changes',
    decision: 'accept',
    plan: 0,
    record: 'tasks',
    wordingOnly: true,
  });
  expect(sweepOf(wholePart(filter, 'repairs'), 'reject')).toEqual({
    part: 'repairs',
    decision: 'reject',
    plan: 0,
  });
});
