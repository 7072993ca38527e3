import { describe, expect, test } from 'vitest';
import type { Principal } from '../access/principal.ts';
import { DomainError } from '../errors/index.ts';
import type { JsonObject } from '../json.ts';
import { cnRules, cnYears } from '../time/cn.fixture.ts';
import { due } from '../time/due.ts';
import { createTimeRules, formatMoment, getWorkingTime } from '../time/index.ts';
import { mayAct } from './access.ts';
import { checkDefinition } from './check.ts';
import { type CaseCommand, type DecisionContext, type FactRead, factName } from './command.ts';
import { decide } from './decide.ts';
import type { ServiceDefinition } from './definition.ts';
import type { StoredEvent } from './events.ts';
import { evolve, fold } from './evolve.ts';
import { legalMoves } from './moves.ts';
import { shopSign } from './shop-sign.fixture.ts';
import type { CaseState } from './state.ts';

const rules = createTimeRules({
  timeZone: 'Asia/Shanghai',
  rules: cnRules,
  years: cnYears,
  halls: [
    {
      id: 'hall',
      seasons: [
        {
          from: '01-01',
          to: '12-31',
          spans: [
            { from: '08:30', to: '12:00' },
            { from: '14:30', to: '18:00' },
          ],
        },
      ],
    },
  ],
});
const time = getWorkingTime(rules, 'hall');

const owner: Principal = {
  kind: 'account',
  account: 'lin',
  displayName: '林',
  role: 'applicant',
  party: 'p1',
};
const stranger: Principal = {
  kind: 'account',
  account: 'wu',
  displayName: '吴',
  role: 'applicant',
  party: 'p2',
};
const clerk: Principal = {
  kind: 'account',
  account: 'c',
  displayName: '窗口',
  role: 'clerk',
  office: 'signs@north',
};
const engineer: Principal = {
  kind: 'account',
  account: 'e',
  displayName: '工程师',
  role: 'handler',
  office: 'structures@north',
};
const system: Principal = { kind: 'system', cause: 'sweep' };

/** A case told as a story: who does what when, and what came of it. */
function story(definition: ServiceDefinition = shopSign) {
  const stream: StoredEvent[] = [];
  const walls = new Map<string, JsonObject>();
  let state: CaseState | null = null;
  let ids = 0;
  let serials = 0;

  function act(principal: Principal, at: string, command: CaseCommand) {
    const facts: Record<string, FactRead> = {};
    const drawn: Record<string, number[]> = {};
    for (;;) {
      const context: DecisionContext = {
        now: `${at}:00+08:00`,
        principal,
        time,
        region: {
          code: 'north',
          level: 'county',
          top: false,
          division: '411002',
          hall: 'hall',
          parties: {},
          settings: {},
        },
        facts,
        office: (duty, region) => ({
          id: `${duty}@${region}`,
          unit: duty,
          region,
          number: '0001',
          name: { zh: duty, en: duty },
          from: '2000-01-01',
        }),
        findOffice: () => null,
        newId: () => `id-${++ids}`,
        issueNumber: () => ({ number: 'TT2022-1', queryCode: 'ABCD' }),
        drawCode: () => 'K7MP-3XQ9',
        serials: drawn,
        sandbox: false,
        codeLists: {},
      };
      const decided = decide(definition, state, command, context, 'case-1');
      if (decided instanceof DomainError) return decided.code;
      if ('need' in decided) {
        if (decided.need === 'children') throw new Error('nothing gathers here');
        if (decided.need === 'serial') drawn[decided.series] = [...(drawn[decided.series] ?? []), ++serials];
        else {
          const content = walls.get(decided.key) ?? null;
          facts[factName(decided.register, decided.key)] = {
            register: decided.register,
            key: decided.key,
            entry: content === null ? null : 'entry',
            version: content === null ? 0 : 1,
            content,
          };
        }
        continue;
      }
      for (const event of decided.events) {
        const stored = { ...event, seq: stream.length + 1, recordedAt: context.now };
        stream.push(stored);
        state = evolve(state, stored, 'case-1');
      }
      for (const change of decided.registers) walls.set(change.key, change.content);
      return decided.events.map(({ body }) => body.type);
    }
  }

  return {
    act,
    stream,
    walls,
    get state(): CaseState {
      if (state === null) throw new Error('not begun');
      return state;
    },
    submit: (width: number, at = '2022-06-01T09:00') =>
      act(owner, at, {
        act: 'submit',
        region: 'north',
        channel: 'online',
        applicant: { party: 'p1', account: 'lin', name: '林家小馆' },
        form: { wall: 'W1', width },
        parent: null,
      }),
  };
}

