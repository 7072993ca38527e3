import { describe, expect, test, vi } from 'vitest';
import { checkDefinition } from '../kernel/process/check.ts';
import { bad, basis, form, outcome, service, step, word } from '../kernel/process/declared.fixture.ts';
import type { ServiceDefinition, StepDefinition } from '../kernel/process/index.ts';
import { snackBar } from '../kernel/process/snack-bar.fixture.ts';
import { smallPlace } from './place.fixture.ts';
import { hasFindings, type Report } from './report.ts';
import { type SimulationOptions, simulate } from './simulate.ts';
import type { Stride } from './trail.ts';

// A busy machine is no failure.
vi.setConfig({ testTimeout: 60_000 });

const ends = (to: string) => ({ ends: [{ outcome: to }] });
const office = { duty: 'office' } as const;
const days = (value: number) => ({ value, unit: 'working-day' as const, basis: basis('办法', '1') });

function made(steps: readonly StepDefinition[], more: Partial<ServiceDefinition> = {}): ServiceDefinition {
  return service('made', { granted: 'favourable', refused: 'unfavourable' }, steps, more);
}

function walked(definition: ServiceDefinition, options: Partial<SimulationOptions> = {}): Report {
  return simulate(smallPlace([definition]), definition, { walks: 200, seed: 7, ...options });
}

const way = (path: readonly Stride[]): string =>
  path.map((each) => `${each.step} ${each.outcome}`).join(', ');

const decide = (more: Partial<StepDefinition> = {}): StepDefinition =>
  step('decide', office, {
    outcomes: [outcome('yes', ends('granted')), bad('no', ends('refused'))],
    ...more,
  });

describe('a clean service', () => {
  const review = step('review', office, {
    limit: days(3),
    outcomes: [outcome('fit'), bad('unfit', ends('refused'))],
  });
  const clean = made(
    [review, decide({ after: { all: [{ step: 'review', outcomes: ['fit'] }] }, limit: days(2) })],
    {
      limits: { promised: [days(5)], statutory: [days(20)] },
    },
  );

  test('gives no finding, and every step and outcome is seen', () => {
    const report = walked(clean);
    expect(hasFindings(report)).toBe(false);
    expect(report).toMatchObject({ deadEnds: [], brokenLimits: [], endless: [], breakages: [], missing: [] });
    expect(report.unreached).toEqual([]);
    const [part] = report.parts;
    expect(part?.cases).toBe(200);
    for (const { opened, outcomes } of part?.steps ?? [])
      expect(opened).toBe(outcomes.reduce((sum, { count }) => sum + count, 0));
  });

  test('that is walked with the same seed gives the same report, with another one another', () => {
    expect(walked(clean)).toEqual(walked(clean));
    expect(walked(clean, { seed: 8 })).not.toEqual(walked(clean));
  });

  test('lasts as long as its limits where everybody uses theirs to the last minute, and no longer', () => {
    const [brink] = walked(clean, { pace: 'brink' }).durations;
    // Three days and two, which begin with the day after: begun on the first day, over on the sixth.
    expect(brink?.max).toBeGreaterThan(4.9);
    expect(brink?.max).toBeLessThan(6.1);
    const [late] = walked(clean, { pace: 'late' }).durations;
    expect(late?.max).toBeGreaterThan(6.1);
  });

  test('with everything about time and debts that can be declared is walked without a fault', () => {
    const leases = { shop: word };
    const place = smallPlace([snackBar], { leases, credit: leases });
    const report = simulate(place, snackBar, { walks: 400, seed: 1 });
    expect(report).toMatchObject({ deadEnds: [], endless: [], breakages: [] });
    for (const { count, code } of report.parts[0]?.endings ?? []) expect(count, code).toBeGreaterThan(0);
  });
});

