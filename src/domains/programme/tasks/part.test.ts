import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../kernel/json.ts';
import type { ChildFact } from '../../../kernel/process/index.ts';
import { officer, story, system } from '../../../kernel/process/story.fixture.ts';
import { taskPart } from './part.ts';
import { planTask } from './task.ts';

/* A task divided among offices: what is given out, reported, checked, handed back and taken back. */

const unit = 'education@north';
const county = 'west-county@west';
const [wang, chen] = [officer('wang', unit), officer('chen', unit)];
const liu = officer('liu', county);

const submitted = (form: JsonObject) =>
  ({
    act: 'submit',
    region: 'north',
    channel: 'counter',
    applicant: { party: unit, account: null, name: 'Education' },
    form,
    parent: null,
  }) as const;

function task(children: readonly ChildFact[] = []) {
  const told = story(planTask, { children: () => children });
  const form = { no: 7, title: '任务', titleEn: 'Task', plan: 'water', office: unit, lead: unit };
  told.act(system, '2022-06-01T09:00', submitted({ ...form, due: '2022-08-31', end: '2022-12-31' }));
  return told;
}
const divide = (told: ReturnType<typeof task>, parts: readonly JsonObject[], at = '2022-06-02T09:00') =>
  told.complete(wang, at, 'report', 'divided', { output: { progress: 'Given out', parts } });

describe('a task is divided', () => {
  test('among the offices that its parts name; a milestone without an office stays its unit’s own', () => {
    const told = task();
    divide(told, [
      { what: 'Move forty classes', office: county, who: 'Liu', due: '2022-07-31' },
      { what: 'Sum it up' },
    ]);
    expect(told.state.steps.parts?.gathering?.children).toHaveLength(1);
    expect(told.state.steps.report?.status).toBe('open');
  });

  test('not while parts are open, not where no part names an office, and not until a day that cannot be', () => {
    const told = task();
    const part = { what: 'Move forty classes', office: county };
    divide(told, [{ what: 'Sum it up' }]);
    expect(told.state.steps.parts).toBeUndefined();
    for (const due of ['2022-06-01', '2023-01-01']) divide(told, [{ ...part, due }]);
    expect(told.state.steps.parts).toBeUndefined();
    divide(told, [part]);
    divide(told, [{ ...part, what: 'Move twenty more' }]);
    expect(told.state.data).toMatchObject({ given: [part], parts: [{ what: 'Sum it up' }, {}] });
    expect(told.state.steps.parts?.round).toBe(1);
    expect(told.state.steps.sort?.outcome).toBe('unfit');
    expect(told.state.steps.report?.status).toBe('open');
  });

  test('and keeps what was reported of it, and its own milestones', () => {
    const told = task();
    const shown = [{ kind: 'link', what: 'https://example.org/water' }];
    const figures = [{ what: 'Classes', value: 12 }];
    told.complete(wang, '2022-06-02T08:00', 'report', 'under-way', {
      output: { progress: 'A third', share: 33, evidence: shown, figures, parts: [{ what: 'Sum it up' }] },
    });
    told.complete(wang, '2022-06-02T09:00', 'report', 'divided', {
      output: { progress: 'A third', parts: [{ what: 'Move forty classes', office: county }] },
    });
    expect(told.state.steps.parts?.gathering?.children).toHaveLength(1);
    expect(told.state.data).toMatchObject({
      progress: 'A third',
      share: 33,
      evidence: shown,
      figures,
      parts: [{ what: 'Sum it up' }],
    });
  });

  test('what was listed before is given out where no part is named anew, what is named anew alone otherwise', () => {
    const told = task();
    const [move, build] = [
      { what: 'Move forty classes', office: county },
      { what: 'Build', office: 'east-county@east' },
    ];
    told.complete(wang, '2022-06-02T08:00', 'report', 'under-way', {
      output: { progress: 'A third', parts: [move] },
    });
    const other = task();
    other.complete(wang, '2022-06-02T08:00', 'report', 'under-way', {
      output: { progress: 'A third', parts: [move] },
    });
    divide(other, [build]);
    expect(other.state.data).toMatchObject({ given: [build], parts: [move] });
    told.complete(wang, '2022-06-02T09:00', 'report', 'divided', { output: { progress: 'A third' } });
    expect(told.state.data).toMatchObject({ given: [move], parts: [] });
  });

  test('a second time, once all parts have ended: those of the first are not given out again', () => {
    const ended = { id: 'a', number: 'A', form: {}, data: {}, party: county };
    const told = task([{ ...ended, ended: true, outcome: 'done', class: 'favourable' }]);
    divide(told, [{ what: 'Move forty classes', office: county, due: '2022-06-10' }, { what: 'Sum it up' }]);
    told.act(system, '2022-06-09T09:00', { act: 'tally', step: 'parts' });
    expect(told.state.steps.parts?.status).toBe('done');
    // The day of the first part is over by now: that does not stand in the way of the second.
    const second = { what: 'Move the last ten', office: 'east-county@east', due: '2022-07-31' };
    divide(told, [second], '2022-06-20T09:00');
    expect(told.state.steps.parts?.round).toBe(2);
    expect(told.state.data).toMatchObject({ given: [second], parts: [{ what: 'Sum it up' }] });
  });

  test('of a task that is overdue, a part needs a day of its own', () => {
    const told = task();
    const part = { what: 'Move forty classes', office: county };
    divide(told, [part], '2022-09-01T09:00');
    expect(told.state.steps.sort?.outcome).toBe('unfit');
    expect(told.state.steps.parts).toBeUndefined();
    divide(told, [{ ...part, due: '2022-09-30' }], '2022-09-01T10:00');
    expect(told.state.data).toMatchObject({ given: [{ due: '2022-09-30' }], parts: [] });
  });
});