const complete = (step: string, outcome: string, reason: string | null = null, output: JsonObject = {}) =>
  ({ act: 'complete-step', step, outcome, reason, output }) as const;

test('the declaration itself has no fault', () => {
  expect(checkDefinition(shopSign)).toEqual([]);
});

describe('given a small sign that no structure office needs to see', () => {
  test('when accepted and approved, then the wall is entered, a licence issued, and the case ends', () => {
    const sign = story();
    expect(sign.submit(3)).toEqual(['case-submitted']);
    expect(sign.act(clerk, '2022-06-01T10:00', { act: 'accept' })).toEqual([
      'case-accepted',
      'step-opened',
      'step-skipped',
    ]);
    expect(sign.act(clerk, '2022-06-02T10:00', complete('drawing', 'approve'))).toEqual([
      'step-completed',
      'step-opened',
      'step-completed',
      'certificate-issued',
      'case-ended',
    ]);
    expect(sign.state.outcome).toEqual({ code: 'granted', class: 'favourable' });
    expect(sign.state.data).toEqual({ licence: 'S0001' });
    expect(sign.walls.get('W1')).toEqual({ licence: 'S0001' });
    expect(sign.state.certificates[0]).toMatchObject({ number: 'S0001', content: { wall: 'W1' } });
  });

  test('when the wall already has a sign, then the case is refused and the wall keeps its entry', () => {
    const sign = story();
    sign.walls.set('W1', { licence: 'S9999' });
    sign.submit(3);
    sign.act(clerk, '2022-06-01T10:00', { act: 'accept' });
    sign.act(clerk, '2022-06-02T10:00', complete('drawing', 'approve'));
    expect(sign.state.outcome?.class).toBe('unfavourable');
    expect(sign.walls.get('W1')).toEqual({ licence: 'S9999' });
  });
});

test('what no form of the step describes is not recorded with it: it could be neither checked nor sealed', () => {
  const sign = story();
  sign.submit(3);
  sign.act(clerk, '2022-06-01T10:00', { act: 'accept' });
  const output = { remark: '林晓 411082198506150021' };
  expect(sign.act(clerk, '2022-06-02T10:00', complete('drawing', 'approve', null, output))).toBe(
    'case.form-invalid',
  );
});

describe('acceptance (administrative licensing law, art. 32)', () => {
  test('an item says something, of an entry that the form has or of the whole', () => {
    const sign = story();
    sign.submit(3);
    const ask = (field: string | null, text: string) =>
      sign.act(clerk, '2022-06-01T10:00', { act: 'request-correction', items: [{ field, text }] });
    expect(ask('wall', ' ')).toBe('case.correction-empty');
    expect(ask('colour', '颜色不对')).toBe('case.correction-field-unknown');
    expect(ask('constructor', '不对')).toBe('case.correction-field-unknown');
    expect(ask(null, '请补盖章')).toEqual(['correction-requested']);
  });

  test('everything missing is asked for once; a second notice is refused', () => {
    const sign = story();
    sign.submit(3);
    const items = [{ field: 'width', text: '图纸上的宽度不清楚' }];
    expect(sign.act(clerk, '2022-06-01T10:00', { act: 'request-correction', items })).toEqual([
      'correction-requested',
    ]);
    expect(sign.act(owner, '2022-06-02T10:00', { act: 'resubmit', form: { wall: 'W1', width: 4 } })).toEqual([
      'case-resubmitted',
    ]);
    expect(sign.act(clerk, '2022-06-02T11:00', { act: 'request-correction', items })).toBe(
      'case.correction-once',
    );
    expect(sign.state.form).toEqual({ wall: 'W1', width: 4 });
  });

  test('silence for five working days accepts, as of the day of receipt', () => {
    const sign = story();
    sign.submit(3, '2022-06-01T09:00');
    // 1 June is excluded, 3–5 June is the Dragon Boat holiday: the fifth working day is 9 June.
    expect(sign.act(system, '2022-06-09T17:00', { act: 'check-clocks' })).not.toContain('case-accepted');
    expect(sign.act(system, '2022-06-09T18:01', { act: 'check-clocks' })).toContain('case-accepted');
    expect(sign.state.acceptedAt).toBe('2022-06-01T09:00:00+08:00');
  });

  test('a correction not answered in its time ends the case as withdrawn', () => {
    const sign = story();
    sign.submit(3);
    sign.act(clerk, '2022-06-01T10:00', {
      act: 'request-correction',
      items: [{ field: null, text: '缺图纸' }],
    });
    sign.act(system, '2022-06-17T08:00', { act: 'check-clocks' });
    expect(sign.state.outcome?.class).toBe('withdrawn');
  });

  test('refusal to accept needs one of the reasons the law gives, and ends the case', () => {
    const sign = story();
    sign.submit(3);
    const refuse = (reason: string) =>
      ({ act: 'refuse-acceptance', reason, note: '请向规划部门申请' }) as const;
    expect(sign.act(clerk, '2022-06-01T10:00', refuse('because'))).toBe('case.reason-unknown');
    expect(sign.act(clerk, '2022-06-01T10:00', refuse('not-ours'))).toEqual([
      'acceptance-refused',
      'case-ended',
    ]);
    expect(sign.state.outcome?.class).toBe('not-accepted');
  });

  test('both limits run from acceptance, not from submission', () => {
    const sign = story();
    sign.submit(3, '2022-05-30T09:00');
    sign.act(clerk, '2022-06-01T10:00', { act: 'accept' });
    const { promised, statutory } = sign.state.clocks;
    expect(promised && formatMoment(due(promised, time).at ?? 0)).toBe('2022-06-07T18:00');
    expect(statutory && formatMoment(due(statutory, time).at ?? 0)).toBe('2022-06-30T18:00');
  });
});

