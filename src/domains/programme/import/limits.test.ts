import { expect, test } from 'vitest';
import { exclusionsIn } from './limits.ts';

test('what is not counted stands behind 不含 and before 除外', () => {
  expect(exclusionsIn('20个工作日内接通（不含设计、施工时间）')).toEqual(['设计、施工时间']);
  expect(exclusionsIn('20个工作日内接通（设计、施工时间除外）')).toEqual(['设计、施工时间']);
  expect(exclusionsIn('20个工作日内接通，设计、施工时间除外的办理时间由网上公布')).toEqual([
    '设计、施工时间',
  ]);
  expect(exclusionsIn('3日内答复（法律另有规定的除外）')).toEqual([]);
});
