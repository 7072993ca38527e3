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

  test('while the service is away everything is kept, it is not called the network, and it is tried again', () => {
    const away = then(
      opened(kept(1, {})),
      { type: 'changed', form: { a: 1 } },
      { type: 'sent' },
      { type: 'away' },
    );
    expect([away.state, away.form, isUnsaved(away), maySend(away)]).toEqual(['away', { a: 1 }, true, true]);
    expect(then(away, { type: 'sent' }, { type: 'saved', edit: 1, kept: kept(2, { a: 1 }) }).state).toBe(
      'kept',
    );
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

test('a session that has ended keeps everything and may be tried again', () => {
  const out = then(
    opened(kept(1, {})),
    { type: 'changed', form: { a: 1 } },
    { type: 'sent' },
    { type: 'signed-out' },
  );
  expect(out.form).toEqual({ a: 1 });
  expect(maySend(out)).toBe(true);
});

describe('what was known already and filled in', () => {
  const prefilled = () => opened(kept(1, { name: 'a' }), { name: 'a', phone: 'known' });

  test('is unsaved until the server has it, although nothing was typed', () => {
    expect(maySend(prefilled())).toBe(true);
    const saved = then(
      prefilled(),
      { type: 'sent' },
      { type: 'saved', edit: 1, kept: kept(2, { name: 'a', phone: 'known' }) },
    );
    expect(isUnsaved(saved)).toBe(false);
    expect(isUnsaved(opened(kept(1, { name: 'a' }), { name: 'a' }))).toBe(false);
  });
  test('stays when another window saves something else', () => {
    const together = then(
      prefilled(),
      { type: 'sent' },
      { type: 'conflict', theirs: kept(5, { name: 'theirs' }) },
    );
    expect(together).toMatchObject({ form: { name: 'theirs', phone: 'known' }, state: 'kept' });
    expect(maySend(together)).toBe(true);
  });
});

describe('two windows on one draft', () => {
  const meet = (mine: Kept['form'], theirs: Kept['form']) =>
    then(
      opened(kept(1, { name: 'a', street: 'b' })),
      { type: 'changed', form: mine },
      { type: 'sent' },
      { type: 'conflict', theirs: kept(5, theirs) },
    );

  test('entries that only one of them changed come together by themselves and are saved', () => {
    const together = meet({ name: 'mine', street: 'b' }, { name: 'a', street: 'theirs' });
    expect(together.form).toEqual({ name: 'mine', street: 'theirs' });
    expect(together.version).toBe(5);
    expect(maySend(together)).toBe(true);
  });
  test('an entry that one of them emptied stays empty', () => {
    expect(meet({ name: 'mine', street: 'b' }, { name: 'a' }).form).toEqual({ name: 'mine' });
  });
  test('the place is merged like an entry', () => {
    const placed = then(
      opened(kept(1, {})),
      { type: 'changed', region: '411081' },
      { type: 'sent' },
      { type: 'conflict', theirs: kept(5, { name: 'theirs' }) },
    );
    expect(placed).toMatchObject({ region: '411081', form: { name: 'theirs' }, state: 'kept' });
  });
  test('both having written the same is no conflict', () => {
    const alike = meet({ name: 'same', street: 'b' }, { name: 'same', street: 'b' });
    expect(alike.state).toBe('kept');
  });

  describe('given an entry that both wrote differently', () => {
    const conflict = meet({ name: 'mine', street: 'b', note: 1 }, { name: 'theirs', street: 'c' });
    test('nothing is sent until the person has chosen; the rest is together already', () => {
      expect(maySend(conflict)).toBe(false);
      expect(conflict.contested).toEqual(['name']);
      expect(conflict.form).toEqual({ name: 'mine', street: 'c', note: 1 });
    });
    test('keeping mine saves over their version, without the other entries being lost', () => {
      const mine = then(conflict, { type: 'keep-mine' });
      expect(mine.version).toBe(5);
      expect(mine.form).toEqual({ name: 'mine', street: 'c', note: 1 });
      expect(maySend(mine)).toBe(true);
    });
    test('taking theirs keeps what only this window wrote', () => {
      const theirs = then(conflict, { type: 'take-theirs' });
      expect(theirs.form).toEqual({ name: 'theirs', street: 'c', note: 1 });
      expect(maySend(theirs)).toBe(true);
    });
    test('what is typed before choosing is kept too', () => {
      const typed = then(
        conflict,
        { type: 'changed', form: { ...conflict.form, more: 2 } },
        { type: 'keep-mine' },
      );
      expect(typed.form).toMatchObject({ name: 'mine', more: 2 });
    });
  });
});
