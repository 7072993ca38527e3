import { describe, expect, test } from 'vitest';
import { asker, officer, sweeper, tell } from '../../src/kernel/process/clock-story.fixture.ts';
import { checkDefinition, legalMoves } from '../../src/kernel/process/index.ts';
import { lawsuit } from './lawsuit.fixture.ts';

const clerk = officer('court', 'clerk');
const judge = officer('court');
const president = officer('court', 'head');

function filed(small: boolean) {
  const suit = tell(lawsuit);
  suit.submit('2023-03-01T09:00', { claim: 80_000, small });
  suit.act(clerk, '2023-03-06T09:00', { act: 'accept' });
  return suit;
}

const ask = (extension: string, value: number) =>
  ({ act: 'request-extension', extension, value, reason: '案情复杂' }) as const;
const granted = { act: 'decide-extension', granted: true, reason: '' } as const;
const shown = { text: '委托书', files: [] };

test('the declaration has no fault', () => {
  expect(checkDefinition(lawsuit)).toEqual([]);
});

describe('filing (民事诉讼法 art. 126)', () => {
  test('the court answers within seven days, days off included', () => {
    const suit = tell(lawsuit);
    suit.submit('2023-03-01T09:00', { claim: 80_000, small: false });
    expect(suit.dueOf(suit.state.acceptanceClock)).toBe('2023-03-08T18:00');
  });

  test('a statement posted earlier was filed when it was posted (art. 85)', () => {
    const suit = tell(lawsuit);
    suit.act(clerk, '2023-03-03T09:00', {
      act: 'submit',
      region: 'north',
      channel: 'post',
      applicant: { party: 'p1', account: null, name: '林家小馆' },
      form: { claim: 80_000, small: false },
      parent: null,
      late: { occurredAt: '2023-02-28T16:00:00+08:00', evidence: { text: '邮戳', files: [] } },
    });
    expect(suit.state.submittedAt).toBe('2023-02-28T16:00:00+08:00');
    expect(suit.dueOf(suit.state.acceptanceClock)).toBe('2023-03-07T18:00');
  });
});

