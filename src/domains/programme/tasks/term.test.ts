import { describe, expect, test } from 'vitest';
import { officer, story, system } from '../../../kernel/process/story.fixture.ts';
import { taskPart } from './part.ts';
import { planTask } from './task.ts';

/* The plan's time is over: what becomes of a task that is not done, and of its parts. */

const unit = 'education@north';
const wang = officer('wang', unit);
const chen = officer('chen', unit);
const watch = officer('du', 'plan-supervision@north');
const ban = officer('ban', 'plan-coordination@north');
const look = { act: 'check-clocks' } as const;

const submitted = (form: Readonly<Record<string, string | number | boolean>>) =>
  ({
    act: 'submit',
    region: 'north',
    channel: 'counter',
    applicant: { party: unit, account: null, name: 'Education' },
    form,
    parent: null,
  }) as const;

function task(definition = planTask) {
  const told = story(definition);
  const form = { no: 7, title: '任务', titleEn: 'Task', plan: 'water', office: unit, lead: unit };
  told.act(system, '2022-06-01T09:00', submitted({ ...form, due: '2022-06-30', end: '2022-12-31' }));
  return told;
}
const entry = (told: ReturnType<typeof task>) => told.place.entry('plan-task', '7');
const reported = (told: ReturnType<typeof task>, at: string) =>
  told.complete(wang, at, 'report', 'done', { output: { progress: 'All built' } });

describe('what the term has left undone waits for the leading group’s office', () => {
  test('from the first day after the plan’s last; until then nobody has anything to settle', () => {
    const told = task();
    told.act(system, '2022-12-31T17:00', look);
    expect(told.state.steps.settle).toBeUndefined();
    told.act(system, '2023-01-03T09:00', look);
    expect(told.state.steps.settle).toMatchObject({ status: 'open', office: 'plan-coordination@north' });
    // Its own unit may still say that it is done.
    expect(told.state.steps.report?.status).toBe('open');
  });

  test('it goes on until a day that is decided on: the clock follows, and with that day it is asked again', () => {
    const told = task();
    told.act(system, '2023-01-03T09:00', look);
    told.complete(ban, '2023-01-04T09:00', 'settle', 'goes-on');
    const named = (goesOnTo: string) =>
      told.complete(ban, '2023-01-04T10:00', 'extend', 'named', {
        output: { goesOnTo, goesOnWhy: 'Pipes are ordered' },
      });
    expect(named('2023-01-04')).toBe('case.form-invalid');
    named('2023-03-31');
    expect(told.state.steps.extend?.status).toBe('done');
    expect(told.state.warned.promised).not.toBe('red');
    expect(entry(told)).toMatchObject({ state: 'under-way', due: '2023-03-31', dueWhy: 'Pipes are ordered' });
    told.act(system, '2023-04-03T09:00', look);
    expect(told.state.steps.settle).toMatchObject({ status: 'open' });
  });

  test('but for what runs here keeps: that ends by itself, and nobody has to say anything', () => {
    const told = story(planTask);
    const form = { no: 7, title: '任务', titleEn: 'Task', plan: 'water', office: unit, lead: unit };
    told.act(system, '2022-06-01T09:00', submitted({ ...form, kept: true, end: '2022-12-31' }));
    told.act(system, '2023-01-03T09:00', look);
    expect(told.state.steps.settle).toBeUndefined();
    expect(told.state.outcome).toEqual({ code: 'kept', class: 'settled' });
  });

  test('it is closed with a reason, or ends as undone, and nothing of it is late any more', () => {
    const told = task();
    told.act(system, '2023-01-03T09:00', look);
    expect(told.complete(ban, '2023-01-04T09:00', 'settle', 'dropped')).toBe('case.reason-missing');
    told.complete(ban, '2023-01-04T09:00', 'settle', 'dropped', { reason: 'Taken over by the next plan' });
    expect(told.state.outcome?.class).toBe('void');
    expect(entry(told)).toMatchObject({ state: 'dropped' });

    const other = task();
    other.act(system, '2023-01-03T09:00', look);
    other.complete(ban, '2023-01-04T09:00', 'settle', 'unfinished');
    expect(other.state.outcome?.class).toBe('unfavourable');
    expect(entry(other)).toMatchObject({ state: 'unfinished', on: '2023-01-04' });
  });

  test('silence ends it as undone, also where nobody says until when it goes on', () => {
    const told = task();
    told.act(system, '2023-01-03T09:00', look);
    told.act(system, '2023-03-01T09:00', look);
    expect(told.state.outcome?.code).toBe('unfinished');
    const asked = task();
    asked.act(system, '2023-01-03T09:00', look);
    asked.complete(ban, '2023-01-04T09:00', 'settle', 'goes-on');
    for (const day of ['2023-02-01', '2023-04-03']) asked.act(system, `${day}T09:00`, look);
    expect(asked.state.outcome?.code).toBe('unfinished');
  });
});

