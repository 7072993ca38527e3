import { expect, test } from 'vitest';
import { receiptSays } from './receipt-says.ts';

const morning = '2022-06-01T09:00:00.000+08:00';
const noon = '2022-06-01T12:00:00.000+08:00';
const refused = { name: { zh: '不予登记', en: 'Refused' }, class: 'unfavourable' } as const;
const taken = {
  status: 'done',
  waiting: false,
} as const;
const amending = { status: 'open', waiting: true } as const;

test('a receipt says that work has begun only where it has', () => {
  const open = { openedAt: morning, endedAt: null, outcome: null, strands: [] };
  expect(receiptSays({ ...open, phase: 'submitted' }).title.en).toBe('Submitted; waiting to be accepted');
  expect(receiptSays({ ...open, phase: 'running' }).title.en).toBe('Submitted; work has started');
  const back = { ...open, phase: 'running', strands: [taken, amending] } as const;
  expect(receiptSays(back).title.en).toBe('Submitted; you have a step to do');
});

test('of a case that rules decided at once it says what came of it', () => {
  const ended = { phase: 'ended', openedAt: morning, endedAt: morning } as const;
  expect(receiptSays({ ...ended, outcome: refused, strands: [taken] })).toMatchObject({
    title: { zh: '已提交，当场有了结果：不予登记', en: 'Submitted and decided: Refused' },
    good: false,
  });
  const granted = { name: { zh: '准予', en: 'Granted' }, class: 'favourable' } as const;
  expect(receiptSays({ ...ended, outcome: granted, strands: [taken] })).toMatchObject({
    title: { zh: '已提交，当场办结：准予', en: 'Submitted and completed: Granted' },
    good: true,
  });
});

test('and of one that ended later that it has', () => {
  const ended = { phase: 'ended', openedAt: morning, endedAt: noon } as const;
  expect(receiptSays({ ...ended, outcome: refused, strands: [] }).title.zh).toBe('已办结：不予登记');
});
