import { describe, expect, test } from 'vitest';
import { basis, named, outcome, service, step } from './declared.fixture.ts';
import type { TransferClock } from './definition.ts';
import { stepName } from './describe.ts';
import { fold } from './evolve.ts';
import { hall, officer, story, system } from './story.fixture.ts';
import { workItems } from './work-items.ts';

const law = basis('行政处罚法', '25');
const transfer = (of: 'step' | 'case', clock: TransferClock) => ({
  code: `${of}-${clock}`,
  name: named('移送'),
  of,
  basis: law,
  by: 'office' as const,
  clock,
});

/** An inquiry with a limit of its own for the hearing, and a letter for which only the applicant can be waited. */
const inquiry = service(
  'inquiry',
  { granted: 'favourable', withdrawn: 'withdrawn', 'not-accepted': 'not-accepted' },
  [
    step(
      'hearing',
      { duty: 'signs' },
      {
        limit: { value: 4, unit: 'working-day', basis: law },
        outcomes: [outcome('heard'), outcome('ask')],
      },
    ),
    step(
      'letter',
      { applicant: true },
      {
        after: { all: [{ step: 'hearing', outcomes: ['ask'] }] },
        uncounted: law,
        outcomes: [outcome('sent', { ends: [{ outcome: 'granted' }] })],
      },
    ),
    step(
      'answer',
      { duty: 'signs' },
      {
        after: { all: [{ step: 'hearing', outcomes: ['heard'] }] },
        outcomes: [outcome('given', { ends: [{ outcome: 'granted' }] })],
      },
    ),
  ],
  {
    acceptance: {
      by: { duty: 'signs' },
      basis: law,
      within: { value: 5, unit: 'working-day', basis: law },
      correction: { value: 5, unit: 'working-day', basis: law },
      refusalReasons: [{ code: 'no', name: named('不属于') }],
    },
    limits: { promised: [{ value: 10, unit: 'working-day', basis: law }], statutory: [] },
    suspensions: [
      {
        code: 'expert',
        name: named('鉴定'),
        basis: law,
        maximum: { value: 2, unit: 'working-day', basis: law },
      },
    ],
    extensions: [
      {
        code: 'hard',
        name: named('复杂'),
        basis: law,
        clock: 'step:hearing',
        maximum: { value: 2, unit: 'working-day', basis: law },
      },
      {
        code: 'long',
        name: named('情况复杂'),
        basis: law,
        clock: 'promised',
        maximum: { value: 5, unit: 'working-day', basis: law },
      },
    ],
    reopening: {
      grounds: [{ code: 'new', name: named('新证据') }],
      opens: ['answer'],
      limit: { value: 10, unit: 'working-day', basis: law },
      basis: law,
    },
    transfers: [
      transfer('case', 'stops-until-received'),
      transfer('case', 'anew'),
      transfer('step', 'stops-until-received'),
      transfer('step', 'anew'),
    ],
  },
);

const north = officer('n', 'signs@north');
const south = officer('s', 'signs@south');

function accepted() {
  const asked = story(inquiry);
  asked.submit({}, '2022-06-06T08:30');
  asked.act(north, '2022-06-06T08:30', { act: 'accept' });
  return asked;
}

type Asked = ReturnType<typeof accepted>;

const pass = (asked: Asked, at: string, code: string, who = north, office = 'signs@south') =>
  asked.act(who, at, {
    act: 'transfer',
    transfer: code,
    step: code.startsWith('step') ? 'hearing' : null,
    office,
    reason: '不属于本区管辖',
  });
const stands = (asked: Asked) => ({
  case: asked.state.clocks.promised?.spans.at(-1)?.kind,
  hearing: asked.state.steps.hearing?.clock?.spans.at(-1)?.kind,
});

