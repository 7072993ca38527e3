import { describe, expect, test } from 'vitest';
import { checkDefinition } from './check.ts';
import { bad, basis, form, named, outcome, service, step, word } from './declared.fixture.ts';
import type { ServiceDefinition } from './definition.ts';
import { fold } from './evolve.ts';
import { legalMoves } from './moves.ts';
import { applicant, hall, officer, place, story, system } from './story.fixture.ts';
import { workItems } from './work-items.ts';

const result = { granted: 'favourable', refused: 'unfavourable', withdrawn: 'withdrawn' } as const;

const cosigned = (more: Partial<ServiceDefinition['steps'][number]> = {}): ServiceDefinition =>
  service('cosigned', result, [
    step(
      'opinion',
      { offices: ['planning', 'fire', 'water'] },
      {
        form: form({ remark: word }, []),
        outcomes: [outcome('agree'), bad('object', { reason: 'required' })],
        ...more,
      },
    ),
    step(
      'answer',
      { system: true },
      {
        after: { all: [{ step: 'opinion' }] },
        rules: [
          { when: 'steps.opinion.outcome == "agree"', outcome: 'yes' },
          { when: 'true', outcome: 'no' },
        ],
        outcomes: [
          outcome('yes', { ends: [{ outcome: 'granted' }] }),
          bad('no', { ends: [{ outcome: 'refused' }] }),
        ],
      },
    ),
  ]);

const planning = officer('p', 'planning@north');
const fire = officer('f', 'fire@north');
const water = officer('w', 'water@north');

describe('given a step that three offices sign', () => {
  test('when all have agreed, then the last signature completes it', () => {
    const shop = story(cosigned());
    shop.submit({}, '2022-06-01T09:00');
    expect(shop.complete(planning, '2022-06-01T10:00', 'opinion', 'agree')).toEqual(['step-signed']);
    expect(workItems(shop.state, hall).map(({ item, office }) => [item, office])).toEqual([
      ['opinion:fire', 'fire@north'],
      ['opinion:water', 'water@north'],
    ]);
    shop.complete(water, '2022-06-01T10:00', 'opinion', 'agree');
    expect(shop.complete(fire, '2022-06-01T11:00', 'opinion', 'agree')).toEqual([
      'step-signed',
      'step-completed',
      'step-opened',
      'step-completed',
      'case-ended',
    ]);
    expect(shop.state.outcome?.code).toBe('granted');
    expect(shop.state.steps.opinion?.output).toEqual({ votes: { agree: 3, object: 0 }, signed: 3 });
    expect(fold(JSON.parse(JSON.stringify(shop.stream)), shop.id)).toEqual(shop.state);
  });

  test('when one objects, then the others still sign, and its objection decides with its reason', () => {
    const shop = story(cosigned());
    shop.submit({}, '2022-06-01T09:00');
    expect(shop.complete(fire, '2022-06-01T10:00', 'opinion', 'object')).toBe('case.reason-missing');
    shop.complete(fire, '2022-06-01T10:00', 'opinion', 'object', { reason: '消防通道不足' });
    shop.complete(planning, '2022-06-01T10:00', 'opinion', 'agree');
    shop.complete(water, '2022-06-01T10:00', 'opinion', 'agree');
    expect(shop.state.outcome?.code).toBe('refused');
    expect(shop.state.steps.opinion?.reason).toBe('消防通道不足');
  });

  test('nobody signs twice, and nobody signs for an office that is not asked', () => {
    const shop = story(cosigned());
    shop.submit({}, '2022-06-01T09:00');
    shop.complete(planning, '2022-06-01T10:00', 'opinion', 'agree');
    expect(shop.complete(planning, '2022-06-01T10:01', 'opinion', 'object', { reason: '改主意' })).toBe(
      'access.not-permitted',
    );
    expect(shop.complete(officer('x', 'police@north'), '2022-06-01T10:01', 'opinion', 'agree')).toBe(
      'access.not-permitted',
    );
    expect(legalMoves(cosigned(), shop.state, planning).map(({ act }) => act)).not.toContain('complete-step');
  });

  test('when two of three are enough, then the second signature completes it', () => {
    const enough = cosigned({ by: { offices: ['planning', 'fire', 'water'], needs: 2 } });
    expect(checkDefinition(enough)).toEqual([]);
    const shop = story(enough);
    shop.submit({}, '2022-06-01T09:00');
    shop.complete(planning, '2022-06-01T10:00', 'opinion', 'agree');
    shop.complete(water, '2022-06-01T10:00', 'opinion', 'agree');
    expect(shop.state.outcome?.code).toBe('granted');
  });

  test('what each filled in can be read by rules', () => {
    const reading = cosigned({
      rules: [
        { when: 'steps.opinion.parts.fire.remark == "先整改"', outcome: 'object' },
        { when: 'true', outcome: 'agree' },
      ],
    });
    const shop = story(reading);
    shop.submit({}, '2022-06-01T09:00');
    shop.complete(planning, '2022-06-01T10:00', 'opinion', 'agree');
    shop.complete(water, '2022-06-01T10:00', 'opinion', 'agree');
    shop.complete(fire, '2022-06-01T10:00', 'opinion', 'agree', { output: { remark: '先整改' } });
    expect(shop.state.outcome?.code).toBe('refused');
  });
});

