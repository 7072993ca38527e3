import { describe, expect, test } from 'vitest';
import { checkDefinition } from './check.ts';
import { amount, bad, basis, form, named, outcome, service, step } from './declared.fixture.ts';
import type { ServiceDefinition } from './definition.ts';
import { describeEvent } from './describe.ts';
import { fold } from './evolve.ts';
import { previewMigration } from './migration.ts';
import { legalMoves } from './moves.ts';
import { groundOfNothing } from './refusal.ts';
import { applicant, officer, story, system } from './story.fixture.ts';

const subsidy: ServiceDefinition = service(
  'subsidy',
  { granted: 'favourable', refused: 'unfavourable', void: 'void', withdrawn: 'withdrawn' },
  [
    step(
      'check',
      { duty: 'grants' },
      {
        form: form({ jobs: amount }),
        outcomes: [outcome('fit', { sets: { jobs: 'output.jobs' } }), bad('unfit', { sets: { jobs: '0' } })],
      },
    ),
    step(
      'class',
      { system: true },
      {
        after: { any: [{ step: 'check' }] },
        rules: [
          { when: 'form.turnover >= 1000', outcome: 'large' },
          { when: 'true', outcome: 'small' },
        ],
        outcomes: [outcome('large', { sets: { share: '1' } }), outcome('small', { sets: { share: '2' } })],
      },
    ),
    step(
      'second',
      { duty: 'audit' },
      {
        after: { all: [{ step: 'class' }] },
        outcomes: [outcome('seen')],
      },
    ),
    step(
      'pay',
      { duty: 'treasury' },
      {
        after: { all: [{ step: 'second' }] },
        outcomes: [
          outcome('paid', {
            writes: [
              { register: 'payments', key: 'case.number', act: 'create', content: { share: 'data.share' } },
            ],
            ends: [{ outcome: 'granted' }],
          }),
        ],
      },
    ),
  ],
  {
    form: form({ turnover: amount }),
    acceptance: {
      by: { duty: 'grants' },
      basis: basis('办法', '1'),
      within: { value: 5, unit: 'working-day', basis: basis('办法', '1') },
      correction: { value: 5, unit: 'working-day', basis: basis('办法', '1') },
      refusalReasons: [{ code: 'no', name: named('不属于') }],
    },
    remedies: [
      {
        code: 'review',
        name: named('行政复议'),
        within: { value: 60, unit: 'natural-day', basis: basis('行政复议法', '20') },
      },
    ],
    rectification: { by: ['handler', 'head'], basis: basis('办法', '7') },
    reopening: {
      grounds: [{ code: 'new-evidence', name: named('新的证据') }],
      opens: ['second'],
      limit: { value: 10, unit: 'working-day', basis: basis('办法', '8') },
      basis: basis('办法', '8'),
    },
  },
);
const declared: ServiceDefinition = {
  ...subsidy,
  outcomes: [...subsidy.outcomes, { code: 'not-accepted', name: named('不予受理'), class: 'not-accepted' }],
};

const lin = applicant('lin');
const handler = officer('g', 'grants@north');
const head = officer('gh', 'grants@north', 'head');
const audit = officer('au', 'audit@north');
const treasury = officer('t', 'treasury@north');

function accepted(turnover = 500) {
  const money = story(declared);
  money.submit({ turnover }, '2022-06-01T09:00');
  money.act(handler, '2022-06-01T10:00', { act: 'accept' });
  return money;
}

function seen(turnover = 500) {
  const money = accepted(turnover);
  money.complete(handler, '2022-06-02T09:00', 'check', 'fit', { output: { jobs: 12 } });
  money.complete(audit, '2022-06-02T10:00', 'second', 'seen');
  return money;
}

test('the declaration is right', () => {
  expect(checkDefinition(declared)).toEqual([]);
});

