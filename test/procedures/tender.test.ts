import { describe, expect, test } from 'vitest';
import { commitmentOf, drawn } from '../../src/kernel/draw/index.ts';
import type { JsonObject } from '../../src/kernel/json.ts';
import { checkDefinition } from '../../src/kernel/process/check.ts';
import { type ChildFact, workItems } from '../../src/kernel/process/index.ts';
import {
  applicant,
  hall,
  officer,
  place,
  type Story,
  story,
  system,
} from '../../src/kernel/process/story.fixture.ts';
import { fingerprintOf, type OpeningKey, openingKeyOf, type Sealed } from '../../src/kernel/sealing/index.ts';
import {
  type Bidder,
  drawCommitment,
  drawSecret,
  experts,
  type Holder,
  keys,
  release,
  type Standing,
  sealedBid,
  words,
} from './tender.fixture.ts';
import { bidDelivery, bidText, holders, needed, tender, tenderNotice } from './tender.ts';

const of = (office: Holder) => officer(`${office}-1`, `${office}@north`);
const openingKey = openingKeyOf(
  Object.fromEntries(holders.map((holder) => [holder, keys[holder].publicKey])),
  needed,
);
const hour = '2022-06-22T18:00';

/** A tender whose door is open, with what bidders deliver, each delivery a case of its own. */
function tendering() {
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
    output: { commitment: drawCommitment, experts },
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
      expect(main.act(system, '2022-06-22T18:01', { act: 'check-clocks' })).toContain('gathering-closed');
      return main.act(system, '2022-06-22T18:02', { act: 'tally', step: 'bids' });
    },
    release: (holder: Holder, at = '2022-06-23T09:00') =>
      main.complete(of(holder), at, 'open', 'released', {
        output: release(holder, { key: openingKey, tender: main.id, bids: standing(main) }),
      }),
    lose: (holder: Holder) =>
      main.complete(of(holder), '2022-06-23T09:00', 'open', 'lost', { reason: '密钥介质损坏' }),
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

function standing(main: Story): readonly Standing[] {
  return main.state.data.bids as unknown as readonly Standing[];
}

function threeBids(): Tendering {
  const told = tendering();
  told.bid('builder', '2022-06-10T09:00');
  told.bid('mason', '2022-06-15T09:00');
  told.bid('carpenter', '2022-06-22T17:59');
  return told;
}

describe('given an opening key of five offices, three of whom open', () => {
  test('the definitions are right', () => {
    expect([tender, bidDelivery, tenderNotice].flatMap(checkDefinition)).toEqual([]);
  });

  test('the key is what the five say it is, and its fingerprint is published before anybody bids', () => {
    const { main } = tendering();
    expect(main.state.data.openingKey).toEqual(openingKey);
    expect(main.place.entry('tender-notices', main.state.number)).toMatchObject({
      openingKey: fingerprintOf(openingKey),
      drawCommitment: commitmentOf(drawSecret),
    });
  });

  test('two offices with one key make no key: all give theirs anew', () => {
    const main = story(tender);
    main.submit({ subject: '东湖隧道' }, '2022-06-01T09:00', applicant('owner'));
    const output = { publicKey: keys.notary.publicKey };
    for (const holder of holders) main.complete(of(holder), '2022-06-01T10:00', 'key', 'keyed', { output });
    expect(main.state.steps.key).toMatchObject({ status: 'open', round: 2 });
  });
});

