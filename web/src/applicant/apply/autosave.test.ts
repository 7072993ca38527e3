import { describe, expect, test } from 'vitest';
import {
  evolveSaving,
  isUnsaved,
  type Kept,
  maySend,
  opened,
  type Saving,
  type SavingEvent,
} from './autosave.ts';

const kept = (version: number, form: Kept['form']): Kept => ({
  version,
  region: null,
  form,
  updatedAt: `2022-06-01T08:0${version}:00+08:00`,
});
const then = (saving: Saving, ...events: readonly SavingEvent[]) => events.reduce(evolveSaving, saving);

describe('saving while a person types', () => {
  test('what is typed while a save is on its way is saved by the next one', () => {
    const typed = then(opened(kept(1, {})), { type: 'changed', form: { a: 1 } }, { type: 'sent' });
    const typedOn = then(
      typed,
      { type: 'changed', form: { a: 12 } },
      { type: 'saved', edit: 1, kept: kept(2, { a: 1 }) },
    );
    expect(typedOn.form).toEqual({ a: 12 });
    expect(typedOn.version).toBe(2);
    expect(maySend(typedOn)).toBe(true);
  });

  test('only one save is on its way at a time', () => {
    const sending = then(opened(kept(1, {})), { type: 'changed', form: { a: 1 } }, { type: 'sent' });
    expect(maySend(sending)).toBe(false);
  });

  test('a lost network keeps everything and tries again', () => {
    const lost = then(
      opened(kept(1, {})),
      { type: 'changed', form: { a: 1 } },
      { type: 'sent' },
      { type: 'unreachable' },
    );
    expect(lost.form).toEqual({ a: 1 });
    expect(isUnsaved(lost)).toBe(true);
    expect(maySend(lost)).toBe(true);
  });
});

describe('two windows on one draft', () => {
  const conflict = then(
    opened(kept(1, {})),
    { type: 'changed', form: { mine: 1 } },
    { type: 'sent' },
    { type: 'conflict', theirs: kept(5, { theirs: 1 }) },
  );
  test('nothing is sent until the person has chosen', () => {
    expect(maySend(conflict)).toBe(false);
    expect(conflict.form).toEqual({ mine: 1 });
  });
  test('keeping mine saves over their version', () => {
    const mine = then(conflict, { type: 'keep-mine' });
    expect(mine.version).toBe(5);
    expect(mine.form).toEqual({ mine: 1 });
    expect(maySend(mine)).toBe(true);
  });
  test('taking theirs leaves nothing to save', () => {
    const theirs = then(conflict, { type: 'take-theirs' });
    expect(theirs.form).toEqual({ theirs: 1 });
    expect(isUnsaved(theirs)).toBe(false);
  });
});