describe('links', () => {
  test('an office ties its case to another, once; the other side says the same', () => {
    const money = accepted();
    const link = { act: 'link', relation: 'caused-by', to: { case: 'other', number: 'N-other' } } as const;
    expect(money.act(lin, '2022-06-02T09:00', link)).toBe('access.not-permitted');
    expect(money.act(handler, '2022-06-02T09:00', link)).toEqual(['case-linked']);
    expect(money.act(handler, '2022-06-02T09:01', link)).toEqual([]);
    expect(money.act(system, '2022-06-02T09:02', { ...link, back: true })).toEqual(['case-linked']);
    expect(money.act(handler, '2022-06-02T09:03', { ...link, to: { case: money.id, number: 'N' } })).toBe(
      'case.link-to-itself',
    );
    expect(describeEvent(declared, money.last('case-linked')).zh).toBe('引起的办件：N-other');
  });

  test('a duplicate ends as void with a pointer that its applicant can read', () => {
    const money = accepted();
    expect(
      money.act(handler, '2022-06-02T09:00', {
        act: 'merge',
        into: { case: 'first', number: 'N-first', service: 'another' },
        reason: '同一事项重复申请',
      }),
    ).toBe('case.merge-other-service');
    expect(
      money.act(handler, '2022-06-02T09:00', {
        act: 'merge',
        into: { case: 'first', number: 'N-first', service: money.state.service },
        reason: '同一事项重复申请',
      }),
    ).toEqual(['case-merged', 'case-linked', 'case-ended']);
    expect(money.state.outcome).toEqual({ code: 'void', class: 'void' });
    expect(money.state.mergedInto).toEqual({ case: 'first', number: 'N-first' });
    expect(describeEvent(declared, money.last('case-merged')).zh).toContain('N-first');
    // Whoever knows its number alone reads why, and neither the other's number nor what somebody wrote.
    expect(groundOfNothing(declared, money.stream)?.en).toBe(
      'It was a duplicate of another case and continues there',
    );
  });
});

