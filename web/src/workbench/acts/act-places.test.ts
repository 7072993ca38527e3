import { Value } from 'typebox/value';
import { describe, expect, test } from 'vitest';
import { ActBody, commandOf } from '../../../../src/http/routes/act-body.ts';
import { formatCaseNumber } from '../../../../src/kernel/identity/case-number.ts';
import type { CaseCommand } from '../../../../src/kernel/process/index.ts';
import type { Move } from '../../api/types.ts';
import { buttonsOf, laterOf } from './act-buttons.ts';
import { type ActDraft, actFormOf, bodyOf, emptyDraft, missingIn, receiversFor } from './act-form.ts';
import type { OfficeAct } from './act-places.ts';
import { toPutRight } from './recorded-fact.ts';

const text = (zh: string) => ({ zh, en: zh });
const number = formatCaseNumber({ city: 'XC', year: 2022, office: '0101', serial: 42 });
const other = { case: '', number };
const evidence = { text: '鉴定委托书', files: [] };
const ground = { code: 'ground', name: text('依据') };
const kin = { code: 'kin', name: text('近亲属') };
const li = { code: 'li', name: text('李') };
const three = ['li', 'wang', 'zhao'].map((code) => ({ code, name: text(code) }));
const turnover = {
  target: { what: 'form', field: 'turnover' },
  name: text('营业额'),
  form: {
    type: 'object',
    properties: { turnover: { type: 'integer', minimum: 0 } },
    required: ['turnover'],
  },
  current: 12_000,
  masked: false,
} as const;
const answer = { code: 'granted', name: text('同意'), favourable: true, reasonRequired: false };

function move(act: Move['act'], part: Partial<Move>): Move {
  return {
    act,
    step: null,
    obligation: null,
    label: text(act),
    primary: false,
    for: null,
    late: null,
    outcomes: [],
    needs: 'nothing',
    choices: [],
    form: null,
    amends: [],
    ...part,
  };
}

type Case = {
  readonly offered: Partial<Move>;
  readonly typed: Partial<ActDraft>;
  readonly asks: Omit<Exclude<CaseCommand, { act: 'submit' }>, 'act'> & Record<string, unknown>;
};

