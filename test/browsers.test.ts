import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/*
 * What runs in browsers keeps to functions that the promised ones have (`web/README.md`): Chrome and Edge 110,
 * Firefox 115, Safari 16. The build brings down the language alone; a function that is not there fails on the phone of
 * whoever presses a button.
 */

/** Functions that came later to one of them, as they are written. */
const later: readonly (readonly [string, RegExp])[] = [
  ['Map.groupBy, Object.groupBy (Safari 17.4)', /\b(?:Map|Object)\.groupBy\(/],
  ['isWellFormed, toWellFormed (Firefox 119)', /\.(?:is|to)WellFormed\(/],
  ['Promise.withResolvers (Safari 17.4)', /\bPromise\.withResolvers\(/],
  ['Promise.try (Safari 18.2)', /\bPromise\.try\(/],
  ['Array.fromAsync (Chrome 121)', /\bArray\.fromAsync\(/],
  [
    'helpers of iterators (Safari 18.4)',
    /\.(?:entries|keys|values)\(\)\s*\.(?:map|filter|some|every|find|toArray|reduce|take|drop|flatMap)\(/,
  ],
  ['methods of sets (Firefox 127)', /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/],
  ['base64 and hex of bytes (Chrome 140)', /\bUint8Array\.from(?:Base64|Hex)\(|\.to(?:Base64|Hex)\(\)/],
  ['URL.canParse, URL.parse (Safari 17)', /\bURL\.(?:canParse|parse)\(/],
  ['Intl.Segmenter, Intl.DurationFormat (Firefox 125)', /\bIntl\.(?:Segmenter|DurationFormat)\b/],
  ['RegExp.escape (Chrome 136)', /\bRegExp\.escape\(/],
  ['looking back in a pattern (Safari 16.4)', /\(\?<[=!]/],
];

/** Runs on the server alone: pages that are drawn there, and the check of a city's files at the start. */
const elsewhere = /entry-server\.tsx$|kernel\/city\/check-/;

test('nothing that runs in a browser is newer than the browsers that are promised', () => {
  const sources = globSync(['web/src/**/*.{ts,tsx}', 'src/kernel/**/*.ts']).filter(
    (file) => !/\.(?:test|fixture)\.tsx?$/.test(file) && !elsewhere.test(file),
  );
  expect(sources.length).toBeGreaterThan(400);
  const found = sources.flatMap((file) => {
    const source = readFileSync(file, 'utf8').replaceAll(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
    return later.flatMap(([what, written]) => (written.test(source) ? [`${file}: ${what}`] : []));
  });
  expect(found).toEqual([]);
});