describe('rectification', () => {
  const right = (value: number) =>
    ({
      act: 'rectify',
      target: { what: 'form', field: 'turnover' },
      value,
      reason: '录入有误',
      evidence: '纳税申报表',
    }) as const;

  test('the machine decides again what it had decided alone; what a person did is listed', () => {
    const money = seen();
    expect(money.state.data.share).toBe(2);
    expect(money.act(handler, '2022-06-03T09:00', right(5000))).toContain('record-rectified');
    expect(money.state.form.turnover).toBe(5000);
    expect(money.state.steps.class).toMatchObject({ outcome: 'large', round: 2 });
    expect(money.state.data.share).toBe(1);
    expect(money.last('record-rectified')).toMatchObject({
      before: { turnover: 500 },
      after: { turnover: 5000 },
      affected: [
        { step: 'class', how: 'again' },
        { step: 'second', how: 'listed' },
      ],
    });
    // What was wrong stays to be read.
    expect(money.state.rectified?.[0]).toMatchObject({ evidence: '纳税申报表', reason: '录入有误' });
    expect(fold(JSON.parse(JSON.stringify(money.stream)), money.id)).toEqual(money.state);
  });

  test('it wants a person who may, a reason, evidence and something that was different', () => {
    const money = seen();
    expect(money.act(officer('c', 'grants@north', 'clerk'), '2022-06-03T09:00', right(1))).toBe(
      'access.not-permitted',
    );
    expect(money.act(handler, '2022-06-03T09:00', { ...right(1), reason: '' })).toBe('case.reason-missing');
    expect(money.act(handler, '2022-06-03T09:00', { ...right(1), evidence: '' })).toBe('case.reason-missing');
    expect(money.act(handler, '2022-06-03T09:00', right(500))).toBe('case.nothing-to-rectify');
    expect(money.act(handler, '2022-06-03T09:00', right(-1))).toBe('case.form-invalid');
  });

  test('an outcome is put right with the values that follow from it', () => {
    const money = seen();
    money.act(handler, '2022-06-03T09:00', {
      ...right(1),
      target: { what: 'outcome', step: 'check' },
      value: 'unfit' as never,
    });
    expect(money.state.steps.check?.outcome).toBe('unfit');
    expect(money.state.data.jobs).toBe(0);
  });

  test('what only the wrong outcome had set is there no longer', () => {
    const [check, ...others] = declared.steps;
    if (check === undefined) throw new Error('it checks');
    const [fit, unfit] = check.outcomes;
    if (fit === undefined || unfit === undefined) throw new Error('fit or unfit');
    const bonus = {
      ...declared,
      steps: [
        { ...check, outcomes: [{ ...fit, sets: { ...fit.sets, bonus: '100', share: '9' } }, unfit] },
        ...others,
      ],
    };
    const money = story(bonus);
    money.submit({ turnover: 500 }, '2022-06-01T09:00');
    money.act(handler, '2022-06-01T10:00', { act: 'accept' });
    money.complete(handler, '2022-06-02T09:00', 'check', 'fit', { output: { jobs: 12 } });
    expect(money.state.data).toEqual({ jobs: 12, bonus: 100, share: 2 });
    money.act(handler, '2022-06-03T09:00', {
      ...right(1),
      target: { what: 'outcome', step: 'check' },
      value: 'unfit' as never,
    });
    // `share` is what the class says it is; nobody else says anything of a bonus.
    expect(money.state.data).toEqual({ jobs: 0, share: 2 });
    expect(fold(JSON.parse(JSON.stringify(money.stream)), money.id)).toEqual(money.state);
  });

  test('of a case that has ended nothing is decided again, and nothing is said to have been', () => {
    const money = seen();
    money.complete(treasury, '2022-06-03T09:00', 'pay', 'paid');
    expect(money.act(handler, '2022-06-04T09:00', right(5000))).toEqual(['record-rectified']);
    expect(money.last('record-rectified').affected).toEqual([
      { step: 'class', how: 'listed' },
      { step: 'second', how: 'listed' },
      { step: 'pay', how: 'listed' },
    ]);
  });

  test('only an entry that some form declares is put right', () => {
    const money = seen();
    const entry = (step: string, field: string) =>
      money.act(handler, '2022-06-03T09:00', { ...right(7), target: { what: 'output', step, field } });
    expect(entry('check', 'jobs')).toContain('record-rectified');
    expect(entry('check', 'surprise')).toBe('case.nothing-to-rectify');
    expect(entry('class', 'surprise')).toBe('case.nothing-to-rectify');
    expect(
      money.act(handler, '2022-06-03T09:00', { ...right(7), target: { what: 'form', field: 'surprise' } }),
    ).toBe('case.nothing-to-rectify');
  });

  test('an outcome that has written registers is not simply changed', () => {
    const money = seen();
    money.complete(treasury, '2022-06-03T09:00', 'pay', 'paid');
    expect(
      money.act(head, '2022-06-04T09:00', {
        ...right(1),
        target: { what: 'outcome', step: 'pay' },
        value: 'paid' as never,
      }),
    ).toBe('case.rectify-by-reopening');
  });
});