const bench = (more: Partial<ServiceDefinition['steps'][number]> = {}): ServiceDefinition =>
  service('bench', result, [
    step(
      'award',
      { panel: { duty: 'arbitration', sizes: [3, 5] } },
      {
        kind: 'decide',
        outcomes: [
          outcome('uphold', { ends: [{ outcome: 'granted' }] }),
          bad('dismiss', { ends: [{ outcome: 'refused' }] }),
          bad('settle', { ends: [{ outcome: 'refused' }] }),
        ],
        ...more,
      },
    ),
  ]);

const president = officer('head', 'arbitration@north', 'head');
const member = (name: string) => ({ account: name, name });
const judge = (name: string) => officer(name, 'elsewhere@north', 'expert');

function convened(definition = bench(), names = ['a', 'b', 'c'], chair = 'a') {
  const dispute = story(definition);
  dispute.submit({}, '2022-06-01T09:00');
  dispute.act(president, '2022-06-01T10:00', {
    act: 'name-panel',
    step: 'award',
    members: names.map(member),
    chair,
  });
  return dispute;
}

describe('given a panel', () => {
  test('its members are as many as declared, different, never the applicant, and the chair is one of them', () => {
    const dispute = story(bench());
    dispute.submit({}, '2022-06-01T09:00');
    const name = (members: readonly string[], chair: string) =>
      dispute.act(president, '2022-06-01T10:00', {
        act: 'name-panel',
        step: 'award',
        members: members.map(member),
        chair,
      });
    expect(name(['a', 'b'], 'a')).toBe('case.panel-invalid');
    expect(name(['a', 'b', 'b'], 'a')).toBe('case.panel-invalid');
    expect(name(['a', 'b', 'lin'], 'a')).toBe('case.panel-invalid');
    expect(name(['a', 'b', 'c'], 'd')).toBe('case.panel-invalid');
    expect(name(['a', 'b', 'c'], 'c')).toEqual(['panel-named']);
    expect(
      dispute.act(officer('h', 'arbitration@north'), '2022-06-01T10:00', {
        act: 'name-panel',
        step: 'award',
        members: ['a', 'b', 'd'].map(member),
        chair: 'a',
      }),
    ).toBe('access.not-permitted');
  });

  test('who can vote no more is replaced; nobody’s vote is taken away, nor weighed anew, by that', () => {
    const dispute = convened();
    const name = (members: readonly string[], chair = 'a') =>
      dispute.act(president, '2022-06-03T09:00', {
        act: 'name-panel',
        step: 'award',
        members: members.map(member),
        chair,
      });
    dispute.complete(judge('b'), '2022-06-02T10:00', 'award', 'dismiss');
    expect(name(['a', 'c', 'd'])).toBe('case.panel-voted');
    expect(name(['a', 'b', 'c', 'd', 'e'])).toBe('case.panel-voted');
    expect(name(['a', 'b', 'c'], 'b')).toBe('case.panel-voted');
    expect(name(['b', 'c', 'd'], 'b')).toEqual(['panel-named']);
    expect(dispute.complete(judge('a'), '2022-06-03T10:00', 'award', 'dismiss')).toBe('access.not-permitted');
    dispute.complete(judge('c'), '2022-06-03T10:00', 'award', 'uphold');
    dispute.complete(judge('d'), '2022-06-03T10:00', 'award', 'dismiss');
    expect(dispute.state.outcome?.code).toBe('refused');
  });

  test('the majority decides, and the dissent stays to be read', () => {
    const dispute = convened();
    dispute.complete(judge('a'), '2022-06-02T10:00', 'award', 'dismiss', { reason: '证据不足' });
    dispute.complete(judge('b'), '2022-06-02T10:01', 'award', 'uphold', { reason: '合同有效' });
    expect(dispute.complete(judge('b'), '2022-06-02T10:02', 'award', 'dismiss')).toBe('access.not-permitted');
    expect(dispute.state.phase).toBe('running');
    dispute.complete(judge('c'), '2022-06-02T10:03', 'award', 'uphold');
    expect(dispute.state.outcome?.code).toBe('granted');
    expect(dispute.state.steps.award?.reason).toBe('合同有效');
    expect(dispute.state.steps.award?.signatures?.a).toMatchObject({
      outcome: 'dismiss',
      reason: '证据不足',
    });
  });

  test('when as many say one thing as another, then the chair decides', () => {
    const dispute = convened();
    dispute.complete(judge('a'), '2022-06-02T10:00', 'award', 'settle');
    dispute.complete(judge('b'), '2022-06-02T10:00', 'award', 'uphold');
    dispute.complete(judge('c'), '2022-06-02T10:00', 'award', 'dismiss');
    expect(dispute.last('step-completed').outcome).toBe('settle');
  });

  test('a declared rule over the votes goes before the majority', () => {
    const strict = bench({
      rules: [
        { when: 'output.votes.uphold >= 4', outcome: 'uphold' },
        { when: 'true', outcome: 'dismiss' },
      ],
    });
    expect(checkDefinition(strict)).toEqual([]);
    const dispute = convened(strict, ['a', 'b', 'c', 'd', 'e']);
    for (const name of ['a', 'b', 'c']) dispute.complete(judge(name), '2022-06-02T10:00', 'award', 'uphold');
    for (const name of ['d', 'e']) dispute.complete(judge(name), '2022-06-02T10:00', 'award', 'dismiss');
    expect(dispute.state.outcome?.code).toBe('refused');
  });

  test('a vote is personal: no deputy casts it, and who has cast one is not replaced', () => {
    const dispute = convened();
    const deputy = {
      ...officer('z', 'arbitration@north'),
      deputises: [{ account: 'a', role: 'expert' as const, from: '2022-06-01', to: '2022-06-30' }],
    };
    expect(dispute.complete(deputy, '2022-06-02T10:00', 'award', 'uphold')).toBe('access.not-permitted');
    dispute.complete(judge('a'), '2022-06-02T10:00', 'award', 'uphold');
    expect(
      dispute.act(president, '2022-06-02T11:00', {
        act: 'name-panel',
        step: 'award',
        members: ['x', 'y', 'z'].map(member),
        chair: 'x',
      }),
    ).toBe('case.panel-voted');
  });
});