describe('the time of the trial', () => {
  test('ordinary: six months from the day after filing (art. 152)', () => {
    const suit = filed(false);
    expect(suit.dueOf(suit.state.clocks.statutory)).toBe('2023-09-06T18:00');
  });

  test('small claims: two months (art. 168); converted, six counted from the same day (art. 169, 解释 258)', () => {
    const suit = filed(true);
    expect(suit.dueOf(suit.state.clocks.statutory)).toBe('2023-05-06T18:00');
    expect(Object.keys(suit.state.steps)).toContain('small-trial');
    suit.complete(judge, '2023-04-20T09:00', 'small-trial', 'convert', { reason: '需要鉴定' });
    expect(suit.dueOf(suit.state.clocks.statutory)).toBe('2023-09-06T18:00');
    expect(suit.state.steps.trial?.status).toBe('open');
  });

  test('appraisal and announcement are deducted, each for its longest time at most', () => {
    const suit = filed(false);
    const stop = (suspension: string) =>
      ({ act: 'suspend', suspension, note: '通知当事人', evidence: shown }) as const;
    suit.act(judge, '2023-04-03T08:30', stop('appraisal'));
    suit.act(judge, '2023-04-23T08:30', { act: 'resume' });
    // Twenty days were deducted: 6 September becomes 26 September.
    expect(suit.dueOf(suit.state.clocks.statutory)).toBe('2023-09-26T18:00');
    suit.act(judge, '2023-05-04T08:30', stop('announcement'));
    suit.sweepUntil('2023-07-01T00:00');
    // Thirty more and no more, although nobody resumed it; the last day falls on a working day.
    expect(suit.state.phase).toBe('running');
    expect(suit.dueOf(suit.state.clocks.statutory)).toBe('2023-10-26T18:00');
  });

  test('small claims are extended by one month at most, and as ordinary ones only once converted (art. 168)', () => {
    const suit = filed(true);
    expect(suit.act(judge, '2023-04-21T09:00', ask('president', 6))).toBe('case.extension-refused');
    expect(suit.act(judge, '2023-04-21T09:00', ask('small-claims', 2))).toBe('case.extension-too-long');
    expect(suit.act(judge, '2023-04-21T09:00', ask('small-claims', 1))).toEqual(['extension-requested']);
    suit.act(president, '2023-04-28T09:00', granted);
    expect(suit.dueOf(suit.state.clocks.statutory)).toBe('2023-06-06T18:00');
    suit.complete(judge, '2023-05-08T09:00', 'small-trial', 'convert', { reason: '需要鉴定' });
    expect(suit.act(judge, '2023-05-08T10:00', ask('president', 6))).toEqual(['extension-requested']);
  });

  test('what small claims were given goes with their procedure: six months from filing and no more (解释 258)', () => {
    const suit = filed(true);
    suit.act(judge, '2023-04-21T09:00', ask('small-claims', 1));
    suit.act(president, '2023-04-28T09:00', granted);
    suit.complete(judge, '2023-05-08T09:00', 'small-trial', 'convert', { reason: '需要鉴定' });
    expect(suit.dueOf(suit.state.clocks.statutory)).toBe('2023-09-06T18:00');
  });

  test('the president decides five days before the end or not at all (延长审限规定 art. 1)', () => {
    const suit = filed(false);
    suit.act(judge, '2023-08-22T09:00', ask('president', 6));
    expect(suit.act(president, '2023-09-02T09:00', granted)).toBe('case.extension-late');
    expect(suit.act(president, '2023-09-01T17:00', granted)).toEqual(['case-extended']);
  });

  test('a hearing adjourned for new evidence is not counted, one month at most, twice (art. 3; 审限规定 art. 9)', () => {
    const suit = filed(false);
    const adjourn = { act: 'suspend', suspension: 'adjournment', note: '申请新的证人到庭' } as const;
    suit.act(judge, '2023-04-03T08:30', adjourn);
    suit.sweepUntil('2023-05-15T00:00');
    // The month from 3 April is left out and no more: 6 September becomes 6 October, in the holiday, so the 7th.
    expect(suit.state.phase).toBe('running');
    expect(suit.dueOf(suit.state.clocks.statutory)).toBe('2023-10-07T18:00');
    suit.act(judge, '2023-05-16T08:30', adjourn);
    suit.act(judge, '2023-05-23T08:30', { act: 'resume' });
    expect(suit.act(judge, '2023-06-01T08:30', adjourn)).toBe('case.suspension-spent');
    const small = filed(true);
    small.act(judge, '2023-04-03T08:30', adjourn);
    small.act(judge, '2023-04-10T08:30', { act: 'resume' });
    expect(small.act(judge, '2023-04-17T08:30', adjourn)).toBe('case.suspension-spent');
    expect(
      legalMoves(lawsuit, small.state, judge).find(({ act }) => act === 'suspend')?.choices,
    ).not.toContainEqual(expect.objectContaining({ code: 'adjournment' }));
    small.complete(judge, '2023-04-20T09:00', 'small-trial', 'convert', { reason: '需要鉴定' });
    expect(small.act(judge, '2023-04-24T08:30', adjourn)).toEqual(['case-suspended']);
  });

  test('urgent preservation is ruled on within 48 hours (art. 103), counted from the next hour (解释 art. 125)', () => {
    const suit = tell(lawsuit);
    suit.submit('2023-03-01T09:00', { claim: 80_000, small: false, urgent: true });
    suit.act(clerk, '2023-03-03T16:20', { act: 'accept' });
    const { clock } = suit.state.steps.preservation ?? {};
    // A Friday afternoon: hours run on over the weekend.
    expect(suit.dueOf(clock)).toBe('2023-03-05T17:00');
  });

  test('extensions: the president first, then the higher court, each asked for 15 days ahead', () => {
    const suit = filed(false);
    expect(suit.act(judge, '2023-08-01T09:00', ask('higher-court', 3))).toBe('case.extension-refused');
    expect(suit.act(judge, '2023-08-23T09:00', ask('president', 6))).toBe('case.extension-late');
    expect(suit.act(judge, '2023-08-22T09:00', ask('president', 6))).toEqual(['extension-requested']);
    expect(suit.act(president, '2023-09-01T09:00', granted)).toEqual(['case-extended']);
    expect(suit.dueOf(suit.state.clocks.statutory)).toBe('2024-03-06T18:00');
    expect(suit.act(judge, '2024-02-20T09:00', ask('president', 6))).toBe('case.extension-refused');
    expect(suit.act(judge, '2024-02-20T09:00', ask('higher-court', 3))).toEqual(['extension-requested']);
    expect(suit.act(president, '2024-02-27T09:00', granted)).toBe('access.not-permitted');
    expect(suit.act(officer('higher-court', 'head'), '2024-02-27T09:00', granted)).toEqual(['case-extended']);
    expect(suit.dueOf(suit.state.clocks.statutory)).toBe('2024-06-06T18:00');
  });
});

describe('appeal (art. 171, 158, 174, 183)', () => {
  function judged() {
    const suit = filed(false);
    suit.complete(judge, '2023-08-01T15:00', 'trial', 'judgment');
    return suit;
  }

  test('nobody appeals within fifteen days: the judgment binds by itself', () => {
    const suit = judged();
    expect(suit.dueOf(suit.state.steps['appeal-period']?.clock)).toBe('2023-08-16T18:00');
    expect(suit.act(sweeper, '2023-08-16T18:00', { act: 'check-clocks' })).not.toContain('case-ended');
    suit.sweepUntil('2023-08-16T18:01');
    expect(suit.state.outcome).toEqual({ code: 'judged', class: 'settled' });
    expect(suit.events('step-completed').at(-1)).toMatchObject({ outcome: 'none', deemed: true });
  });

  test('an appeal after the fifteen days comes too late, whether or not anybody has looked since', () => {
    const suit = judged();
    expect(suit.complete(asker, '2023-08-17T09:00', 'appeal-period', 'appealed')).toBe(
      'case.move-not-allowed',
    );
    expect(suit.complete(asker, '2023-08-16T17:59', 'appeal-period', 'appealed')).toContain('step-completed');
  });

  test('appealed, the file goes up and the higher court has three months of its own', () => {
    const suit = judged();
    suit.complete(asker, '2023-08-10T10:00', 'appeal-period', 'appealed');
    expect(suit.state.stopped).toBe(true);
    suit.complete(clerk, '2023-08-14T10:00', 'transfer-file', 'sent');
    const second = suit.state.steps['second-instance'];
    expect(second?.office).toBe('higher-court@north');
    expect(suit.dueOf(second?.clock)).toBe('2023-11-14T18:00');
    expect(suit.complete(judge, '2023-10-09T10:00', 'second-instance', 'upheld')).toBe(
      'access.not-permitted',
    );
    suit.complete(officer('higher-court'), '2023-10-09T10:00', 'second-instance', 'upheld');
    expect(suit.state.phase).toBe('ended');
  });
});
