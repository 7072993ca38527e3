import { validateHeaderValue } from 'node:http';
import { expect, test } from 'vitest';
import { attachment } from './replies.ts';

test.each([
  ['startup-steps.csv', `attachment; filename="startup-steps.csv"; filename*=UTF-8''startup-steps.csv`],
  [
    '开办时间（小时）.csv',
    `attachment; filename="________.csv"; filename*=UTF-8''%E5%BC%80%E5%8A%9E%E6%97%B6%E9%97%B4%EF%BC%88%E5%B0%8F%E6%97%B6%EF%BC%89.csv`,
  ],
  [`it's "two".csv`, `attachment; filename="it_s__two_.csv"; filename*=UTF-8''it%27s%20%22two%22.csv`],
])('a file called %s can be kept under its name', (name, header) => {
  expect(attachment(name)).toBe(header);
  expect(() => validateHeaderValue('content-disposition', header)).not.toThrow();
});