const plain = service(
  'plain',
  result,
  [
    step(
      'review',
      { duty: 'signs' },
      {
        limit: { value: 3, unit: 'working-day', basis: basis('行政许可法', '42') },
        outcomes: [outcome('approve', { ends: [{ outcome: 'granted' }] })],
      },
    ),
  ],
  {
    transfers: [
      {
        code: 'jurisdiction',
        name: named('管辖移送'),
        of: 'step',
        basis: basis('行政处罚法', '25'),
        by: 'head',
        clock: 'stops-until-received',
        to: { duty: 'signs' },
      },
      {
        code: 'upwards',
        name: named('报上级办理'),
        of: 'case',
        basis: basis('行政处罚法', '24'),
        by: 'office',
        clock: 'anew',
      },
    ],
    limits: {
      promised: [{ value: 5, unit: 'working-day', basis: basis('行政许可法', '42') }],
      statutory: [],
    },
  },
);

const clerk = officer('c', 'signs@north', 'clerk');
const head = officer('h', 'signs@north', 'head');

describe('assignment', () => {
  test('a head gives a step to one handler; then only that one and the head may complete it', () => {
    const sign = story(plain);
    sign.submit({}, '2022-06-01T09:00');
    const give = (to: string | null) => ({
      act: 'assign-step' as const,
      step: 'review',
      to: to === null ? null : member(to),
    });
    expect(sign.act(clerk, '2022-06-01T09:10', give('c'))).toBe('access.not-permitted');
    expect(sign.act(head, '2022-06-01T09:10', give('d'))).toEqual(['step-assigned']);
    expect(workItems(sign.state, hall)[0]).toMatchObject({ office: 'signs@north', assignee: 'd' });
    expect(sign.complete(clerk, '2022-06-01T09:20', 'review', 'approve')).toBe('access.not-permitted');
    expect(sign.act(clerk, '2022-06-01T09:20', { act: 'claim-step', step: 'review' })).toBe(
      'access.not-permitted',
    );
    sign.act(head, '2022-06-01T09:30', give(null));
    expect(sign.act(clerk, '2022-06-01T09:40', { act: 'claim-step', step: 'review' })).toEqual([
      'step-assigned',
    ]);
    expect(sign.last('step-assigned')).toMatchObject({ claimed: true, to: { account: 'c' } });
    expect(sign.complete(clerk, '2022-06-01T10:00', 'review', 'approve')).toContain('case-ended');
  });

  test('a deputy acts for the absent on the named days, and the event says for whom', () => {
    const sign = story(plain);
    sign.submit({}, '2022-06-01T09:00');
    const deputy = {
      ...officer('z', 'archive@north'),
      deputises: [
        { account: 'h', role: 'head' as const, office: 'signs@north', from: '2022-06-02', to: '2022-06-03' },
      ],
    };
    expect(sign.complete(deputy, '2022-06-01T10:00', 'review', 'approve')).toBe('access.not-permitted');
    expect(legalMoves(plain, sign.state, deputy, '2022-06-01')).toEqual([]);
    expect(legalMoves(plain, sign.state, deputy, '2022-06-02').map(({ act }) => act)).toContain(
      'complete-step',
    );
    expect(sign.complete(deputy, '2022-06-02T10:00', 'review', 'approve')).toContain('step-completed');
    expect(sign.stream.at(-1)?.actor).toMatchObject({
      id: 'z',
      for: 'h',
      role: 'head',
      office: 'signs@north',
    });
  });
});

