import { expect, test } from 'vitest';
import { answerLines } from './answer-lines.ts';

test('a year is read as a year, and an amount in groups', () => {
  const field = (zh: string, bounds: object) => ({
    type: 'integer',
    ...bounds,
    'x-text': { title: { zh, en: zh } },
  });
  const source = {
    type: 'object',
    properties: {
      year: field('年度', { minimum: 2020, maximum: 2100 }),
      people: field('人数', { minimum: 0, maximum: 9000 }),
    },
  };
  const lines = answerLines(source, source, { year: 2022, people: 2022 }, 'zh');
  expect(lines.map(({ value }) => value)).toEqual(['2022', '2,022']);
});

test('a file is read by its name, and never by its id', () => {
  const source = {
    type: 'object',
    properties: {
      proof: { type: 'string', format: 'file', 'x-text': { title: { zh: '证明', en: 'Proof' } } },
    },
  };
  const files = [{ id: 'f-1', name: '报警回执.pdf' }];
  const valueIn = (given: typeof files) =>
    answerLines(source, source, { proof: 'f-1' }, 'zh', { files: given }).map(({ value }) => value);
  expect(valueIn(files)).toEqual(['报警回执.pdf']);
  expect(valueIn([])).toEqual(['文件已上传']);
});
