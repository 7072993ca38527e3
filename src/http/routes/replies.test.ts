import { validateHeaderValue } from 'node:http';
import { expect, test } from 'vitest';
import { attachment } from './replies.ts';

/** A header holds bytes: those of UTF-8, each as one letter. */
const asBytes = (name: string) => Buffer.from(name, 'utf8').toString('latin1');

test.each([
  ['startup-steps.csv', `attachment; filename="startup-steps.csv"; filename*=UTF-8''startup-steps.csv`],
  [
    '开办时间（小时）.csv',
    `attachment; filename="${asBytes('开办时间（小时）.csv')}"; filename*=UTF-8''%E5%BC%80%E5%8A%9E%E6%97%B6%E9%97%B4%EF%BC%88%E5%B0%8F%E6%97%B6%EF%BC%89.csv`,
  ],
  [`it's "two".csv`, `attachment; filename="it's _two_.csv"; filename*=UTF-8''it%27s%20%22two%22.csv`],
])('a file called %s can be kept under its name', (name, header) => {
  expect(attachment(name)).toBe(header);
  expect(() => validateHeaderValue('content-disposition', header)).not.toThrow();
});
