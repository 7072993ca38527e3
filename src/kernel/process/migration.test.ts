import { describe, expect, test } from 'vitest';
import { basis, outcome, service, step } from './declared.fixture.ts';
import type { ServiceDefinition, StepDefinition } from './definition.ts';
import { fold } from './evolve.ts';
import { followUps } from './follow-ups.ts';
import { previewMigration } from './migration.ts';
import { officer, story, system } from './story.fixture.ts';

/* A case that goes over to a new version while others, outside it, hold on to its steps by their names. */

const law = basis('办法', '20');

const review = step(
  'review',
  { duty: 'grants' },
  {
    limit: { value: 2, unit: 'working-day', basis: law },
    outcomes: [outcome('done', { ends: [{ outcome: 'granted' }] })],
  },
);
const part = step('part', { service: 'small' }, { opens: { form: {} }, outcomes: [outcome('done')] });
const letter = step(
  'letter',
  { outside: 'bank', party: '"bank-1"' },
  { kind: 'external', calls: { operation: 'ask', payload: {} }, outcomes: [outcome('done')] },
);
const bids = step(
  'bids',
  { duty: 'grants' },
  {
    kind: 'gather',
    gathers: { service: 'bid', complete: 'at-closing', totals: {} },
    rules: [{ when: 'true', outcome: 'done' }],
    outcomes: [outcome('done')],
  },
);

const old = service('bundle', { granted: 'favourable', withdrawn: 'withdrawn' }, [
  review,
  part,
  letter,
  bids,
]);

const next = (
  steps: Readonly<Record<string, string | null>>,
  declared: readonly StepDefinition[],
): ServiceDefinition => ({
  ...old,
  version: 2,
  steps: declared,
  migrations: [{ from: 1, steps, basis: law }],
});

function asked() {
  const told = story(old);
  told.submit({}, '2022-06-06T09:00');
  return told;
}

describe('a step that is waited for from outside keeps its name', () => {
  test.each([
    ['part', part],
    ['letter', letter],
    ['bids', bids],
  ] as const)(
    '%s: the case behind it, the answer or the bids would not find it any more',
    (code, declared) => {
      const others = old.steps.filter((each) => each.code !== code);
      const told = asked();
      const renamed = next({ [code]: 'other' }, [...others, { ...declared, code: 'other' }]);
      expect(previewMigration(renamed, told.state)).toBeNull();
      told.under(renamed);
      expect(told.act(system, '2022-06-06T10:00', { act: 'migrate' })).toBe('case.no-migration');
    },
  );
});

test('a renamed step has been warned of under its new name', () => {
  const told = asked();
  told.act(system, '2022-06-09T09:00', { act: 'check-clocks' });
  expect(told.state.warned).toEqual({ 'step:review': 'red' });
  told.under(next({ review: 'talk' }, [{ ...review, code: 'talk' }, part, letter, bids]));
  told.act(system, '2022-06-09T10:00', { act: 'migrate' });
  expect(told.state.warned).toEqual({ 'step:talk': 'red' });
  expect(told.state.overdue).toEqual({ 'step:talk': 1 });
  expect(told.act(system, '2022-06-09T10:01', { act: 'check-clocks' })).toEqual([]);
});

test('what ran under a step that is dropped ends with it', () => {
  const told = asked();
  const child = told.state.steps.part?.child;
  const shorter = next({ part: null, bids: null, letter: null }, [review]);
  told.under(shorter);
  expect(told.act(system, '2022-06-06T10:00', { act: 'migrate' })).toEqual(['definition-migrated']);
  expect(followUps(shorter, told.state, told.stream.slice(-1))).toEqual([
    { task: 'withdraw-child', child },
    { task: 'withdraw-gathered', step: 'bids', round: 1 },
  ]);
  expect(fold(JSON.parse(JSON.stringify(told.stream)), told.id)).toEqual(told.state);
});

