import { expect, test } from 'vitest';
import { processorTime } from '../../../../test/support/processor-time.ts';
import { takeDutyParentheses } from './closing-parenthesis.ts';

const context = { year: 2026, horizon: '2026-12' };

test('duties are taken out of the wording, and what is no duty stays', () => {
  expect(takeDutyParentheses('精简材料（含复印件）。（牵头单位：市发改委；6月底前完成）', context)).toEqual({
    text: '精简材料（含复印件）。',
    duties: ['牵头单位：市发改委；6月底前完成'],
  });
  expect(takeDutyParentheses('精简材料。（市发改委、市财政局，6月底前）。', context)).toEqual({
    text: '精简材料。',
    duties: ['市发改委、市财政局，6月底前'],
  });
  expect(takeDutyParentheses('精简材料（市发改委）', context).duties).toEqual([]);
});

test('thousands of parentheses take time that grows with their number, not with its square', () => {
  const millisecondsFor = (count: number): number => {
    const text = '推进各项措施（包括各类事项），持续优化，'.repeat(count);
    return processorTime(() => takeDutyParentheses(text, context));
  };
  millisecondsFor(1000);
  const some = Math.max(5, Math.min(millisecondsFor(2000), millisecondsFor(2000)));
  expect(Math.min(millisecondsFor(16_000), millisecondsFor(16_000))).toBeLessThan(some * 24);
});
