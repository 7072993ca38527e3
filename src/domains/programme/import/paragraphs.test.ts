import { expect, test } from 'vitest';
import { processorTime } from '../../../../test/support/processor-time.ts';
import { collectFindings } from './findings.ts';
import { paragraphsOf } from './paragraphs.ts';
import { blocksOfText } from './source.ts';

const millisecondsFor = (lines: number): number => {
  const blocks = blocksOfText(
    `（一）推进改革，\n${'推进各项改革措施（包括各类事项），持续优化服务，\n'.repeat(lines)}`,
  );
  return processorTime(() => expect(paragraphsOf(blocks, collectFindings())).toHaveLength(1));
};

test('a text without full stops is joined in time that grows with its length, not with its square', () => {
  millisecondsFor(500);
  const some = Math.max(5, Math.min(millisecondsFor(2000), millisecondsFor(2000)));
  expect(Math.min(millisecondsFor(16_000), millisecondsFor(16_000))).toBeLessThan(some * 24);
});
