import { expect, test } from 'vitest';
import { unknownQuotations, withFigures } from './quoted-figures.ts';

const say = (code: string): string | null => (code === 'startup-days' ? '0.8 天' : null);

test('a code in braces is read as its figure, whatever keyboard its braces come from', () => {
  expect(withFigures('平均 {startup-days}，｛ startup-days ｝', say)).toBe('平均 0.8 天，0.8 天');
});

test('whatever else stands in braces stays, and is named once as it was typed', () => {
  const text = '{startup-days} {Startup-Days} {开办时间}，再看 {开办时间}；{ }不算空话';
  expect(withFigures(text, say)).toBe('0.8 天 {Startup-Days} {开办时间}，再看 {开办时间}；{ }不算空话');
  expect(unknownQuotations(text, new Set(['startup-days']))).toEqual(['Startup-Days', '开办时间']);
});
