import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../kernel/json.ts';
import { casesOpenedBy } from '../../kernel/pack/opened-by-reaction.ts';
import { caseScope, holds } from '../../kernel/process/index.ts';
import { applicant, officer, place, story } from '../../kernel/process/story.fixture.ts';
import { complaint, complaintOrders } from './around/complaint.ts';
import { people } from './book.fixture.ts';

/* 附件7·三(六): 有诉即接、有诉即应、有诉必办. Complained of on Monday 6 June 2022. */

const lin = applicant('lin');
const deng = officer('deng', 'property-registration@north');
const region = {
  code: 'north',
  level: 'county',
  top: false,
  division: '411002',
  hall: 'hall',
  parties: {},
  settings: {},
} as const;

function complained() {
  const where = place();
  const told = story(complaint, { place: where });
  told.submit({ contact: people.lin, topic: 'slow', text: '过户拖了两周' }, '2022-06-06T09:00', lin);
  const answer = (day: string, outcome = 'answered', reason?: string) =>
    told.complete(deng, `${day}T10:00`, 'answer', outcome, {
      ...(reason === undefined ? {} : { reason }),
      output: { says: '已经加急办理' },
    });
  return {
    told,
    take: () => told.complete(deng, '2022-06-06T10:00', 'take', 'taken'),
    answer,
    say: (day: string, outcome: string) =>
      told.complete(lin, `${day}T11:00`, 'said', outcome, outcome === 'done' ? {} : { reason: '还没拿到证' }),
    get kept(): JsonObject {
      return where.entry('property-complaint', `N-${told.id}`) ?? {};
    },
    /** The orders that its end opens. */
    get orders(): readonly JsonObject[] {
      const scope = caseScope(told.state, { region, now: '2022-06-15T12:00:00+08:00' });
      return complaintOrders
        .filter(({ on }) => 'ended' in on && on.ended.some((each) => each === told.state.outcome?.class))
        .filter(({ on }) => holds(on.when, scope))
        .flatMap((reaction) => casesOpenedBy(reaction, scope).map(({ form }) => form));
    },
  };
}

describe('a complaint', () => {
  test('is taken within a working day, answered within five, and closed when the complainant says so', () => {
    const it = complained();
    expect(it.told.state.steps.take?.clock?.limit).toMatchObject({ value: 1, unit: 'working-day' });
    it.take();
    expect(it.kept).toMatchObject({ stage: 'taken', receivedOn: '2022-06-06' });
    expect(it.told.state.steps.answer?.clock?.limit).toMatchObject({ value: 5, unit: 'working-day' });
    it.answer('2022-06-08');
    expect(it.kept).toMatchObject({ stage: 'answered', changedOn: '2022-06-08' });
    it.say('2022-06-08', 'done');
    expect(it.kept).toMatchObject({ stage: 'closed', receivedOn: '2022-06-06' });
    expect(it.told.state.outcome).toEqual({ code: 'closed', class: 'favourable' });
    expect(it.orders).toEqual([]);
  });

  test('is answered anew where it was not done', () => {
    const it = complained();
    it.take();
    it.answer('2022-06-08');
    it.say('2022-06-08', 'not-done');
    expect(it.kept.stage).toBe('not-done');
    expect(it.told.state.steps.answer).toMatchObject({ status: 'open', round: 2 });
    it.answer('2022-06-10');
    it.say('2022-06-10', 'done');
    expect(it.kept.stage).toBe('closed');
    expect(it.orders).toEqual([]);
  });

  test('that two answers did not settle is an order to the office that answered, and the register says so', () => {
    const it = complained();
    it.take();
    for (const day of ['2022-06-08', '2022-06-13']) {
      it.answer(day);
      it.say(day, 'not-done');
    }
    expect(it.told.state.outcome).toEqual({ code: 'unsettled', class: 'unfavourable' });
    expect(it.kept).toMatchObject({ stage: 'unsettled', changedOn: '2022-06-13' });
    expect(it.orders).toEqual([
      {
        origin: 'appeal',
        number: `N-${it.told.id}`,
        office: 'property-registration@north',
        matter: '不动产登记投诉：办理慢、超时限：两次答复仍未办成',
        matterEn: 'Complaint about property registration: It takes too long: not done after two answers',
        due: '2022-06-25',
      },
    ]);
  });

  test('found to be unfounded ends there, but not once the complainant has said that it was not done', () => {
    const unfounded = complained();
    unfounded.take();
    unfounded.answer('2022-06-08', 'unfounded', '没有这件业务');
    expect(unfounded.kept.stage).toBe('unfounded');
    expect(unfounded.orders).toEqual([]);

    const disputed = complained();
    disputed.take();
    disputed.answer('2022-06-08');
    disputed.say('2022-06-08', 'not-done');
    disputed.answer('2022-06-10', 'unfounded', '没有这件业务');
    expect(disputed.kept.stage).toBe('unsettled');
    expect(disputed.orders).toHaveLength(1);
  });
});
