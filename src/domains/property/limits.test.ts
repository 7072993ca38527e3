import { describe, expect, test } from 'vitest';
import { hall } from '../../kernel/process/story.fixture.ts';
import { due, formatMoment } from '../../kernel/time/index.ts';
import { home } from './around/home.ts';
import { book, consent, side } from './book.fixture.ts';
import { correction, reissue } from './services/change.ts';
import { proof, query } from './services/query.ts';
import { transfer, transferOfBatch } from './services/transfer.ts';

/*
 * 附件7·二, “311”: three working days as a rule; one for a mortgage, and for what one firm transfers to another that is no
 * housing; one hour for seven matters. Each asked for on Monday 6 June 2022 at nine.
 */

type Register = ReturnType<typeof book>;

/** The register with a unit of firm 1, or of Lin. */
function owned(by: 1 | 'lin' = 1, use = 'industrial') {
  const register = book();
  expect(register.first(by, use)).toBe('registered');
  return register;
}

/** What was promised of the last case, and when it had to be done. */
function promised(register: Register) {
  const clock = register.state.clocks.promised;
  if (clock === undefined || clock === null) throw new Error('nothing was promised');
  const { at } = due(clock, hall);
  return [clock.limit.value, clock.limit.unit, at === null ? null : formatMoment(at)];
}

const threeDays = [3, 'working-day', '2022-06-09T18:00'];
const oneDay = [1, 'working-day', '2022-06-07T18:00'];
const oneHour = [1, 'working-hour', '2022-06-06T10:00'];
const owner = side('owner', 1);

describe('three working days', () => {
  test.each<[string, (register: Register) => string]>([
    ['a change', (register) => register.move(1, '莲城大道 2 号')],
    [
      'a correction',
      (register) => register.act(correction, { area: 1201, proof: consent, why: '面积记错了', ...owner }),
    ],
    ['an advance notice', (register) => register.notice(1, 'lin')],
    ['a transfer from a firm to a person', (register) => register.sell(1, 'lin')],
  ])('%s', (_what, act) => {
    const register = owned();
    expect(act(register)).toBe('registered');
    expect(promised(register)).toEqual(threeDays);
  });

  test('a first registration', () => {
    expect(promised(owned())).toEqual(threeDays);
  });

  test('a transfer from a person to a firm, and between persons', () => {
    const register = owned('lin');
    expect(register.sell('lin', 2)).toBe('registered');
    expect(promised(register)).toEqual(threeDays);
    const homes = owned('lin', 'housing');
    expect(homes.sell('lin', 'wang', { useKind: 'housing' })).toBe('registered');
    expect(promised(homes)).toEqual(threeDays);
  });

  test('a home that one firm transfers to another: it is housing', () => {
    const register = owned(1, 'housing');
    expect(register.sell(1, 2, { useKind: 'housing' })).toBe('registered');
    expect(promised(register)).toEqual(threeDays);
  });

  test('a home between firms is not done in a day by calling it a workshop', () => {
    expect(owned(1, 'housing').sell(1, 2)).toBe('not-registrable');
  });
});

describe('one working day', () => {
  test('a mortgage', () => {
    const register = owned();
    expect(register.mortgage(1, 8)).toBe('registered');
    expect(promised(register)).toEqual(oneDay);
  });

  test.each(['industrial', 'commercial', 'public', 'other'])(
    'what one firm transfers to another, of %s use',
    (use) => {
      const register = owned(1, use);
      expect(register.sell(1, 2, { useKind: use })).toBe('registered');
      expect(promised(register)).toEqual(oneDay);
    },
  );

  test('each of a batch from firm to firm, as if it were asked for by itself', () => {
    expect(transferOfBatch.limits).toEqual(transfer.limits);
  });
});

test('a home with its title on handover has one day for both registrations (三)', () => {
  expect(home.limits.promised).toMatchObject([{ value: 1, unit: 'working-day' }]);
});

describe('one hour', () => {
  test.each<[string, (register: Register) => string]>([
    ['查封 a seizure', (register) => register.seize('执1号', '09:15')],
    [
      '解除查封 its release',
      (register) => {
        register.seize('执1号', '09:15');
        return register.release('执1号');
      },
    ],
    ['异议 an objection', (register) => register.object('wang')],
    [
      '注销 a cancellation',
      (register) => {
        register.mortgage(1, 8);
        return register.cancel('mortgage', 8, { number: String(register.list('mortgages')[0]?.number) });
      },
    ],
    ['换证 a certificate exchanged', (register) => register.act(reissue, owner)],
    ['查询 a query', (register) => register.act(query, { purpose: 'own', ...owner })],
    ['自助证明 a proof', (register) => register.act(proof, {})],
  ])('%s', (_what, act) => {
    const register = owned();
    expect(['registered', 'answered']).toContain(act(register));
    expect(promised(register)).toEqual(oneHour);
  });
});
