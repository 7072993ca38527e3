import { expect, test } from 'vitest';
import { isPersonName, plainPersonName } from './person-name.ts';

test.each([
  '张三',
  '欧阳震华',
  '〇一',
  '𠮷田',
  '阿卜杜拉·买买提',
  '阿迪力·吾守尔·艾合买提',
  'John Smith',
  "Siobhán O'Neill",
  'Jean-Luc Martin',
  'Nguyễn Văn An',
])('%s is a name', (name) => {
  expect(isPersonName(name)).toBe(true);
  expect(plainPersonName(name)).toBe(name.normalize('NFC'));
});

test.each([
  '张三123',
  '1234',
  '张三（经理）',
  '张·',
  '·张三',
  '张··三',
  '张A',
  'John  Smith',
  'Smith-',
  '-',
  'a@b',
  '张三\n李四',
  '😀😀',
])('%j is none', (name) => {
  expect(isPersonName(name)).toBe(false);
});

test.each([
  ['张 三', '张三'],
  ['  李　明远 ', '李明远'],
  ['阿卜杜拉•买买提', '阿卜杜拉·买买提'],
  ['阿卜杜拉.买买提', '阿卜杜拉·买买提'],
  ['John   Smith', 'John Smith'],
  ['张三 123', '张三 123'],
])('%j is stored as %j', (typed, stored) => {
  expect(plainPersonName(typed)).toBe(stored);
  expect(plainPersonName(stored)).toBe(stored);
});