describe('cases under a case', () => {
  const item = made(
    [step('look', office, { outcomes: [outcome('fit', ends('granted')), bad('unfit', ends('refused'))] })],
    { code: 'item', openedBy: 'parent', form: form({ what: word }) },
  );
  const list = made(
    [
      step(
        'each',
        { system: true },
        {
          kind: 'gather',
          gathers: {
            service: 'item',
            each: { of: 'form.items', form: { what: 'item.what' } },
            complete: 'when-all-ended',
            totals: { fit: { where: 'child.outcome == "granted"' } },
          },
          rules: [
            { when: 'output.fit == output.children', outcome: 'all' },
            { when: 'true', outcome: 'some' },
          ],
          outcomes: [outcome('all', ends('granted')), bad('some', ends('refused'))],
        },
      ),
    ],
    {
      form: form({
        items: {
          type: 'array',
          maxItems: 3,
          items: { type: 'object', ...form({ what: word }) },
        },
      }),
    },
  );

  test('one for each item of a list is opened, walked, and counted', () => {
    expect([list, item].flatMap(checkDefinition)).toEqual([]);
    const report = simulate(smallPlace([list, item]), list, { walks: 150, seed: 3 });
    expect(report).toMatchObject({ breakages: [], deadEnds: [], missing: [] });
    expect(report.unreached).toEqual([]);
    expect(report.parts[1]).toMatchObject({ service: 'item' });
    expect(report.parts[1]?.cases).toBeGreaterThan(100);
  });

  test('a part that is opened with a form it does not take is found', () => {
    const stricter = { ...item, form: form({ what: word, why: word }) };
    const report = simulate(smallPlace([list, stricter]), list, { walks: 50, seed: 3 });
    expect(report.breakages).toMatchObject([
      { service: 'item', about: 'submit', message: 'case.form-invalid /why form.required' },
    ]);
  });

  test('what a reaction opens is walked, and a form it does not take is found', () => {
    const follows = {
      code: 'follow',
      on: { service: 'made', ended: ['favourable'] },
      opens: { service: 'item', form: { what: '"later"' } },
    } as const;
    const first = made([decide()]);
    const reacting = (service: ServiceDefinition) =>
      simulate({ ...smallPlace([first, service]), reactions: [follows] }, first, { walks: 60, seed: 2 });
    const { parts, breakages } = reacting(item);
    expect(breakages).toEqual([]);
    const granted = parts[0]?.endings.find(({ code }) => code === 'granted')?.count;
    expect(parts[1]).toMatchObject({ service: 'item', cases: granted });
    expect(reacting({ ...item, form: form({ why: word }) }).breakages).toMatchObject([
      { service: 'item', about: 'reaction follow' },
    ]);
  });

  test('what reacts to a clock that turns red is walked: once for each clock, ended by the late case itself', () => {
    const follows = {
      code: 'order',
      on: { service: '*', warned: 'red', clocks: ['promised'] },
      opens: { service: 'order', form: { number: 'case.number', office: 'output.office' }, linked: true },
    } as const;
    const order = service(
      'order',
      { done: 'settled', closed: 'unfavourable' },
      [
        step(
          'explain',
          { office: 'form.office', name: { zh: '超期单位', en: 'The late office' } },
          { outcomes: [outcome('explained')] },
        ),
        step(
          'follow',
          { duty: 'supervision' },
          {
            after: { any: [{ step: 'acceptance' }] },
            awaits: { clock: '"promised"', outcome: 'done' },
            outcomes: [outcome('done', ends('done')), bad('closed', ends('closed'))],
          },
        ),
      ],
      { openedBy: 'reaction', form: form({ number: word, office: word }) },
    );
    const late = made([decide()], { limits: { promised: [days(2)], statutory: [] } });
    const place = { ...smallPlace([late, order]), reactions: [follows] };
    const { parts, breakages, deadEnds } = simulate(place, late, { walks: 60, seed: 4, pace: 'late' });
    expect([breakages, deadEnds]).toEqual([[], []]);
    const [, orders] = parts;
    expect(orders?.cases).toBeGreaterThan(0);
    expect(orders?.cases).toBeLessThanOrEqual(60);
    expect(orders?.endings.find(({ code }) => code === 'done')?.count).toBeGreaterThan(0);
    expect(orders?.endings.reduce((sum, { count }) => sum + count, 0)).toBe(orders?.cases);
  });

  test('a service that nobody has declared is named', () => {
    expect(walked(list, { walks: 50 }).missing).toEqual(['item']);
  });
});

