import { expect, test } from 'vitest';
import { KeptFiles } from './kept-files.ts';

test('a file is made once, however many ask for it at once, and only the last few are kept', async () => {
  const files = new KeptFiles(2);
  const made: string[] = [];
  const get = async (key: string) =>
    (
      await files.get(key, async () => {
        made.push(key);
        return Buffer.from(key);
      })
    ).toString();
  expect(await Promise.all([get('a'), get('a'), get('b')])).toEqual(['a', 'a', 'b']);
  await get('a');
  await get('c');
  await get('a');
  expect(made).toEqual(['a', 'b', 'c']);
  await get('b');
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

test('what could not be made is tried again', async () => {
  const files = new KeptFiles(2);
  await expect(files.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect((await files.get('a', async () => Buffer.from('a'))).toString()).toBe('a');
});
