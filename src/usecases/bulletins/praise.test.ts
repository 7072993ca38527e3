import { expect, test } from 'vitest';
import { praiseParagraphs } from './paper-work.ts';
import type { StatedPlace } from './statement.ts';

const place = (name: string, measured: number, met: number, few = 0): StatedPlace => ({
  id: name,
  name: { zh: name, en: name },
  measured,
  met,
  few,
  missed: Array.from({ length: measured - met }, (_, at) => ({ zh: `${at}`, en: `missed ${at}` })),
  late: 0,
});

test('a place is praised or criticised by what can be judged of it, and left out where most cannot', () => {
  const said = praiseParagraphs({
    places: [place('North', 4, 4, 1), place('South', 4, 3), place('East', 1, 1, 6), place('West', 0, 0, 5)],
  }).map(({ en }) => en);
  expect(said).toEqual([
    'Everything that can be judged meets its target and nothing is late in North.',
    'The smallest part meets its target in South (3 of 4; missed: missed 0).',
  ]);
});

test('with one place alone nothing is compared', () => {
  expect(praiseParagraphs({ places: [place('North', 4, 4), place('East', 1, 1, 6)] })).toEqual([]);
});
