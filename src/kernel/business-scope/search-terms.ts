import type { ScopeTerm } from './catalogue.ts';

/** What people put around the thing they want to do, and does not tell one business from another. */
const wishes = [
  '我想开一家',
  '我想开一个',
  '我想开个',
  '我要开一家',
  '我要开个',
  '我想',
  '我要',
  '想要',
  '怎么',
  '如何',
  '开一家',
  '开一个',
  '开个',
  '开办',
  '经营',
  '从事',
];
const fillers = new Set(
  'i a an the to of for and or in on my want would like open run start set up do how business shop'.split(
    ' ',
  ),
);

/**
 * The terms that answer everyday words in either language, best first: a term or search word said exactly, then one
 * that holds what was typed or is held by it, then what shares most of its characters. None for nothing typed.
 */
export function searchTerms(terms: readonly ScopeTerm[], typed: string, limit = 20): readonly ScopeTerm[] {
  const asked = plain(typed);
  if (asked === '') return [];
  const core = coreOf(asked);
  const english = englishWords(asked);
  return terms
    .map((term, at) => ({ term, at, score: score(term, asked, core, english) }))
    .filter((found) => found.score > 0)
    .sort((left, right) => right.score - left.score || left.at - right.at)
    .slice(0, limit)
    .map(({ term }) => term);
}

function score(term: ScopeTerm, asked: string, core: string, english: readonly string[]): number {
  if (term.code.toLowerCase() === asked) return 200;
  const chinese = [term.name.zh, ...term.words.filter((word) => /\p{Script=Han}/u.test(word))].map(plain);
  const inEnglish = plain(
    [term.name.en, ...term.words.filter((word) => !/\p{Script=Han}/u.test(word))].join(' '),
  );
  const latin = new Set(englishWords(inEnglish));
  const said = english.filter((word) => latin.has(word) || latin.has(singular(word))).length;
  // Words that stand together as they were typed mean more than the same words apart.
  const together = inEnglish.includes(asked) ? 20 : 0;
  const byEnglish =
    english.length === 0 || said === 0
      ? 0
      : Math.round((60 * said) / english.length) + together - latin.size / 10;
  return Math.max(...chinese.map((word) => byChinese(word, asked, core)), byEnglish);
}

function byChinese(word: string, asked: string, core: string): number {
  if (word === asked) return 120;
  if (word === core) return 110;
  // A short word within a long term says less of it.
  if (core.length > 1 && word.includes(core)) return 80 + Math.round((10 * core.length) / word.length);
  if (word.length > 1 && asked.includes(word)) return 70 + word.length;
  return shared(word, core);
}

/** Two characters in a row in common, of at least half of what was typed. */
function shared(word: string, core: string): number {
  if (core.length < 3 || !/\p{Script=Han}/u.test(core)) return 0;
  const pairs = Array.from({ length: core.length - 1 }, (_, at) => core.slice(at, at + 2));
  const found = pairs.filter((pair) => word.includes(pair)).length;
  return found * 2 >= pairs.length ? 20 + (20 * found) / pairs.length : 0;
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ');
}

/** What is left of a wish; where nothing is left, the wish itself. */
function coreOf(asked: string): string {
  const wish = wishes.find((each) => asked.startsWith(each) && asked.length > each.length);
  const rest = wish === undefined ? asked : asked.slice(wish.length);
  return /^(开|做|卖|干)\p{Script=Han}{2,}/u.test(rest) ? rest.slice(1) : rest;
}

function englishWords(text: string): readonly string[] {
  return [...plain(text).matchAll(/[a-z&]{2,}/g)].map(([word]) => word).filter((word) => !fillers.has(word));
}

function singular(word: string): string {
  return word.replace(/ies$/, 'y').replace(/s$/, '');
}
