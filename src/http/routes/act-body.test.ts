import { describe, expect, test } from 'vitest';
import { type ActBody, commandOf } from './act-body.ts';

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
