import { expect, test } from 'vitest';
import { evaluate } from '../../kernel/process/expression.ts';
import { transfer } from './services/transfer.ts';

const look = transfer.steps
  .find(({ code }) => code === 'look')
  ?.outcomes.find(({ code }) => code === 'clear');
const fee = (asked: { from: string; to: string; use: string; small?: boolean; relief?: boolean }) =>
  evaluate(look?.sets?.registrationFeeFen ?? '', {
    form: {
      fromKind: asked.from,
      toKind: asked.to,
      useKind: asked.use,
      ...(asked.small === undefined ? {} : { smallFirm: asked.small }),
    },
    facts: { unit: { use: asked.use } },
    region: { settings: asked.relief === undefined ? {} : { zeroCostTransfers: asked.relief } },
  });

/* 发改价格规〔2016〕2559号, and plan 6 (六). In fen. */
test.each([
  ['a home', { from: 'person', to: 'person', use: 'housing' }, 8_000],
  [
    'a workshop between firms, where the county did not opt',
    { from: 'firm', to: 'firm', use: 'industrial' },
    55_000,
  ],
  [
    'a workshop between firms, where it did',
    { from: 'firm', to: 'firm', use: 'industrial', relief: true },
    0,
  ],
  ['a home between firms, where it did', { from: 'firm', to: 'firm', use: 'housing', relief: true }, 8_000],
  [
    'a workshop from a firm to a person, where it did',
    { from: 'firm', to: 'person', use: 'industrial', relief: true },
    55_000,
  ],
  ['a shop that a small firm buys', { from: 'person', to: 'firm', use: 'commercial', small: true }, 0],
])('the fee of %s', (_what, asked, fen) => {
  expect(fee(asked)).toBe(fen);
});
