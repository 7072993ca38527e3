import { expect, test } from 'vitest';
import { speak } from '../../language/words.ts';
import { shareWords } from './forecast-section.tsx';
import { knownWords } from './known-words.ts';

test('a chance near nothing or everything is said without “about”', () => {
  const [zh, en] = [speak(knownWords, 'zh'), speak(knownWords, 'en')];
  expect([0.01, 0.52, 0.99].map((chance) => zh.chance(shareWords(chance, zh), '90%'))).toEqual([
    '达到 90% 的可能不到 5%',
    '达到 90% 的可能约 50%',
    '达到 90% 的可能在 95% 以上',
  ]);
  expect([0.01, 0.52, 0.99].map((chance) => en.chance(shareWords(chance, en), '90 %'))).toEqual([
    'Chance of meeting 90 %: under 5%',
    'Chance of meeting 90 %: about 50%',
    'Chance of meeting 90 %: over 95%',
  ]);
});
