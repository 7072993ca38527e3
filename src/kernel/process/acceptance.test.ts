import { describe, expect, test } from 'vitest';
import { checkDefinition } from './check.ts';
import { asker, officer, sweeper, tell } from './clock-story.fixture.ts';
import { describeEvent } from './describe.ts';
import { legalMoves } from './moves.ts';
import { snackBar } from './snack-bar.fixture.ts';

const clerk = officer('food', 'clerk');
const form = { shop: '林家小食', lease: true };

test('the declaration has no fault', () => {
  expect(checkDefinition(snackBar)).toEqual([]);
});

describe('acceptance (行政许可法 art. 32)', () => {
  test('(4) what is complete is accepted at once', () => {
    const bar = tell(snackBar);
    bar.submit('2022-06-01T09:00', { ...form, complete: true });
    expect(bar.state.phase).toBe('running');
    expect(bar.events('case-accepted')[0]).toMatchObject({ atOnce: true, deemed: false });
  });

  test('(4) everything missing is asked for at once: a second notice may not name anything new', () => {
    const bar = tell(snackBar);
    bar.submit('2022-06-01T09:00', form);
    const ask = (field: string | null, text: string) =>
      ({ act: 'request-correction', items: [{ field, text }] }) as const;
    bar.act(clerk, '2022-06-02T09:00', ask('place', '地点不清楚'));
    bar.act(asker, '2022-06-06T09:00', { act: 'resubmit', form });
    expect(bar.act(clerk, '2022-06-07T09:00', ask('shop', '店名也不对'))).toBe('case.correction-new');
    expect(bar.act(clerk, '2022-06-07T09:00', ask('place', '仍不清楚'))).toEqual(['correction-requested']);
    bar.act(asker, '2022-06-08T09:00', { act: 'resubmit', form });
    expect(bar.act(clerk, '2022-06-09T09:00', ask('place', '再补'))).toBe('case.correction-once');
  });

  test('(4) silence for five working days accepts, as of the day the corrected material was received', () => {
    const bar = tell(snackBar);
    bar.submit('2022-06-01T09:00', form);
    const items = [{ field: 'place', text: '地点不清楚' }];
    bar.act(clerk, '2022-06-09T17:00', { act: 'request-correction', items });
    bar.act(asker, '2022-06-10T10:00', { act: 'resubmit', form });
    // The office had used up its five days; with what it receives now it has five again.
    expect(bar.act(sweeper, '2022-06-17T18:00', { act: 'check-clocks' })).not.toContain('case-accepted');
    expect(bar.act(sweeper, '2022-06-17T18:01', { act: 'check-clocks' })).toContain('case-accepted');
    expect(bar.state.acceptedAt).toBe('2022-06-10T10:00:00+08:00');
    expect(bar.dueOf(bar.state.clocks.promised)).toBe('2022-06-24T18:00');
  });

  test('(1)(2) who refuses to accept gives the reason and tells what may be done against it (art. 38)', () => {
    const bar = tell(snackBar);
    bar.submit('2022-06-01T09:00', form);
    const refuse = (note: string) => ({ act: 'refuse-acceptance', reason: 'not-ours', note }) as const;
    expect(bar.act(clerk, '2022-06-01T10:00', refuse(' '))).toBe('case.reason-missing');
    bar.act(clerk, '2022-06-01T10:00', refuse('请向县局申请'));
    expect(bar.events('acceptance-refused')[0]?.remedies?.[0]).toMatchObject({
      code: 'reconsideration',
      within: { value: 60, unit: 'natural-day' },
    });
    expect(bar.events('case-ended')[0]).toMatchObject({ class: 'not-accepted' });
    const [refusal] = bar.events('acceptance-refused');
    expect(refusal && describeEvent(snackBar, refusal)).toMatchObject({
      zh: '不予受理：不属于本机关职权。不服的，可以：申请行政复议（60 日内）',
    });
  });

  test('(art. 38) a refusal of the licence tells the remedies, a grant has none to tell', () => {
    const refused = tell(snackBar);
    refused.submit('2022-06-01T09:00', { ...form, complete: true });
    refused.complete(officer('food'), '2022-06-02T09:00', 'review', 'refuse', { reason: '不符合条件' });
    expect(refused.events('case-ended')[0]?.remedies).toHaveLength(1);
    const granted = tell(snackBar);
    granted.submit('2022-06-01T09:00', { ...form, complete: true });
    granted.complete(officer('food'), '2022-06-02T09:00', 'review', 'grant');
    expect(granted.events('case-ended')[0]?.remedies).toBeUndefined();
  });
});