function part() {
  const told = story(taskPart);
  const form = { no: 7, task: '任务', what: 'Move forty classes', office: county, from: unit };
  told.act(
    system,
    '2022-06-02T09:00',
    submitted({ ...form, owner: 'Liu', due: '2022-07-29', end: '2022-12-31' }),
  );
  return told;
}

describe('a part of a task', () => {
  test('is reported by the office that has it, and over when whoever gave it out has checked', () => {
    const told = part();
    expect(told.complete(wang, '2022-06-03T09:00', 'report', 'done')).toBe('access.not-permitted');
    told.complete(liu, '2022-06-03T09:00', 'report', 'under-way', {
      output: { progress: 'Half', share: 50 },
    });
    told.complete(liu, '2022-06-20T09:00', 'report', 'done', { output: { progress: 'All of them' } });
    expect(told.state.data).toMatchObject({ progress: 'All of them', share: 50, owner: 'Liu' });
    told.complete(chen, '2022-06-21T09:00', 'check', 'returned', { reason: 'Two are missing' });
    told.complete(liu, '2022-06-22T09:00', 'report', 'done', { output: { progress: 'Now all' } });
    told.complete(chen, '2022-06-23T09:00', 'check', 'agreed');
    expect(told.state.outcome?.code).toBe('done');
  });

  test('is late on the day after its own deadline', () => {
    const told = part();
    told.act(system, '2022-07-29T17:00', { act: 'check-clocks' });
    expect(told.state.warned.promised).not.toBe('red');
    told.act(system, '2022-08-01T09:00', { act: 'check-clocks' });
    expect(told.state.warned.promised).toBe('red');
  });

  test('handed back with the reason goes to another office with another day, or is taken back', () => {
    const told = part();
    const back = { output: { progress: 'Not our schools' }, reason: 'Not our schools' };
    told.complete(liu, '2022-06-03T09:00', 'report', 'handed-back', back);
    const other = 'east-county@east';
    told.complete(wang, '2022-06-06T09:00', 'give', 'given', {
      output: { office: other, due: '2022-06-01' },
    });
    expect(told.state.steps.give?.status).toBe('open');
    told.complete(wang, '2022-06-06T09:10', 'give', 'given', {
      output: { office: other, due: '2022-08-31' },
    });
    expect(told.complete(liu, '2022-06-07T09:00', 'report', 'done', back)).toBe('access.not-permitted');
    told.complete(officer('he', other), '2022-06-07T09:00', 'report', 'handed-back', back);
    told.complete(wang, '2022-06-08T09:00', 'give', 'taken-back', { reason: 'Nobody needs it' });
    expect(told.state.outcome?.code).toBe('withdrawn');
  });
});
