import { expect, test } from 'vitest';
import { asWritten, unknownIn } from './words-kept.ts';

const bulletin = {
  id: 'b',
  passages: [{ code: 'lead', name: { zh: '开头', en: 'Opening' }, longest: 100, zh: '见 {days}', en: '' }],
  to: '',
  copies: '',
  open: false,
  statement: { figures: [{ code: 'days' }] },
} as unknown as Parameters<typeof asWritten>[0];

test('one that was never written says neither whom it goes to nor whether everybody may read it', () => {
  expect(asWritten(bulletin)).toEqual({
    words: { lead: '见 {days}', leadEn: '' },
    to: '',
    copies: '',
    open: null,
  });
  expect(asWritten({ ...bulletin, to: '各县' }).open).toBe(false);
});

test('codes that name no figure are told while they are typed, each once', () => {
  expect(unknownIn('{days} {dais} {dais} {Not}', bulletin)).toEqual(['dais']);
});
