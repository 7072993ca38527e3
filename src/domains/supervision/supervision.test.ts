import { describe, expect, test } from 'vitest';
import { metSteps } from '../../kernel/process/awaited.ts';
import { caseScope, legalMoves, workItems } from '../../kernel/process/index.ts';
import { snackBar } from '../../kernel/process/snack-bar.fixture.ts';
import { hall, officer, place, story, system } from '../../kernel/process/story.fixture.ts';
import { order } from './index.ts';

const late = officer('hu', 'food@north');
const inspector = officer('du', 'plan-supervision@north');
const why = { cause: '等待外省核验', until: '2022-06-10' };

/** An order about a case of the food office, opened on Monday morning. */
function ordered(where = place()) {
  const told = story(order, { place: where });
  told.act(system, '2022-06-06T09:00', {
    act: 'submit',
    region: 'north',
    channel: 'online',
    applicant: { party: 'food@north', account: null, name: 'food@north' },
    form: { number: 'N-late', office: 'food@north', due: '2022-06-02' },
    parent: null,
    causedBy: { case: 'late', number: 'N-late' },
  });
  return told;
}

describe('an order to an office that is late', () => {
  test('says what caused it, and waits in both queues with its own clock', () => {
    const told = ordered();
    expect(told.state.links).toEqual([
      { relation: 'caused-by', back: false, to: { case: 'late', number: 'N-late' } },
    ]);
    expect(workItems(told.state, hall).map(({ item, office }) => [item, office])).toEqual([
      ['explain', 'food@north'],
      ['follow', 'plan-supervision@north'],
    ]);
    expect(told.state.clocks.promised?.limit).toMatchObject({ value: 3, unit: 'working-day' });
  });

  test('nobody but the machine says that one case caused another to begin', () => {
    const told = story({ ...order, openedBy: 'applicant' });
    const refused = told.act({ ...late, role: 'clerk' }, '2022-06-06T09:00', {
      act: 'submit',
      region: 'north',
      channel: 'online',
      applicant: { party: 'p', account: null, name: 'p' },
      form: { number: 'N-late', office: 'food@north', due: '2022-06-02' },
      parent: null,
      causedBy: { case: 'late', number: 'N-late' },
    });
    expect(refused).toBe('access.not-permitted');
  });

  test('is answered by that office and by no other, and its head may give the answer to one of its people', () => {
    const told = ordered();
    const stranger = officer('wu', 'fire@north');
    expect(told.complete(stranger, '2022-06-06T10:00', 'explain', 'explained', { output: why })).toBe(
      'access.not-permitted',
    );
    expect(told.complete(inspector, '2022-06-06T10:00', 'explain', 'explained', { output: why })).toBe(
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
    expect(told.complete(late, '2022-06-06T10:00', 'explain', 'explained', { output: why })).toEqual([
      'step-completed',
      'step-opened',
    ]);
    expect(told.state.data).toMatchObject(why);
  });

  test('is sent back with a reason, explained anew, and waits uncounted once the explanation is accepted', () => {
    const told = ordered();
    told.complete(late, '2022-06-06T10:00', 'explain', 'explained', { output: why });
    expect(told.complete(inspector, '2022-06-06T11:00', 'verify', 'sent-back')).toBe('case.reason-missing');
    told.complete(inspector, '2022-06-06T11:00', 'verify', 'sent-back', { reason: '未说明原因' });
    expect(told.state.steps.explain).toMatchObject({ status: 'open', round: 2, office: 'food@north' });
    told.complete(late, '2022-06-06T15:00', 'explain', 'explained', { output: why });
    told.complete(inspector, '2022-06-06T16:00', 'verify', 'accepted');
    expect(told.state.stopped).toBe(true);
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
    expect(ordered(place(offices)).state.steps.explain?.office).toBe('market@north');
  });

  test('is closed by the supervision with a reason, or begun once more', () => {
    const told = ordered();
    told.complete(late, '2022-06-06T10:00', 'explain', 'explained', { output: why });
    told.complete(inspector, '2022-06-06T11:00', 'verify', 'accepted');
    told.complete(inspector, '2022-06-13T09:00', 'follow', 'again', { reason: '保证日期已过' });
    expect(told.state.steps).toMatchObject({ explain: { round: 2 }, follow: { status: 'open', round: 2 } });
    expect(told.complete(inspector, '2022-06-13T10:00', 'follow', 'reported')).toBe('case.reason-missing');
    told.complete(inspector, '2022-06-13T10:00', 'follow', 'reported', { reason: '约谈' });
    expect(told.state.outcome).toEqual({ code: 'reported', class: 'unfavourable' });
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

  test('when it has been answered meanwhile, the order is over by itself, explained or not', () => {
    const cause = licence();
    cause.complete(officer('hu', 'food@north'), '2022-05-23T09:00', 'review', 'refuse', { reason: '不符' });
    const told = ordered();
    expect(met(told, cause)).toEqual(['follow']);
    expect(told.act(system, '2022-06-06T12:00', { act: 'meet-awaited', step: 'follow' })).toEqual([
      'step-completed',
      'case-ended',
    ]);
    expect(told.state.outcome).toEqual({ code: 'remedied', class: 'settled' });
    expect(workItems(told.state, hall)).toEqual([]);
    expect(met(told, cause)).toEqual([]);
  });

  test('no person says in the machine’s stead that it has been answered, and no other step is ended so', () => {
    const told = ordered();
    expect(told.act(inspector, '2022-06-06T12:00', { act: 'meet-awaited', step: 'follow' })).toBe(
      'access.not-permitted',
    );
    expect(told.act(system, '2022-06-06T12:00', { act: 'meet-awaited', step: 'explain' })).toBe(
      'case.step-not-open',
    );
  });
});
