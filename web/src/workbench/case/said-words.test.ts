import { expect, test } from 'vitest';
import { formatCaseNumber } from '../../../../src/kernel/identity/case-number.ts';
import { piecesOf, registersSaid } from './said-words.tsx';

const number = formatCaseNumber({ city: 'XC', year: 2022, office: '0101', serial: 42 });
const other = formatCaseNumber({ city: 'XC', year: 2022, office: '0101', serial: 43 });

test('numbers of cases that may be opened are doors, also twice, and the rest stays as it was written', () => {
  const words = `见${number}、${other}和${number}。`;
  const pieces = piecesOf(words, [{ id: 'a', number }]);
  expect(pieces.map(({ text, id }) => [text, id])).toEqual([
    ['见', null],
    [number, 'a'],
    [`、${other}和`, null],
    [number, 'a'],
    ['。', null],
  ]);
  expect(piecesOf(words, [])).toEqual([{ at: 0, text: words, id: null }]);
});

test('evidence says of itself that it is a register', () => {
  const evidence = [
    { kind: 'cases', what: number },
    { kind: 'register', what: '任务台账' },
  ];
  expect([...registersSaid({ evidence, progress: '好', parts: null, days: ['2022-06-01', null] })]).toEqual([
    '/evidence/1/what',
  ]);
});