describe('a rule made after the case began, that says it holds for such cases too', () => {
  const days = (value: number) => ({ value, unit: 'working-day' as const, basis: law });
  const first: ServiceDefinition = {
    ...old,
    steps: [review],
    limits: { promised: [], statutory: [days(20)] },
  };
  /** Version 2 knows the rules of 1 July (for new cases alone) and of 1 August (for open ones as well). */
  const second: ServiceDefinition = {
    ...first,
    version: 2,
    limits: {
      promised: [],
      statutory: [
        { ...days(15), from: '2022-08-01', alsoOpen: true },
        { ...days(18), from: '2022-07-01' },
        { ...days(20), until: '2022-06-30' },
      ],
    },
    migrations: [{ from: 1, steps: {}, basis: law }],
  };
  const begun = () => {
    const told = story(first);
    told.submit({}, '2022-06-06T09:00');
    told.under(second);
    return told;
  };
  const limitOf = (told: ReturnType<typeof begun>) => told.state.clocks.statutory?.limit.value;

  test('is learnt of with the version, and applies from its day', () => {
    const told = begun();
    told.act(system, '2022-07-11T09:00', { act: 'migrate' });
    expect(limitOf(told)).toBe(20);
    expect(told.state.rulesToCome).toMatchObject([{ clock: 'statutory', from: '2022-08-01' }]);
    told.act(system, '2022-08-01T09:00', { act: 'check-clocks' });
    expect(limitOf(told)).toBe(15);
  });

  test('applies at once where its day has come, and is told once', () => {
    const told = begun();
    expect(told.act(system, '2022-08-02T09:00', { act: 'migrate' })).toEqual([
      'definition-migrated',
      'limit-changed',
      'clocks-recomputed',
    ]);
    expect(limitOf(told)).toBe(15);
    expect(told.act(system, '2022-08-02T09:01', { act: 'check-clocks' })).not.toContain('limit-changed');
  });

  test('of several whose day has come only the last counts; what the case has already is not told again', () => {
    const stricter = {
      ...second,
      limits: {
        promised: [],
        statutory: [{ ...days(12), from: '2022-10-10', alsoOpen: true as const }, ...second.limits.statutory],
      },
    };
    const told = begun();
    told.under(stricter);
    told.act(system, '2022-10-11T09:00', { act: 'migrate' });
    expect(limitOf(told)).toBe(12);
    expect(told.stream.filter(({ body }) => body.type === 'limit-changed')).toHaveLength(1);
    told.under({ ...stricter, version: 3, migrations: [{ from: 2, steps: {}, basis: law }] });
    expect(told.act(system, '2022-10-12T09:00', { act: 'migrate' })).toEqual(['definition-migrated']);
    expect(limitOf(told)).toBe(12);
  });

  test('does not change a case that keeps the version it began under', () => {
    const told = story(first);
    told.submit({}, '2022-06-06T09:00');
    told.act(system, '2022-08-02T09:00', { act: 'check-clocks' });
    expect(limitOf(told)).toBe(20);
  });
});

test('what was asked for a step that is renamed is still to be decided', () => {
  const more = (clock: `step:${string}`) => ({
    code: 'more',
    name: { zh: '延期', en: 'More time' },
    basis: law,
    clock,
    maximum: { value: 1, unit: 'working-day' as const, basis: law },
  });
  const told = story({ ...old, steps: [review], extensions: [more('step:review')] });
  told.submit({}, '2022-06-06T09:00');
  told.act(officer('g', 'grants@north'), '2022-06-06T10:00', {
    act: 'request-extension',
    extension: 'more',
    value: 1,
    reason: '现场远',
  });
  told.under({
    ...next({ review: 'look' }, [{ ...review, code: 'look' }]),
    extensions: [more('step:look')],
  });
  told.act(system, '2022-06-06T11:00', { act: 'migrate' });
  const head = officer('h', 'grants@north', 'head');
  expect(
    told.act(head, '2022-06-06T12:00', { act: 'decide-extension', step: 'look', granted: true, reason: '' }),
  ).toEqual(['case-extended']);
});
