import { describe, expect, test } from 'vitest';
import { metSteps } from '../../kernel/process/awaited.ts';
import type { OutcomeClass } from '../../kernel/process/definition.ts';
import { caseScope, legalMoves, workItems } from '../../kernel/process/index.ts';
import { snackBar } from '../../kernel/process/snack-bar.fixture.ts';
import { hall, officer, place, story, system } from '../../kernel/process/story.fixture.ts';
import { due, formatMoment } from '../../kernel/time/index.ts';
import { byClock, closeAs, late, type Ordered, ordered, watch, why } from './order.fixture.ts';
import { order } from './services/order.ts';

/** On which day the one clock of an order ends. */
function dueDay(told: Ordered): string {
  const { promised } = told.state.clocks;
  const at = promised === null ? null : due(promised, hall).at;
  return at === null ? '' : formatMoment(at).slice(0, 10);
}

describe('an order to an office', () => {
  test('says what caused it, and waits in both queues with its own clock', () => {
    const told = ordered();
    expect(told.state.links).toEqual([
      { relation: 'caused-by', back: false, to: { case: 'late', number: 'N-late' } },
    ]);
    expect(workItems(told.state, hall).map(({ item, office }) => [item, office])).toEqual([
      ['explain', 'food@north'],
      ['follow', 'plan-supervision@north'],
      ['press', 'plan-supervision@north'],
    ]);
    expect(told.state.clocks.promised?.limit).toMatchObject({ value: 8, unit: 'working-day' });
  });

  test('is opened by supervision by hand as well, about anything, and by no other office', () => {
    const submit = (who: typeof watch) => {
      const told = story(order);
      return told.act(who, '2022-06-06T09:00', {
        act: 'submit',
        region: 'north',
        channel: 'counter',
        applicant: { party: 'plan-supervision@north', account: who.account, name: '督查' },
        form: { ...byClock, origin: 'appeal', number: 'SU-7', matter: '多人反映窗口不受理' },
        parent: null,
      });
    };
    expect(submit(watch)).toContain('case-submitted');
    expect(submit(late)).toBe('access.not-permitted');
  });

  test('is answered by that office and by no other, and its head may give the answer to one of its people', () => {
    const told = ordered();
    const stranger = officer('wu', 'fire@north');
    for (const who of [stranger, watch])
      expect(told.complete(who, '2022-06-06T10:00', 'explain', 'explained', { output: why })).toBe(
        'access.not-permitted',
      );
    const head = officer('tou', 'food@north', 'head');
    expect(legalMoves(order, told.state, head).map(({ act, step }) => [act, step])).toContainEqual([
      'assign-step',
      'explain',
    ]);
    expect(told.complete(late, '2022-06-06T10:00', 'explain', 'explained', { output: {} })).toBe(
      'case.form-invalid',
    );
    told.complete(late, '2022-06-06T10:00', 'explain', 'explained', { output: why });
    expect(told.state.data).toMatchObject(why);
  });

  test('is sent back with a reason, and explained anew', () => {
    const told = ordered();
    told.complete(late, '2022-06-06T10:00', 'explain', 'explained', { output: why });
    expect(told.complete(watch, '2022-06-06T11:00', 'verify', 'sent-back')).toBe('case.reason-missing');
    told.complete(watch, '2022-06-06T11:00', 'verify', 'sent-back', { reason: '未说明原因' });
    expect(told.state.steps.explain).toMatchObject({ status: 'open', round: 2, office: 'food@north' });
  });

  test('once the explanation is accepted, is held to the day that the office named, and to no other', () => {
    const told = ordered();
    told.complete(late, '2022-06-06T10:00', 'explain', 'explained', { output: why });
    told.complete(watch, '2022-06-06T11:00', 'verify', 'accepted');
    expect(told.state.data.due).toBe('2022-06-10');
    expect(told.state.steps.report).toMatchObject({ status: 'open', office: 'food@north' });
    expect(told.state.stopped).toBe(false);
    expect(dueDay(told)).toBe('2022-06-10');
  });

  test('names one day: what supervision has named, or where that is past eight working days until one is named', () => {
    expect(dueDay(ordered({ origin: 'appeal', due: '2022-06-30' }))).toBe('2022-06-30');
    const behind = ordered({ due: '2022-06-02' });
    expect(behind.state.clocks.promised?.limit).toMatchObject({ value: 8, unit: 'working-day' });
    expect(dueDay(behind)).toBe('2022-06-16');
  });

  test('is reported on with evidence, verified on the spot, or returned with a reason', () => {
    const told = ordered({ origin: 'appeal' });
    told.complete(late, '2022-06-06T10:00', 'explain', 'explained', { output: why });
    told.complete(watch, '2022-06-06T11:00', 'verify', 'accepted');
    told.complete(late, '2022-06-08T10:00', 'report', 'reported', { output: { done: '已整改' } });
    expect(
      told.complete(watch, '2022-06-08T15:00', 'inspect', 'verified', { output: { found: '属实' } }),
    ).toBe('case.form-invalid');
    const visit = { visitedOn: '2022-06-08', found: '仍有两个窗口不受理' };
    expect(told.complete(watch, '2022-06-08T15:00', 'inspect', 'returned', { output: visit })).toBe(
      'case.reason-missing',
    );
    told.complete(watch, '2022-06-08T15:00', 'inspect', 'returned', { output: visit, reason: '不到位' });
    expect(told.state.steps.report).toMatchObject({ status: 'open', round: 2 });
    told.complete(late, '2022-06-09T10:00', 'report', 'reported', { output: { done: '全部开放' } });
    told.complete(watch, '2022-06-09T15:00', 'inspect', 'verified', {
      output: { visitedOn: '2022-06-09', found: '全部开放，属实' },
    });
    expect(told.state.outcome).toEqual({ code: 'closed', class: 'favourable' });
    expect(told.state.obligations['look-back']).toMatchObject({
      status: 'to-check',
      office: 'plan-supervision@north',
    });
  });

  test('goes to whichever office has taken over from the one that was late', () => {
    const offices = [
      {
        id: 'food@north',
        unit: 'food',
        region: 'north',
        number: '0001',
        name: { zh: '旧', en: 'Old' },
        from: '2000-01-01',
        to: '2022-06-05',
        successors: ['market@north'],
      },
      {
        id: 'market@north',
        unit: 'market',
        region: 'north',
        number: '0002',
        name: { zh: '新', en: 'New' },
        from: '2022-06-06',
      },
    ];
    expect(ordered({}, { place: place(offices) }).state.steps.explain?.office).toBe('market@north');
  });

  test('raised by many is one: supervision merges the others into it, the office it is about does not', () => {
    const told = ordered();
    const merge = (who: typeof watch, form = byClock) =>
      told.act(who, '2022-06-06T10:00', {
        act: 'merge',
        into: { case: 'first', number: 'N-first', service: 'supervision', form },
        reason: '同一问题',
      });
    expect(merge(late)).toBe('access.not-permitted');
    // Merged into another office's, nobody here would have to act any more.
    expect(merge(watch, { ...byClock, office: 'tax@north' })).toBe('case.merge-unlike');
    expect(merge(watch)).toContain('case-merged');
    expect(told.state.outcome).toEqual({ code: 'merged', class: 'void' });
  });
});

