import { expect } from 'vitest';
import type { JsonObject } from '../../src/kernel/json.ts';
import type { ChildFact } from '../../src/kernel/process/index.ts';
import {
  applicant,
  officer,
  place,
  type Story,
  story,
  system,
} from '../../src/kernel/process/story.fixture.ts';
import { openingKeyOf } from '../../src/kernel/sealing/index.ts';
import {
  type Bidder,
  drawCommitment,
  experts,
  type Holder,
  keys,
  release,
  type Standing,
  sealedBid,
  words,
} from './tender.fixture.ts';
import { holders, needed, tender } from './tender.ts';
import { bidDelivery, bidText, tenderNotice } from './tender-children.ts';

export const of = (office: Holder) => officer(`${office}-1`, `${office}@north`);
export const openingKey = openingKeyOf(
  Object.fromEntries(holders.map((holder) => [holder, keys[holder].publicKey])),
  needed,
);
/** The hour of the opening: twenty days after the announcement end the evening before. */
export const hour = '2022-06-23T09:30';

/** A tender whose door is open, with what bidders deliver, each delivery a case of its own. */
export function tendering() {
  const where = place();
  const deliveries: Story[] = [];
  const notices = new Map<string, Story>();
  const children = (step: string): readonly ChildFact[] =>
    (step === 'bids' ? deliveries : [...notices.values()]).map(({ fact }) => fact);
  const main = story(tender, { id: 'tender-1', place: where, children });
  main.submit({ subject: '东湖隧道' }, '2022-06-01T09:00', applicant('owner'));
  for (const holder of holders)
    main.complete(of(holder), '2022-06-01T10:00', 'key', 'keyed', {
      output: { publicKey: keys[holder].publicKey },
    });
  main.complete(of('tender-supervision'), '2022-06-02T09:00', 'pool', 'frozen', {
    output: { commitment: drawCommitment, experts, opensAt: hour },
  });

  const deliver = (name: string, form: JsonObject, at: string) => {
    const id = `delivery-${String(deliveries.length + 1).padStart(3, '0')}`;
    const child = story(bidDelivery, { id, place: where });
    const events = child.submit(form, at, applicant(name), { case: main.id, step: 'bids', round: 1 });
    expect(events).toContain('case-ended');
    deliveries.push(child);
    return child;
  };
  return {
    main,
    deliveries,
    deliver,
    bid: (name: Bidder, at: string, text = bidText(words[name].priceFen, words[name].words)) => {
      const purpose = { tender: main.id, bidder: `party-${name}`, seed: deliveries.length + 1 };
      const sealed = sealedBid(openingKey, { ...purpose, content: text });
      return deliver(name, { kind: 'bid', sealed }, at);
    },
    withdraw: (name: Bidder, at: string) => deliver(name, { kind: 'withdrawal' }, at),
    /** The hour strikes: the door is shut and what has come is counted. */
    strike: () => {
      expect(main.act(system, hour, { act: 'check-clocks' })).toContain('gathering-closed');
      return main.act(system, '2022-06-23T09:31', { act: 'tally', step: 'bids' });
    },
    release: (holder: Holder, at = '2022-06-23T10:00') =>
      main.complete(of(holder), at, 'open', 'released', {
        output: release(holder, { key: openingKey, tender: main.id, bids: standing(main) }),
      }),
    lose: (holder: Holder) =>
      main.complete(of(holder), '2022-06-23T10:00', 'open', 'lost', { reason: '密钥介质损坏' }),
    /** Every bidder is told, and the tender ends. */
    tell: (at: string) => {
      const told: JsonObject[] = [];
      const { children: ids = [] } = main.state.steps.notices?.gathering ?? {};
      const bids = main.state.data.bids as unknown as readonly Standing[];
      for (const [index, id] of ids.entries()) {
        const notice = story(tenderNotice, { id, place: where });
        const { result, first } = main.state.data as { result: string; first?: Standing };
        const { number, party } = bids[index] as Standing;
        const form = {
          bid: number,
          party,
          result: result !== 'awarded' ? result : number === first?.number ? 'won' : 'lost',
        };
        notice.submit(form, at, system, { case: main.id, step: 'notices', round: 1 });
        notice.complete(of('trading-centre'), at, 'deliver', 'delivered');
        notices.set(id, notice);
        told.push(form);
      }
      if (ids.length > 0) main.act(system, at, { act: 'tally', step: 'notices' });
      return told;
    },
  };
}

type Tendering = ReturnType<typeof tendering>;

export function standing(main: Story): readonly Standing[] {
  return main.state.data.bids as unknown as readonly Standing[];
}

export function threeBids(): Tendering {
  const told = tendering();
  told.bid('builder', '2022-06-10T09:00');
  told.bid('mason', '2022-06-15T09:00');
  told.bid('carpenter', '2022-06-22T17:59');
  return told;
}
