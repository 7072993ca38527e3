import { describe, expect, test } from 'vitest';
import { contributeReport } from '../../../kernel/indicator/index.ts';
import { evaluate } from '../../../kernel/process/index.ts';
import { officer, place, story, system } from '../../../kernel/process/story.fixture.ts';
import { indicatorReport } from './report.ts';
import { quarterlyReports } from './schedule.ts';
import { rankingWeights } from './weights.ts';

const office = 'finance@north';
const [wang, li] = [officer('wang', office), officer('li', office)];
const reports = { service: 'indicator-report', register: 'indicator-report' };

function opened(scale = 100, why = '', unit = 'percent') {
  const told = story(indicatorReport, { place: place() });
  told.act(system, '2022-06-06T09:00', {
    act: 'submit',
    region: 'north',
    channel: 'online',
    applicant: { party: office, account: 'wang', name: 'Finance' },
    form: {
      indicator: 'bids-online',
      indicatorName: 'Bids online',
      unit,
      scale,
      period: '2022-05',
      place: 'south',
      placeName: 'South',
      office,
      ...(why === '' ? {} : { why }),
    },
    parent: null,
  });
  return told;
}

const share = { output: { above: 9, below: 12, source: 'Return 7' } };

describe('a reported figure', () => {
  test('counts in the month and place it is about once another person has checked it', () => {
    const told = opened();
    told.complete(wang, '2022-06-06T10:00', 'report', 'reported', share);
    expect(contributeReport(reports, told.state)).toEqual([]);
    expect(told.complete(wang, '2022-06-06T10:10', 'check', 'confirmed')).toBe('case.not-alone');
    told.complete(li, '2022-06-06T10:20', 'check', 'confirmed');
    expect(contributeReport(reports, told.state)).toMatchObject([
      {
        indicator: 'reported:bids-online',
        period: '2022-05',
        region: 'south',
        value: 75,
        above: 9,
        below: 12,
      },
    ]);
  });

  test('may be a value without parts', () => {
    const told = opened(1);
    told.complete(wang, '2022-06-06T10:00', 'report', 'reported', {
      output: { value: 0, source: 'Return 7' },
    });
    told.complete(li, '2022-06-06T10:20', 'check', 'confirmed');
    expect(contributeReport(reports, told.state)).toMatchObject([{ value: 0, above: null, below: null }]);
  });

  test('needs its source, and a value or both its parts', () => {
    const told = opened();
    const tried = (output: object) =>
      told.complete(wang, '2022-06-06T10:00', 'report', 'reported', { output: { ...output } });
    expect(tried({ value: 3 })).toBe('case.form-invalid');
    expect(tried({ source: 'Return 7' })).toBe('case.form-invalid');
    expect(tried({ source: 'Return 7', above: 3 })).toBe('case.form-invalid');
    expect(tried({ source: 'Return 7', above: 3, below: 0 })).toBe('case.form-invalid');
  });

  test('is sent back with a reason, and reported anew in the same case', () => {
    const told = opened();
    told.complete(wang, '2022-06-06T10:00', 'report', 'reported', share);
    expect(told.complete(li, '2022-06-06T10:20', 'check', 'sent-back')).toBe('case.reason-missing');
    told.complete(li, '2022-06-06T10:20', 'check', 'sent-back', { reason: 'the denominator is last year’s' });
    told.complete(wang, '2022-06-06T11:00', 'report', 'reported', {
      output: { above: 9, below: 10, source: 'Return 7' },
    });
    told.complete(li, '2022-06-06T11:20', 'check', 'confirmed');
    expect(contributeReport(reports, told.state)).toMatchObject([{ value: 90 }]);
  });

  test('that does not exist this time ends without counting', () => {
    const told = opened();
    told.complete(wang, '2022-06-06T10:00', 'report', 'reported', {
      output: { none: true, source: 'Return 7', note: 'published once a year' },
    });
    expect(told.state.phase).toBe('ended');
    expect(contributeReport(reports, told.state)).toEqual([]);
  });
});

test('a figure that stood is taken back by one person and another, and is none from then on', () => {
  const told = opened(100, 'the works have not begun');
  told.complete(wang, '2022-06-06T10:00', 'report', 'reported', {
    output: { none: true, source: 'Return 7' },
  });
  expect(contributeReport(reports, told.state)).toEqual([]);
  expect(told.complete(wang, '2022-06-06T10:10', 'check', 'confirmed')).toBe('case.not-alone');
  told.complete(li, '2022-06-06T10:20', 'check', 'confirmed');
  expect(contributeReport(reports, told.state)).toMatchObject([
    { period: '2022-05', region: 'south', value: null, excluded: { en: expect.any(String) } },
  ]);
});

