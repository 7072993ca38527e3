import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../kernel/json.ts';
import { legalMoves } from '../../../kernel/process/index.ts';
import { officer, place, story, system } from '../../../kernel/process/story.fixture.ts';
import { reportingRound } from './round.ts';
import { planTask } from './task.ts';

const office = 'education@north';
const lead = 'reform@north';
const [wang, chen] = [officer('wang', office), officer('chen', lead)];
const inspector = officer('sun', 'plan-supervision@north');
const group = officer('he', 'plan-coordination@north');

function opened(more: JsonObject = {}) {
  const where = place();
  const told = story(planTask, { place: where });
  told.act(system, '2022-06-01T09:00', {
    act: 'submit',
    region: 'north',
    channel: 'counter',
    applicant: { party: office, account: null, name: 'Education' },
    form: { no: 7, title: '任务', titleEn: 'Task', plan: 'water', office, lead, due: '2022-06-30', ...more },
    parent: null,
  });
  return { told, entry: () => where.entry('plan-task', '7') };
}

describe('a task of the plan', () => {
  test('goes round with its progress until it is done, and is closed only when supervision has verified it', () => {
    const { told, entry } = opened();
    told.complete(wang, '2022-06-02T09:00', 'report', 'under-way', {
      output: { progress: 'Half of it', share: 50, owner: 'Wang' },
    });
    expect(entry()).toMatchObject({ state: 'under-way', share: 50, owner: 'Wang', on: '2022-06-02' });
    told.complete(wang, '2022-06-10T09:00', 'report', 'done', {
      output: { progress: 'All of it', evidence: [{ kind: 'cases', what: 'XC-1' }] },
    });
    expect(entry()).toMatchObject({ state: 'reported', owner: 'Wang' });
    told.complete(chen, '2022-06-11T09:00', 'review', 'agreed');
    expect(told.state.outcome).toBeNull();
    told.complete(inspector, '2022-06-13T09:00', 'verify', 'verified');
    expect(entry()).toMatchObject({ state: 'verified', checkedOn: '2022-06-13' });
    expect(told.state.outcome?.code).toBe('verified');
  });

  test('is reviewed by whoever leads its plan as well, and by the lead of no other', () => {
    const { told } = opened();
    const leadOf = (account: string, plan: string) =>
      ({ ...officer(account, lead), role: 'plan-lead', plan }) as const;
    told.complete(wang, '2022-06-10T09:00', 'report', 'done', { output: { progress: 'All of it' } });
    const other = leadOf('zhou', 'gas');
    expect(told.complete(other, '2022-06-11T09:00', 'review', 'agreed')).toBe('access.not-permitted');
    expect(legalMoves(planTask, told.state, leadOf('qian', 'water')).map(({ step }) => step)).toEqual([
      'review',
    ]);
    told.complete(leadOf('qian', 'water'), '2022-06-11T09:00', 'review', 'agreed');
    expect(told.state.steps.verify?.status).toBe('open');
  });

  test('is sent back by the lead or by supervision, with the reason', () => {
    const { told, entry } = opened();
    const done = { output: { progress: 'All of it' } };
    told.complete(wang, '2022-06-10T09:00', 'report', 'done', done);
    expect(told.complete(chen, '2022-06-11T09:00', 'review', 'returned')).toBe('case.reason-missing');
    told.complete(chen, '2022-06-11T09:00', 'review', 'returned', { reason: 'No papers' });
    expect(entry()).toMatchObject({ state: 'returned' });
    told.complete(wang, '2022-06-12T09:00', 'report', 'done', done);
    told.complete(chen, '2022-06-12T10:00', 'review', 'agreed');
    told.complete(inspector, '2022-06-13T09:00', 'verify', 'goes-on');
    expect(entry()).toMatchObject({ state: 'checked', checkedOn: '2022-06-13' });
    expect(told.state.steps.report?.status).toBe('open');
  });

  test('is late on the day after its deadline, unless what runs here keeps it', () => {
    const { told } = opened();
    told.act(system, '2022-06-30T17:00', { act: 'check-clocks' });
    expect(told.state.warned.promised).not.toBe('red');
    told.act(system, '2022-07-01T09:00', { act: 'check-clocks' });
    expect(told.state.warned.promised).toBe('red');
    expect(opened({ kept: true }).told.state.clocks.promised).toBeNull();
  });

  test('in steps is late from the first one missed, until supervision has looked at it; then the next one counts', () => {
    const { told } = opened({ earlier: ['2022-06-10', '2022-06-20'] });
    const warnedOn = (day: string) => {
      told.act(system, `${day}T09:00`, { act: 'check-clocks' });
      return told.state.warned.promised;
    };
    expect(warnedOn('2022-06-11')).toBe('red');
    told.complete(wang, '2022-06-12T09:00', 'report', 'done', { output: { progress: 'The first step' } });
    told.complete(chen, '2022-06-12T10:00', 'review', 'agreed');
    told.complete(inspector, '2022-06-12T11:00', 'verify', 'goes-on');
    expect(warnedOn('2022-06-20')).not.toBe('red');
    expect(warnedOn('2022-06-21')).toBe('red');
    told.complete(wang, '2022-06-21T10:00', 'report', 'done', { output: { progress: 'The second step' } });
    told.complete(chen, '2022-06-21T11:00', 'review', 'agreed');
    told.complete(inspector, '2022-06-21T12:00', 'verify', 'goes-on');
    expect(warnedOn('2022-06-30')).not.toBe('red');
    expect(warnedOn('2022-07-01')).toBe('red');
  });

  test('gets another deadline by a decision alone, which stays with its reason', () => {
    const { told, entry } = opened();
    told.complete(wang, '2022-06-10T09:00', 'report', 'later', {
      output: { asked: '2022-08-31', askedWhy: 'Pipes come in July' },
    });
    expect(told.complete(chen, '2022-06-11T09:00', 'decide', 'granted')).toBe('access.not-permitted');
    told.complete(group, '2022-06-13T09:00', 'decide', 'granted');
    expect(entry()).toMatchObject({ due: '2022-08-31', dueWhy: 'Pipes come in July', state: 'put-off' });
    expect(told.state.steps.report?.status).toBe('open');
    told.act(system, '2022-07-01T09:00', { act: 'check-clocks' });
    expect(told.state.warned.promised).not.toBe('red');
  });

  test('keeps what was shown of it while another deadline is asked for and decided', () => {
    const { told, entry } = opened();
    const evidence = [{ kind: 'cases', what: 'XC-1' }];
    const figures = [{ what: 'Classes moved', value: 40 }];
    told.complete(wang, '2022-06-02T09:00', 'report', 'under-way', {
      output: { progress: 'Half of it', evidence, figures },
    });
    told.complete(wang, '2022-06-10T09:00', 'report', 'later', {
      output: { asked: '2022-08-31', askedWhy: 'Pipes come in July' },
    });
    told.complete(group, '2022-06-13T09:00', 'decide', 'granted');
    expect(entry()).toMatchObject({ progress: 'Half of it', evidence, figures, due: '2022-08-31' });
  });
});

test('a round that nobody answers closes by itself and says so', () => {
  const told = story(reportingRound);
  told.act(system, '2022-07-01T09:00', {
    act: 'submit',
    region: 'north',
    channel: 'counter',
    applicant: { party: office, account: null, name: 'Education' },
    form: { rhythm: 'month', period: '2022-06', from: '2022-06-01', to: '2022-06-30', office, tasks: 3 },
    parent: null,
  });
  told.act(system, '2022-07-07T09:00', { act: 'check-clocks' });
  expect(told.state.outcome?.code).toBe('missed');
});