describe('until the hour', () => {
  test('nobody opens: no share can be given, and the office cannot shut the door early', () => {
    const { main, bid } = threeBids();
    expect(
      main.complete(of('notary'), '2022-06-22T17:59', 'open', 'released', { output: { shares: [] } }),
    ).toBe('access.not-permitted');
    expect(main.act(of('trading-centre'), '2022-06-20T09:00', { act: 'close-gathering', step: 'bids' })).toBe(
      'access.not-permitted',
    );
    expect(main.act(system, hour, { act: 'check-clocks' })).not.toContain('gathering-closed');
    expect(bid('builder', '2022-06-22T17:59').state.outcome?.code).toBe('received');
  });

  test('a bidder replaces or takes back what was delivered; the latest of each counts', () => {
    const { main, bid, withdraw, strike, deliveries } = tendering();
    bid('builder', '2022-06-10T09:00', bidText(1, '第一稿'));
    bid('mason', '2022-06-11T09:00');
    bid('carpenter', '2022-06-12T09:00');
    bid('builder', '2022-06-13T09:00');
    withdraw('carpenter', '2022-06-14T09:00');
    bid('carpenter', '2022-06-20T09:00');
    strike();
    expect(standing(main).map(({ number }) => number)).toEqual([
      deliveries[1]?.state.number,
      deliveries[3]?.state.number,
      deliveries[5]?.state.number,
    ]);
  });

  test('each delivery has a receipt with the digest of what was delivered', () => {
    const delivered = threeBids().deliveries[0];
    expect(delivered?.state.certificates.map(({ type }) => type)).toEqual(['bid-receipt']);
  });
});

describe('at the hour', () => {
  test('fewer than three bids: nothing is opened, all are told, the tender is begun anew (art. 28)', () => {
    const { main, bid, withdraw, strike, tell } = tendering();
    bid('builder', '2022-06-10T09:00');
    bid('mason', '2022-06-11T09:00');
    bid('carpenter', '2022-06-12T09:00');
    withdraw('mason', '2022-06-22T17:00');
    strike();
    expect(main.state.steps.open).toBeUndefined();
    expect(tell('2022-06-23T09:00').map(({ result }) => result)).toEqual([
      'too-few-bidders',
      'too-few-bidders',
    ]);
    expect(main.state.outcome).toMatchObject({ code: 'too-few-bidders', class: 'void' });
  });

  test('and with none at all it fails by itself', () => {
    const { main, strike } = tendering();
    strike();
    expect(main.state.outcome?.code).toBe('too-few-bidders');
  });

  test('two shares do not open, the third does, and the others need not come', () => {
    const { main, strike, release } = threeBids();
    strike();
    release('notary');
    expect(release('agency')).not.toContain('step-completed');
    expect(JSON.stringify(main.stream)).not.toContain(words.builder.words);
    expect(release('tenderer')).toContain('step-completed');
    expect(main.place.entry('bid-openings', main.state.number)).toEqual({
      opened: standing(main).map(({ number, party }) => ({
        number,
        party,
        priceFen: words[party.replace('party-', '') as Bidder].priceFen,
      })),
      closed: [],
      wrong: [],
    });
    expect(main.state.steps.reveal?.status).toBe('open');
  });

  test('a lost share is made up for by another holder’s', () => {
    const { main, strike, release, lose } = threeBids();
    strike();
    lose('notary');
    release('agency');
    lose('tenderer');
    release('trading-centre');
    expect(main.state.steps.open?.status).toBe('open');
    release('tender-supervision');
    expect(main.state.data.opened).toHaveLength(3);
  });

  test('three lost ones cannot be: the tender says so, all bids go back unread and it is begun anew', () => {
    const { main, strike, release, lose, tell } = threeBids();
    strike();
    for (const holder of ['notary', 'agency', 'tenderer'] as const) lose(holder);
    release('trading-centre');
    release('tender-supervision');
    expect(main.state.data.reading).toMatchObject({
      opened: [],
      closed: standing(main).map(({ number, party }) => ({ number, party, why: 'too-few-shares' })),
    });
    expect(tell('2022-06-23T10:00').map(({ result }) => result)).toEqual(
      Array(3).fill('could-not-be-opened'),
    );
    expect(main.state.outcome).toMatchObject({ code: 'could-not-be-opened', class: 'void' });
    for (const { words: said } of Object.values(words))
      expect(JSON.stringify(main.stream)).not.toContain(said);
  });

  test('holders who do not come within the opening are counted as lost by the clock', () => {
    const { main, strike, release } = threeBids();
    strike();
    release('notary');
    release('agency');
    main.act(system, '2022-06-24T18:01', { act: 'check-clocks' });
    expect(main.state.steps.open?.outcome).toBe('hour-over');
    expect(main.state.data.result).toBe('could-not-be-opened');
  });

  test('a wrong share is named and does not count; a right one of another holder opens', () => {
    const { main, strike, release } = threeBids();
    strike();
    const shares = standing(main).map(({ number }) => ({ number, share: '07'.repeat(32) }));
    main.complete(of('notary'), '2022-06-23T09:00', 'open', 'released', { output: { shares } });
    release('agency');
    release('tenderer');
    expect(main.state.steps.open?.status).toBe('open');
    release('trading-centre');
    expect(main.state.data.reading).toMatchObject({
      wrong: standing(main).map(({ number }) => ({ number, holder: 'notary' })),
      closed: [],
    });
    expect(main.state.data.opened).toHaveLength(3);
  });

  test('an altered, a copied and a senseless bid stay out; the others are opened', () => {
    const { main, bid, deliver, strike } = threeBids();
    const original = bid('mason', '2022-06-20T09:00').state.form.sealed as unknown as Sealed;
    // Somebody copies a rival's sealing under a name of their own.
    deliver('copier', { kind: 'bid', sealed: original as unknown as JsonObject }, '2022-06-20T10:00');
    // Somebody alters one byte of a sealing on its way.
    const content = `00${original.content.slice(2)}`;
    deliver(
      'altered',
      { kind: 'bid', sealed: { ...original, content } as unknown as JsonObject },
      '2022-06-20T11:00',
    );
    const senseless = sealedBid(openingKey, {
      tender: main.id,
      bidder: 'party-fool',
      content: '{"priceFen":"cheap"}',
      seed: 99,
    });
    deliver('fool', { kind: 'bid', sealed: senseless as unknown as JsonObject }, '2022-06-20T12:00');
    strike();
    const sound = standing(main).filter(({ party }) => !['party-copier', 'party-altered'].includes(party));
    for (const holder of holders) {
      const output = givenOf(main, holder, sound);
      main.complete(of(holder), '2022-06-23T09:00', 'open', 'released', { output });
    }
    const opened = main.state.data.opened as unknown as readonly Standing[];
    expect(opened.map(({ party }) => party).toSorted()).toEqual([
      'party-builder',
      'party-carpenter',
      'party-mason',
    ]);
    const { closed } = main.state.data.reading as { closed: readonly JsonObject[] };
    expect(closed.map(({ party }) => party).toSorted()).toEqual(['party-altered', 'party-copier']);
  });
});

