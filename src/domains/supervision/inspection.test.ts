import { describe, expect, test } from 'vitest';
import { commitmentOf, drawn } from '../../kernel/draw/index.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { casesOpenedBy } from '../../kernel/pack/opened-by-reaction.ts';
import { caseScope } from '../../kernel/process/index.ts';
import { officer, place, story, system } from '../../kernel/process/story.fixture.ts';
import { reactions } from './reactions.ts';
import { checklist } from './services/checklist.ts';
import { commendation } from './services/commendation.ts';
import { inspectedCase } from './services/inspected-case.ts';
import { inspection } from './services/inspection.ts';
import { meeting } from './services/meeting.ts';
import { ratingAnswer } from './services/rating-answer.ts';

const watch = officer('du', 'plan-supervision@north');
const chair = officer('ban', 'plan-coordination@north');
const food = officer('hu', 'food@north');

const region = {
  code: 'north',
  level: 'county',
  top: false,
  division: '411002',
  hall: 'hall',
  parties: {},
  settings: {},
};

/** The forms of what a reaction opens when this case has ended. */
function opens(code: string, told: ReturnType<typeof story>) {
  const reaction = reactions.find((each) => each.code === code);
  if (reaction === undefined) throw new Error(`no reaction ${code}`);
  const scope = caseScope(told.state, { region, now: '2022-06-20T12:00:00+08:00' });
  return casesOpenedBy(reaction, scope).map(({ form }) => form);
}

function begin(definition: Parameters<typeof story>[0], form: object, where = place()) {
  const told = story(definition, { place: where });
  const begun = told.act(watch, '2022-06-06T09:00', {
    act: 'submit',
    region: 'north',
    channel: 'counter',
    applicant: { party: 'plan-supervision@north', account: watch.account, name: '督查' },
    form: { ...form },
    parent: null,
  });
  expect(begun).toContain('case-submitted');
  return told;
}

describe('a checklist', () => {
  test('is drafted by one office and adopted by another, each time as a new edition', () => {
    const where = place();
    const list = { code: 'counter', title: '窗口服务', items: ['一次告知', '按时办结'] };
    const first = begin(checklist, list, where);
    expect(first.complete(watch, '2022-06-06T10:00', 'adopt', 'adopted')).toBe('access.not-permitted');
    first.complete(chair, '2022-06-06T10:00', 'adopt', 'adopted');
    expect(where.entry('inspection-checklist', 'counter')).toMatchObject({ edition: 1 });
    const second = begin(checklist, { ...list, items: ['一次告知'] }, where);
    second.complete(chair, '2022-06-07T10:00', 'adopt', 'adopted');
    expect(where.entry('inspection-checklist', 'counter')).toMatchObject({ edition: 2, items: ['一次告知'] });
  });
});

