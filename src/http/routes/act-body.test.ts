import { Value } from 'typebox/value';
import { describe, expect, test } from 'vitest';
import { type ActBody, commandOf } from './act-body.ts';
import { ManyActs } from './many-cases.ts';

const asked = (body: Partial<ActBody>) => () => commandOf({ version: 1, act: 'note', ...body });

describe('an answer of two is given in so many words', () => {
  test('a check without one of them breaks nobody’s promise', () => {
    for (const outcome of [undefined, '', 'Kept', 'no']) {
      const given = outcome === undefined ? {} : { outcome };
      expect(asked({ act: 'check-obligation', obligation: 'lease', reason: '未查看', ...given })).toThrow(
        expect.objectContaining({ code: 'request.invalid' }),
      );
    }
    expect(asked({ act: 'check-obligation', obligation: 'lease', outcome: 'broken' })()).toMatchObject({
      kept: false,
    });
    expect(asked({ act: 'check-obligation', obligation: 'lease', outcome: 'kept' })()).toMatchObject({
      kept: true,
    });
  });

  test('nor refuses an extension', () => {
    for (const outcome of [undefined, 'grant', 'kept']) {
      const given = outcome === undefined ? {} : { outcome };
      expect(asked({ act: 'decide-extension', reason: '理由', ...given })).toThrow(
        expect.objectContaining({ code: 'request.invalid' }),
      );
    }
    expect(asked({ act: 'decide-extension', outcome: 'refused' })()).toMatchObject({ granted: false });
    expect(asked({ act: 'decide-extension', outcome: 'granted' })()).toMatchObject({ granted: true });
  });
});

test('an entry that no act has is refused for many cases as it is for one', () => {
  const asked = { cases: [{ id: 'one', version: 1 }], act: { act: 'note', note: '已电话联系' } };
  expect(Value.Check(ManyActs, asked)).toBe(true);
  expect(Value.Check(ManyActs, { ...asked, act: { ...asked.act, remark: '无此项' } })).toBe(false);
});
