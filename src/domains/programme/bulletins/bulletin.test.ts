import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../kernel/json.ts';
import { officer, place, story } from '../../../kernel/process/story.fixture.ts';
import { subjectOf } from '../../../kernel/process/subject.ts';
import { bulletin } from './service.ts';

const writer = officer('xie', 'plan-coordination@north');
const second = officer('shen', 'plan-coordination@north', 'head');
const statement = 'a'.repeat(64);
const to = '各县（市、区），市直各部门';

/** Opened on the first of July. */
function open(
  told: ReturnType<typeof story>,
  { from, to: until, ...about }: { from: string; to: string; plan?: string; lead?: string },
) {
  return told.act(writer, '2022-07-01T09:00', {
    act: 'submit',
    region: 'north',
    channel: 'counter',
    applicant: { party: 'plan-coordination@north', account: 'xie', name: '推进办' },
    form: { kind: 'monthly', from, to: until, statement, ...about },
    parent: null,
  });
}

/** A monthly bulletin that was opened on the first working day after the month. */
function opened() {
  const told = story(bulletin, { place: place() });
  open(told, { from: '2022-06-01', to: '2022-06-30' });
  return told;
}

describe('a bulletin', () => {
  test('is of a time that has begun, and whose last day is not before its first', () => {
    const told = story(bulletin, { place: place() });
    expect(open(told, { from: '2022-07-02', to: '2022-07-31' })).toBe('case.form-invalid');
    expect(open(told, { from: '2022-06-30', to: '2022-06-01' })).toBe('case.form-invalid');
    expect(open(told, { from: '2022-07-01', to: '2022-07-31' })).toContain('case-submitted');
  });

  test('says which one it is: its time, and what it is about, by name', () => {
    const about = (more: JsonObject) =>
      subjectOf(
        bulletin,
        { form: { kind: 'weekly', from: '2023-01-02', to: '2023-01-08', ...more }, data: {} },
        { 'city.regions': { entries: [{ code: 'north', name: { zh: '北区', en: 'North' } }] } },
      );
    expect(about({ place: 'north' })).toEqual({
      zh: '周报（2023-01-02 至 2023-01-08）北区',
      en: 'Weekly bulletin (2023-01-02 to 2023-01-08), North',
    });
    expect(about({ year: 2023 })).toEqual({
      zh: '周报（2023-01-02 至 2023-01-08）2023年方案',
      en: 'Weekly bulletin (2023-01-02 to 2023-01-08), plan of 2023',
    });
  });

  test('of a special plan is written by its lead, whom nobody of the leading group’s office stands in for, and approved there', () => {
    const told = story(bulletin, { place: place() });
    open(told, { from: '2022-06-01', to: '2022-06-30', plan: 'water', lead: 'housing@north' });
    const words = { output: { lead: '三家水厂并网', to, open: false } };
    expect(told.complete(writer, '2022-07-01T10:00', 'edit', 'ready', words)).toBe('access.not-permitted');
    told.complete(officer('qian', 'housing@north'), '2022-07-01T10:00', 'edit', 'ready', words);
    told.complete(second, '2022-07-01T11:00', 'approve', 'sent-back', { reason: '缺第二季度数字' });
    // Whoever leads the plan does the same as that office.
    const lead = { ...officer('lead', 'housing@north'), role: 'plan-lead', plan: 'water' } as const;
    const another = { ...lead, plan: 'gas' };
    expect(told.complete(another, '2022-07-01T14:00', 'edit', 'ready', words)).toBe('access.not-permitted');
    told.complete(lead, '2022-07-01T14:00', 'edit', 'ready', words);
    told.complete(second, '2022-07-01T15:00', 'approve', 'approved');
    expect(told.state.data).toMatchObject({ lead: '三家水厂并网', issue: 1 });
  });

  test('is written by one person and approved by another', () => {
    const told = opened();
    told.complete(writer, '2022-07-01T10:00', 'edit', 'ready', {
      output: { lead: '总体平稳', to, open: false },
    });
    expect(told.complete(writer, '2022-07-01T11:00', 'approve', 'approved')).toBe('case.not-alone');
    told.complete(second, '2022-07-01T11:00', 'approve', 'approved');
    expect(told.state.data).toMatchObject({
      lead: '总体平稳',
      standing: '',
      issue: 1,
      approvedOn: '2022-07-01',
    });
  });

  test('goes back to whoever wrote it with a reason, and what was written stays to be changed', () => {
    const told = opened();
    told.complete(writer, '2022-07-01T10:00', 'edit', 'ready', {
      output: { next: '按月调度', to, open: false },
    });
    expect(told.complete(second, '2022-07-01T11:00', 'approve', 'sent-back')).toBe('case.reason-missing');
    told.complete(second, '2022-07-01T11:00', 'approve', 'sent-back', { reason: '原因没有写' });
    expect(told.state.steps.edit).toMatchObject({ status: 'open', round: 2 });
    expect(told.state.data).toMatchObject({ next: '按月调度' });
  });

  test('is approved with whom it goes to and whether it is published, and nobody changes that as it is sent', () => {
    const told = opened();
    expect(told.complete(writer, '2022-07-01T10:00', 'edit', 'ready', { output: { to } })).toBe(
      'case.form-invalid',
    );
    told.complete(writer, '2022-07-01T10:00', 'edit', 'ready', { output: { to, open: false } });
    expect(told.state.data).toMatchObject({ to, copies: '', open: false });
    told.complete(second, '2022-07-01T11:00', 'approve', 'approved');
    expect(told.complete(writer, '2022-07-01T12:00', 'send', 'sent', { output: { open: true } })).toBe(
      'case.form-invalid',
    );
    told.complete(writer, '2022-07-01T12:00', 'send', 'sent');
    expect(told.state.data).toMatchObject({ to, open: false });
  });

  test('is numbered once it is approved, sent to somebody, and archived by itself', () => {
    const told = opened();
    told.complete(writer, '2022-07-01T10:00', 'edit', 'ready', { output: { to, open: true } });
    told.complete(second, '2022-07-01T11:00', 'approve', 'approved');
    told.complete(writer, '2022-07-01T12:00', 'send', 'sent');
    expect(told.state.outcome).toEqual({ code: 'archived', class: 'favourable' });
    expect(told.state.data).toMatchObject({ sentOn: '2022-07-01', open: true });
  });

  test('that nobody wants to send is dropped with a reason, and takes no number', () => {
    const told = opened();
    told.complete(writer, '2022-07-01T10:00', 'edit', 'dropped', { reason: '与季报合并' });
    expect(told.state.outcome).toEqual({ code: 'dropped', class: 'void' });
    expect(told.state.data.issue).toBeUndefined();
  });
});
