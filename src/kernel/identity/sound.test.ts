import { expect, test } from 'vitest';
import { soundOf } from './sound.ts';

test.each([
  ['清禾', 'qing-he'],
  ['青河', 'qing-he'],
  ['鑫旺', 'xin-wang'],
  ['绿源', 'lv-yuan'],
  ['A禾', 'A-he'],
  ['', ''],
])('%s sounds like %s', (name, sound) => {
  expect(soundOf(name)).toBe(sound);
});