describe('reopening', () => {
  test('what nothing says how to take up again stays ended: without a step it could never end', () => {
    const { reopening: _, ...without } = declared;
    const money = seen();
    money.under(without);
    money.complete(treasury, '2022-06-03T09:00', 'pay', 'paid');
    expect(legalMoves(without, money.state, head).map(({ act }) => act)).not.toContain('reopen');
    expect(money.act(head, '2022-07-01T09:00', { act: 'reopen', reason: '审计发现' })).toBe(
      'case.reopening-undeclared',
    );
  });

  test('the head takes it up again on a listed ground: the named steps open, with a limit of their own', () => {
    const money = seen();
    money.complete(treasury, '2022-06-03T09:00', 'pay', 'paid');
    const reopen = { act: 'reopen', reason: '审计发现', ground: 'new-evidence' } as const;
    expect(money.act(handler, '2022-07-01T09:00', reopen)).toBe('access.not-permitted');
    expect(money.act(head, '2022-07-01T09:00', { ...reopen, ground: 'other' })).toBe(
      'case.reopening-ground-unknown',
    );
    expect(money.act(head, '2022-07-01T09:00', reopen)).toEqual(['case-reopened', 'step-opened']);
    expect(money.state).toMatchObject({ phase: 'reopened', outcome: null });
    expect(money.state.steps.second).toMatchObject({ status: 'open', round: 2 });
    expect(money.state.clocks.promised?.limit.value).toBe(10);
    expect(legalMoves(declared, money.state, audit).map(({ act }) => act)).toContain('complete-step');
  });

  test('what comes after the steps it opens is done anew, so that the case can end again', () => {
    const money = seen();
    money.complete(treasury, '2022-06-03T09:00', 'pay', 'paid');
    const reopen = { act: 'reopen', reason: '审计发现', ground: 'new-evidence' } as const;
    money.act(head, '2022-07-01T09:00', reopen);
    expect(money.last('case-reopened').anew).toEqual(['pay']);
    expect(money.complete(audit, '2022-07-04T09:00', 'second', 'seen')).toEqual([
      'step-completed',
      'step-opened',
    ]);
    expect(money.state.steps.pay).toMatchObject({ status: 'open', round: 2 });
    expect(money.state.anew).toEqual([]);
  });
});

describe('migration', () => {
  const [check, classStep, second, pay] = declared.steps;
  if (check === undefined || classStep === undefined || second === undefined || pay === undefined)
    throw new Error('four steps');
  const next: ServiceDefinition = {
    ...declared,
    version: 2,
    steps: [
      check,
      { ...classStep, code: 'size' },
      step(
        'publicity',
        { duty: 'grants' },
        {
          after: { all: [{ step: 'size' }] },
          outcomes: [outcome('shown')],
        },
      ),
      { ...pay, after: { all: [{ step: 'publicity' }] } },
    ],
    reopening: {
      grounds: [{ code: 'new-evidence', name: named('新的证据') }],
      opens: ['check'],
      basis: basis('办法', '8'),
    },
    migrations: [{ from: 1, steps: { class: 'size', second: null }, basis: basis('办法', '20') }],
  };

  test('a declared way over renames, drops and adds steps; what the case has done stays', () => {
    expect(checkDefinition(next)).toEqual([]);
    const money = accepted();
    money.complete(handler, '2022-06-02T09:00', 'check', 'fit', { output: { jobs: 12 } });
    expect(previewMigration(next, money.state)).toEqual({
      from: 'subsidy@1',
      to: 'subsidy@2',
      steps: { check: 'check', class: 'size' },
      dropped: ['second'],
      stops: ['second'],
    });
    money.under(next);
    expect(money.act(system, '2022-06-03T09:00', { act: 'migrate' })).toEqual([
      'definition-migrated',
      'step-opened',
    ]);
    expect(money.state.definition).toBe('subsidy@2');
    expect(money.state.steps).toMatchObject({ size: { outcome: 'small' }, publicity: { status: 'open' } });
    expect(money.act(system, '2022-06-03T09:01', { act: 'migrate' })).toBe('case.no-migration');
    money.complete(handler, '2022-06-04T09:00', 'publicity', 'shown');
    expect(money.complete(treasury, '2022-06-05T09:00', 'pay', 'paid')).toContain('case-ended');
    expect(fold(JSON.parse(JSON.stringify(money.stream)), money.id)).toEqual(money.state);
  });

  test('without a declared way a case runs to its end as it began', () => {
    const money = accepted();
    const other = { ...next, migrations: [] };
    expect(previewMigration(other, money.state)).toBeNull();
    money.under(other);
    expect(money.act(system, '2022-06-03T09:00', { act: 'migrate' })).toBe('case.no-migration');
  });
});
