import { describe, expect, test } from 'vitest';
import { evaluate } from '../../kernel/process/expression.ts';
import { officer, story } from '../../kernel/process/story.fixture.ts';
import { feeRelief } from './around/fee-relief.ts';
import { book } from './book.fixture.ts';
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
    facts: { unit: { use: asked.use }, choice: null },
    today: '2022-06-06',
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

describe('附件7·三(六): a county decides whether firms pay', () => {
  const decision = { chosen: true, document: '示例政〔2022〕6号', from: '2022-06-01' };
  const deng = officer('deng', 'property-registration@north');

  /** A register of a county that decided so, and what a workshop between firms costs there on Monday 6 June. */
  function decided(...decisions: readonly (typeof decision)[]) {
    const register = book();
    for (const form of decisions) {
      const told = story(feeRelief.service, { place: register.place });
      expect(told.submit(form, '2022-06-06T08:30', deng)).toContain('case-submitted');
    }
    const cost = (when?: string) => {
      register.first(1);
      register.sell(1, 2, {}, when);
      return register.state.data.registrationFeeFen;
    };
    return { register, cost };
  }

  test('and pays nothing from the day on, by a document that everybody reads', () => {
    const { register, cost } = decided(decision);
    expect(register.place.entry('property-fee-relief', 'north')).toEqual({
      region: 'north',
      ...decision,
      before: false,
      publishedOn: '2022-06-06',
    });
    expect(cost()).toBe(0);
  });

  test('they pay where nothing was decided', () => {
    expect(decided().cost()).toBe(55_000);
  });

  test('until the day has come it is as it was', () => {
    const later = { ...decision, from: '2022-06-08' };
    expect(decided(later).cost('2022-06-07T09:00')).toBe(55_000);
    expect(decided(later).cost('2022-06-08T09:00')).toBe(0);
  });

  test('and a county may go back on it, from a day on', () => {
    const back = { chosen: false, document: '示例政〔2022〕9号', from: '2022-06-08' };
    expect(decided(decision, back).cost('2022-06-07T09:00')).toBe(0);
    expect(decided(decision, back).cost('2022-06-08T09:00')).toBe(55_000);
  });

  test('it is for the registrar of the county alone', () => {
    const told = story(feeRelief.service, { place: book().place });
    expect(told.submit(decision, '2022-06-06T08:30', officer('fa', 'court-enforcement@north'))).toBe(
      'access.not-permitted',
    );
  });
});
