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

test('a text entered in both languages is one line, in the reader’s where there is one', () => {
  const text = (zh: string, en: string) => ({ type: 'string', 'x-text': { title: { zh, en } } });
  const source = {
    type: 'object',
    properties: {
      matter: text('问题', 'Matter'),
      matterEn: text('问题（英文）', 'Matter in English'),
      cityEn: text('英文城市名', 'City in English'),
    },
  };
  const read = (form: Record<string, string>, language: 'zh' | 'en') =>
    answerLines(source, source, form, language).map(({ label, value }) => [label, value]);
  const both = { matter: '办件超期', matterEn: 'A case is late', cityEn: 'Xuchang' };
  expect(read(both, 'zh')).toEqual([
    ['问题', '办件超期'],
    ['英文城市名', 'Xuchang'],
  ]);
  expect(read(both, 'en')).toEqual([
    ['Matter', 'A case is late'],
    ['City in English', 'Xuchang'],
  ]);
  expect(read({ matter: '办件超期' }, 'en')[0]).toEqual(['Matter', '办件超期']);
  const whole = answerLines(source, source, both, 'en', { everyEntry: true });
  expect(whole.map(({ value }) => value)).toEqual(['办件超期', 'A case is late', 'Xuchang']);
});
