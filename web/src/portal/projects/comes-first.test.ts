import { expect, test } from 'vitest';
import { comesFirst } from './comes-first.ts';

const project = { floorArea: 1795, source: 'here' };
const stop = (milestone: string, state: string) => ({ content: { milestone, state } });

test('nothing is accepted before there is a construction permit, and a title comes after acceptance', () => {
  expect(comesFirst('acceptance', project, [])).toBe('construction-permit');
  expect(comesFirst('acceptance', project, [stop('construction-permit', 'refused')])).toBe(
    'construction-permit',
  );
  expect(comesFirst('acceptance', project, [stop('construction-permit', 'done')])).toBeNull();
  expect(comesFirst('title', project, [stop('acceptance', 'refused')])).toBe('acceptance');
  expect(comesFirst('survey', project, [])).toBeNull();
});

test('small works need no permit, and what was admitted elsewhere may have it from there', () => {
  expect(comesFirst('acceptance', { ...project, floorArea: 280 }, [])).toBeNull();
  expect(comesFirst('acceptance', { ...project, source: 'elsewhere' }, [])).toBeNull();
});
