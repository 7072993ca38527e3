import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../kernel/json.ts';
import { casesOpenedBy } from '../../../kernel/pack/opened-by-reaction.ts';
import { caseScope } from '../../../kernel/process/index.ts';
import {
  officer,
  type Place,
  place,
  type Story,
  story,
  system,
} from '../../../kernel/process/story.fixture.ts';
import { suggestion, suggestionReactions, suggestionResult } from './suggestion.ts';

/* Somebody was asked for a paper that no list knows, and says so on Monday 6 June 2022. */

const reform = officer('gai', 'construction-reform@north');
const accused = officer('hu', 'planning@north');
const contact = { name: '林晓', residentId: '411082198506150021', phone: '13800000001' };
const at = '2022-06-06T09:00';
const complaint = { kind: 'hidden', office: 'planning@north' };

function said(form: JsonObject) {
  const where = place();
  const told = story(suggestion, { place: where });
  const events = told.submit({ contact, text: '窗口要求另交一份清单外的证明', ...form }, at);
  return { told, where, events };
}

const entry = (where: Place, told: Story) => where.entry('construction-suggestion', told.state.number);

/** What a reaction opens now that this case has ended. */
function opens(code: string, told: Pick<Story, 'state'>): readonly JsonObject[] {
  const reaction = suggestionReactions.find((each) => each.code === code);
  if (reaction === undefined) throw new Error(`no reaction ${code}`);
  const region = {
    code: 'north',
    level: 'county',
    top: false,
    division: '411002',
    hall: 'hall',
    parties: {},
    settings: {},
  };
  const scope = caseScope(told.state, { region, now: '2022-06-08T12:00:00+08:00' });
  return casesOpenedBy(reaction, scope).map(({ form }) => form);
}

function upheld() {
  const { told, where } = said(complaint);
  told.complete(accused, '2022-06-07T09:00', 'hear', 'said', { output: { account: '已停止收取' } });
  told.complete(reform, '2022-06-08T09:00', 'verify', 'true', { output: { answer: '窗口多要了一份证明' } });
  return { told, where };
}

describe('体外循环、隐性审批', () => {
  test('a complaint names an office, which has the case first and reads nothing of who complains', () => {
    expect(said({ kind: 'hidden' }).events).toBe('case.form-invalid');
    const { told } = said(complaint);
    expect(told.state.steps.hear).toMatchObject({ status: 'open', office: 'planning@north' });
    expect(suggestion.steps.find(({ code }) => code === 'hear')?.needs).toEqual([]);
    expect(told.state.steps.verify?.status).not.toBe('open');
  });

  test('属实: the office is ordered to put it right, and its name and what was found are public', () => {
    const { told, where } = upheld();
    expect(told.state.outcome).toEqual({ code: 'upheld', class: 'favourable' });
    expect(entry(where, told)).toMatchObject({ state: 'ordered', office: 'planning@north' });
    expect(opens('construction.complaint-upheld', told)).toEqual([
      {
        origin: 'appeal',
        number: told.state.number,
        office: 'planning@north',
        matter: '工程审批投诉属实：窗口多要了一份证明',
        matterEn: 'A complaint about construction approvals is well founded',
        due: '2022-06-18',
      },
    ]);
  });

  test('不属实: nobody is ordered anything, and nobody is named', () => {
    const { told, where } = said(complaint);
    told.complete(accused, '2022-06-07T09:00', 'hear', 'said', { output: { account: '清单第三项' } });
    told.complete(reform, '2022-06-08T09:00', 'verify', 'unfounded', {
      reason: '清单里有这份材料',
      output: { answer: '该材料在清单里' },
    });
    // The order is that of a complaint which is so: this one ends in another class.
    expect(told.state.outcome).toEqual({ code: 'unfounded', class: 'unfavourable' });
    expect(entry(where, told)).toMatchObject({ state: 'unfounded' });
    expect(entry(where, told)).not.toHaveProperty('office');
  });

  test('an office that says nothing in time does not hold it up', () => {
    const { told } = said(complaint);
    told.act(system, '2022-06-10T09:00', { act: 'check-clocks' });
    expect(told.state.steps.verify?.status).toBe('open');
  });

  test('what was done is published once supervision has closed its order, and of no other order', () => {
    const { told, where } = upheld();
    const [order = {}] = opens('construction.complaint-upheld', told);
    const closed = {
      state: { ...told.state, form: order, data: { done: '已停收并向当事人致歉' } },
    };
    const putRight = suggestionReactions.find(({ code }) => code === 'construction.complaint-put-right');
    expect(putRight?.on).toMatchObject({ service: 'supervision', ended: ['favourable'] });
    const [result = {}] = opens('construction.complaint-put-right', closed);
    const entered = (form: JsonObject) => {
      const published = story(suggestionResult, { place: where });
      published.submit(form, '2022-06-17T09:00', system);
      return published.state.outcome?.code;
    };
    expect(entered(result)).toBe('entered');
    expect(entry(where, told)).toMatchObject({
      kind: 'hidden',
      office: 'planning@north',
      state: 'rectified',
      answer: '已停收并向当事人致歉',
      on: '2022-06-17',
    });
    expect(entered({ number: 'N-none', done: '已整改' })).toBe('unknown');
  });
});

test('a suggestion is answered, and goes to no office that was complained of', () => {
  const { told, where } = said({ kind: 'suggestion' });
  expect(told.state.steps.hear?.status).toBe('skipped');
  expect(told.state.steps.verify?.status).toBe('skipped');
  told.complete(reform, '2022-06-07T09:00', 'answer', 'answered', { output: { answer: '下月起试行' } });
  expect(told.state.outcome).toEqual({ code: 'answered', class: 'settled' });
  expect(entry(where, told)).toMatchObject({ state: 'answered', answer: '下月起试行' });
});