describe('transfer', () => {
  const pass = (office: string) => ({
    act: 'transfer' as const,
    transfer: 'jurisdiction',
    step: 'review',
    office,
    reason: '不属于本区管辖',
  });

  test('a step goes to the office that has the duty elsewhere; its clock stands still until it is received', () => {
    const sign = story(plain);
    sign.submit({}, '2022-06-01T09:00');
    expect(sign.act(clerk, '2022-06-01T10:00', pass('signs@south'))).toBe('access.not-permitted');
    expect(sign.act(head, '2022-06-01T10:00', pass('fire@south'))).toBe('case.office-unfit');
    expect(sign.act(head, '2022-06-01T10:00', { ...pass('signs@south'), reason: ' ' })).toBe(
      'case.reason-missing',
    );
    expect(sign.act(head, '2022-06-01T10:00', pass('signs@south'))).toEqual(['step-transferred']);
    const south = officer('s', 'signs@south');
    expect(sign.state.steps.review?.clock?.spans.at(-1)).toMatchObject({ kind: 'stopped' });
    expect(sign.complete(south, '2022-06-02T10:00', 'review', 'approve')).toBe('access.not-permitted');
    expect(legalMoves(plain, sign.state, south).map(({ act }) => act)).toContain('receive-transfer');
    expect(sign.act(south, '2022-06-06T10:00', { act: 'receive-transfer', step: 'review' })).toEqual([
      'transfer-received',
    ]);
    expect(sign.state.steps.review?.clock?.spans.at(-1)).toMatchObject({ kind: 'running' });
    expect(sign.complete(clerk, '2022-06-06T11:00', 'review', 'approve')).toBe('access.not-permitted');
    expect(sign.complete(south, '2022-06-06T11:00', 'review', 'approve')).toContain('case-ended');
  });

  test('a whole case goes to another level with its open work, and its clock starts anew', () => {
    const sign = story({
      ...plain,
      acceptance: {
        by: { duty: 'signs' },
        basis: basis('行政许可法', '32'),
        within: { value: 5, unit: 'working-day', basis: basis('行政许可法', '32') },
        correction: { value: 5, unit: 'working-day', basis: basis('行政许可法', '32') },
        refusalReasons: [{ code: 'no', name: named('不属于') }],
      },
    });
    sign.submit({}, '2022-06-01T09:00');
    sign.act(clerk, '2022-06-01T09:00', { act: 'accept' });
    expect(
      sign.act(clerk, '2022-06-06T09:00', {
        act: 'transfer',
        transfer: 'upwards',
        step: null,
        office: 'signs@city',
        reason: '案情重大',
      }),
    ).toEqual(['case-transferred']);
    expect(sign.state).toMatchObject({ office: 'signs@city', region: 'city' });
    expect(sign.state.steps.review?.office).toBe('signs@city');
    expect(sign.state.clocks.promised?.spans[0]?.from).toBe(sign.state.clocks.promised?.startedAt);
    expect(sign.complete(officer('u', 'signs@city'), '2022-06-06T10:00', 'review', 'approve')).toContain(
      'case-ended',
    );
  });

  test('when an office is split, each open step goes to the successor that has its duty; no case is lost', () => {
    const old = {
      id: 'signs@north',
      unit: 'signs',
      region: 'north',
      number: '0001',
      name: named('招牌所'),
      from: '2000-01-01',
      to: '2022-06-30',
      successors: ['signs@north+2022', 'parks@north+2022'],
    };
    const heir = (id: string, unit: string) => ({
      id,
      unit,
      region: 'north',
      number: '0002',
      name: named(id),
      from: '2022-07-01',
    });
    const where = place([old, heir('parks@north+2022', 'parks'), heir('signs@north+2022', 'signs')]);
    const sign = story(plain, { place: where });
    sign.submit({}, '2022-06-29T09:00');
    expect(sign.act(system, '2022-06-30T09:00', { act: 'follow-successors' })).toEqual([]);
    expect(sign.act(system, '2022-07-01T09:00', { act: 'follow-successors' })).toEqual(['office-succeeded']);
    expect(sign.last('office-succeeded')).toMatchObject({ from: 'signs@north', to: 'signs@north+2022' });
    expect(sign.act(system, '2022-07-01T09:01', { act: 'follow-successors' })).toEqual([]);
    expect(sign.complete(clerk, '2022-07-01T10:00', 'review', 'approve')).toBe('access.not-permitted');
    expect(
      sign.complete(officer('n', 'signs@north+2022'), '2022-07-01T10:00', 'review', 'approve'),
    ).toContain('case-ended');
  });
});

