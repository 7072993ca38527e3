import { expect, test } from 'vitest';
import type { CaseView } from '../../api/types.ts';
import { sentBackTo } from './sent-back.ts';

type Given = Pick<CaseView, 'moves' | 'strands'>;

const text = (zh: string) => ({ zh, en: zh });

/** A report that was reviewed at ten and reported on again, without more, at eleven. */
function given(over: {
  kind?: string;
  favourable?: boolean;
  openedAt?: string;
  moves?: readonly string[];
}): Given {
  const { kind = 'review', favourable = false, openedAt = '2022-06-01T11:00', moves = ['report'] } = over;
  const strands = [
    {
      step: { code: 'report', name: text('报告') },
      kind: 'works',
      status: 'open',
      openedAt,
      doneAt: null,
      after: ['report', 'review'],
    },
    {
      step: { code: 'review', name: text('审核') },
      kind,
      status: 'done',
      openedAt: '2022-06-01T09:00',
      doneAt: '2022-06-01T10:00',
      outcome: { code: 'returned', name: text('退回'), favourable },
      reason: text('没有附截图'),
      after: ['report'],
    },
  ];
  return { moves: moves.map((step) => ({ act: 'complete-step', step })), strands } as unknown as Given;
}

const reasons = (view: Given) => sentBackTo(view).map(({ again, by }) => [again.step.code, by.reason?.zh]);

test('what a review sent back is said to whoever has to do it again, until it is handed on', () => {
  expect(reasons(given({}))).toEqual([['report', '没有附截图']]);
  expect(reasons(given({ openedAt: '2022-06-01T10:00' }))).toEqual([['report', '没有附截图']]);
});

test('it is said to nobody else, and nothing is where it was agreed to', () => {
  expect(reasons(given({ moves: [] }))).toEqual([]);
  expect(reasons(given({ favourable: true }))).toEqual([]);
});

test('what a decision refused is said once', () => {
  expect(reasons(given({ kind: 'decide', openedAt: '2022-06-01T10:00' }))).toHaveLength(1);
  expect(reasons(given({ kind: 'decide' }))).toEqual([]);
});