test('what is being checked when the plan is over is checked first, and settled if it is sent back', () => {
  const told = task();
  reported(told, '2022-12-30T09:00');
  told.act(system, '2023-01-03T09:00', look);
  expect(told.state.steps.settle).toBeUndefined();
  told.complete(chen, '2023-01-04T09:00', 'review', 'agreed');
  told.complete(watch, '2023-01-05T09:00', 'verify', 'returned', { reason: 'Not built' });
  expect(told.state.steps.settle?.status).toBe('open');
  reported(told, '2023-01-06T09:00');
  // Reported meanwhile: silence does not end what others have still to look at.
  told.act(system, '2023-03-01T09:00', look);
  expect(told.state.phase).toBe('running');
  told.complete(chen, '2023-03-02T09:00', 'review', 'agreed');
  told.complete(watch, '2023-03-03T09:00', 'verify', 'verified');
  expect(told.state.outcome?.code).toBe('verified');
});

test('a task that the plan names no more is settled at once', () => {
  const told = task();
  told.act(system, '2022-09-01T09:00', { act: 'meet-awaited', step: 'term' });
  expect(told.state.steps.term?.outcome).toBe('left-out');
  expect(told.state.steps.settle?.status).toBe('open');
  const busy = task();
  reported(busy, '2022-08-30T09:00');
  busy.act(system, '2022-09-01T09:00', { act: 'meet-awaited', step: 'term' });
  expect(busy.state.steps.settle).toBeUndefined();
  busy.complete(chen, '2022-09-02T09:00', 'review', 'returned', { reason: 'Which school?' });
  expect(busy.state.steps.settle?.status).toBe('open');
});

test('one that began under the version before goes over, also when the plan is over already', () => {
  const { migrations: _, ...present } = planTask;
  const told = task({
    ...present,
    version: 3,
    steps: present.steps.filter(({ code }) => !['term', 'settle', 'extend'].includes(code)),
  });
  told.under(planTask);
  told.act(system, '2023-01-03T09:00', { act: 'migrate' });
  expect(told.state.steps.settle?.status).toBe('open');
});

test('a part is over with the plan, but not while it is being checked', () => {
  const part = () => {
    const told = story(taskPart);
    const form = { no: 7, task: 'Task', what: 'Move', office: 'west-county@west', from: unit };
    told.act(system, '2022-06-01T09:00', submitted({ ...form, due: '2022-07-31', end: '2022-12-31' }));
    return told;
  };
  const told = part();
  told.act(system, '2023-01-03T09:00', look);
  expect(told.state.outcome?.code).toBe('unfinished');
  const checked = part();
  checked.complete(officer('liu', 'west-county@west'), '2022-12-30T09:00', 'report', 'done', {
    output: { progress: 'Moved' },
  });
  checked.act(system, '2023-01-03T09:00', look);
  expect(checked.state.phase).toBe('running');
  checked.complete(wang, '2023-01-04T09:00', 'check', 'agreed');
  expect(checked.state.outcome?.code).toBe('done');
});
