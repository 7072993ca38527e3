import { describe, expect, test } from 'vitest';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import { type ChildFact, legalMoves } from '../../../kernel/process/index.ts';
import { officer, story, system } from '../../../kernel/process/story.fixture.ts';
import { landPermit } from '../permits/parts.ts';
import { code, placeWith, project, store, tell } from '../story.fixture.ts';
import { levelOpinion } from './opinion.ts';

/* (八): a permit of the city's on which a district is heard, asked on Tuesday 7 June 2022. */

const planner = officer('gui', 'planning-permission@north');
const district = officer('wei', 'weidu-district@411002');
const asked = { offices: ['weidu-district@411002'], question: '地块是否在文物保护范围内' };

function permit(children: readonly ChildFact[] = [], together = false) {
  const form = { ...project, together, landContract: '许自出2022-08号', plot: '2022-08号地块' };
  const where = placeWith();
  const told = story(landPermit, { place: where, parties: {}, children: () => children });
  told.submit(form, '2022-06-06T10:00', system, { case: 'stage', step: 'land-permit', round: 1 });
  return told;
}

function consulted(children: readonly ChildFact[] = []) {
  const told = permit(children);
  told.complete(planner, '2022-06-07T09:00', 'review', 'consult');
  told.complete(planner, '2022-06-07T09:10', 'ask-of-review', 'asked', { output: asked });
  return told;
}

function offered({ state }: ReturnType<typeof permit>, day: string) {
  return legalMoves(landPermit, state, planner, day).flatMap(({ step, outcomes }) =>
    step === 'review' ? outcomes.map(({ code: outcome }) => outcome) : [],
  );
}

function opinion() {
  const form = {
    permit: 'land-permit',
    projectCode: code,
    projectName: store.projectName ?? '',
    office: 'weidu-district@411002',
    question: asked.question,
  };
  return tell(levelOpinion, form, placeWith(), '2022-06-07T09:10', [], {
    case: 'permit',
    step: 'opinions',
    round: 1,
  });
}

describe('征求意见', () => {
  test('is asked from the permit’s case, of offices chosen from the city’s, and the permit waits', () => {
    const told = consulted();
    expect(told.state.steps.opinions?.status).toBe('open');
    expect(told.state.data.asked).toEqual(asked.offices);
    expect(told.complete(planner, '2022-06-07T10:00', 'review', 'granted')).toBe('case.step-not-open');
    const { properties } = levelOpinion.form as FormSchema;
    expect(properties.office).toMatchObject({ 'x-code-list': 'city.offices' });
  });

  test('is asked in time, and not where all permits together have five days', () => {
    const late = permit();
    const together = permit([], true);
    expect(late.complete(planner, '2022-06-08T09:00', 'review', 'consult')).toBe('case.outcome-late');
    expect(together.complete(planner, '2022-06-06T11:00', 'review', 'consult')).toBe('case.outcome-late');
    expect(offered(permit(), '2022-06-07')).toContain('consult');
    expect(offered(late, '2022-06-08')).not.toContain('consult');
    expect(offered(together, '2022-06-06')).not.toContain('consult');
  });

  test('whom to ask may be thought better of', () => {
    const told = permit();
    told.complete(planner, '2022-06-07T09:00', 'review', 'consult');
    told.complete(planner, '2022-06-07T09:10', 'ask-of-review', 'nobody');
    expect(told.state.steps.review?.status).toBe('open');
    expect(offered(told, '2022-06-07')).toEqual(['granted', 'returned', 'refused']);
  });

  test('the office that is asked answers within one working day, or the permit waits no longer', () => {
    const told = opinion();
    expect(told.state.steps.answer).toMatchObject({ status: 'open', office: 'weidu-district@411002' });
    told.act(system, '2022-06-09T09:00', { act: 'check-clocks' });
    expect(told.state.outcome?.code).toBe('silent');
  });

  test('its answer is read in the permit’s case, which goes on with it', () => {
    const answer = opinion();
    answer.complete(district, '2022-06-08T09:00', 'answer', 'objects', { reason: '部分在建设控制地带内' });
    expect(answer.state.outcome).toEqual({ code: 'objects', class: 'unfavourable' });
    const told = consulted([answer.fact]);
    told.act(system, '2022-06-08T09:01', { act: 'tally', step: 'opinions' });
    expect(told.state.steps.opinions?.outcome).toBe('objected');
    expect(told.state.data.opinions).toEqual([
      { office: 'weidu-district@411002', outcome: 'objects', opinion: '' },
    ]);
    expect(told.state.steps.review?.status).toBe('open');
    told.complete(planner, '2022-06-08T10:00', 'review', 'granted');
    expect(told.state.outcome?.code).toBe('granted');
  });
});
