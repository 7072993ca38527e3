import { describe, expect, test } from 'vitest';
import { contribute } from '../indicator/contribute.ts';
import type { IndicatorDefinition } from '../indicator/definition.ts';
import { redClock, toldOfRed } from '../pack/warning-reactions.ts';
import { formatDay } from '../time/civil.ts';
import { due } from '../time/due.ts';
import { dayOf } from '../time/instant.ts';
import { checkDefinition } from './check.ts';
import { bad, basis, form, outcome, service, step, word } from './declared.fixture.ts';
import type { ServiceDefinition } from './definition.ts';
import { momentOf } from './evolve.ts';
import { applicant, hall, officer, story, system } from './story.fixture.ts';

/*
 * A connection: five working days in all, without the time of works. Beside them two stretches: the works, until the day
 * that was contracted, and the way from the works to the meter, two working days without what the customer mends.
 */
const days = (value: number) => ({ value, unit: 'working-day' as const, basis: basis('办法', '1') });
const plan = basis('方案', '二');
const connection = service(
  'connection',
  { connected: 'favourable' },
  [
    step(
      'contract',
      { duty: 'works' },
      { form: form({ day: word }), outcomes: [outcome('signed', { sets: { day: 'output.day' } })] },
    ),
    step(
      'build',
      { duty: 'works' },
      {
        after: { all: [{ step: 'contract' }] },
        uncounted: plan,
        outcomes: [outcome('built')],
      },
    ),
    step(
      'put-off',
      { duty: 'works' },
      {
        after: { any: [{ step: 'contract' }, { step: 'put-off' }] },
        uncounted: plan,
        form: form({ day: word }),
        outcomes: [outcome('agreed', { sets: { day: 'output.day' } })],
      },
    ),
    step(
      'look',
      { duty: 'works' },
      {
        after: { any: [{ step: 'build' }, { step: 'mend' }] },
        outcomes: [outcome('fine', { ends: [{ outcome: 'connected' }] }), bad('wrong')],
      },
    ),
    step(
      'mend',
      { applicant: true },
      { after: { any: [{ step: 'look', outcomes: ['wrong'] }] }, outcomes: [outcome('mended')] },
    ),
  ],
  {
    form: form({ what: word }, []),
    limits: { promised: [days(5)], statutory: [] },
    stretches: [
      {
        code: 'works',
        name: { zh: '接网工程', en: 'Works' },
        from: [{ step: 'contract' }],
        to: [{ step: 'build', outcomes: ['built'] }],
        until: { day: 'data.day', what: '"the line"', basis: plan },
        by: { duty: 'works' },
      },
      {
        code: 'meter',
        name: { zh: '验收接电', en: 'Meter' },
        from: [{ step: 'build' }],
        to: [{ step: 'look', outcomes: ['fine'] }],
        when: '!has(form.what) || form.what != "temporary"',
        limits: [days(2)],
        pauses: [{ step: 'mend', basis: plan }],
      },
    ],
    suspensions: [{ code: 'storm', name: { zh: '暴雨', en: 'Storm' }, basis: plan, maximum: days(10) }],
  },
);
const works = officer('builder', 'works@north');

function begun(day = '2022-06-20', what?: string) {
  const told = story(connection);
  told.submit(what === undefined ? {} : { what }, '2022-06-01T09:00');
  told.complete(works, '2022-06-01T10:00', 'contract', 'signed', {
    output: { day },
  });
  return told;
}
type Told = ReturnType<typeof story>;
const clock = ({ state }: Told, code: string) => state.stretches?.[code]?.clock;
const dueOf = (told: Told, code: string) => {
  const ledger = clock(told, code);
  const at = ledger === undefined ? null : due(ledger, hall).at;
  return at === null ? null : formatDay(dayOf(at));
};
const look = (told: Told, at: string) => told.act(system, at, { act: 'check-clocks' });

