import { expect, test } from 'vitest';
import type { Person } from './person.ts';
import { comeToRest } from './rest.ts';

const quiet = { due: 0, unordered: 0, unread: 0, unsent: 0, unanswered: 0 };

/** An administrator who is told this, one answer after the other, and of parties always the same. */
function told(background: readonly Partial<typeof quiet>[], later = 0): { who: Person; asked: string[] } {
  const asked: string[] = [];
  const answers = [...background];
  const must = (async (_method: string, path: string) => {
    asked.push(path);
    if (path === '/api/operations/parties') return { items: [{ id: 'bank', later }] };
    return { ...quiet, ...(answers.length > 1 ? answers.shift() : answers[0]) };
  }) as Person['must'];
  return { who: { username: 'administrator', must, ask: () => Promise.reject(new Error('unused')) }, asked };
}

test('the city is at rest when nothing is under way, and not before', async () => {
  const { who, asked } = told([{ due: 2 }, { unread: 1 }, { unordered: 1 }, { unsent: 1 }, {}]);
  expect(await comeToRest(who, false)).toBe(true);
  expect(asked).toHaveLength(5);
});

test('what has not gone out is waited for unless somebody is away', async () => {
  expect(await comeToRest(told([{ unsent: 3 }]).who, true)).toBe(true);
});

test('answers that a slow party gives later are not waited for; the others are', async () => {
  expect(await comeToRest(told([{ unanswered: 2 }], 2).who, false)).toBe(true);
  const { who, asked } = told([{ unanswered: 3 }, { unanswered: 2 }], 2);
  expect(await comeToRest(who, false)).toBe(true);
  expect(asked.filter((path) => path.endsWith('/background'))).toHaveLength(2);
});
