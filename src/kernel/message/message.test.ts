import { describe, expect, test } from 'vitest';
import {
  defaultSettings,
  electronicService,
  emailText,
  type MessageFacts,
  messageTemplates,
  minutesToWait,
  servedAt,
  smsText,
} from './index.ts';

const at = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const facts = (number: string): MessageFacts => ({
  city: { zh: '许昌市', en: 'Xuchang' },
  service: { zh: '开办企业', en: 'Start a business' },
  number,
  what: { zh: '已受理', en: 'Accepted' },
  link: 'https://example.org/my/cases/1',
});

describe('when a message goes out', () => {
  test('at once in the hours of the day, and as quiet hours end where it would disturb', () => {
    const wait = (time: string) => minutesToWait(defaultSettings, 'at-once', at(time));
    expect(wait('12:00')).toBe(0);
    expect(wait('07:00')).toBe(0);
    expect(wait('22:00')).toBe(9 * 60);
    expect(wait('23:30')).toBe(7 * 60 + 30);
    expect(wait('03:00')).toBe(4 * 60);
    expect(wait('06:59')).toBe(1);
  });

  test('once a day at the hour that was chosen, and not in quiet hours either', () => {
    const wait = (time: string, dailyAt = '09:00') =>
      minutesToWait({ ...defaultSettings, dailyAt }, 'daily', at(time));
    expect(wait('08:00')).toBe(60);
    expect(wait('09:00')).toBe(0);
    expect(wait('10:00')).toBe(23 * 60);
    expect(wait('20:00', '23:00')).toBe(11 * 60);
  });

  test('at any hour, where nobody asked for quiet', () => {
    expect(minutesToWait({ ...defaultSettings, quiet: null }, 'at-once', at('03:00'))).toBe(0);
    const none = { ...defaultSettings, quiet: { from: '08:00', to: '08:00' } };
    expect(minutesToWait(none, 'at-once', at('08:00'))).toBe(0);
  });
});

describe('what a message says', () => {
  test('is complete in both languages, and by text message the case’s number and what to do, no more', () => {
    expect(smsText([facts('XC-1')], 'zh', false)).toBe('【许昌市】办件XC-1：已受理。请登录网站查看。');
    expect(smsText([facts('XC-1')], 'en', true)).toMatch(
      /^\[Demonstration\] \[Xuchang\] Case XC-1: Accepted/,
    );
    for (const words of Object.values(messageTemplates.sms))
      for (const text of [words.zh, words.en])
        expect(text.replaceAll(/\{(city|number|numbers|count|what|code|service|link)\}/g, '')).not.toMatch(
          /[{}]/,
        );
  });

  test('several notices are one message', () => {
    const all = ['A', 'B', 'B', 'C', 'D'].map(facts);
    expect(smsText(all, 'zh', false)).toBe('【许昌市】你有 5 条新消息，涉及办件A、B、C等。请登录网站查看。');
    const { subject, text } = emailText(all, 'en', { demonstration: false, settings: 'https://s' });
    expect(subject).toBe('5 new notices');
    expect(text.match(/Accepted/g)).toHaveLength(5);
    expect(text).toContain('https://s');
  });

  test('what a demonstration sends says so first', () => {
    const { subject, text } = emailText([facts('XC-1')], 'zh', { demonstration: true, settings: 's' });
    expect(subject).toBe('【演示】办件 XC-1：已受理');
    expect(text.startsWith('【演示】')).toBe(true);
  });
});

describe('service 送达 (民事诉讼法 art. 90)', () => {
  const none = { madeAvailableAt: null, deliveredAt: null, readAt: null };
  const june = (day: string) => `2022-06-${day}T09:00:00+08:00`;

  test('an electronic document is served when it arrives in the recipient’s system, read or not', () => {
    expect(servedAt(electronicService, none)).toBeNull();
    expect(servedAt(electronicService, { ...none, madeAvailableAt: june('01'), readAt: june('05') })).toEqual(
      {
        at: june('01'),
        by: 'arrival',
      },
    );
    expect(
      servedAt(electronicService, { madeAvailableAt: june('02'), deliveredAt: june('01'), readAt: null })?.at,
    ).toBe(june('01'));
  });

  test('whoever has read it is served, whatever is known of its arrival', () => {
    expect(servedAt(electronicService, { ...none, readAt: june('03') })).toEqual({
      at: june('03'),
      by: 'reading',
    });
    const late = { ...none, deliveredAt: june('04'), readAt: june('03') };
    expect(servedAt(electronicService, late)?.at).toBe(june('03'));
    const reading = { ...electronicService, served: 'on-reading' as const };
    expect(servedAt(reading, { ...none, madeAvailableAt: june('01') })).toBeNull();
  });
});
