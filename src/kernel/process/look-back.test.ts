import { describe, expect, test } from 'vitest';
import { checkDefinition } from './check.ts';
import { basis, outcome, service, step } from './declared.fixture.ts';
import type { ObligationDeclaration, ServiceDefinition } from './definition.ts';
import { evaluate } from './expression.ts';
import { officer, story, system } from './story.fixture.ts';

/* 回头看: what was put right has to hold for a while; where it does not, the matter is taken up again. */

const law = basis('invented', '1');
const days = (value: number) => ({ value, unit: 'natural-day' as const, basis: law });
const lookBack: ObligationDeclaration = {
  code: 'look-back',
  name: { zh: '回头看', en: 'Look back' },
  kind: 'commitment',
  basis: law,
  check: { by: { duty: 'watch' }, within: days(30), notBefore: days(10) },
  breach: { basis: law, notice: { zh: '问题反弹', en: 'It came back' }, reopens: 'relapse' },
};

function order(more: Partial<ServiceDefinition> = {}): ServiceDefinition {
  return service(
    'order',
    { closed: 'favourable' },
    [
      step(
        'mend',
        { duty: 'works' },
        { outcomes: [outcome('mended', { owes: ['look-back'], ends: [{ outcome: 'closed' }] })] },
      ),
    ],
    {
      openedBy: 'reaction',
      obligations: [lookBack],
      reopening: {
        grounds: [{ code: 'relapse', name: { zh: '反弹', en: 'Relapse' } }],
        opens: ['mend'],
        basis: law,
      },
      ...more,
    },
  );
}

const works = officer('hu', 'works@north');
const watch = officer('du', 'watch@north');
const look = (kept: boolean, reason = '') =>
  ({ act: 'check-obligation', obligation: 'look-back', kept, reason }) as const;

function mended() {
  const told = story(order());
  told.submit({}, '2022-06-01T09:00', system);
  told.complete(works, '2022-06-02T09:00', 'mend', 'mended');
  return told;
}

describe('a look-back', () => {
  test('says that it has held only when its time is over', () => {
    const told = mended();
    expect(told.state.phase).toBe('ended');
    // The tenth day is a Sunday, so that Monday is its last.
    expect(told.act(watch, '2022-06-13T17:00', look(true))).toBe('case.obligation-early');
    expect(told.act(watch, '2022-06-14T09:00', look(true))).toEqual(['obligation-kept']);
    expect(told.state.phase).toBe('ended');
  });

  test('that finds it come back takes the matter up again, on any day, with the reason', () => {
    const told = mended();
    expect(told.act(watch, '2022-06-05T09:00', look(false))).toBe('case.reason-missing');
    expect(told.act(watch, '2022-06-05T09:00', look(false, '又坏了'))).toEqual([
      'obligation-broken',
      'case-reopened',
      'step-opened',
    ]);
    expect(told.state).toMatchObject({ phase: 'reopened', reopened: 1 });
    expect(told.state.steps.mend).toMatchObject({ status: 'open', round: 2, office: 'works@north' });
    expect(told.last('case-reopened')).toMatchObject({ ground: 'relapse', reason: '又坏了' });
  });

  test('comes once more when it is closed once more, and counts from then', () => {
    const told = mended();
    told.act(watch, '2022-06-05T09:00', look(false, '又坏了'));
    told.complete(works, '2022-06-20T09:00', 'mend', 'mended');
    expect(told.state.obligations['look-back']?.status).toBe('to-check');
    expect(told.act(watch, '2022-06-25T09:00', look(true))).toBe('case.obligation-early');
    expect(told.act(watch, '2022-07-01T09:00', look(true))).toEqual(['obligation-kept']);
  });

  test('needs a ground that reopening declares', () => {
    const { reopening: _, ...without } = order();
    expect(checkDefinition(order()).map(({ code }) => code)).toEqual([]);
    expect(checkDefinition(without).map(({ path, code }) => `${path} ${code}`)).toEqual([
      '/order/obligations/look-back pack.reopening-ground-missing',
    ]);
  });
});

test('expressions count days', () => {
  expect(evaluate('daysLater("2022-02-27", 3)', {})).toBe('2022-03-02');
  expect(evaluate('daysBetween("2022-02-27", "2022-03-02")', {})).toBe(3);
  expect(evaluate('daysBetween(today, "2022-03-02")', { today: '2022-03-05' })).toBe(-3);
});
