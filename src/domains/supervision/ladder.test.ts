import { describe, expect, test } from 'vitest';
import { system } from '../../kernel/process/story.fixture.ts';
import { ladder } from './ladder.ts';
import { chair, closeAs, late, type Ordered, ordered, paper, records, watch, why } from './order.fixture.ts';

/** The measure that waits for supervision, or null. */
const due = ({ state: { steps, data } }: Ordered) =>
  [steps.measure, steps.propose].some((step) => step?.status === 'open') ? data.next : null;
const look = { act: 'check-clocks' } as const;
const open = (told: Ordered) =>
  Object.entries(told.state.steps).flatMap(([code, { status }]) => (status === 'open' ? [code] : []));
const relapse = { act: 'check-obligation', obligation: 'look-back', kept: false, reason: '又发生' } as const;

describe('the ladder', () => {
  test('is a table from the mildest to the gravest, each rung later than the one before', () => {
    expect(ladder.map(({ code }) => code)).toEqual(['remind', 'notify', 'talk', 'circular', 'hand-over']);
    expect(ladder.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5]);
    expect(ladder.map(({ days }) => days)).toEqual(ladder.map(({ days }) => days).toSorted((a, b) => a - b));
  });

  test('begins with a reminder, which the system gives and keeps a record of', () => {
    const told = ordered({ due: '2022-06-03' });
    expect(told.state.data.rung).toBe(1);
    expect(records(told)).toEqual({
      remind: {
        office: 'food@north',
        measure: 'remind',
        on: '2022-06-06',
        order: told.state.number,
        origin: 'clock',
        daysLate: 3,
        relapses: 0,
      },
    });
  });

  test('says nothing before the day is past', () => {
    const told = ordered({ due: '2022-06-30', origin: 'meeting' });
    expect(told.state.steps.weigh?.outcome).toBe('none');
    expect(records(told)).toEqual({});
  });

  test('climbs by time alone: nobody has to remember it', () => {
    const told = ordered({ due: '2022-06-05', origin: 'appeal' });
    told.act(system, '2022-06-13T09:00', look);
    expect(due(told)).toBe('notify');
    told.complete(watch, '2022-06-13T10:00', 'measure', 'done', { output: paper });
    expect(told.state.data.rung).toBe(2);
    told.act(system, '2022-06-21T09:00', look);
    expect(due(told)).toBe('talk');
    told.complete(watch, '2022-06-21T10:00', 'measure', 'done', { output: paper });
    told.act(system, '2022-07-11T09:00', look);
    expect(due(told)).toBe('circular');
  });

  test('takes one rung after the other, however late it is', () => {
    const told = ordered({ due: '2021-06-05' });
    expect(due(told)).toBeNull();
    expect(told.state.data.rung).toBe(1);
    const taken: unknown[] = [];
    for (const hour of ['10', '11', '12']) {
      told.complete(watch, `2022-06-06T${hour}:00`, 'press', 'look-again');
      taken.push(due(told));
      told.complete(watch, `2022-06-06T${hour}:30`, 'measure', 'done', { output: paper });
    }
    expect(taken).toEqual(['notify', 'talk', 'circular']);
    told.complete(watch, '2022-06-06T13:00', 'propose', 'proposed', { output: paper });
    told.complete(chair, '2022-06-06T14:00', 'confirm', 'declined', { reason: '先约谈整改' });
    expect(told.state.data.rung).toBe(4);
    expect(Object.keys(records(told))).toEqual(['remind', 'notify', 'talk']);
  });

  test('counts from no earlier than its own day where a person has opened it', () => {
    const told = ordered({ due: '2020-01-01', origin: 'other' }, { party: 'plan-supervision@north' });
    told.complete(watch, '2022-06-06T10:00', 'press', 'look-again');
    expect(due(told)).toBeNull();
    told.act(system, '2022-06-13T09:00', look);
    expect(due(told)).toBe('notify');
  });

  test('stands still until the day that supervision has accepted', () => {
    const told = ordered({ due: '2022-06-05', origin: 'appeal' });
    told.complete(late, '2022-06-06T10:00', 'explain', 'explained', {
      output: { ...why, until: '2022-07-01' },
    });
    told.complete(watch, '2022-06-06T11:00', 'verify', 'accepted');
    for (const day of ['13', '20', '27']) told.act(system, `2022-06-${day}T09:00`, look);
    expect(open(told)).toEqual(['press', 'report']);
    for (const day of ['04', '11']) told.act(system, `2022-07-${day}T09:00`, look);
    expect(due(told)).toBe('notify');
  });

  test('after a relapse names the office in a circular, once it was heard; only that is public', () => {
    const told = ordered({ origin: 'appeal', due: '2022-06-05' });
    closeAs(told, '2022-06-08');
    told.act(watch, '2022-06-20T09:00', relapse);
    expect(due(told)).toBeNull();
    told.complete(late, '2022-06-20T10:00', 'explain', 'explained', {
      output: { ...why, until: '2022-06-24' },
    });
    told.complete(watch, '2022-06-20T11:00', 'verify', 'accepted');
    expect(due(told)).toBe('circular');
    told.complete(watch, '2022-06-20T15:00', 'propose', 'proposed', {
      output: { ...paper, what: '窗口不受理问题反弹，予以通报' },
    });
    // One person publishes nothing: another office decides.
    expect(told.place.entry('supervision-circular', `${told.state.number}-circular`)).toBeNull();
    expect(told.complete(watch, '2022-06-20T16:00', 'confirm', 'confirmed')).toBe('access.not-permitted');
    told.complete(chair, '2022-06-20T16:00', 'confirm', 'confirmed');
    expect(
      [...told.place.registers.keys()].filter((key) => key.includes('supervision-circular')),
    ).toHaveLength(1);
    expect(told.place.entry('supervision-circular', `${told.state.number}-circular`)).toEqual({
      office: 'food@north',
      kind: 'criticised',
      on: '2022-06-20',
      order: told.state.number,
      says: '窗口不受理问题反弹，予以通报',
    });
    expect(told.place.entry('supervision-record', `${told.state.number}-circular`)).toMatchObject({
      relapses: 1,
    });
  });

  test('after the second relapse ends with the discipline inspection, whose it is from then on', () => {
    const told = ordered({ origin: 'appeal', due: '2022-06-05' });
    closeAs(told, '2022-06-08');
    told.act(watch, '2022-06-20T09:00', relapse);
    closeAs(told, '2022-06-22');
    told.act(watch, '2022-06-30T09:00', relapse);
    told.complete(late, '2022-06-30T10:00', 'explain', 'explained', {
      output: { ...why, until: '2022-06-30' },
    });
    told.complete(watch, '2022-06-30T11:00', 'verify', 'accepted');
    expect(due(told)).toBe('hand-over');
    told.complete(watch, '2022-06-30T15:00', 'propose', 'proposed', { output: paper });
    expect(told.state.outcome).toBeNull();
    told.complete(chair, '2022-06-30T16:00', 'confirm', 'confirmed');
    expect(told.state.outcome).toEqual({ code: 'handed-over', class: 'transferred' });
  });

  test('a measure may be spared with a reason, and is not asked for again', () => {
    const told = ordered({ due: '2022-05-30', origin: 'appeal' });
    told.complete(watch, '2022-06-06T09:30', 'press', 'look-again');
    expect(due(told)).toBe('notify');
    expect(told.complete(watch, '2022-06-06T10:00', 'measure', 'spared', { output: paper })).toBe(
      'case.reason-missing',
    );
    told.complete(watch, '2022-06-06T10:00', 'measure', 'spared', { output: paper, reason: '当日已整改' });
    expect(told.state.data.rung).toBe(2);
    expect(Object.keys(records(told))).toEqual(['remind']);
    expect(open(told)).toContain('press');
  });

  test('is supervision’s: the office it is about takes no measure', () => {
    const told = ordered({ due: '2022-05-30', origin: 'appeal' });
    told.complete(watch, '2022-06-06T09:30', 'press', 'look-again');
    expect(told.complete(late, '2022-06-06T10:00', 'measure', 'done', { output: paper })).toBe(
      'access.not-permitted',
    );
  });
});
