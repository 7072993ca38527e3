import { expect, test } from 'vitest';
import type { Measure } from '../types.ts';
import { bySection } from './sections.ts';

const text = (zh: string) => ({ zh, en: zh });
const measure = (id: string, section: string | null) =>
  ({ id, section: section === null ? null : text(section) }) as Measure;

test('measures stand under their sections in the plan’s order; a section that comes back stands twice', () => {
  const sections = bySection([
    measure('1', null),
    measure('2', '甲'),
    measure('3', '甲'),
    measure('4', '乙'),
    measure('5', '甲'),
  ]);
  expect(
    sections.map(({ section, measures }) => [section?.zh ?? null, measures.map(({ id }) => id)]),
  ).toEqual([
    [null, ['1']],
    ['甲', ['2', '3']],
    ['乙', ['4']],
    ['甲', ['5']],
  ]);
});