describe('given the case that is late', () => {
  /** A licence asked for and accepted at once on 2022-05-05, ten working days: until the 19th. */
  const licence = () => {
    const told = story(snackBar, { id: 'late' });
    told.submit({ shop: '张记', lease: true, complete: true }, '2022-05-05T09:00');
    told.act(system, '2022-05-20T09:00', { act: 'check-clocks' });
    return told;
  };
  const met = (told: ReturnType<typeof ordered>, cause: ReturnType<typeof licence>) => {
    const region = {
      code: 'north',
      level: 'county',
      top: false,
      division: '411002',
      hall: 'hall',
      parties: {},
      settings: {},
    };
    const scope = caseScope(told.state, { region, now: '2022-06-06T12:00:00+08:00' });
    return metSteps(order, told.state, scope, cause.state);
  };

  test('as long as its promised clock stands at red, the order waits', () => {
    expect(met(ordered(), licence())).toEqual([]);
  });

  test('when it has been answered after a reminder, the order is over by itself and needs no second look', () => {
    const cause = licence();
    cause.complete(officer('hu', 'food@north'), '2022-05-23T09:00', 'review', 'refuse', { reason: '不符' });
    const told = ordered({ due: '2022-06-05' });
    expect(met(told, cause)).toEqual(['follow']);
    expect(told.act(system, '2022-06-06T12:00', { act: 'meet-awaited', step: 'follow' })).toEqual([
      'step-completed',
      'case-ended',
    ]);
    expect(told.state.outcome).toEqual({ code: 'closed', class: 'favourable' });
    expect(workItems(told.state, hall)).toEqual([]);
    expect(met(told, cause)).toEqual([]);
  });

  test('of a task that has ended as undone it is over too, as nothing that anybody put right', () => {
    const over = (ended: OutcomeClass) => {
      const told = ordered({ origin: 'task' });
      told.act(system, '2022-06-06T12:00', { act: 'meet-awaited', step: 'follow', ended });
      return [told.state.outcome?.code, workItems(told.state, hall).length];
    };
    expect(over('unfavourable')).toEqual(['lapsed', 0]);
    expect(over('void')).toEqual(['lapsed', 0]);
    // Done after all, which is looked at again; or given another day, when nothing has ended.
    expect(over('favourable')).toEqual(['closed', 1]);
  });

  test('what came from elsewhere waits for no clock', () => {
    expect(ordered({ origin: 'rating' }).state.steps.follow?.status).toBe('skipped');
  });

  test('no person says in the machine’s stead that it has been answered, and no other step is ended so', () => {
    const told = ordered();
    expect(told.act(watch, '2022-06-06T12:00', { act: 'meet-awaited', step: 'follow' })).toBe(
      'access.not-permitted',
    );
    expect(told.act(system, '2022-06-06T12:00', { act: 'meet-awaited', step: 'explain' })).toBe(
      'case.step-not-open',
    );
  });
});

describe('the look-back', () => {
  const look = (kept: boolean, reason = '') =>
    ({ act: 'check-obligation', obligation: 'look-back', kept, reason }) as const;
  const closed = () => {
    const told = ordered({ origin: 'appeal' });
    closeAs(told, '2022-06-08');
    return told;
  };

  test('comes after thirty days, and settles it where it has held', () => {
    const told = closed();
    expect(told.act(watch, '2022-06-20T09:00', look(true))).toBe('case.obligation-early');
    expect(told.act(watch, '2022-07-11T09:00', look(true))).toEqual(['obligation-kept']);
    expect(told.state.phase).toBe('ended');
  });

  test('that finds it come back takes the order up again: with the office, which is heard first', () => {
    const told = closed();
    told.act(watch, '2022-06-20T09:00', look(false, '窗口又不受理'));
    expect(told.state.phase).toBe('reopened');
    expect(told.state.steps).toMatchObject({
      explain: { status: 'open', round: 2 },
      press: { status: 'open' },
    });
    expect(told.state.steps.measure).toBeUndefined();
  });

  test('is supervision’s alone', () => {
    expect(closed().act(late, '2022-07-11T09:00', look(true))).toBe('access.not-permitted');
  });
});
