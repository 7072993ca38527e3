import { expect, test } from 'vitest';
import { officer, story, system } from '../../../kernel/process/story.fixture.ts';
import { planTask } from './task.ts';

/* Another deadline for a task of the plan: which days may be asked for, and by whom it is decided. */

const unit = 'education@north';
const wang = officer('wang', unit);

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
  told.complete(wang, '2022-06-10T09:00', 'report', 'later');
  for (const to of ['2022-06-10', '2023-01-01']) {
    told.complete(wang, '2022-06-10T09:10', 'ask', 'asked', { output: { to, why: 'Pipes come later' } });
    expect(told.state.steps.decide).toBeUndefined();
    expect(told.state.steps.ask?.status).toBe('open');
  }
  const drop = { output: { to: '2022-12-31', why: 'No day fits' } };
  expect(told.complete(wang, '2022-06-10T09:20', 'ask', 'dropped', drop)).toBe('case.reason-missing');
  told.complete(wang, '2022-06-10T09:20', 'ask', 'dropped', { ...drop, reason: 'No day fits' });
  expect(told.state.steps.report?.status).toBe('open');
});

test('somebody else decides than whoever asked', () => {
  const group = 'plan-coordination@north';
  const [he, ma] = [officer('he', group), officer('ma', group)];
  const told = opened(group);
  told.complete(he, '2022-06-10T09:00', 'report', 'later');
  told.complete(he, '2022-06-10T09:10', 'ask', 'asked', {
    output: { to: '2022-08-31', why: 'Pipes come in July' },
  });
  expect(told.complete(he, '2022-06-13T09:00', 'decide', 'granted')).toBe('case.not-alone');
  told.complete(ma, '2022-06-13T09:00', 'decide', 'granted');
  expect(told.state.data.due).toBe('2022-08-31');
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
  told.complete(wang, '2022-07-01T10:00', 'report', 'later');
  expect(told.state.steps.ask?.status).toBe('open');
});
