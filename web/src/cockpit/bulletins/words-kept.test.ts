import { expect, test } from 'vitest';
import { asWritten, draftsOf, unknownIn, withDraft, withoutEarlier } from './words-kept.ts';

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
  expect(unknownIn('{days} {dais} {dais} {Not}', bulletin)).toEqual(['dais', 'Not']);
});

test('words typed on what another has changed since are kept apart and not taken for the present ones', () => {
  const first = asWritten(bulletin);
  const mine = { ...first, to: '各县' };
  const kept: unknown = JSON.parse(JSON.stringify(withDraft(null, first, mine)));
  expect(draftsOf(kept, first)).toEqual({ now: mine, before: null });
  const others = { ...first, words: { lead: '别人写的', leadEn: '' } };
  expect(draftsOf(kept, others)).toEqual({ now: null, before: mine });
  const both = withDraft(kept, others, { ...others, copies: '市政府' });
  expect(draftsOf(both, others)).toEqual({ now: { ...others, copies: '市政府' }, before: mine });
  expect(draftsOf(withoutEarlier(both, others), others).before).toBeNull();
});

test('nothing is kept of what nobody has touched', () => {
  const written = asWritten(bulletin);
  expect(withDraft(null, written, written)).toBeNull();
  expect(draftsOf({ other: 'rubbish' }, written)).toEqual({ now: null, before: null });
});