describe('while a case is on its way and its clock stands still', () => {
  test('so do the clocks of its open steps, on which nobody may act, until it is received', () => {
    const asked = accepted();
    pass(asked, '2022-06-07T08:30', 'case-stops-until-received');
    expect(stands(asked)).toEqual({ case: 'stopped', hearing: 'stopped' });
    // Four working days would have passed on the 10th; nobody is warned of a step that cannot be done.
    expect(asked.act(system, '2022-06-20T09:00', { act: 'check-clocks' })).toEqual([]);
    asked.act(south, '2022-06-20T09:00', { act: 'receive-transfer', step: null });
    expect(stands(asked)).toEqual({ case: 'running', hearing: 'running' });
    expect(fold(JSON.parse(JSON.stringify(asked.stream)), asked.id)).toEqual(asked.state);
  });

  test('a suspension in between does not set it going', () => {
    const asked = accepted();
    pass(asked, '2022-06-07T08:30', 'case-stops-until-received');
    asked.act(south, '2022-06-07T09:00', { act: 'suspend', suspension: 'expert', note: '送鉴定' });
    asked.act(south, '2022-06-08T09:00', { act: 'resume' });
    expect(stands(asked)).toEqual({ case: 'stopped', hearing: 'stopped' });
  });

  test('a step that is on its way by itself waits on, whatever becomes of the case', () => {
    const asked = accepted();
    pass(asked, '2022-06-07T08:30', 'step-stops-until-received', north, 'signs@east');
    asked.act(north, '2022-06-07T09:00', { act: 'suspend', suspension: 'expert', note: '送鉴定' });
    asked.act(north, '2022-06-08T09:00', { act: 'resume' });
    expect(stands(asked)).toEqual({ case: 'running', hearing: 'stopped' });
    pass(asked, '2022-06-08T10:00', 'case-stops-until-received');
    asked.act(officer('e', 'signs@east'), '2022-06-08T11:00', { act: 'receive-transfer', step: 'hearing' });
    expect(stands(asked)).toEqual({ case: 'stopped', hearing: 'stopped' });
    asked.act(south, '2022-06-08T12:00', { act: 'receive-transfer', step: null });
    expect(stands(asked)).toEqual({ case: 'running', hearing: 'running' });
  });

  test('its receipt is work of the receiving office since it was sent, with a name, whatever is noted meanwhile', () => {
    const asked = accepted();
    pass(asked, '2022-06-07T08:30', 'case-stops-until-received');
    asked.act(south, '2022-06-09T09:00', { act: 'note', note: '已电话联系' });
    expect(workItems(asked.state, hall)[0]).toMatchObject({
      item: 'receipt',
      office: 'signs@south',
      openedAt: '2022-06-07T08:30:00+08:00',
    });
    expect(stepName(inquiry, 'receipt')).toEqual({ zh: '接收移交', en: 'Transfer to receive' });
  });
});

describe('a clock that begins anew', () => {
  test('has warned of nothing yet, whether a case or a step was passed on', () => {
    const asked = accepted();
    asked.act(system, '2022-06-14T09:00', { act: 'check-clocks' });
    expect(asked.state.warned).toEqual({ promised: 'blue', 'step:hearing': 'red' });
    pass(asked, '2022-06-14T10:00', 'step-anew', north, 'signs@east');
    expect(asked.state.warned).toEqual({ promised: 'blue' });
    expect(asked.state.overdue).not.toHaveProperty('step:hearing');
    pass(asked, '2022-06-14T11:00', 'case-anew');
    expect(asked.state.warned).toEqual({});
    expect(asked.act(system, '2022-06-22T09:00', { act: 'check-clocks' })).toContain('deadline-warned');
    expect(asked.state.warned.promised).toBe('blue');
  });

  test('stands still where only the applicant is waited for', () => {
    const asked = accepted();
    asked.complete(north, '2022-06-07T09:00', 'hearing', 'ask');
    expect(asked.state.stopped).toBe(true);
    pass(asked, '2022-06-08T09:00', 'case-anew');
    expect(asked.state.clocks.promised).toMatchObject({
      startedAt: asked.state.clocks.promised?.spans[0]?.from,
      spans: [{ kind: 'running' }, { kind: 'stopped', basis: law[0] }],
    });
  });

  test('so it is with the limit of a case that was reopened', () => {
    const asked = accepted();
    asked.complete(north, '2022-06-07T09:00', 'hearing', 'heard');
    asked.act(system, '2022-06-30T09:00', { act: 'check-clocks' });
    asked.complete(north, '2022-06-30T10:00', 'answer', 'given');
    expect(asked.state.warned.promised).toBe('red');
    asked.act(officer('h', 'signs@north', 'head'), '2022-07-04T09:00', {
      act: 'reopen',
      reason: '发现新证据',
      ground: 'new',
    });
    expect(asked.state.warned).not.toHaveProperty('promised');
    expect(asked.state.overdue).not.toHaveProperty('promised');
  });
});

test('time that was asked for is decided where the step is now, and that of the case where the case is', () => {
  const chief = (office: string) => officer('c', office, 'head');
  const ask = (extension: string) =>
    ({ act: 'request-extension', extension, value: 1, reason: '案情复杂' }) as const;
  const grant = (step: string | null) =>
    ({ act: 'decide-extension', step, granted: true, reason: '' }) as const;
  const asked = accepted();
  asked.act(north, '2022-06-06T10:00', ask('hard'));
  asked.act(north, '2022-06-06T10:00', ask('long'));
  asked.act(north, '2022-06-06T11:00', {
    act: 'transfer',
    transfer: 'step-anew',
    step: 'hearing',
    office: 'signs@south',
    reason: '管辖',
  });
  expect(asked.act(chief('signs@north'), '2022-06-06T14:30', grant('hearing'))).toBe('access.not-permitted');
  expect(asked.act(chief('signs@south'), '2022-06-06T14:30', grant('hearing'))).toEqual(['case-extended']);
  expect(asked.state.extensions.map(({ office }) => office)).toEqual(['signs@south', 'signs@north']);
  asked.act(north, '2022-06-06T15:00', {
    act: 'transfer',
    transfer: 'case-anew',
    step: null,
    office: 'signs@south',
    reason: '管辖',
  });
  expect(asked.act(chief('signs@south'), '2022-06-06T16:00', grant(null))).toEqual(['case-extended']);
});