/** Each act as the engine offers it, what a person fills in, and the command that the server then reads. */
const cases = {
  accept: { offered: {}, typed: {}, asks: {} },
  resume: { offered: {}, typed: {}, asks: {} },
  'accept-with-tolerance': {
    offered: { needs: 'choice', choices: [ground, { code: 'second', name: text('另一项') }] },
    typed: { chosen: ['ground', 'second'] },
    asks: { obligations: ['ground', 'second'] },
  },
  'request-correction': {
    offered: { needs: 'items' },
    typed: { items: [{ field: null, text: '写明楼层' }] },
    asks: { items: [{ field: null, text: '写明楼层' }] },
  },
  'refuse-acceptance': {
    offered: { needs: 'choice', choices: [ground] },
    typed: { chosen: ['ground'], reason: '请找县局' },
    asks: { reason: 'ground', note: '请找县局' },
  },
  'complete-step': {
    offered: { needs: 'outcome', step: 'review', outcomes: [answer] },
    typed: {},
    asks: { step: 'review', outcome: 'granted', reason: null, output: {} },
  },
  suspend: {
    offered: { needs: 'choice', choices: [ground] },
    typed: { chosen: ['ground'], reason: '等待鉴定', evidence: ' 鉴定委托书 ' },
    asks: { suspension: 'ground', note: '等待鉴定', evidence },
  },
  'request-extension': {
    offered: { needs: 'days', choices: [ground] },
    typed: { chosen: ['ground'], days: 3, reason: '案情复杂' },
    asks: { extension: 'ground', value: 3, reason: '案情复杂' },
  },
  'decide-extension': {
    offered: { needs: 'outcome', outcomes: [answer] },
    typed: {},
    asks: { granted: true, reason: '' },
  },
  'submit-material': {
    offered: { needs: 'evidence', choices: [ground] },
    typed: { chosen: ['ground'], reason: '鉴定委托书' },
    asks: { obligation: 'ground', evidence },
  },
  'check-obligation': {
    offered: { needs: 'outcome', obligation: 'owed', outcomes: [{ ...answer, code: 'kept' }] },
    typed: {},
    asks: { obligation: 'owed', kept: true, reason: '' },
  },
  note: { offered: { needs: 'reason' }, typed: { reason: '已电话告知' }, asks: { note: '已电话告知' } },
  withdraw: { offered: { needs: 'reason' }, typed: { reason: '不办了' }, asks: { reason: '不办了' } },
  reopen: {
    offered: { needs: 'reason', choices: [ground] },
    typed: { chosen: ['ground'], reason: '发现新证据' },
    asks: { ground: 'ground', reason: '发现新证据' },
  },
  'assign-step': {
    offered: { needs: 'person', step: 'review', receivers: [li], receiver: null },
    typed: { receivers: ['li'] },
    asks: { step: 'review', to: { account: 'li', name: '' } },
  },
  'name-panel': {
    offered: { needs: 'panel', step: 'award', receivers: three, sizes: [3, 5] },
    typed: { receivers: ['li', 'wang', 'zhao'], chair: 'wang' },
    asks: {
      step: 'award',
      members: ['li', 'wang', 'zhao'].map((account) => ({ account, name: '' })),
      chair: 'wang',
    },
  },
  'claim-step': { offered: { step: 'review' }, typed: {}, asks: { step: 'review' } },
  'close-gathering': { offered: { step: 'bids' }, typed: {}, asks: { step: 'bids' } },
  transfer: {
    offered: {
      needs: 'office',
      step: 'review',
      choices: [ground],
      receivers: [{ code: 'fire@north', name: text('消防'), choices: ['ground'] }],
    },
    typed: { chosen: ['ground'], receivers: ['fire@north'], reason: '由消防核查' },
    asks: { transfer: 'ground', step: 'review', office: 'fire@north', reason: '由消防核查' },
  },
  'receive-transfer': { offered: { step: null }, typed: {}, asks: { step: null } },
  link: {
    offered: { needs: 'case' },
    typed: { chosen: ['appeal-of'], otherCase: ` ${number} ` },
    asks: { relation: 'appeal-of', to: other },
  },
  merge: {
    offered: { needs: 'case' },
    typed: { otherCase: number, reason: '重复申请' },
    asks: { into: { ...other, service: '' }, reason: '重复申请' },
  },
  rectify: {
    offered: { needs: 'rectification', facts: [turnover] },
    typed: {
      fact: 'form turnover',
      output: { turnover: 1200 },
      reason: '多写了一个零',
      evidence: ' 审计报告第3页 ',
    },
    asks: {
      target: { what: 'form', field: 'turnover' },
      value: 1200,
      reason: '多写了一个零',
      evidence: '审计报告第3页',
    },
  },
  'stay-away': {
    offered: { needs: 'choice', choices: [kin] },
    typed: { chosen: ['kin'], reason: '申请人是我表兄' },
    asks: { ground: 'kin', reason: '申请人是我表兄' },
  },
  'order-avoidance': {
    offered: { needs: 'person', choices: [kin], receivers: [li] },
    typed: { chosen: ['kin'], receivers: ['li'], reason: '申请有理由' },
    asks: { officer: { account: 'li', name: '' }, ground: 'kin', reason: '申请有理由' },
  },
  'refuse-avoidance': {
    offered: { needs: 'reason' },
    typed: { reason: '查无此事' },
    asks: { reason: '查无此事' },
  },
} as const satisfies Record<OfficeAct, Case>;

/** What has no button here, because it is somebody else's. */
const elsewhere = {
  submit: true,
  resubmit: true,
  rate: true,
  'child-waiting': true,
  'meet-awaited': true,
  'check-clocks': true,
  'recompute-clocks': true,
  'follow-successors': true,
  tally: true,
  migrate: true,
  'add-service': true,
  'ask-avoidance': true,
} as const satisfies Record<Exclude<Move['act'], OfficeAct>, true>;

function only(offered: Move) {
  const [button, ...more] = buttonsOf([offered]);
  if (button === undefined || more.length > 0) throw new Error(`not one button for ${offered.act}`);
  return button;
}

describe('every act that a case may offer', () => {
  test.each(Object.keys(cases) as OfficeAct[])('%s can be filled in and is what the server reads', (act) => {
    const { offered, typed, asks }: Case = cases[act];
    const button = only(move(act, offered));
    const draft = { ...emptyDraft, ...typed };
    const form = actFormOf(button);
    expect(missingIn(form, draft)).toEqual([]);
    const body = bodyOf(button, draft, 4);
    expect([...Value.Errors(ActBody, body)]).toEqual([]);
    expect(commandOf(body as ActBody)).toEqual({ act, ...asks });
  });

  test.each((Object.keys(cases) as OfficeAct[]).filter((act) => Object.keys(cases[act].typed).length > 0))(
    '%s is not sent before it is filled in',
    (act) => {
      const form = actFormOf(only(move(act, cases[act].offered)));
      expect(form.immediate).toBe(false);
      expect(missingIn(form, emptyDraft)).not.toEqual([]);
    },
  );

  test.each(Object.keys(elsewhere) as (keyof typeof elsewhere)[])('%s has no button here', (act) => {
    expect(buttonsOf([move(act, { needs: 'reason', step: 'review' })])).toEqual([]);
  });
});

