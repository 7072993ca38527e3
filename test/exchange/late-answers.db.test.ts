import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import type { Principal } from '../../src/kernel/access/principal.ts';
import { type ExchangeReply, envelopeTypes } from '../../src/kernel/exchange/index.ts';
import type { Pack } from '../../src/kernel/pack/definition.ts';
import {
  basis,
  form,
  named,
  outcome,
  service,
  step,
  word,
} from '../../src/kernel/process/declared.fixture.ts';
import type { CaseCommand, CaseState } from '../../src/kernel/process/index.ts';
import { actOnCase } from '../../src/usecases/cases/act-on-case.ts';
import { receiveInboxMessage } from '../../src/usecases/exchange/receive-inbox-message.ts';
import { signEnvelope } from '../../src/usecases/exchange/sign-envelope.ts';
import { inventedCity, maker } from './invented-city.ts';

/** Answers of an outside party that come while, or after, the case could not take them. */

const registry = 'market-registration';
const law = basis('行政许可法', '45');
const days = (value: number) => ({ value, unit: 'working-day' as const, basis: law });

const pack: Pack = {
  plan: 'enterprise-startup',
  name: named('Signs'),
  services: [
    service(
      'sign',
      { granted: 'favourable', withdrawn: 'withdrawn', 'not-accepted': 'not-accepted' },
      [
        step(
          'engrave',
          { outside: 'seal-maker', party: 'form.maker' },
          {
            kind: 'external',
            calls: {
              operation: 'seal.engrave',
              payload: { enterpriseName: 'form.name', phone: 'form.phone' },
            },
            outcomes: [outcome('done', { ends: [{ outcome: 'granted' }] })],
          },
        ),
      ],
      {
        form: form({ name: word, phone: word, maker: word }),
        acceptance: {
          by: { duty: registry },
          basis: law,
          within: days(5),
          correction: days(5),
          refusalReasons: [{ code: 'no', name: named('不属于') }],
          atOnce: { when: 'true', basis: law },
        },
        remedies: [{ code: 'review', name: named('行政复议'), within: { ...days(60), unit: 'natural-day' } }],
        limits: { promised: [days(5)], statutory: [] },
        suspensions: [{ code: 'expert', name: named('鉴定'), basis: law, maximum: days(10) }],
        transfers: [
          {
            code: 'away',
            name: named('移送'),
            of: 'case',
            basis: law,
            by: 'office',
            clock: 'stops-until-received',
          },
        ],
      },
    ),
  ],
  registers: [],
  indicators: [],
  reactions: [],
  certificates: [],
  series: [],
};

const city = await inventedCity([pack]);
const { deps, clock } = city;
afterAll(city.close);

const at = (time: string): void => {
  clock.now = Date.parse(`2024-03-13T${time}:00+06:00`);
};
const act = (office: string | null, id: string, command: Exclude<CaseCommand, { act: 'submit' }>) => {
  const officer: Principal = {
    kind: 'account',
    account: 'zhao',
    displayName: 'zhao',
    role: 'handler',
    office: office ?? '',
  };
  return actOnCase(deps, officer, id, null, command);
};

async function asked(name: string): Promise<{ readonly state: CaseState; readonly reply: ExchangeReply }> {
  at('10:00');
  const state = await city.ask('sign', { name, phone: '13800001234', maker });
  const [message] = await city.outbox(state.id);
  at('10:30');
  const reply: ExchangeReply = {
    id: randomUUID(),
    inReplyTo: message?.id ?? '',
    party: maker,
    city: '990000',
    sentAt: deps.now(),
    occurredAt: deps.now(),
    result: { outcome: 'done', output: {} },
  };
  return { state, reply };
}

async function send(reply: ExchangeReply): Promise<string> {
  const compact = await signEnvelope(city.makerKey, envelopeTypes.reply, reply, Date.now());
  return await receiveInboxMessage(deps, city.exchange, compact);
}

const suspend = { act: 'suspend', suspension: 'expert', note: '送鉴定' } as const;

test('an answer of before a suspension is taken when the case goes on, as early as its clock allows', async () => {
  const { state, reply } = await asked('甲招牌');
  at('11:00');
  await act(state.office, state.id, suspend);
  await expect(send(reply)).rejects.toMatchObject({ code: 'exchange.case-suspended' });
  at('12:00');
  await act(state.office, state.id, { act: 'resume' });
  at('12:05');
  await send(reply);
  expect((await city.state(state.id)).endedAt).toBe('2024-03-13T12:00:00.000+06:00');
});

test('what was only written down meanwhile does not make an answer later than it was', async () => {
  const { state, reply } = await asked('乙招牌');
  at('11:00');
  await act(state.office, state.id, { act: 'note', note: '已电话催办' });
  await send(reply);
  expect((await city.state(state.id)).endedAt).toBe('2024-03-13T10:30:00.000+06:00');
});

test('a case on its way to another office has the answer sent again later', async () => {
  const { state, reply } = await asked('丙招牌');
  const other = deps.city.offices.find(({ id, to }) => id !== state.office && to === undefined)?.id ?? '';
  await act(state.office, state.id, {
    act: 'transfer',
    transfer: 'away',
    step: null,
    office: other,
    reason: '不属于本区管辖',
  });
  await expect(send(reply)).rejects.toMatchObject({ code: 'exchange.case-suspended' });
  at('11:30');
  await act(other, state.id, { act: 'receive-transfer', step: null });
  await send(reply);
  expect((await city.state(state.id)).outcome?.code).toBe('granted');
});