test('a remedy is told with the article that is in force on the day of the refusal', () => {
  const [remedy] = snackBar.remedies ?? [];
  if (remedy === undefined) throw new Error('the snack bar tells remedies');
  const told = (article: string, dates: object) => ({
    ...remedy,
    within: { ...remedy.within, ...dates, basis: [{ law: '行政复议法', article }] },
  });
  const dated = {
    ...snackBar,
    remedies: [told('9', { until: '2022-06-01' }), told('20', { from: '2022-06-02' })],
  };
  const refusedOn = (day: string) => {
    const bar = tell(dated);
    bar.submit('2022-06-01T09:00', form);
    bar.act(clerk, `${day}T10:00`, { act: 'refuse-acceptance', reason: 'not-ours', note: '请向县局申请' });
    return bar.events('acceptance-refused')[0]?.remedies?.map(({ within }) => within.basis);
  };
  expect(refusedOn('2022-06-01')).toEqual([{ law: '行政复议法', article: '9' }]);
  expect(refusedOn('2022-06-02')).toEqual([{ law: '行政复议法', article: '20' }]);
});

describe('what a declaration may not say', () => {
  const faults = (part: object) => checkDefinition({ ...snackBar, ...part }).map(({ path }) => path);

  test('each fault has its path', () => {
    const { remedies: _, ...without } = snackBar;
    expect(checkDefinition(without as typeof snackBar).map(({ path }) => path)).toContain(
      '/snack-bar/remedies',
    );
    const [lease, hygiene] = snackBar.obligations ?? [];
    const { material: _m, ...nameless } = lease ?? {};
    expect(faults({ obligations: [nameless, hygiene] })).toContain('/snack-bar/obligations/lease');
    const { check: _c, ...unchecked } = hygiene ?? {};
    expect(faults({ obligations: [lease, unchecked] })).toContain('/snack-bar/obligations/hygiene');
    const [complex] = snackBar.extensions ?? [];
    expect(faults({ extensions: [{ ...complex, after: 'first' }] })).toContain(
      '/snack-bar/extensions/complex',
    );
    const { limits } = snackBar;
    expect(
      faults({ limits: { ...limits, deemed: { outcome: 'nowhere', basis: snackBar.basis } } }),
    ).toContain('/snack-bar/limits/deemed');
    const deemed = { outcome: 'granted', basis: snackBar.basis };
    expect(
      checkDefinition({ ...snackBar, limits: { ...limits, deemed } }).map(({ path, code }) => [path, code]),
    ).toEqual([['/snack-bar/limits/deemed', 'pack.deemed-gives-nothing']]);
    const odd = { value: 1.25, unit: 'working-day', basis: snackBar.basis };
    expect(faults({ limits: { ...limits, promised: [odd] } })).toContain('/snack-bar/limits/promised/0');
    expect(faults({ materials: [] })).toContain('/snack-bar/obligations/lease');
  });
});

test('accepting with something owed is offered only where something may be owed', () => {
  const acts = (lease: boolean) => {
    const bar = tell(snackBar);
    bar.submit('2022-06-01T09:00', { ...form, lease });
    return legalMoves(snackBar, bar.state, clerk).map(({ act }) => act);
  };
  expect(acts(false)).toContain('accept-with-tolerance');
  expect(acts(true)).not.toContain('accept-with-tolerance');
});