describe('a part of a case’s course with a clock of its own', () => {
  test('is well declared', () => {
    expect(checkDefinition(connection)).toEqual([]);
  });

  test('runs while the clock of the whole stands still', () => {
    const told = begun();
    expect(told.state.stopped).toBe(true);
    expect(dueOf(told, 'works')).toBe('2022-06-20');
    expect(look(told, '2022-06-12T09:00')).toEqual(['deadline-warned']);
    expect(told.state.warned).toEqual({ 'stretch:works': 'blue' });
  });

  test('is red on the day after, hurries its office, and says what was to be done', () => {
    const told = begun();
    look(told, '2022-06-21T09:00');
    expect(told.state.warned).toMatchObject({ 'stretch:works': 'red' });
    const red = redClock(told.state, 'stretch:works', hall);
    expect(red?.output).toMatchObject({ office: 'works@north', due: '2022-06-20' });
    if (red === null) throw new Error('the clock is red');
    expect(toldOfRed(connection, told.state, red, { data: told.state.data }).output.what).toEqual({
      zh: 'the line',
      en: 'the line',
    });
  });

  test('follows another day that is agreed, which takes back what was warned of too early', () => {
    const told = begun();
    look(told, '2022-06-21T09:00');
    expect(
      told.complete(works, '2022-06-21T10:00', 'put-off', 'agreed', { output: { day: '2022-07-29' } }),
    ).toEqual(['step-completed', 'limit-changed', 'clocks-recomputed', 'step-opened']);
    expect(dueOf(told, 'works')).toBe('2022-07-29');
    expect(told.state.warned).toEqual({});
  });

  test('ends with the step that ends it, which begins the next', () => {
    const told = begun();
    expect(told.complete(works, '2022-06-10T10:00', 'build', 'built')).toEqual([
      'step-completed',
      'stretch-ended',
      'stretch-begun',
      'step-opened',
      'clock-resumed',
    ]);
    expect(clock(told, 'works')?.endedAt).toBe(momentOf('2022-06-10T10:00'));
    expect(dueOf(told, 'meter')).toBe('2022-06-14');
  });

  test('leaves out the time of what is not its own', () => {
    const told = begun();
    told.complete(works, '2022-06-10T10:00', 'build', 'built');
    expect(told.complete(works, '2022-06-13T10:00', 'look', 'wrong', { reason: '接地不牢' })).toContain(
      'stretch-paused',
    );
    const asked = told.complete(applicant('lin'), '2022-06-20T10:00', 'mend', 'mended');
    expect(asked).toContain('stretch-resumed');
    expect(dueOf(told, 'meter')).toBe('2022-06-20');
  });

  test('does not begin in a case that is not meant, nor without a day', () => {
    const told = begun('', 'temporary');
    expect(clock(told, 'works')).toBeUndefined();
    told.complete(works, '2022-06-10T10:00', 'build', 'built');
    expect(clock(told, 'meter')).toBeUndefined();
  });

  test('stands still with a case that is suspended', () => {
    const told = begun();
    told.complete(works, '2022-06-10T10:00', 'build', 'built');
    told.act(works, '2022-06-13T09:00', { act: 'suspend', suspension: 'storm', note: '暴雨红色预警' });
    told.act(works, '2022-06-16T09:00', { act: 'resume' });
    expect(dueOf(told, 'meter')).toBe('2022-06-16');
  });

  test('ends with the case, and figures may ask whether it was kept', () => {
    const told = begun('2022-06-09');
    told.complete(works, '2022-06-10T10:00', 'build', 'built');
    told.complete(works, '2022-06-13T10:00', 'look', 'fine');
    expect(clock(told, 'meter')?.endedAt).toBe(momentOf('2022-06-13T10:00'));
    const asked = (code: string) =>
      contribute(
        { ...inTime, numerator: `stretches.${code}.within`, exclusions: [] },
        { ...told.state, sandbox: false },
        { time: hall, region },
      )?.numerator;
    expect([asked('works'), asked('meter')]).toEqual([false, true]);
  });
});

const region = {
  code: 'north',
  level: 'county',
  top: false,
  division: '411002',
  hall: 'hall',
  parties: {},
  settings: {},
} as const;
const inTime: IndicatorDefinition = {
  code: 'in-time',
  version: 1,
  name: { zh: '按期', en: 'In time' },
  description: { zh: '按期', en: 'In time' },
  unit: 'percent',
  direction: 'higher-better',
  source: { services: ['connection'] },
  exclusions: [],
  aggregate: 'ratio',
  facts: [],
  basis: plan,
};

describe('the check of a declaration', () => {
  const [declared] = connection.stretches ?? [];
  if (declared === undefined) throw new Error('the service has stretches');
  const faultsOf = (stretches: ServiceDefinition['stretches']) =>
    checkDefinition({ ...connection, stretches }).map(({ code }) => code);

  test('wants a limit or a day, and not both', () => {
    const { until: _until, ...neither } = declared;
    expect(faultsOf([neither])).toEqual(['pack.stretch-unlimited']);
    expect(faultsOf([{ ...declared, limits: [days(1)] }])).toEqual(['pack.stretch-unlimited']);
  });

  test('names steps and outcomes that are not there', () => {
    expect(faultsOf([{ ...declared, from: [{ step: 'survey' }] }])).toEqual(['pack.step-unknown']);
    expect(faultsOf([{ ...declared, to: [{ step: 'build', outcomes: ['burnt'] }] }])).toEqual([
      'pack.step-outcome-unknown',
    ]);
    expect(faultsOf([declared, declared])).toContain('pack.declared-twice');
  });
});