describe('the draw of a special inspection', () => {
  const secret = 'ab'.repeat(32);
  const pool = ['N-1', 'N-2', 'N-3', 'N-4', 'N-5'];
  const plan = {
    title: '窗口服务专项督查',
    subject: '一次告知',
    checklist: 'counter',
    from: '2022-05-01',
    to: '2022-05-31',
    size: 2,
  };
  const frozen = () => {
    const told = begin(inspection, plan);
    told.complete(watch, '2022-06-06T10:00', 'freeze', 'frozen', {
      output: { pool, commitment: commitmentOf(secret) },
    });
    return told;
  };
  const entry = (told: ReturnType<typeof frozen>) => told.place.entry('inspection-draw', told.state.number);

  test('is published before there is chance: what may be drawn, its digest, and the commitment', () => {
    const published = entry(frozen());
    expect(published).toMatchObject({ pool, commitment: commitmentOf(secret), frozenOn: '2022-06-06' });
    expect(published).toHaveProperty('poolDigest', expect.stringMatching(/^[0-9a-f]{64}$/));
    expect(published).not.toHaveProperty('sample');
  });

  test('gets its chance from another office than the one that holds the secret', () => {
    const told = frozen();
    const chance = { chance: '第22063期 01 05 09 17 22 31 + 08', source: '当期开奖公告' };
    expect(told.complete(watch, '2022-06-07T10:00', 'chance', 'given', { output: chance })).toBe(
      'access.not-permitted',
    );
    told.complete(chair, '2022-06-07T10:00', 'chance', 'given', { output: chance });
    told.complete(watch, '2022-06-07T11:00', 'reveal', 'shown', { output: { secret } });
    const sample = drawn(pool, secret, chance.chance).slice(0, 2);
    expect(told.state.data.sample).toEqual(sample);
    expect(entry(told)).toMatchObject({ ...chance, secret, sample });
    // Each drawn case is a case of its own, with its number.
    expect(told.last('children-opened').children).toHaveLength(2);
  });

  test('another secret than the one committed to draws nothing; whether it is void another office decides', () => {
    const told = frozen();
    told.complete(chair, '2022-06-07T10:00', 'chance', 'given', { output: { chance: '7', source: '骰子' } });
    for (const hour of ['11', '12', '13']) {
      expect(told.state.data.sample).toBeUndefined();
      told.complete(watch, `2022-06-07T${hour}:00`, 'reveal', 'shown', {
        output: { secret: 'cd'.repeat(32) },
      });
    }
    expect(told.state.outcome).toBeNull();
    const decide = (who: typeof watch) =>
      told.complete(who, '2022-06-08T10:00', 'void', 'void', { output: { why: '密钥遗失' } });
    expect(decide(watch)).toBe('access.not-permitted');
    decide(chair);
    expect(told.state.outcome).toEqual({ code: 'called-off', class: 'void' });
    expect(entry(told)).toMatchObject({ chance: '7', voidOn: '2022-06-08', voidWhy: '密钥遗失' });
  });

  test('a secret said to be lost once there is chance drops no draw by itself', () => {
    const told = frozen();
    told.complete(chair, '2022-06-07T10:00', 'chance', 'given', { output: { chance: '7', source: '骰子' } });
    told.complete(watch, '2022-06-07T11:00', 'reveal', 'lost', { output: { secret }, reason: '找不到' });
    expect(told.state.outcome).toBeNull();
    told.complete(chair, '2022-06-07T12:00', 'void', 'again', {
      output: { why: '应当继续查找' },
      reason: '应当继续查找',
    });
    told.complete(watch, '2022-06-07T15:00', 'reveal', 'shown', { output: { secret } });
    expect(told.state.data.sample).toHaveLength(2);
  });

  test('a finding in a drawn case says whose it is, and becomes an order', () => {
    const told = story(inspectedCase);
    told.submit({ number: 'N-3', inspection: 'SI-1' }, '2022-06-08T09:00', system, {
      case: 'p',
      step: 'look',
      round: 1,
    });
    told.complete(watch, '2022-06-08T10:00', 'look', 'found', {
      output: { answers: [{ item: '一次告知', holds: false, note: '告知两次' }] },
    });
    told.complete(watch, '2022-06-08T10:30', 'finding', 'written', {
      output: { matter: '未一次告知', office: 'food@north', due: '2022-06-20' },
    });
    expect(told.state.outcome).toEqual({ code: 'finding', class: 'unfavourable' });
    expect(opens('supervision.found', told)).toEqual([
      { origin: 'inspection', number: 'N-3', office: 'food@north', matter: '未一次告知', due: '2022-06-20' },
    ]);
  });
});

