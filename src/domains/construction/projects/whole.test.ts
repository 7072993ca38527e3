import { describe, expect, test } from 'vitest';
import { contribute } from '../../../kernel/indicator/index.ts';
import type { JsonObject } from '../../../kernel/json.ts';
import { type CaseState, factName } from '../../../kernel/process/index.ts';
import { hall, place, story, system } from '../../../kernel/process/story.fixture.ts';
import { code, store } from '../story.fixture.ts';
import { projectLine } from './elsewhere.ts';
import { projectWhole, wholeIndicators } from './whole.ts';

/* 表2: five steps and 25 working days from survey to title, power and water, of which acceptance with title is one. */

const stages = [
  'survey',
  'construction-permit',
  'inspection',
  'acceptance',
  'title',
  'utilities-connected',
] as const;

function withLines(done: readonly string[] = stages, project: JsonObject = { class: 'small-low-risk' }) {
  const where = place();
  const set = (register: string, key: string, content: JsonObject) =>
    where.registers.set(factName(register, key), { version: 1, content });
  set('construction-project', code, { ...store, ...project });
  for (const milestone of done)
    set('construction-milestone', `${code}/${milestone}`, {
      project: code,
      milestone,
      state: 'done',
      begunOn: '2022-03-01',
      case: `N-${milestone}`,
    });
  return where;
}

function asked(service: typeof projectWhole, form: JsonObject, where: ReturnType<typeof place>, id: string) {
  const told = story(service, { place: where, id });
  const events = told.act(system, '2022-06-06T09:00', {
    act: 'submit',
    region: 'north',
    channel: 'online',
    applicant: { party: 'bureau', account: null, name: '住建局' },
    form,
    parent: null,
    causedBy: { case: 'cause', number: 'N-cause' },
  });
  if (typeof events === 'string') throw new Error(events);
  return told;
}

const whole = (where = withLines(), id = 'whole') => asked(projectWhole, { projectCode: code }, where, id);

describe('全流程', () => {
  test('is over once every stage is, and its own line says so', () => {
    const where = withLines();
    expect(whole(where).state.outcome).toEqual({ code: 'whole', class: 'favourable' });
    expect(where.entry('construction-milestone', `${code}/whole`)).toMatchObject({
      state: 'done',
      begunOn: '2022-03-01',
      doneOn: '2022-06-06',
      case: 'N-whole',
    });
  });

  test.each(stages)('is not over without %s', (missing) => {
    const where = withLines(stages.filter((each) => each !== missing));
    expect(whole(where).state.outcome?.code).toBe('not-yet');
    expect(where.entry('construction-milestone', `${code}/whole`)).toBeNull();
  });

  test('a project of another class goes without the joint inspection, and counts towards no figure', () => {
    const where = withLines(
      stages.filter((each) => each !== 'inspection'),
      { class: 'industrial' },
    );
    const { state } = whole(where);
    expect(state.outcome?.code).toBe('whole');
    expect(figures(state, [])).toEqual([null, null, null]);
  });

  test('is added up once, however many buildings follow', () => {
    const where = withLines();
    whole(where, 'first');
    expect(whole(where, 'second').state.outcome).toEqual({ code: 'before', class: 'void' });
    expect(where.entry('construction-milestone', `${code}/whole`)).toMatchObject({ case: 'N-first' });
  });
});

test('a line that is written for another case names that case, by which its days are found', () => {
  const where = withLines([]);
  where.registers.set(factName('completion-filing', 'LY1'), { version: 1, content: { projectCode: code } });
  const told = asked(projectLine, { line: 'title', opinion: 'LY1', of: 'N-title' }, where, 'line');
  expect(where.entry('construction-milestone', `${code}/title`)).toMatchObject({ case: 'N-title' });
  // Which project that is goes on to whatever adds it up.
  expect(told.state.data.project).toBe(code);
});

describe('the one form for utilities', () => {
  const demands = (where: ReturnType<typeof place>, states: Readonly<Record<string, string>>) => {
    for (const [utility, state] of Object.entries(states))
      where.registers.set(factName('construction-utility', `${code}/${utility}`), {
        version: 1,
        content: { project: code, utility, state },
      });
    return where;
  };
  const others = stages.filter((each) => each !== 'utilities-connected');
  const oneForm = (where: ReturnType<typeof place>, utilities: readonly string[]) =>
    asked(
      projectLine,
      { line: 'utilities-one-matter', projectCode: code, utilities: [...utilities], of: 'N-form' },
      where,
      'line',
    );

  test.each<[string, readonly string[], Readonly<Record<string, string>>, boolean]>([
    ['brought both', ['power', 'water'], {}, true],
    ['brought the one that was left', ['water'], { power: 'connected' }, true],
    ['brought power, while water waits', ['power'], { water: 'called' }, false],
    ['brought gas alone', ['gas'], {}, false],
  ])('%s', (_what, utilities, states, isThere) => {
    const where = demands(withLines(others), states);
    oneForm(where, utilities);
    const line = where.entry('construction-milestone', `${code}/utilities-connected`);
    expect(line?.case ?? null).toBe(isThere ? 'N-form' : null);
    // Whatever ends last asks whether the project has come to its end.
    expect(whole(where).state.outcome?.code).toBe(isThere ? 'whole' : 'not-yet');
  });
});

/** A case as far as it is added up: an hour of a day of seven. */
function took(service: string, outcome = 'done'): CaseState {
  const { state } = whole(withLines(), `${service}-case`);
  return {
    ...state,
    service,
    outcome: { code: outcome, class: 'favourable' },
    acceptedAt: '2022-06-06T09:00:00+08:00',
    endedAt: '2022-06-06T10:00:00+08:00',
  };
}

const region = { code: 'north', level: 'county', top: false, division: '411002', hall: 'hall' } as const;
function figures(state: CaseState, together: readonly CaseState[]) {
  const context = { time: hall, region: { ...region, parties: {}, settings: {} }, together };
  return wholeIndicators.map((indicator) => contribute(indicator, state, context)?.value ?? null);
}

describe('what a project took', () => {
  const before = ['site-survey', 'construction-permits', 'construction-inspection'];
  const after = ['property-first', 'utilities-connection'];
  const cases = (acceptance: string) => [
    ...before.map((each) => took(each)),
    took('joint-acceptance', acceptance),
    ...after.map((each) => took(each)),
  ];

  test('is the working time of all its cases, and six steps', () => {
    const [days, steps, acceptanceAndTitle] = figures(whole().state, cases('accepted'));
    expect(days).toBeCloseTo(6 / 7, 4);
    expect(steps).toBe(6);
    expect(acceptanceAndTitle).toBeCloseTo(2 / 7, 4);
  });

  test('utilities are one step, whether by themselves, by the one form or by both, and both take their time', () => {
    const without = cases('accepted').filter(({ service }) => service !== 'utilities-connection');
    const [oneDays, oneSteps] = figures(whole().state, [...without, took('utility-one-matter')]);
    expect([oneDays, oneSteps]).toEqual([expect.closeTo(6 / 7, 4), 6]);
    const [bothDays, bothSteps] = figures(whole().state, [...cases('accepted'), took('utility-one-matter')]);
    expect([bothDays, bothSteps]).toEqual([expect.closeTo(1, 4), 6]);
  });

  test('is five steps where acceptance and first registration were asked for as one', () => {
    expect(figures(whole().state, cases('accepted-with-title'))[1]).toBe(5);
  });
});
