import { expect, test } from 'vitest';
import { LARGEST_DOCUMENT } from '../../../../src/usecases/plan-import/read-document.ts';
import { largestFile, uploadPlan } from './upload.ts';

test('a file that the server would refuse for its size is not sent, and is told so in its words', async () => {
  expect(largestFile).toBe(LARGEST_DOCUMENT);
  const file = { name: 'scan.txt', size: 50 * 1024 * 1024 } as File;
  const sent = uploadPlan(file, 'en', { progress: () => {}, signal: new AbortController().signal });
  await expect(sent).rejects.toMatchObject({
    code: 'plan.too-large',
    status: 413,
    body: {
      title: 'The file is 50 MB, over the limit of 20 MB',
      message: { zh: '文件有 50 MB，超过 20 MB 的上限' },
    },
  });
});