describe('what is asked of the new acts', () => {
  test('a number with a slip in it names no case', () => {
    const form = actFormOf(only(move('merge', { needs: 'case' })));
    const draft = { ...emptyDraft, reason: '重复申请', otherCase: `${number.slice(0, -1)}X` };
    expect(missingIn(form, draft)).toEqual(['otherCase']);
  });

  test('a suspension without anything to show it sends no evidence', () => {
    const button = only(move('suspend', { needs: 'choice', choices: [ground] }));
    const draft = { ...emptyDraft, chosen: ['ground'], reason: '等待鉴定' };
    expect(missingIn(actFormOf(button), draft)).toEqual([]);
    expect(bodyOf(button, draft, 1)).not.toHaveProperty('evidence');
  });

  test('a step on its way is received as that step', () => {
    expect(bodyOf(only(move('receive-transfer', { step: 'review' })), emptyDraft, 1)).toEqual({
      version: 1,
      act: 'receive-transfer',
      step: 'review',
    });
  });

  test('a step is given to somebody else, or taken back where somebody has it', () => {
    const offered = {
      needs: 'person',
      step: 'review',
      receivers: [li, { code: 'wang', name: text('王') }],
    } as const;
    const codes = (receiver: string | null) =>
      actFormOf(only(move('assign-step', { ...offered, receiver }))).receivers?.map(({ code }) => code);
    expect(codes(null)).toEqual(['li', 'wang']);
    expect(codes('li')).toEqual(['', 'wang']);
    const taken = only(move('assign-step', { ...offered, receiver: 'li' }));
    const draft = { ...emptyDraft, receivers: [''] };
    expect(missingIn(actFormOf(taken), draft)).toEqual([]);
    expect(bodyOf(taken, draft, 1)).toMatchObject({ to: null });
    // Who was chosen and may no longer be chosen is not sent.
    expect(missingIn(actFormOf(taken), { ...emptyDraft, receivers: ['gone'] })).toEqual(['receiver']);
  });

  test('an office is named only on a ground that it fits', () => {
    const form = actFormOf(
      only(
        move('transfer', {
          needs: 'office',
          choices: [ground, { code: 'second', name: text('另一项') }],
          receivers: [
            { code: 'near', name: text('近'), choices: ['ground'] },
            { code: 'far', name: text('远'), choices: ['ground', 'second'] },
          ],
        }),
      ),
    );
    const draft = { ...emptyDraft, reason: '不归我们管', receivers: ['near'] };
    expect(missingIn(form, draft)).toEqual(['choice', 'office']);
    expect(missingIn(form, { ...draft, chosen: ['second'] })).toEqual(['office']);
    expect(missingIn(form, { ...draft, chosen: ['ground'] })).toEqual([]);
    expect(receiversFor(form, { chosen: ['second'] }).map(({ code }) => code)).toEqual(['far']);
  });

  test('a record is put right by another value that its form takes, with what shows it', () => {
    const form = actFormOf(only(move('rectify', { needs: 'rectification', facts: [turnover] })));
    const draft = { ...emptyDraft, reason: '多写了一个零', evidence: '审计报告' };
    expect(missingIn(form, draft)).toEqual(['fact']);
    const chosen = { ...draft, fact: 'form turnover' };
    expect(missingIn(form, { ...chosen, output: { turnover: 12_000 } })).toEqual(['same']);
    expect(missingIn(form, { ...chosen, output: { turnover: -1 } })).toEqual(['output']);
    expect(missingIn(form, { ...chosen, output: {} })).toEqual(['output']);
    const right = { ...chosen, output: { turnover: 1200 } };
    expect(missingIn(form, right)).toEqual([]);
    expect(missingIn(form, { ...right, evidence: ' ' })).toEqual(['evidence']);
    expect(form.final).toBe(true);
  });

  test('what is covered is not where putting it right begins, and is never taken for the same', () => {
    const covered = { ...turnover, current: '＊＊＊', masked: true } as const;
    expect(toPutRight(covered)).toEqual({});
    expect(toPutRight(turnover)).toEqual({ turnover: 12_000 });
    const form = actFormOf(only(move('rectify', { needs: 'rectification', facts: [covered] })));
    const draft = { ...emptyDraft, reason: '写错了', evidence: '审计报告', fact: 'form turnover' };
    expect(missingIn(form, { ...draft, output: toPutRight(covered) })).toEqual(['output']);
    expect(missingIn(form, { ...draft, output: { turnover: 12_000 } })).toEqual([]);
  });

  test('written down late, an act says when it happened and what shows it', () => {
    const accept = only(move('accept', { late: { since: '2022-05-30T09:00:00+08:00' } }));
    const form = actFormOf(accept);
    expect(missingIn(form, { ...emptyDraft, late: { at: '', shown: ' ' } })).toEqual(['lateAt', 'lateShown']);
    const late = { at: '2022-06-01T09:30:00+08:00', shown: ' 签收单 ' };
    expect(missingIn(form, { ...emptyDraft, late })).toEqual([]);
    const body = bodyOf(accept, { ...emptyDraft, late }, 3);
    expect(Value.Check(ActBody, body)).toBe(true);
    expect(commandOf(body as ActBody)).toEqual({
      act: 'accept',
      late: { occurredAt: late.at, evidence: { text: '签收单', files: [] } },
    });
  });

  test('what one may do only as a deputy says for whom on its button', () => {
    const taken = move('claim-step', {
      step: 'review',
      label: text('认领'),
      for: { id: 'wang', name: text('王芳') },
    });
    expect(only(taken).label).toEqual({ zh: '认领（代王芳）', en: '认领 (for 王芳)' });
  });

  test('a panel has as many members as declared, and one of them presides', () => {
    const form = actFormOf(
      only(move('name-panel', { needs: 'panel', step: 'award', receivers: three, sizes: [3] })),
    );
    const lacks = (receivers: readonly string[], chair: string | null) =>
      missingIn(form, { ...emptyDraft, receivers, chair });
    expect(lacks(['li', 'wang'], 'li')).toEqual(['members']);
    expect(lacks(['li', 'wang', 'gone'], 'gone')).toEqual(['members', 'chair']);
    expect(lacks(['li', 'wang', 'zhao'], null)).toEqual(['chair']);
    expect(lacks(['li', 'wang', 'zhao'], 'li')).toEqual([]);
  });

  test('closing and merging are asked once more, taking a step is not', () => {
    expect(actFormOf(only(move('close-gathering', { step: 'bids' })))).toMatchObject({
      immediate: false,
      final: true,
    });
    expect(actFormOf(only(move('merge', { needs: 'case' }))).final).toBe(true);
    expect(actFormOf(only(move('claim-step', { step: 'review' }))).immediate).toBe(true);
  });

  test('the same act on two steps is told apart by the step, on one it is not', () => {
    const steps = [
      { code: 'review', name: text('审查') },
      { code: 'visit', name: text('现场核查') },
    ];
    const claims = ['review', 'visit'].map((step) => move('claim-step', { step, label: text('认领') }));
    expect(buttonsOf(claims, steps).map(({ label }) => label.zh)).toEqual(['认领：审查', '认领：现场核查']);
    expect(buttonsOf(claims.slice(0, 1), steps).map(({ label }) => label.zh)).toEqual(['认领']);
    const answers = ['review', 'visit'].map((step) =>
      move('complete-step', { step, needs: 'outcome', outcomes: [answer] }),
    );
    expect(buttonsOf(answers, steps).map(({ label }) => label.zh)).toEqual([
      '审查（同意）',
      '现场核查（同意）',
    ]);
    expect(buttonsOf(answers.slice(0, 1), steps).map(({ label }) => label.zh)).toEqual(['同意']);
  });

  test('what was promised is named in every answer to whether it was kept', () => {
    const check = move('check-obligation', {
      obligation: 'kitchen',
      label: text('核查：后厨达标'),
      needs: 'outcome',
      outcomes: [answer],
    });
    expect(buttonsOf([check]).map(({ label }) => label.zh)).toEqual(['核查：后厨达标（同意）']);
  });

  test('what is fixed for a day to come has no button yet, and is named with its day', () => {
    const visit = move('complete-step', {
      step: 'visit',
      needs: 'outcome',
      outcomes: [
        { ...answer, code: 'visited', name: text('已到现场'), from: '2022-06-08' },
        { ...answer, code: 'put-off', name: text('改期'), favourable: false },
      ],
    });
    expect(buttonsOf([visit]).map(({ label }) => label.zh)).toEqual(['改期']);
    expect(laterOf([visit])).toEqual([{ key: 'visit visited', name: text('已到现场'), from: '2022-06-08' }]);
  });
});