test('the checks name what cannot be right about doers, with its place', () => {
  const faults = checkDefinition(
    service('wrong', result, [
      step(
        'opinion',
        { offices: ['planning', 'fire'], needs: 3 },
        {
          outcomes: [
            outcome('agree'),
            outcome('agree-in-part'),
            bad('object', { ends: [{ outcome: 'refused' }] }),
          ],
        },
      ),
      step(
        'loop',
        { applicant: true },
        { rounds: { most: 2, basis: basis('x', '1') }, outcomes: [outcome('done')] },
      ),
      step(
        'late',
        { duty: 'x' },
        {
          after: { all: [{ step: 'loop' }], atLeast: 2 },
          outcomes: [outcome('done', { ends: [{ outcome: 'granted' }] })],
        },
      ),
    ]),
  );
  expect(faults).toEqual(
    expect.arrayContaining([
      { path: '/wrong/steps/opinion/by', code: 'pack.signatures-too-many', parameters: {} },
      {
        path: '/wrong/steps/opinion/rules',
        code: 'pack.joint-without-rules',
        parameters: {},
      },
      { path: '/wrong/steps/loop/rounds', code: 'pack.rounds-without-any', parameters: {} },
      { path: '/wrong/steps/late/after', code: 'pack.join-too-many', parameters: { wanted: 2, possible: 1 } },
    ]),
  );
});

test('an applicant is nobody’s handler', () => {
  const sign = story(plain);
  sign.submit({}, '2022-06-01T09:00');
  expect(sign.act(applicant('lin'), '2022-06-01T10:00', { act: 'claim-step', step: 'review' })).toBe(
    'access.not-permitted',
  );
});