test('what the plan says in words is said to be so or not yet, with how far it is, and checked by another person', () => {
  const value = (reached: boolean) => {
    const told = opened(1, '', 'qualitative');
    const output = { reached, note: 'The pier is built', source: 'Acceptance 12' };
    // No number is asked for.
    expect(told.complete(wang, '2022-06-06T10:00', 'report', 'reported', share)).toBe('access.not-permitted');
    expect(
      told.complete(wang, '2022-06-06T10:00', 'say', 'said', {
        output: { reached, source: 'Acceptance 12' },
      }),
    ).toBe('case.form-invalid');
    expect(told.complete(li, '2022-06-06T10:00', 'check', 'confirmed')).toBe('access.not-permitted');
    told.complete(wang, '2022-06-06T10:00', 'say', 'said', { output });
    expect(told.complete(wang, '2022-06-06T10:10', 'check', 'confirmed')).toBe('case.not-alone');
    told.complete(li, '2022-06-06T10:15', 'check', 'sent-back', { reason: 'the yard is not paved' });
    told.complete(wang, '2022-06-06T10:20', 'say', 'said', { output });
    told.complete(li, '2022-06-06T10:30', 'check', 'confirmed');
    return contributeReport(reports, told.state)[0]?.value;
  };
  expect([value(true), value(false)]).toEqual([1, 0]);
});

test('a quarter that is over asks for its last month', () => {
  const { form } = quarterlyReports.opens;
  const scope = {
    each: {
      code: 'bids',
      name: { zh: '招标', en: 'Bids' },
      counted: 'percent',
      scale: 100,
      wanted: { zh: '≥ 95%', en: '≥ 95%' },
      region: 'city',
      office,
    },
    period: { code: '2022-Q2', from: '2022-04-01', to: '2022-06-30' },
  };
  expect(Object.fromEntries(Object.entries(form).map(([key, each]) => [key, evaluate(each, scope)]))).toEqual(
    {
      indicator: 'bids',
      indicatorName: '招标 · Bids',
      unit: 'percent',
      wanted: '≥ 95% · ≥ 95%',
      scale: 100,
      period: '2022-06',
      place: 'city',
      office,
    },
  );
});

/** The weights of a ranking, begun by wang of the office that coordinates the plan. */
function weighing(of: 'counties' | 'units') {
  const duty = 'plan-coordination@city';
  const told = story(rankingWeights, { place: place() });
  told.act(officer('wang', duty), '2022-06-06T09:00', {
    act: 'submit',
    region: 'city',
    channel: 'counter',
    applicant: { party: duty, account: 'wang', name: 'Office' },
    form: { of },
    parent: null,
  });
  return { duty, told };
}

test('a formula applies once somebody else than who entered its weights has confirmed it', () => {
  const { duty, told } = weighing('counties');
  const output = { weights: [{ indicator: 'days', weight: 3 }], why: 'days matter most' };
  expect(told.complete(officer('wang', duty), '2022-06-06T09:10', 'draw-up', 'drawn-up')).toBe(
    'case.form-invalid',
  );
  for (const weights of [
    [{ indicator: 'days', weight: 0 }],
    [...output.weights, { indicator: 'days', weight: 1 }],
  ])
    expect(
      told.complete(officer('wang', duty), '2022-06-06T09:10', 'draw-up', 'drawn-up', {
        output: { ...output, weights },
      }),
    ).toBe('case.form-invalid');
  told.complete(officer('wang', duty), '2022-06-06T09:10', 'draw-up', 'drawn-up', { output });
  expect(told.complete(officer('wang', duty), '2022-06-06T09:20', 'confirm', 'confirm')).toBe(
    'case.not-alone',
  );
  told.complete(officer('li', duty), '2022-06-06T09:30', 'confirm', 'confirm');
  expect(told.state.outcome?.code).toBe('granted');
  expect(told.state.data).toMatchObject(output);
});

test('departments are weighed by what can be said of every one of them, and by no figure of the plan', () => {
  const { duty, told } = weighing('units');
  const drawUp = (indicator: string) =>
    told.complete(officer('wang', duty), '2022-06-06T09:10', 'draw-up-units', 'drawn-up', {
      output: { weights: [{ indicator, weight: 3 }], why: 'reports matter most' },
    });
  expect(told.complete(officer('li', duty), '2022-06-06T09:05', 'confirm', 'confirm')).toBe(
    'access.not-permitted',
  );
  expect(drawUp('startup-days-city')).toBe('case.form-invalid');
  drawUp('reports-given');
  expect(told.complete(officer('wang', duty), '2022-06-06T09:20', 'confirm', 'confirm')).toBe(
    'case.not-alone',
  );
  told.complete(officer('li', duty), '2022-06-06T09:30', 'confirm', 'confirm');
  expect(told.state.outcome?.code).toBe('granted');
});