describe('planted faults', () => {
  test('a dead end: after one outcome nobody has anything to do', () => {
    const review = step('review', office, { outcomes: [outcome('fit'), bad('unfit')] });
    const report = walked(
      made([review, decide({ after: { all: [{ step: 'review', outcomes: ['fit'] }] } })]),
    );
    expect(report.deadEnds).toMatchObject([{ service: 'made', phase: 'running', open: [], refusals: [] }]);
    expect(way(report.deadEnds[0]?.path ?? [])).toBe('review unfit');
    expect(hasFindings(report)).toBe(true);
  });

  test('a dead end that only some forms lead to', () => {
    const conditional = made([decide({ when: 'form.size < 500.0' })], {
      form: form({ size: { type: 'integer', minimum: 0, maximum: 1000 } }),
    });
    expect(walked(conditional).deadEnds).toMatchObject([{ open: [], path: [] }]);
  });

  test('a dead end in which every way out is refused: the rounds are spent', () => {
    const look = step('look', office, {
      after: { any: [{ step: 'acceptance' }, { step: 'mend' }] },
      rounds: { most: 2, basis: basis('办法', '2') },
      outcomes: [outcome('looked')],
    });
    const judge = step('judge', office, {
      after: { any: [{ step: 'look' }] },
      outcomes: [bad('again'), outcome('fine', ends('granted'))],
    });
    const mend = step(
      'mend',
      { applicant: true },
      { after: { any: [{ step: 'judge', outcomes: ['again'] }] }, outcomes: [outcome('mended')] },
    );
    const report = walked(made([look, judge, mend]));
    expect(report.deadEnds).toMatchObject([{ open: ['mend'], refusals: ['case.rounds-spent'] }]);
    expect(way(report.deadEnds[0]?.path ?? [])).toBe(
      'look looked, judge again, mend mended, look looked, judge again',
    );
  });

  test('a step that cannot be reached is told apart from one that was not seen', () => {
    const never = step('never', office, {
      after: { all: [{ step: 'decide', outcomes: ['yes'] }] },
      outcomes: [outcome('done')],
    });
    const seldom = step('seldom', office, {
      when: 'form.size == 123456',
      outcomes: [outcome('done')],
    });
    const report = walked(
      made([decide(), never, seldom], { form: form({ size: { type: 'integer', maximum: 900_000 } }) }),
    );
    expect(report.unreached).toEqual([
      { step: 'never', outcome: null, ending: null, certainty: 'impossible' },
      { step: 'seldom', outcome: null, ending: null, certainty: 'unseen' },
    ]);
  });

  test('a limit that is broken although everybody is in time: the way, and the days each step took', () => {
    const first = step('first', office, { limit: days(4), outcomes: [outcome('done')] });
    const beside = step('beside', { duty: 'other' }, { limit: days(1), outcomes: [outcome('done')] });
    const last = decide({ after: { all: [{ step: 'first' }, { step: 'beside' }] }, limit: days(3) });
    const report = walked(
      made([first, beside, last], { limits: { promised: [days(5)], statutory: [days(7)] } }),
    );
    expect(report.brokenLimits).toMatchObject([{ clock: 'promised', limit: { value: 5 }, repeats: false }]);
    const [broken] = report.brokenLimits;
    expect(broken?.path.map(({ step: code }) => code)).toEqual(['first', 'decide']);
    expect(broken?.over).toBeCloseTo(2, 0);
    expect(hasFindings(report)).toBe(true);
  });

  test('a limit that only repetition breaks is told, and is no fault of the declaration', () => {
    const review = step('review', office, {
      after: { any: [{ step: 'acceptance' }, { step: 'amend' }] },
      limit: days(3),
      outcomes: [outcome('fit', ends('granted')), bad('returned'), bad('no', ends('refused'))],
    });
    const amend = step(
      'amend',
      { applicant: true },
      {
        after: { any: [{ step: 'review', outcomes: ['returned'] }] },
        uncounted: basis('办法', '3'),
        outcomes: [outcome('amended')],
      },
    );
    const report = walked(made([review, amend], { limits: { promised: [days(5)], statutory: [] } }));
    expect(report.brokenLimits).toMatchObject([{ repeats: true }]);
    expect(hasFindings(report)).toBe(false);
  });

  test('time that does not count breaks no limit, however long it lasts', () => {
    const build = step(
      'build',
      { applicant: true },
      { limit: days(30), uncounted: basis('办法', '4'), outcomes: [outcome('built')] },
    );
    const last = decide({ after: { all: [{ step: 'build' }] }, limit: days(3) });
    expect(
      walked(made([build, last], { limits: { promised: [days(4)], statutory: [] } })).brokenLimits,
    ).toEqual([]);
  });

  test('a circle that nobody can leave', () => {
    const ask = step('ask', office, {
      after: { any: [{ step: 'acceptance' }, { step: 'answer' }] },
      outcomes: [outcome('asked'), bad('never', ends('refused'))],
    });
    const answer = step(
      'answer',
      { applicant: true },
      { after: { any: [{ step: 'ask' }] }, outcomes: [outcome('given')] },
    );
    const closed = { ...ask, outcomes: [outcome('asked')] };
    const definition = made([closed, answer, decide({ when: 'form.size > 1000.0' })], {
      form: form({ size: { type: 'integer', maximum: 900 } }),
    });
    const report = walked(definition, { walks: 20, mostActs: 60 });
    expect(report.endless).toMatchObject([{ acts: 60 }]);
    expect(way(report.endless[0]?.path ?? [])).toMatch(/^ask asked, answer given, ask asked/);
    expect(walked(made([ask, answer]), { mostActs: 60 }).endless).toEqual([]);
  });

  test('an expression that fails on what people may enter is found with the act it breaks', () => {
    const review = step('review', office, {
      form: form({ remark: word }, []),
      outcomes: [outcome('yes', { sets: { remark: 'output.remark' }, ...ends('granted') })],
    });
    const report = walked(made([review]));
    expect(report.breakages).toMatchObject([
      { service: 'made', about: 'complete-step review', message: expect.stringContaining('remark') },
    ]);
  });

  test('a form that nobody can fill in', () => {
    const contrary = {
      ...form({ size: { type: 'integer' } }),
      'x-rules': [
        { holds: 'form.size > 5 && form.size < 3', at: 'size', text: { zh: '不可能', en: 'impossible' } },
      ],
    };
    const report = walked(made([decide()], { form: contrary }), { walks: 3 });
    expect(report.breakages).toMatchObject([{ about: 'submit', walks: 3 }]);
  });

  test('the seed of one walk shows it again', () => {
    const review = step('review', office, { outcomes: [outcome('fit', ends('granted')), bad('unfit')] });
    const [found] = walked(made([review])).deadEnds;
    expect(found?.walks).toBeGreaterThan(20);
    expect(found?.seed).toBeTypeOf('number');
  });
});