describe('a meeting', () => {
  const agenda = {
    agenda: [{ kind: 'order', reference: 'SU-1', title: '窗口不受理', office: 'food@north' }],
  };

  test('fixes its agenda when it begins, and nothing changes it afterwards', () => {
    const told = begin(meeting, { title: '六月调度会', day: '2022-06-10' });
    told.complete(watch, '2022-06-10T09:00', 'begin', 'begun', { output: agenda });
    expect(told.state.data.agenda).toEqual(agenda.agenda);
    expect(told.state.data.agendaDigest).toMatch(/^[0-9a-f]{64}$/);
    expect(told.complete(watch, '2022-06-10T09:30', 'begin', 'begun', { output: agenda })).toBe(
      'case.step-not-open',
    );
  });

  test('makes an order of each decision, with its office and day', () => {
    const told = begin(meeting, { title: '六月调度会', day: '2022-06-10' });
    told.complete(watch, '2022-06-10T09:00', 'begin', 'begun', { output: agenda });
    const decisions: readonly JsonObject[] = [
      { matter: '月底前开放全部窗口', office: 'food@north', due: '2022-06-30', reference: 'SU-1' },
      { matter: '公布服务电话', office: 'fire@north', due: '2022-07-10' },
    ];
    told.complete(watch, '2022-06-10T11:00', 'minutes', 'held', { output: { minutes: '纪要', decisions } });
    expect(opens('supervision.decided', told)).toEqual([
      {
        origin: 'meeting',
        number: 'SU-1',
        office: 'food@north',
        matter: '月底前开放全部窗口',
        due: '2022-06-30',
      },
      {
        origin: 'meeting',
        number: told.state.number,
        office: 'fire@north',
        matter: '公布服务电话',
        due: '2022-07-10',
      },
    ]);
  });

  test('neither begins nor is over before its day', () => {
    const told = begin(meeting, { title: '六月调度会', day: '2022-06-10' });
    const early = told.complete(watch, '2022-06-09T09:00', 'begin', 'begun', { output: agenda });
    expect(early).toBe('case.outcome-early');
  });

  test('may decide nothing', () => {
    const told = begin(meeting, { title: '六月调度会', day: '2022-06-10' });
    told.complete(watch, '2022-06-10T09:00', 'begin', 'begun', { output: agenda });
    told.complete(watch, '2022-06-10T11:00', 'minutes', 'held', { output: { minutes: '纪要' } });
    expect(opens('supervision.decided', told)).toEqual([]);
  });
});

describe('a bad rating', () => {
  const answered = () => {
    const told = story(ratingAnswer);
    told.submit({ number: 'N-9', stars: 5, office: 'food@north' }, '2022-06-06T09:00', system);
    told.complete(food, '2022-06-06T10:00', 'call-back', 'reached', {
      output: { calledOn: '2022-06-06', said: '等了一上午' },
    });
    told.complete(food, '2022-06-08T10:00', 'handle', 'put-right', { output: { done: '增开窗口' } });
    return told;
  };

  test('is called back about within a working day, put right, and replied to in words', () => {
    const told = answered();
    expect(told.state.steps['call-back']?.clock?.limit).toMatchObject({ value: 1, unit: 'working-day' });
    expect(told.complete(food, '2022-06-08T11:00', 'reply', 'replied')).toBe('case.reason-missing');
    told.complete(food, '2022-06-08T11:00', 'reply', 'replied', { reason: '已增开两个窗口' });
    told.complete(watch, '2022-06-09T10:00', 'look', 'answered');
    expect(told.state.outcome).toEqual({ code: 'answered', class: 'favourable' });
  });

  test('that is not answered becomes an order to that office', () => {
    const told = answered();
    told.complete(food, '2022-06-08T11:00', 'reply', 'replied', { reason: '无此情况' });
    expect(told.complete(food, '2022-06-09T10:00', 'look', 'answered')).toBe('access.not-permitted');
    told.complete(watch, '2022-06-09T10:00', 'look', 'not-answered', { reason: '未核实' });
    expect(opens('supervision.not-answered', told)).toMatchObject([
      { origin: 'rating', number: 'N-9', office: 'food@north', due: '2022-06-30' },
    ]);
  });
});

test('a commendation is proposed by supervision, decided by the leading group’s office, and published', () => {
  const told = begin(commendation, { office: 'food@north', why: '三个月无超期' });
  expect(told.complete(watch, '2022-06-06T10:00', 'decide', 'praised')).toBe('access.not-permitted');
  told.complete(chair, '2022-06-06T10:00', 'decide', 'praised');
  expect(told.place.entry('supervision-circular', `${told.state.number}-praise`)).toMatchObject({
    kind: 'praised',
    says: '三个月无超期',
  });
});
