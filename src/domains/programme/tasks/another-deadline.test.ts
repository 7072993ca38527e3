import { expect, test } from 'vitest';
import { officer, story, system } from '../../../kernel/process/story.fixture.ts';
import { planTask } from './task.ts';

/* Another deadline for a task of the plan: which days may be asked for, and by whom it is decided. */

const unit = 'education@north';
const wang = officer('wang', unit);
const later = { output: { asked: '2022-08-31', askedWhy: 'Pipes come in July' } };

function opened(office = unit) {
  const told = story(planTask);
  told.act(system, '2022-06-01T09:00', {
    act: 'submit',
    region: 'north',
    channel: 'counter',
    applicant: { party: office, account: null, name: 'Education' },
    form: {
      no: 7,
      title: '任务',
      titleEn: 'Task',
      plan: 'water',
      office,
      lead: office,
      due: '2022-06-30',
      end: '2022-12-31',
    },
    parent: null,
  });
  return told;
}

test('no day is asked for that is past already, and none after the plan is over', () => {
  const told = opened();
  const asking = (asked: string) => ({ output: { asked, askedWhy: 'Pipes come later' } });
  // Nothing is asked for without a day and a reason, nor for a day that is past.
  for (const wrong of [{}, { output: { asked: '2022-08-31' } }, asking('2022-06-10')])
    expect(told.complete(wang, '2022-06-10T09:00', 'report', 'later', wrong)).toBe('case.form-invalid');
  // Before the deadline that runs, or after the plan.
  told.complete(wang, '2022-06-10T09:00', 'report', 'later', asking('2022-06-25'));
  for (const asked of ['2022-06-30', '2023-01-01']) {
    expect(told.state.steps.decide).toBeUndefined();
    expect(told.state.steps.ask?.status).toBe('open');
    told.complete(wang, '2022-06-10T09:10', 'ask', 'asked', asking(asked));
  }
  expect(told.state.steps.decide).toBeUndefined();
  const drop = asking('2022-12-31');
  expect(told.complete(wang, '2022-06-10T09:20', 'ask', 'dropped', drop)).toBe('case.reason-missing');
  told.complete(wang, '2022-06-10T09:20', 'ask', 'dropped', { ...drop, reason: 'No day fits' });
  expect(told.state.steps.report?.status).toBe('open');
});

test('somebody else decides than whoever asked', () => {
  const group = 'plan-coordination@north';
  const [he, ma] = [officer('he', group), officer('ma', group)];
  const told = opened(group);
  told.complete(he, '2022-06-10T09:00', 'report', 'later', later);
  expect(told.complete(he, '2022-06-13T09:00', 'decide', 'granted')).toBe('case.not-alone');
  told.complete(ma, '2022-06-13T09:00', 'decide', 'granted');
  expect(told.state.data.due).toBe('2022-08-31');
});

test('another deadline is no report: what was last said of the task stays, with its day', () => {
  const group = 'plan-coordination@north';
  const ban = officer('ban', group);
  const silent = opened();
  silent.complete(wang, '2022-06-10T09:00', 'report', 'later', later);
  silent.complete(ban, '2022-06-13T09:00', 'decide', 'granted');
  expect(silent.place.entry('plan-task', '7')).toMatchObject({ state: 'put-off', due: '2022-08-31' });
  const told = opened();
  told.complete(wang, '2022-06-07T09:00', 'report', 'under-way', { output: { progress: 'Half of it' } });
  told.complete(wang, '2022-06-10T09:00', 'report', 'later', later);
  told.complete(ban, '2022-06-13T09:00', 'decide', 'granted');
  expect(told.place.entry('plan-task', '7')).toMatchObject({
    state: 'under-way',
    progress: 'Half of it',
    on: '2022-06-07',
  });
});

test.each([1, 2])('a task that began under version %i goes over, and has until its deadline', (version) => {
  const { migrations: _, ...present } = planTask;
  const { until: __, ...limits } = planTask.limits;
  const told = story({ ...present, version, limits });
  told.act(system, '2022-06-01T09:00', {
    act: 'submit',
    region: 'north',
    channel: 'counter',
    applicant: { party: unit, account: null, name: 'Education' },
    form: {
      no: 7,
      title: '任务',
      titleEn: 'Task',
      plan: 'water',
      office: unit,
      lead: unit,
      due: '2022-06-30',
      end: '2022-12-31',
    },
    parent: null,
  });
  expect(told.state.clocks.promised).toBeNull();
  told.under(planTask);
  expect(told.act(system, '2022-06-10T09:00', { act: 'migrate' })).toEqual(['definition-migrated']);
  told.act(system, '2022-06-30T17:00', { act: 'check-clocks' });
  expect(told.state.warned.promised).not.toBe('red');
  told.act(system, '2022-07-01T09:00', { act: 'check-clocks' });
  expect(told.state.warned.promised).toBe('red');
  told.complete(wang, '2022-07-01T10:00', 'report', 'later', later);
  expect(told.state.steps.decide?.status).toBe('open');
});
