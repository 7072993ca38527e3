import { expect, test } from 'vitest';
import { checkCity } from '../../kernel/city/index.ts';
import { smallCity } from '../../kernel/city/small-city.fixture.ts';
import { form, outcome, service, step, word } from '../../kernel/process/declared.fixture.ts';
import { schemaOfData } from './data-schema.ts';

const report = service('report', { done: 'favourable' }, [
  step(
    'say',
    { duty: 'desk' },
    { form: form({ progress: { ...word, 'x-when': 'true' }, share: word }), outcomes: [outcome('said')] },
  ),
]);

test('what a step’s form asked is read with its title; what rules alone have set has none', () => {
  const data = { progress: 'Half of it', share: 50, checkedOn: '2022-06-01' };
  const { properties } = schemaOfData(checkCity(smallCity()), report, data, {}) as {
    properties: Record<string, object>;
  };
  expect(Object.keys(properties)).toEqual(['progress']);
  expect(properties.progress).toMatchObject({ ...word, 'x-text': { title: { zh: 'progress' } } });
  expect(properties.progress).not.toHaveProperty('x-when');
});

test('what has taken the place of an entry of the case’s form is read in its place', () => {
  const task = { ...report, form: form({ due: word, title: word }) };
  const { properties } = schemaOfData(
    checkCity(smallCity()),
    task,
    { due: '2022-08-31', title: 'Pipes' },
    { due: '2022-06-30', title: 'Pipes' },
  ) as { properties: Record<string, object> };
  expect(Object.keys(properties)).toEqual(['due']);
  expect(properties.due).toMatchObject({ 'x-text': { title: { en: 'due' } }, 'x-instead': true });
});