describe('parallel offices and the applicant’s turn', () => {
  test('the join waits for the last office', () => {
    const sign = story();
    sign.submit(9);
    sign.act(clerk, '2022-06-01T10:00', { act: 'accept' });
    sign.act(clerk, '2022-06-02T10:00', complete('drawing', 'approve'));
    expect(sign.state.phase).toBe('running');
    sign.act(engineer, '2022-06-02T11:00', complete('structure', 'safe'));
    expect(sign.state.outcome?.code).toBe('granted');
  });

  test('a returned drawing loops back as a second round, and the wait for the applicant does not count', () => {
    const sign = story();
    sign.submit(3);
    sign.act(clerk, '2022-06-01T10:00', { act: 'accept' });
    const before = due(sign.state.clocks.promised ?? never(), time).at;
    expect(sign.act(clerk, '2022-06-01T11:00', complete('drawing', 'return'))).toBe('case.reason-missing');
    sign.act(clerk, '2022-06-01T11:00', complete('drawing', 'return', '比例不对'));
    expect(sign.state.stopped).toBe(true);
    expect(sign.act(owner, '2022-06-08T11:00', complete('redraw', 'done', null, { wall: 'W2' }))).toBe(
      'case.field-not-amendable',
    );
    sign.act(owner, '2022-06-08T11:00', complete('redraw', 'done', null, { width: 2 }));
    expect(sign.state.stopped).toBe(false);
    expect(sign.state.steps.drawing).toMatchObject({ status: 'open', round: 2 });
    expect(due(sign.state.clocks.promised ?? never(), time).at).toBeGreaterThan(before ?? 0);
  });

  test('while another office still works, the wait for the applicant goes on the clock', () => {
    const sign = story();
    sign.submit(9);
    sign.act(clerk, '2022-06-01T10:00', { act: 'accept' });
    sign.act(clerk, '2022-06-01T11:00', complete('drawing', 'return', '比例不对'));
    expect(sign.state.stopped).toBe(false);
    sign.act(engineer, '2022-06-01T12:00', complete('structure', 'safe'));
    expect(sign.state.stopped).toBe(true);
  });

  test('where the law takes an office’s silence for consent, the step completes by itself', () => {
    const sign = story();
    sign.submit(9);
    sign.act(clerk, '2022-06-01T10:00', { act: 'accept' });
    sign.act(system, '2022-06-06T18:01', { act: 'check-clocks' });
    expect(sign.state.steps.structure).toMatchObject({ status: 'done', outcome: 'safe' });
    expect(sign.stream.some(({ body }) => body.type === 'step-completed' && body.deemed)).toBe(true);
  });
});

