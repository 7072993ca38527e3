import { expect, test } from 'vitest';
import { checkCity } from '../../kernel/city/index.ts';
import { smallCity } from '../../kernel/city/small-city.fixture.ts';
import { shopSign } from '../../kernel/process/shop-sign.fixture.ts';
import { officer, place, type Story, story } from '../../kernel/process/story.fixture.ts';
import { statutoryNotice } from './statutory-notice.ts';

/* 行政许可法 art. 38: whoever is refused is told why, and what may be done against it. */

const city = checkCity(smallCity());
const signs = officer('li', 'signs@north');

function asked(where = place(), width = 3) {
  const sign = story(shopSign, { place: where });
  sign.submit({ wall: 'W1', width }, '2022-06-01T09:00');
  sign.act(officer('clerk', 'signs@north', 'clerk'), '2022-06-01T10:00', { act: 'accept' });
  return sign;
}

function noticeOf({ state, stream }: Story) {
  const at = stream.findIndex(({ body }) => body.type === 'case-ended');
  const event = stream[at];
  return event === undefined ? null : statutoryNotice(city, shopSign, state, event, stream.slice(0, at));
}

test('a refusal by rule says the rule’s reason in both languages, and comes from the office that had the case', () => {
  const where = place();
  where.registers.set('walls W1', { version: 1, content: { licence: 'S0001' } });
  const refused = asked(where);
  refused.complete(signs, '2022-06-01T11:00', 'drawing', 'approve');
  const notice = noticeOf(refused);
  expect(notice?.paragraphs).toContainEqual({
    zh: '理由：墙面已有店招',
    en: 'The reason: The wall has a sign',
  });
  expect(notice?.paragraphs.at(-1)?.en).toContain('If you disagree, you can');
  expect(notice?.facts.map(({ label }) => label.en)).toContain('Basis');
  expect(notice?.office.zh).toBe('signs@north');
});

test('a refusal by an officer says what they wrote; what is granted needs no reason', () => {
  const unsafe = asked(place(), 8);
  unsafe.complete(officer('he', 'structures@north'), '2022-06-02T09:00', 'structure', 'unsafe', {
    reason: '墙体开裂',
  });
  expect(noticeOf(unsafe)?.paragraphs).toContainEqual({ zh: '理由：墙体开裂', en: 'The reason: 墙体开裂' });
  const granted = asked();
  granted.complete(signs, '2022-06-01T11:00', 'drawing', 'approve');
  expect(granted.state.outcome?.code).toBe('granted');
  expect(noticeOf(granted)?.paragraphs.some(({ zh }) => zh.startsWith('理由'))).toBe(false);
});