function givenOf(main: Story, holder: Holder, bids: readonly Standing[]): JsonObject {
  return release(holder, { key: openingKey as OpeningKey, tender: main.id, bids });
}

describe('given opened bids', () => {
  function opened() {
    const told = threeBids();
    told.strike();
    for (const holder of ['notary', 'agency', 'tenderer'] as const) told.release(holder);
    return told;
  }
  const supervisor = of('tender-supervision');

  function drawnPanel() {
    const told = opened();
    told.main.complete(supervisor, '2022-06-23T10:00', 'reveal', 'revealed', {
      output: { secret: drawSecret },
    });
    return told;
  }

  test('only the secret that was committed to draws the experts', () => {
    const { main } = opened();
    const other = { secret: 'ab'.repeat(32) };
    main.complete(supervisor, '2022-06-23T10:00', 'reveal', 'revealed', { output: other });
    expect(main.state.steps.reveal).toMatchObject({ status: 'open', round: 2 });
    main.complete(supervisor, '2022-06-23T10:01', 'reveal', 'revealed', { output: { secret: drawSecret } });
    expect(main.state.steps.avoidance?.status).toBe('open');
  });

  test('five are drawn by what nobody knew before; who belongs to a bidder or steps aside is passed over', () => {
    const { main } = drawnPanel();
    const { chance } = main.state.data.reading as { chance: string };
    const order = drawn(
      experts.map(({ account }) => account),
      drawSecret,
      chance,
    ).filter((account) => account !== 'cai');
    const [first = ''] = order;
    main.complete(supervisor, '2022-06-23T11:00', 'avoidance', 'settled', {
      output: { avoids: [{ account: first, reason: '与投标人法定代表人系亲属' }] },
    });
    const { members, chair } = main.state.steps.score?.panel ?? {};
    expect(members?.map(({ account }) => account)).toEqual(order.slice(1, 6));
    expect(chair).toBe(order[1]);
    expect(workItems(main.state, hall)).toHaveLength(5);
    const head = officer('boss', 'trading-centre@north', 'head');
    const own = experts.slice(0, 5).map(({ account, name }) => ({ account, name }));
    expect(
      main.act(head, '2022-06-23T12:00', { act: 'name-panel', step: 'score', members: own, chair: 'an' }),
    ).toBe('access.not-permitted');
  });

  function scoring() {
    const told = drawnPanel();
    const { main } = told;
    main.complete(supervisor, '2022-06-23T11:00', 'avoidance', 'settled', { output: { avoids: [] } });
    const panel = main.state.steps.score?.panel?.members ?? [];
    const points = { 'party-builder': 90, 'party-mason': 90, 'party-carpenter': 70 } as Record<
      string,
      number
    >;
    const score = (account: string, bids = standing(main)) =>
      main.complete(
        { kind: 'account', account, displayName: account, role: 'expert' },
        '2022-06-24T10:00',
        'score',
        'scored',
        { output: { scores: bids.map(({ number, party }) => ({ number, points: points[party] ?? 0 })) } },
      );
    return { ...told, panel, score };
  }

  test('scored by the five, the best and cheapest is put first, publicised, awarded and told to all', () => {
    const { main, panel, score, tell } = scoring();
    for (const { account } of panel) score(account);
    expect(main.state.data.ranking).toMatchObject([
      { party: 'party-builder', points: 450 },
      { party: 'party-mason', points: 450 },
      { party: 'party-carpenter', points: 350 },
    ]);
    // Of two with the same points the lower price.
    expect(main.state.data.first).toMatchObject({ party: 'party-mason', priceFen: words.mason.priceFen });
    main.complete(of('trading-centre'), '2022-06-27T10:00', 'publicise', 'publicised');
    expect(main.place.entry('tender-results', main.state.number)).toMatchObject({ secret: drawSecret });
    main.complete(of('tenderer'), '2022-07-01T10:00', 'award', 'awarded');
    expect(tell('2022-07-01T11:00').map(({ party, result }) => [party, result])).toEqual([
      ['party-builder', 'lost'],
      ['party-mason', 'won'],
      ['party-carpenter', 'lost'],
    ]);
    expect(main.state.outcome?.code).toBe('awarded');
    expect(main.state.certificates.map(({ type }) => type)).toEqual(['award-notice']);
  });

  test('who has not scored every bid has not scored: the panel scores again', () => {
    const { main, panel, score } = scoring();
    for (const [at, { account }] of panel.entries()) score(account, standing(main).slice(at === 0 ? 1 : 0));
    expect(main.state.steps.score).toMatchObject({ status: 'open', round: 2 });
    expect(main.state.steps.score?.panel?.members).toEqual(panel);
    for (const { account } of panel) score(account);
    expect(main.state.steps.publicise?.status).toBe('open');
  });

  test('a panel whose majority rejects all bids ends the tender (art. 42)', () => {
    const { main, panel, score, tell } = scoring();
    for (const { account } of panel.slice(0, 2)) score(account);
    for (const { account } of panel.slice(2))
      main.complete(
        { kind: 'account', account, displayName: account, role: 'expert' },
        '2022-06-24T10:00',
        'score',
        'all-rejected',
        { reason: '均不响应招标文件' },
      );
    tell('2022-06-25T09:00');
    expect(main.state.outcome?.code).toBe('failed');
  });
});