describe('suspension (art. 45)', () => {
  test('only a listed ground stops the clock, for at most its stated time', () => {
    const sign = story();
    sign.submit(3);
    sign.act(clerk, '2022-06-01T10:00', { act: 'accept' });
    const suspend = (suspension: string) => ({ act: 'suspend', suspension, note: '送专家' }) as const;
    expect(sign.act(clerk, '2022-06-01T11:00', suspend('site-visit'))).toBe('case.suspension-unknown');
    expect(sign.act(clerk, '2022-06-01T11:00', suspend('expert-review'))).toEqual(['case-suspended']);
    expect(sign.act(clerk, '2022-06-01T12:00', complete('drawing', 'approve'))).toBe('case.move-not-allowed');
    expect(sign.act(clerk, '2022-06-10T09:00', { act: 'resume' })).toEqual(['case-resumed']);
    expect(sign.state.phase).toBe('running');
  });
});

describe('warnings', () => {
  test('half, four fifths and expiry are told once each, also when the sweep was away', () => {
    const sign = story();
    sign.submit(3);
    sign.act(clerk, '2022-06-01T10:00', { act: 'accept' });
    const levels = () =>
      sign.stream.flatMap(({ body }) =>
        body.type === 'deadline-warned' ? [`${body.clock} ${body.level}`] : [],
      );
    sign.act(system, '2022-06-10T09:00', { act: 'check-clocks' });
    const once = levels();
    expect(once).toContain('promised red');
    sign.act(system, '2022-06-10T09:05', { act: 'check-clocks' });
    expect(levels()).toEqual(once);
  });
});

describe('who may', () => {
  test('only the applicant withdraws, only the accepting office accepts, nobody else sees a button', () => {
    const sign = story();
    sign.submit(3);
    expect(sign.act(stranger, '2022-06-01T10:00', { act: 'withdraw', reason: '' })).toBe(
      'access.not-permitted',
    );
    expect(sign.act(engineer, '2022-06-01T10:00', { act: 'accept' })).toBe('access.not-permitted');
    expect(legalMoves(shopSign, sign.state, stranger)).toEqual([]);
    expect(legalMoves(shopSign, sign.state, clerk).map(({ act }) => act)).toEqual([
      'accept',
      'request-correction',
      'refuse-acceptance',
      'note',
      'link',
      'stay-away',
    ]);
  });

  test('an office hands in what was filled in at its counter, whoever of it attends; another, or without that, does not', () => {
    const handler: Principal = { ...engineer, office: 'signs@north' };
    const at = (office: string) =>
      ({ act: 'submit', parent: null, signed: { attended: { office } } }) as const;
    expect(mayAct(handler, shopSign, null, at('signs@north'))).toBe(true);
    expect(mayAct(handler, shopSign, null, at('signs@south'))).toBe(false);
    expect(mayAct(handler, shopSign, null, { act: 'submit', parent: null })).toBe(false);
  });

  test('every button offered is a move that the server accepts or asks more of, never one it forbids', () => {
    const sign = story();
    sign.submit(9);
    sign.act(clerk, '2022-06-01T10:00', { act: 'accept' });
    for (const principal of [owner, clerk, engineer, stranger]) {
      for (const move of legalMoves(shopSign, sign.state, principal)) {
        const copy = story();
        copy.submit(9);
        copy.act(clerk, '2022-06-01T10:00', { act: 'accept' });
        const command =
          move.act === 'complete-step'
            ? complete(move.step ?? '', move.outcomes[0]?.code ?? '')
            : ({
                act: move.act,
                step: move.step,
                reason: '理由',
                note: '备注',
                suspension: 'expert-review',
                to: { case: 'case-2', number: 'TT2022-2' },
              } as CaseCommand);
        const answer = copy.act(principal, '2022-06-01T11:00', command);
        expect(answer, `${principal.kind} ${move.act}`).not.toBe('access.not-permitted');
        expect(answer).not.toBe('case.move-not-allowed');
      }
    }
  });
});

test('a case rebuilt from its events equals the state the acts left', () => {
  const sign = story();
  sign.submit(9);
  sign.act(clerk, '2022-06-01T10:00', { act: 'accept' });
  sign.act(clerk, '2022-06-01T11:00', complete('drawing', 'return', '比例不对'));
  sign.act(owner, '2022-06-02T11:00', complete('redraw', 'done', null, { width: 7 }));
  sign.act(clerk, '2022-06-02T12:00', complete('drawing', 'approve'));
  sign.act(engineer, '2022-06-02T15:00', complete('structure', 'unsafe', '墙体空鼓'));
  expect(sign.state.outcome?.class).toBe('unfavourable');
  expect(fold(JSON.parse(JSON.stringify(sign.stream)), 'case-1')).toEqual(sign.state);
});

function never(): never {
  throw new Error('the clock should be there');
}
