import { expect, test } from 'vitest';
import { type Actor, actorOf } from '../../kernel/access/principal.ts';
import { checkCity } from '../../kernel/city/index.ts';
import { smallCity } from '../../kernel/city/small-city.fixture.ts';
import type { StoredEvent } from '../../kernel/process/index.ts';
import { shopSign } from '../../kernel/process/shop-sign.fixture.ts';
import { applicant, officer, place, story } from '../../kernel/process/story.fixture.ts';
import { viewTimeline } from './timeline.ts';

const city = checkCity(smallCity());
const lin = applicant('lin');

function refused() {
  const where = place();
  where.registers.set('walls W1', { version: 1, content: { licence: 'S0001' } });
  const sign = story(shopSign, { place: where });
  sign.submit({ wall: 'W1', width: 3 }, '2022-06-01T09:00', lin);
  sign.act(officer('clerk', 'signs@north', 'clerk'), '2022-06-01T10:00', { act: 'accept' });
  sign.complete(officer('li', 'signs@north'), '2022-06-01T11:00', 'drawing', 'approve');
  return sign;
}

const timelineOf = ({ state, stream }: ReturnType<typeof refused>, events: readonly StoredEvent[] = stream) =>
  viewTimeline(city, shopSign, state, events, {
    principal: lin,
    day: '2022-06-02',
    heldBack: new Set(),
    represented: new Map(),
  });

const rule = {
  text: { zh: '登记墙面：已占用', en: 'Enter the wall: Taken' },
  note: { zh: '墙面已有店招', en: 'The wall has a sign' },
  actor: { zh: '系统（按规则）', en: 'The system, by rule' },
};

test('what a rule decided is told as the system’s, with the reason of the rule in both languages', () => {
  const timeline = timelineOf(refused());
  expect(timeline.find(({ step, type }) => step === 'grant' && type === 'step-completed')).toMatchObject(
    rule,
  );
  expect(timeline.at(0)?.actor).toEqual({ zh: '申请人', en: 'The applicant' });
});

test('a firm’s representative is the firm that asks; whoever it has empowered is its delegate', () => {
  const sign = refused();
  const by = (kind: 'representative' | 'delegate'): Actor =>
    actorOf({
      ...lin,
      role: 'delegate',
      under: {
        party: 'firm',
        kind,
        scope: { services: ['*'], acts: ['apply'] },
        from: '2022-01-01',
        to: null,
        chain: ['p1'],
      },
    });
  const told = (kind: 'representative' | 'delegate') => {
    const [first, ...rest] = sign.stream;
    if (first === undefined) throw new Error('nothing happened');
    return viewTimeline(city, shopSign, sign.state, [{ ...first, actor: by(kind) }, ...rest], {
      principal: lin,
      day: '2022-06-02',
      heldBack: new Set(),
      represented: new Map([['lin', { zh: '林晓', en: 'Lin Xiao' }]]),
    })[0]?.actor;
  };
  expect(told('representative')).toEqual({ zh: '申请人（代表人林晓）', en: 'The applicant (by Lin Xiao)' });
  expect(told('delegate')).toEqual({ zh: '代办人林晓', en: 'Lin Xiao, a delegate' });
});

test('an event of before, under whoever set it off and with its reason in one language, reads as well', () => {
  const sign = refused();
  const asBefore = sign.stream.map((event): StoredEvent => {
    const { body, actor } = event;
    if (body.type !== 'step-completed' || body.step !== 'grant') return event;
    return { ...event, actor: actor.setOffBy ?? actor, body: { ...body, reason: '墙面已有店招' } };
  });
  expect(
    timelineOf(sign, asBefore).find(({ step, type }) => step === 'grant' && type === 'step-completed'),
  ).toMatchObject({ ...rule, note: { zh: '墙面已有店招', en: '墙面已有店招' } });
});
