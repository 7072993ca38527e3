import { describe, expect, test } from 'vitest';
import { asker, officer, tell } from './clock-story.fixture.ts';
import { snackBar } from './snack-bar.fixture.ts';

/*
 * What the law lets follow from time alone has followed, whether or not anybody has looked: a sweep that
 * was down gives nobody more time. None of these stories lets it run.
 */

const clerk = officer('food', 'clerk');
const handler = officer('food');
const form = { shop: '张记', lease: true };
const items = [{ field: 'place', text: '请补地点' }];
const correct = { act: 'request-correction', items } as const;

/** Asked for on Wednesday 2022-06-01; five working days end on Thursday the 9th, after the holiday of the 3rd. */
const asked = () => {
  const bar = tell(snackBar);
  bar.submit('2022-06-01T09:00', form);
  return bar;
};

describe('silence for five working days (行政许可法 art. 32)', () => {
  test('in time, a correction may be asked for and acceptance refused', () => {
    expect(asked().act(clerk, '2022-06-09T17:00', correct)).toEqual(['correction-requested']);
  });

  test('after it the application is accepted as of its receipt: no correction may be asked for, nor acceptance refused', () => {
    const bar = asked();
    expect(bar.act(clerk, '2022-06-10T09:00', correct)).toBe('case.move-not-allowed');
    expect(
      bar.act(clerk, '2022-06-10T09:00', { act: 'refuse-acceptance', reason: 'not-ours', note: '不属于' }),
    ).toBe('case.move-not-allowed');
    expect(bar.complete(handler, '2022-06-10T09:00', 'review', 'grant')).toEqual([
      'case-accepted',
      'step-opened',
      'step-completed',
      'certificate-issued',
      'obligation-opened',
      'case-ended',
    ]);
    expect(bar.state.acceptedAt).toBe('2022-06-01T09:00:00+08:00');
    const [accepted] = bar.stream.filter(({ body }) => body.type === 'case-accepted');
    expect(accepted).toMatchObject({ actor: { kind: 'system' }, body: { deemed: true } });
  });

  test('what was decided in time and is written down later counts as of when it was decided', () => {
    const bar = asked();
    const late = { occurredAt: '2022-06-09T16:00:00+08:00', evidence: { text: '送达回证', files: [] } };
    expect(bar.act(clerk, '2022-06-10T09:00', { ...correct, late })).toContain('correction-requested');
  });
});

test('a correction handed in after its time comes too late: the application counts as withdrawn', () => {
  const bar = asked();
  bar.act(clerk, '2022-06-02T09:00', correct);
  // Ten working days from 2 June end on the 17th.
  const again = { act: 'resubmit', form: { ...form, place: '北街' } } as const;
  expect(bar.act(asker, '2022-06-20T09:00', again)).toBe('case.move-not-allowed');
  const other = asked();
  other.act(clerk, '2022-06-02T09:00', correct);
  expect(other.act(asker, '2022-06-17T17:00', again)).toContain('case-resubmitted');
});

test('a suspension that has lasted its maximum is over, and work goes on where it was', () => {
  const bar = tell(snackBar);
  bar.submit('2022-06-01T09:00', { ...form, complete: true });
  const evidence = { text: '委托书', files: [] };
  bar.act(handler, '2022-06-06T09:00', {
    act: 'suspend',
    suspension: 'expert-review',
    note: '送审',
    evidence,
  });
  expect(bar.complete(handler, '2022-06-10T09:00', 'review', 'grant')).toBe('case.move-not-allowed');
  expect(bar.complete(handler, '2022-07-01T09:00', 'review', 'grant')).toEqual([
    'case-resumed',
    'step-completed',
    'certificate-issued',
    'obligation-opened',
    'case-ended',
  ]);
});
